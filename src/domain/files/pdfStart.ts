/** In bytes: viewers look this far for the beginning of a PDF. */
const furthest = 1024

/**
 * Where the PDF in a file begins, in bytes; null if there's none. Scanners, mail programs and web servers put line breaks, printer commands or
 * headers in front, and viewers skip them. What stands there is never kept: a program that isn't a viewer may run it. `covered`: it's a page of HTML, a program
 * or another file, so nobody can say what the file is.
 */
export function pdfStart(bytes: Uint8Array): number | 'covered' | null {
  const head = String.fromCharCode(...bytes.subarray(0, furthest + '%PDF-1'.length))
  const at = head.search(/%PDF-\d/)
  if (at === -1 || at > furthest) return null
  return isPlain(head.slice(0, at)) ? at : 'covered'
}

/** Lines of plain text, empty ones, zeros or a byte-order mark. */
function isPlain(front: string): boolean {
  return /^(?:\xEF\xBB\xBF)?[\0\s\x1B\x20-\x3B\x3D-\x7E]*$/.test(front) && !/^\s*(?:#!|MZ|PK)/.test(front)
}
