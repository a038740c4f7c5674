import type { PlainDate } from '../../domain/values/plainDate'
import type { ReportFacts, ReportTable } from '../../domain/reports/auditReport'
import type { SheetEntry } from '../../domain/reports/proofSheet'
import { numberName } from '../credentials/credentials'
import { sheetWords } from '../english/proofSheet'
import { dots } from '../english/series'
import { dayText } from '../values/dates'

/** The trainer's name, if given, and the date of the sheet. */
export function sheetFacts(trainerName: string, madeOn: PlainDate): ReportFacts {
  const name = trainerName.trim()
  return [...(name === '' ? [] : [[sheetWords.name, name] as const]), [sheetWords.madeOn, dayText(madeOn)]]
}

export function sheetTable(entries: readonly SheetEntry[]): ReportTable {
  const rows = entries.map(({ name, title, issuer, number, paper, validUntil, isValid }) => {
    const until = validUntil === null ? sheetWords.neverExpires : dayText(validUntil)
    const about = dots([title, number === '' ? '' : sheetWords.number({ what: numberName(paper), number })])
    return { head: name, about, remark: '', cells: [issuer, until, isValid ? sheetWords.valid : sheetWords.expired], isTotal: false }
  })
  return { heading: sheetWords.heading, columns: sheetWords.columns, rows, notes: [] }
}

/** The checkbox label: "NASM-CPT, expired". */
export function sheetChoice(entry: SheetEntry): string {
  return entry.isValid ? entry.name : sheetWords.expiredChoice({ name: entry.name })
}

export function sheetNote(madeOn: PlainDate): string {
  return sheetWords.note({ day: dayText(madeOn) })
}
