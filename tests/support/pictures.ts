const start = [0xff, 0xd8]

/** The header of a JPEG of this size: its start, a JFIF segment and the frame header, with what's given before that. */
export function jpegHead(width: number, height: number, before: readonly number[] = []): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...start, ...segment(0xe0, codesOf('JFIF\0')), ...before, ...frame(0xc0, width, height)])
}

/** A frame header for three colors. The marker says how the picture is encoded. */
export function frame(marker: number, width: number, height: number): readonly number[] {
  const colors = [1, 2, 3].flatMap((color) => [color, 0x11, 0])
  return segment(marker, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 3, ...colors])
}

/** A JPEG segment: marker, length, content. */
export function segment(marker: number, content: readonly number[]): readonly number[] {
  const length = content.length + 2
  return [0xff, marker, length >> 8, length & 0xff, ...content]
}

/** A GIF with one picture of this size, on a screen of another. `before` stands between them. */
export function gif(screen: readonly [number, number], picture: readonly [number, number], before: readonly number[] = []): Uint8Array<ArrayBuffer> {
  const low = (value: number) => [value & 0xff, value >> 8]
  // A table of two colors follows the screen's size.
  const head = [...codesOf('GIF89a'), ...screen.flatMap(low), 0x80, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff]
  return Uint8Array.from([...head, ...before, 0x2c, 0, 0, 0, 0, ...picture.flatMap(low), 0, 2, 0, 0x3b])
}

function codesOf(text: string): readonly number[] {
  return [...new TextEncoder().encode(text)]
}
