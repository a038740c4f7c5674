import type { Drawing } from '../../store/proofStore'

/** An A4 page at 200 dpi: the small print of a certificate stays readable. */
const longestEdge = 2400
const jpegQuality = 0.86
/** Screenshots stay sharp PNGs; a photo saved as PNG becomes a JPEG. */
const largestPng = 1_500_000

/**
 * Redraws an image, upright and no larger than a page. That drops everything but the pixels: place, time, device. Rejects if the
 * browser can't read it.
 */
export async function reencodeImage(image: Blob, keepsPng: boolean): Promise<Drawing> {
  const source = await createImageBitmap(image, { imageOrientation: 'from-image' })
  try {
    const scale = Math.min(1, longestEdge / Math.max(source.width, source.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(source.width * scale))
    canvas.height = Math.max(1, Math.round(source.height * scale))
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('the browser gives no canvas')
    pen.imageSmoothingQuality = 'high'
    const draw = () => pen.drawImage(source, 0, 0, canvas.width, canvas.height)
    if (keepsPng) {
      draw()
      const png = await encode(canvas, 'image/png')
      if (png.size <= largestPng) return { type: 'image/png', bytes: await png.arrayBuffer() }
    }
    // JPEG has no transparency: white shows through.
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    draw()
    return { type: 'image/jpeg', bytes: await (await encode(canvas, 'image/jpeg')).arrayBuffer() }
  } finally {
    source.close()
  }
}

function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the browser encodes no image')) : resolve(blob)), type, jpegQuality)
  })
}
