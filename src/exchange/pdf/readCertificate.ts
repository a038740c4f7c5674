import type { PlainDate } from '../../domain/values/plainDate'
import { type CertificateFacts, certificateFacts } from './certificateFacts'
import { openPdf } from './pdf'
import { linesOf } from './pdfText'

/** What the first page of a PDF says about its course; null if it can't be read. */
export async function readCertificate(bytes: Uint8Array<ArrayBuffer>, today: PlainDate): Promise<CertificateFacts | null> {
  const { opening, close } = openPdf(bytes)
  try {
    const pdf = await opening
    return pdf === null ? null : certificateFacts(await linesOf(await pdf.getPage(1)), today)
  } catch {
    return null
  } finally {
    close()
  }
}
