import type { TableProblem } from '../../domain/files/tableProblem'
import { err, ok, type Result } from '../../domain/values/result'
import type { Row } from '../csv/table'
import { decodeText } from './decodeText'
import { binaryKind, isProtected } from './fileKind'
import { isHtml } from './isHtml'
import { withJoined } from './joinSheets'
import { largestHtml, largestWorkbook, longestLine } from './limits'
import type { Sheet, SheetFile, SheetSource } from './sheet'
import { boundText, readTextSheet } from './textSheet'

/** In bytes: some PDFs begin with something else. */
const headSize = 1024

/** The sheets of a file or of what was pasted. Rejects only if the file can't be read from the disk. */
export async function readSheets(source: SheetSource): Promise<Result<SheetFile, TableProblem>> {
  return source.kind === 'file' ? readFile(source.file) : readPasted(source.html, source.text)
}

async function readFile(file: Blob): Promise<Result<SheetFile, TableProblem>> {
  if (file.size === 0) return err('empty')
  const kind = binaryKind(new Uint8Array(await file.slice(0, headSize).arrayBuffer()))
  if (kind === 'zip') return withEncoding(await (await import('./workbook')).readWorkbook(file), null)
  if (kind === 'pdf' || kind === 'picture') return err(kind)
  if (file.size > (kind === 'ole' ? largestWorkbook : largestHtml)) return err('tooLarge')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (kind === 'ole') return err(isProtected(bytes) ? 'protectedWorkbook' : 'oldWorkbook')
  const { text, encoding } = decodeText(bytes)
  return text.includes('\0') ? err('notText') : withEncoding(await readText(text), encoding)
}

async function readPasted(html: string | null, text: string): Promise<Result<SheetFile, TableProblem>> {
  const tables = html === null ? err('noTable' as const) : await readPage(html)
  return withEncoding(tables.ok || tables.error !== 'noTable' ? tables : await readText(text), null)
}

async function readText(text: string): Promise<Result<readonly Sheet[], TableProblem>> {
  if (/^\s*<\?xml[^>]*>\s*(?:<\?mso-application\b|<(?:\w+:)?Workbook\b)/.test(text.slice(0, headSize))) return err('oldWorkbook')
  if (isHtml(text)) return readPage(text)
  if (/^\s*(?:\{\s*["}]|\[\s*\{)/.test(text)) return err('json')
  const bound = boundText(text)
  const sheet = bound.ok ? readTextSheet(bound.value) : bound
  return sheet.ok ? ok([sheet.value]) : sheet
}

async function readPage(html: string): Promise<Result<readonly Sheet[], TableProblem>> {
  return (await import('./htmlSheets')).readHtml(html)
}

function withEncoding(sheets: Result<readonly Sheet[], TableProblem>, encoding: SheetFile['encoding']): Result<SheetFile, TableProblem> {
  if (!sheets.ok) return sheets
  return sheets.value.some(({ rows }) => rows.some(isTooLong)) ? err('longLine') : ok({ sheets: withJoined(sheets.value), encoding })
}

function isTooLong({ cells }: Row): boolean {
  return cells.reduce((sum, cell) => sum + cell.length, 0) > longestLine
}
