import type { PDFPageProxy } from 'pdfjs-dist'

/** What a page says. The library's own way loops over a stream, which Safari cannot: a reader takes piece by piece everywhere. */
export async function textOf(page: Pick<PDFPageProxy, 'streamTextContent'>): Promise<string> {
  const reader = (page.streamTextContent() as ReadableStream<TextPiece>).getReader() // safe: what the library says that it gives
  const words: string[] = []
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    words.push(...piece.value.items.map(({ str = '' }) => str))
  }
  return words.join(' ').replace(/\s+/g, ' ').trim()
}

/** Marks in the text have no `str`. */
type TextPiece = { readonly items: readonly { readonly str?: string }[] }
