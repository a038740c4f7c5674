import type { PlainDate } from '../../domain/values/plainDate'
import type { ReportFacts, ReportTable } from '../../domain/reports/auditReport'
import type { SheetEntry } from '../../domain/reports/proofSheet'
import { numberName } from '../credentials/credentials'
import { dayText } from '../values/dates'

/** The trainer's name, if given, and the date of the sheet. */
export function sheetFacts(trainerName: string, madeOn: PlainDate): ReportFacts {
  const name = trainerName.trim()
  return [...(name === '' ? [] : [['Name', name] as const]), ['Made on', dayText(madeOn)]]
}

export function sheetTable(entries: readonly SheetEntry[]): ReportTable {
  const rows = entries.map(({ name, title, issuer, number, paper, validUntil, isValid }) => {
    const until = validUntil === null ? 'does not expire' : dayText(validUntil)
    const about = [title, number === '' ? '' : `${numberName(paper)} ${number}`].filter((part) => part !== '').join(' · ')
    return { head: name, about, remark: '', cells: [issuer, until, isValid ? 'Valid' : 'Expired'], isTotal: false }
  })
  return { heading: 'Credentials', columns: ['Credential', 'Issuer', 'Valid until', 'Standing'], rows, notes: [] }
}

/** The checkbox label: "NASM-CPT, expired". */
export function sheetChoice(entry: SheetEntry): string {
  return entry.isValid ? entry.name : `${entry.name}, expired`
}

export function sheetNote(madeOn: PlainDate): string {
  return `Made on ${dayText(madeOn)} from the holder’s own records. The issuers confirm a credential on request.`
}
