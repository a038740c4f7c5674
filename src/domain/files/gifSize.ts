import type { ImageSize } from './imageSize'

const extension = 0x21
const picture = 0x2c

/**
 * The size of a GIF: its screen's, or that of its first picture where that's larger, because browsers enlarge the screen for it. Null if there's no picture.
 */
export function gifSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 13) return null
  let at = 13 + tableLength(view.getUint8(10))
  while (bytes[at] === extension) at = afterBlocks(bytes, at + 2)
  if (bytes[at] !== picture || at + 10 > bytes.length) return null
  const [left, top, width, height] = [1, 3, 5, 7].map((offset) => view.getUint16(at + offset, true)) as [number, number, number, number] // safe: of four
  return { width: Math.max(view.getUint16(6, true), left + width), height: Math.max(view.getUint16(8, true), top + height) }
}

/** The length of the color table that the screen's flags announce, in bytes. */
function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1)
}

/** Behind a chain of blocks, each with its length, that ends with an empty one. */
function afterBlocks(bytes: Uint8Array, first: number): number {
  let at = first
  for (let length = bytes[at]; length !== undefined && length > 0; length = bytes[at]) at += length + 1
  return at + 1
}
