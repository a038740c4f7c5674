import { readXlsx } from 'hucre/xlsx'
import type { ArchiveProblem } from '../../domain/files/backupProblem'
import type { TableProblem } from '../../domain/files/tableProblem'
import { err, ok, type Result } from '../../domain/values/result'
import { type Archive, openArchive, plainName } from '../archive/unzip'
import { packZip, type PackedFile } from '../archive/zip'
import { largestWorkbook, mostRows } from './limits'
import type { Sheet } from './sheet'
import { type ReadSheet, sheetsOf, unreadable } from './workbookSheets'

/** In bytes, unpacked. */
const largestParts = 150_000_000

const otherParts =
  /(?:^|\/)(?:drawings|media|charts|chartsheets|comments|theme|pivot\w*|persons|threadedComments|externalLinks|customXml|docProps|tables|worksheets\/_rels)(?:\/|\d*\.xml$)/i

/** A file that's a ZIP: the sheets of an .xlsx or .ods, in the workbook's order, hidden ones last. Any other says what it is. */
export async function readWorkbook(file: Blob): Promise<Result<readonly Sheet[], TableProblem>> {
  if (file.size > largestWorkbook) return err('workbookTooLarge')
  const archive = await openArchive(file, { pause: () => Promise.resolve() })
  if (!archive.ok) return err(problemOf(archive.error))
  const names = [...archive.value.sizes.keys()]
  // Nobody can tell which of two parts with one name is meant.
  if (names.some((name) => plainName(name) !== name)) return err('damagedWorkbook')
  if (names.includes('content.xml') && names.includes('mimetype')) return (await import('./openDocument')).readOpenDocument(archive.value)
  const other = otherKind(names)
  if (other !== null) return err(other)
  const packed = await packParts(archive.value)
  return packed.ok ? readParts(new Uint8Array(await packed.value.arrayBuffer())) : packed
}

export function problemOf({ kind }: ArchiveProblem): TableProblem {
  if (kind === 'encrypted') return 'protectedWorkbook'
  return kind === 'tooLarge' || kind === 'tooManyFiles' || kind === 'bomb' ? 'workbookTooLarge' : 'damagedWorkbook'
}

function otherKind(names: readonly string[]): TableProblem | null {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/^xl\/workbook\.bin$/)) return 'binaryWorkbook'
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/)) return 'numbers'
  if (!has(/^\[Content_Types\]\.xml$/)) return 'archive'
  return has(/^(?:word|ppt)\//) ? 'notText' : null
}

/**
 * The parts with cells, in an archive of their own without compression. So the reader gets only what was unpacked here within limits, and no
 * pictures or charts.
 */
async function packParts({ sizes, read }: Archive): Promise<Result<Blob, TableProblem>> {
  const parts: PackedFile[] = []
  let size = 0
  for (const name of [...sizes.keys()].filter((part) => /\.(?:xml|rels)$/i.test(part) && !otherParts.test(part))) {
    const bytes = await read(name)
    if (bytes === null) continue
    if (!bytes.ok) return err(problemOf(bytes.error))
    size += bytes.value.length
    if (size > largestParts) return err('workbookTooLarge')
    parts.push({ name, bytes: () => Promise.resolve(bytes.value) })
  }
  return ok(await packZip(parts, { at: new Date(0) }))
}

async function readParts(bytes: Uint8Array): Promise<Result<readonly Sheet[], TableProblem>> {
  const found = await readSheets(bytes)
  return found.ok ? sheetsOf(found.value) : found
}

/** One row more than allowed, so that more than that shows. */
const limits = { readStyles: true, maxRows: mostRows + 1 } as const

/** A sheet that's only a chart can't be read. Then the others are read one by one. */
async function readSheets(bytes: Uint8Array): Promise<Result<readonly ReadSheet[], TableProblem>> {
  const names: string[] = []
  const noteName = ({ name }: { readonly name: string }) => {
    names.push(name)
    return true
  }
  try {
    return ok((await readXlsx(bytes, { ...limits, sheets: noteName })).sheets)
  } catch (error) {
    const each = names.map((_, index) =>
      readXlsx(bytes, { ...limits, sheets: [index] }).then(
        ({ sheets }) => sheets,
        () => [],
      ),
    )
    const sheets = (await Promise.all(each)).flat()
    if (sheets.length > 0) return ok(sheets)
    return err(unreadable(error))
  }
}
