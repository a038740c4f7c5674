import { openPdf } from './pdf'

/** Wide enough for a small picture on a sharp screen, in pixels. */
const width = 240

/** Draws the first page of a PDF. Rejects if it can't be read. */
export async function drawFirstPage(bytes: Uint8Array<ArrayBuffer>, canvas: HTMLCanvasElement): Promise<void> {
  const { opening, close } = openPdf(bytes)
  try {
    const pdf = await opening
    if (pdf === null) throw new Error('the PDF reader could not be loaded')
    const page = await pdf.getPage(1)
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    await page.render({ canvas, viewport }).promise
  } finally {
    close()
  }
}
