type BinaryKind = 'zip' | 'ole' | 'pdf' | 'picture'

const signatures: readonly (readonly [kind: BinaryKind, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
]

/** What a file is if it isn't text, by its first bytes: its name and type prove nothing. `ole` is what old Excel files come in. */
export function binaryKind(head: Uint8Array): BinaryKind | null {
  const [kind] = signatures.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte)) ?? [null]
  return kind ?? (isPdf(new TextDecoder('latin1').decode(head)) ? 'pdf' : null)
}

/** A PDF may have other bytes before its own. A table that only mentions one has the words within a line, and no PDF after them. */
function isPdf(head: string): boolean {
  return /^(?:ï»¿)?\s*%PDF-|[\r\n]%PDF-\d\.\d[ \t]*(?:[\r\n]|$)|%PDF-\d\.\d\s+(?:%|\d+ \d+ obj)/.test(head)
}

/** Excel puts a workbook with a password into the same container as an old workbook. */
export function isProtected(container: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(container).includes('EncryptedPackage')
}
