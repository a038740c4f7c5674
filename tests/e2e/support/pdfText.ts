import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The words on each page of a PDF. */
export async function pagesOf(pdf: Buffer): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    // A ligature such as fi is a separate item with no space around it.
    const text = items.map((part) => ('str' in part ? `${part.str}${part.hasEOL ? ' ' : ''}` : '')).join('')
    pages.push(text.normalize('NFKC').replace(/\s+/g, ' '))
  }
  await task.destroy()
  return pages
}
