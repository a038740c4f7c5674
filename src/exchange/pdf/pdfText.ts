import type { PDFPageProxy } from 'pdfjs-dist'

type Page = Pick<PDFPageProxy, 'streamTextContent'>

/** The text of a page on one line. */
export async function textOf(page: Page): Promise<string> {
  return (await linesOf(page)).join(' ')
}

/**
 * The text of a page, line by line, with single spaces and no blank lines. The library's own method iterates over a stream, which Safari
 * doesn't support; a reader works everywhere.
 */
export async function linesOf(page: Page): Promise<readonly string[]> {
  const reader = (page.streamTextContent() as ReadableStream<TextPiece>).getReader() // safe: documented by the library
  const lines: string[][] = [[]]
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const { str = '', hasEOL = false } of piece.value.items) {
      lines.at(-1)?.push(str)
      if (hasEOL) lines.push([])
    }
  }
  return lines.map((words) => words.join(' ').replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
}

/** Marked content has no `str`. `hasEOL` is set on the last text of a line. */
type TextPiece = { readonly items: readonly { readonly str?: string; readonly hasEOL?: boolean }[] }
