import type { Page } from '@playwright/test'
import type { MadeFile } from './certificates'

/** As written by a phone held upright: the pixels are sideways, and the file has the orientation and the place. */
export const phoneModel = 'Pocket Camera 9'

/**
 * A photo of 400 × 200 pixels, red on the left and blue on the right, to be rotated clockwise. Upright it's 200 × 400, red above blue.
 */
export async function phonePhoto(page: Page, name: string): Promise<MadeFile> {
  const pixels = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 400
    canvas.height = 200
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('the browser gives no canvas')
    pen.fillStyle = '#f00'
    pen.fillRect(0, 0, 200, 200)
    pen.fillStyle = '#00f'
    pen.fillRect(200, 0, 200, 200)
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? ''
  })
  const jpeg = Buffer.from(pixels, 'base64')
  return { name, mimeType: 'image/jpeg', buffer: Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)]) }
}

/** An Exif segment with the camera, the orientation and a place, 40° north. */
function exif(): Buffer {
  const model = Buffer.from(`${phoneModel}\0`, 'latin1')
  const [camera, turn, place] = [0x0110, 0x0112, 0x8825]
  const [latitudeReference, latitude] = [1, 2]
  const placeAt = 8 + 2 + 3 * 12 + 4
  const modelAt = placeAt + 2 + 2 * 12 + 4
  const latitudeAt = modelAt + model.length
  const directory = Buffer.concat([
    Buffer.from([0, 3]),
    entry(camera, 'text', model.length, modelAt),
    entry(turn, 'short', 1, 6 << 16),
    entry(place, 'long', 1, placeAt),
    Buffer.alloc(4),
  ])
  const places = Buffer.concat([
    Buffer.from([0, 2]),
    entry(latitudeReference, 'text', 2, 'N'.charCodeAt(0) << 24),
    entry(latitude, 'fraction', 3, latitudeAt),
    Buffer.alloc(4),
  ])
  const degrees = Buffer.alloc(24)
  for (const [index, value] of [40, 1, 42, 1, 46, 1].entries()) degrees.writeUInt32BE(value, index * 4)
  const body = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1'), directory, places, model, degrees])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length + 2)
  return Buffer.concat([Buffer.from([0xff, 0xe1]), length, body])
}

const kinds = { text: 2, short: 3, long: 4, fraction: 5 } as const

function entry(tag: number, kind: keyof typeof kinds, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16BE(tag, 0)
  bytes.writeUInt16BE(kinds[kind], 2)
  bytes.writeUInt32BE(count, 4)
  bytes.writeUInt32BE(value, 8)
  return bytes
}
