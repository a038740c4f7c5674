import type { PDFPageProxy } from 'pdfjs-dist'

/** The text of a page. The library's own method iterates over a stream, which Safari doesn't support; a reader works everywhere. */
export async function textOf(page: Pick<PDFPageProxy, 'streamTextContent'>): Promise<string> {
  const reader = (page.streamTextContent() as ReadableStream<TextPiece>).getReader() // safe: documented by the library
  const words: string[] = []
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    words.push(...piece.value.items.map(({ str = '' }) => str))
  }
  return words.join(' ').replace(/\s+/g, ' ').trim()
}

/** Marked content has no `str`. */
type TextPiece = { readonly items: readonly { readonly str?: string }[] }
