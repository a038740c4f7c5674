import { openPdf } from './pdf'
import { pdfOrigin, type PdfOrigin } from './pdfOrigin'

/** Unlike the library's types say, a PDF may have no metadata. */
type Described = { readonly info: object; readonly metadata: { readonly getRaw: () => unknown } | null }

/** What a PDF says about itself; null if it can't be read. */
export async function readOrigin(bytes: Uint8Array<ArrayBuffer>): Promise<PdfOrigin | null> {
  const { opening, close } = openPdf(bytes)
  try {
    const pdf = await opening
    if (pdf === null) return null
    const { info, metadata } = (await pdf.getMetadata()) as Described // safe: documented by the library
    const raw = metadata?.getRaw()
    return pdfOrigin(info, typeof raw === 'string' ? raw : null)
  } catch {
    return null
  } finally {
    close()
  }
}
