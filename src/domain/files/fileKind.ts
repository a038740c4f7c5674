/** A file's kind, from its first bytes. Its name and the browser's type are ignored. */
export type FileKind = 'pdf' | 'jpeg' | 'png' | 'gif' | 'otherImage'

/** Null for anything that can't be kept as a proof. A PDF must start as one (see `pdfStart`). */
export function fileKindOf(bytes: Uint8Array): FileKind | null {
  return signatures.find(({ at, text }) => Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0)))?.kind ?? null
}

const signatures: readonly { readonly kind: FileKind; readonly at: number; readonly text: string }[] = [
  { kind: 'pdf', at: 0, text: '%PDF-' },
  { kind: 'jpeg', at: 0, text: '\xff\xd8\xff' },
  { kind: 'png', at: 0, text: '\x89PNG\r\n\x1a\n' },
  { kind: 'gif', at: 0, text: 'GIF8' },
  { kind: 'otherImage', at: 8, text: 'WEBP' },
  // HEIC, AVIF and relatives: if the browser can't draw one, it says so.
  { kind: 'otherImage', at: 4, text: 'ftyphei' },
  { kind: 'otherImage', at: 4, text: 'ftyphev' },
  { kind: 'otherImage', at: 4, text: 'ftypmif1' },
  { kind: 'otherImage', at: 4, text: 'ftypavif' },
]
