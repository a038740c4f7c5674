import type { ColumnUse } from '../../domain/files/columnUse'
import type { Problem } from '../../domain/forms/fieldError'
import { longestName, longestNumber, readLink, readNote, readText } from '../../domain/forms/fieldInput'
import { type CourseTexts, textsFrom } from '../../domain/records/course'
import type { Result } from '../../domain/values/result'
import type { RowReading } from './rowReading'

/** What a row has in a column: the kept text if the cell wasn't edited, or else the cell. */
type TextCell = { readonly kept: string } | { readonly cell: string }

/** A course's number, link and note. A cell that can't be kept doesn't keep the course out. */
export function readTexts(textOf: (use: keyof CourseTexts) => TextCell, row: RowReading): CourseTexts {
  const [number, link, note] = [textOf('number'), textOf('link'), textOf('note')]
  return textsFrom({
    number: 'kept' in number ? number.kept : optionalText('number', number.cell, readText(number.cell, longestNumber), row),
    link: 'kept' in link ? link.kept : readLinkCell(link.cell, row),
    note: 'kept' in note ? note.kept : optionalText('note', note.cell, readNote(note.cell), row),
  })
}

export function readProvider(cell: string, row: RowReading): string {
  return optionalText('provider', cell, readText(cell, longestName), row)
}

function readLinkCell(cell: string, row: RowReading): string {
  const address = readLink(cell)
  if (!address.ok) row.remark({ kind: 'noLink', text: shortened(cell) })
  const text = address.ok ? address.value : ''
  row.keep('link', cell, { kind: 'text', text })
  return text
}

function optionalText(use: ColumnUse, cell: string, text: Result<string, Problem>, row: RowReading): string {
  if (!text.ok) row.remark({ kind: 'leftOutCell', use, text: shortened(cell) })
  row.keep(use, cell, text.ok ? { kind: 'text', text: text.value } : { kind: 'nothing' })
  return text.ok ? text.value : ''
}

const longestQuoted = 60

/** A cell as a remark quotes it. */
export function shortened(cell: string): string {
  const text = cell.trim()
  return text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text
}
