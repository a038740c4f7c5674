import { readOds } from 'hucre/ods'
import type { TableProblem } from '../../domain/files/tableProblem'
import { err, ok, type Result } from '../../domain/values/result'
import type { Archive } from '../archive/unzip'
import { packZip } from '../archive/zip'
import { mostLines } from './limits'
import type { Sheet } from './sheet'
import { problemOf } from './workbook'
import { type ReadSheet, sheetsOf, unreadable } from './workbookSheets'

const kind = 'application/vnd.oasis.opendocument.spreadsheet'

/** The reader passes over rows in a group, or above those that repeat on each page. */
const groups = /<\/?table:table-(?:row-group|header-rows|rows)\b[^>]*>/g

/** The sheets of a spreadsheet of LibreOffice (.ods). The reader gets its cells only, unpacked within limits. */
export async function readOpenDocument({ read }: Archive): Promise<Result<readonly Sheet[], TableProblem>> {
  const textOf = async (name: string) => {
    const bytes = await read(name)
    return bytes === null ? ok('') : bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes
  }
  const [type, manifest, content] = [await textOf('mimetype'), await textOf('META-INF/manifest.xml'), await textOf('content.xml')]
  if (!type.ok) return err(problemOf(type.error))
  if (!manifest.ok) return err(problemOf(manifest.error))
  if (!content.ok) return err(problemOf(content.error))
  if (!type.value.startsWith(kind)) return err('notText')
  if (manifest.value.includes('encryption-data')) return err('protectedWorkbook')
  const parts = { mimetype: kind, 'content.xml': content.value.replace(groups, '') }
  const packed = await packZip(
    Object.entries(parts).map(([name, text]) => ({ name, bytes: () => Promise.resolve(new TextEncoder().encode(text)) })),
    { at: new Date(0) },
  )
  try {
    const { sheets } = await readOds(new Uint8Array(await packed.arrayBuffer()), { readStyles: true })
    const hidden = hiddenRows(parts['content.xml'])
    return sheetsOf(sheets.map((sheet, index) => ({ ...withClocks(sheet), rowDefs: hidden[index] ?? new Map() })))
  } catch (error) {
    return err(unreadable(error))
  }
}

/** The rows that a filter hides, of each table: the reader doesn't say. */
function hiddenRows(content: string): readonly Hidden[] {
  const tables: Hidden[] = []
  let at = 0
  for (const [tag, row] of content.matchAll(/<table:table(-row)?(?=[\s/>])[^>]*>/g)) {
    if (row === undefined) {
      tables.push(new Map())
      at = 0
      continue
    }
    const repeated = Number(/number-rows-repeated="(\d{1,9})"/.exec(tag)?.[1] ?? 1)
    const isHidden = /visibility="(?:filter|collapse)"/.test(tag)
    for (let index = at; isHidden && index < Math.min(at + repeated, mostLines); index += 1) tables.at(-1)?.set(index, { hidden: true })
    at += repeated
  }
  return tables
}

type Hidden = Map<number, { readonly hidden: true }>

/** A time or a duration is `PT01H30M00S`. */
function withClocks(sheet: ReadSheet): ReadSheet {
  const clockOf = (text: string) => text.replace(/^PT0*(\d+)H(\d\d)M\d\d(?:[.,]\d+)?S$/, '$1:$2')
  return { ...sheet, rows: sheet.rows.map((row) => row.map((value) => (typeof value === 'string' ? clockOf(value) : value))) }
}
