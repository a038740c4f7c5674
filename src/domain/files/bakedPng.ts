/** A text chunk of a PNG that holds an Open Badge. `content` is what follows its keyword: for an `iTXt`, with its flags and languages. */
export type BakedText = { readonly kind: 'tEXt' | 'zTXt' | 'iTXt'; readonly content: Uint8Array }

/** The Open Badges baked into a PNG (versions 1 to 3), as stored. Empty for any other file. Reads no further than the chunks are whole. */
export function bakedTexts(bytes: Uint8Array): readonly BakedText[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts: BakedText[] = []
  if (!hasText(bytes, 0, '\x89PNG\r\n\x1a\n')) return texts
  let at = 8
  while (at + 12 <= bytes.length) {
    const start = at + 8
    const end = start + view.getUint32(at)
    if (end + 4 > bytes.length || hasText(bytes, at + 4, 'IEND')) break
    const kind = kinds.find((text) => hasText(bytes, at + 4, text))
    const keyword = keywords.find((text) => hasText(bytes, start, text) && start + text.length <= end)
    if (kind !== undefined && keyword !== undefined) texts.push({ kind, content: bytes.subarray(start + keyword.length, end) })
    at = end + 4
  }
  return texts
}

const kinds = ['tEXt', 'zTXt', 'iTXt'] as const

/** Each ends with a zero byte. */
const keywords = ['openbadgecredential\0', 'openbadges\0'] as const

function hasText(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false
  return true
}
