import type { TableProblem } from '../../domain/files/tableProblem'
import { err, ok, type Result } from '../../domain/values/result'

/** 10 MB: tens of thousands of courses. */
const largest = 10_000_000
const longestLine = 200_000

/** Decodes a file as spreadsheets save it: UTF-8 or UTF-16, with or without a byte-order mark, or else Windows-1252. */
export function readText(bytes: Uint8Array): Result<string, TableProblem> {
  if (bytes.length === 0) return err('empty')
  if (bytes.length > largest) return err('tooLarge')
  if (isOtherFile(bytes)) return err('notText')
  const text = decode(bytes)
  return text.includes('\0') ? err('notText') : boundLines(text)
}

/** The same limits for pasted text. */
export function boundLines(text: string): Result<string, TableProblem> {
  if (text.trim() === '') return err('empty')
  if (text.length > largest) return err('tooLarge')
  return text.split(/[\r\n]/).some((line) => line.length > longestLine) ? err('longLine') : ok(text)
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Excel workbooks (ZIPs, or OLE files for old ones) and PDFs. */
function isOtherFile([a, b, c, d]: Uint8Array): boolean {
  const isZip = a === 0x50 && b === 0x4b && (c === 3 || c === 5)
  return isZip || (a === 0xd0 && b === 0xcf && c === 0x11) || (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46)
}
