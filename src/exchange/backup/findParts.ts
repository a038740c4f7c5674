/** Where a part is, in bytes; the end isn't included. */
export type FoundPart = { readonly begin: number; readonly end: number }

const deepest = 100
/** In bytes: a few milliseconds. */
const scannedAtOnce = 1_000_000

const [quote, backslash, openList, closeList, openObject, closeObject] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]

/**
 * The objects and lists that are items of a list right inside the outermost object of a JSON text. It only counts brackets outside of texts,
 * which are single bytes in UTF-8. Where the page should get its turn, `pause` comes between; `tooDeep` is the last.
 */
export function* findParts(bytes: Uint8Array): Generator<FoundPart | 'pause' | 'tooDeep'> {
  let [depth, begin] = [0, 0]
  let [isInText, isInList] = [false, false]
  for (let at = 0, scanned = 0; at < bytes.length; at += 1) {
    if (at - scanned >= scannedAtOnce) {
      scanned = at
      yield 'pause'
    }
    const sign = bytes[at]
    if (isInText) {
      if (sign === backslash) at += 1
      else if (sign === quote) isInText = false
    } else if (sign === quote) isInText = true
    else if (sign === openObject || sign === openList) {
      depth += 1
      if (depth > deepest) {
        yield 'tooDeep'
        return
      }
      if (depth === 2) isInList = sign === openList
      if (depth === 3) begin = at
    } else if (sign === closeObject || sign === closeList) {
      if (depth === 3 && isInList) yield { begin, end: at + 1 }
      depth -= 1
    }
  }
}
