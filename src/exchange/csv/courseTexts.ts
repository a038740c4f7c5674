import type { ColumnUse } from '../../domain/files/columnUse'
import type { Remark } from '../../domain/files/rowState'
import { longestNumber, readLink, readNote, readText } from '../../domain/forms/fieldInput'
import type { FormReader } from '../../domain/forms/formReader'
import { type CourseTexts, textsFrom } from '../../domain/records/course'

/** What a row has in a column: the kept text if the cell wasn't edited, or else the cell. */
type TextCell = { readonly kept: string } | { readonly cell: string }

/** A course's number, link and note. A cell that's no web address doesn't keep the course out. */
export function readTexts(textOf: (use: keyof CourseTexts) => TextCell, read: FormReader<ColumnUse>['read'], remarks: Remark[]): CourseTexts {
  const [number, link, note] = [textOf('number'), textOf('link'), textOf('note')]
  const readLinkCell = (cell: string) => {
    const address = readLink(cell)
    if (!address.ok) remarks.push({ kind: 'noLink', text: cell.trim() })
    return address.ok ? address.value : ''
  }
  return textsFrom({
    number: 'kept' in number ? number.kept : read('number', readText(number.cell, longestNumber), ''),
    link: 'kept' in link ? link.kept : readLinkCell(link.cell),
    note: 'kept' in note ? note.kept : read('note', readNote(note.cell), ''),
  })
}
