import type { ImageSize } from './imageSize'

/**
 * The size of a JPEG, from its frame header; null if there's none, or if anything stands before it that ISO/IEC 10918-1 (B.2) doesn't allow there. Decoders skip
 * such things each in its own way, so only a file without them is sure to be as large as it says.
 */
export function jpegSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1)
    // Any number of these may fill up to a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.getUint16(at + 2)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length) return null
    if (isFrame(marker)) return frameSize(view, at + 4, length)
    if (!isAllowedBefore(marker)) return null
    at = end
  }
  return null
}

/** The number of bits, the height, the width, and three bytes for each color. */
function frameSize(view: DataView, at: number, length: number): ImageSize | null {
  if (length < 8) return null
  const colors = view.getUint8(at + 5)
  return colors > 0 && length === 8 + 3 * colors ? { width: view.getUint16(at + 3), height: view.getUint16(at + 1) } : null
}

/** Tables of codes, an arithmetic coder's settings and a reserved marker stand among the frame headers. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** Tables, the restart interval, a program's own segments and comments. */
function isAllowedBefore(marker: number): boolean {
  return [0xc4, 0xcc, 0xdb, 0xdd, 0xfe].includes(marker) || (marker >= 0xe0 && marker <= 0xef)
}
