import { doubleByteEncoding } from './doubleBytes'
import { isOtherScript, isWindows1252 } from './letters'
import type { TextEncodingName } from './sheet'

export type DecodedText = { readonly text: string; readonly encoding: TextEncodingName }

/** How much of a file is looked at to tell its encoding, in bytes. */
const sampleSize = 65_536

/** Decodes a file as spreadsheets save it: by its byte-order mark or, without one, by what makes sense of its bytes. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes), encoding: 'utf16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf8' }
  } catch {
    const double = doubleByteEncoding(bytes.subarray(0, sampleSize))
    if (double !== null) return { text: new TextDecoder(double).decode(bytes), encoding: double === 'gbk' ? 'gbk' : 'shiftJis' }
    // As a stream, since Node 20, which runs the tests, otherwise reads it as ISO 8859-1.
    const windows = new TextDecoder('windows-1252').decode(bytes, { stream: true })
    const mac = new TextDecoder('macintosh').decode(bytes)
    if (isOtherScript(windows)) return { text: windows, encoding: 'unclear' }
    return isWindows1252(windows, mac) ? { text: windows, encoding: 'windows1252' } : { text: mac, encoding: 'macRoman' }
  }
}

/** In most texts, every other byte of UTF-16 is zero: the upper half of Latin letters, digits and line breaks. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (bytes.length % 2 === 1) return null
  const sample = bytes.subarray(0, sampleSize)
  const zeros = [0, 0] as [number, number]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1
  })
  const [even, odd] = zeros
  if (odd > sample.length / 8 && even < odd / 20) return 'utf-16le'
  return even > sample.length / 8 && odd < even / 20 ? 'utf-16be' : null
}
