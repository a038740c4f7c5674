import type { PlainDate } from '../../domain/values/plainDate'
import type { SheetEntry } from '../../domain/reports/proofSheet'
import { dayText } from '../values/dates'

/** "15 Jan 2028", "does not expire" */
export function validUntilText({ validUntil }: SheetEntry): string {
  return validUntil === null ? 'does not expire' : dayText(validUntil)
}

export function validityText({ isValid }: SheetEntry): string {
  return isValid ? 'Valid' : 'Expired'
}

/** The label of the choice: "NASM-CPT, expired" */
export function sheetChoice(entry: SheetEntry): string {
  return entry.isValid ? entry.name : `${entry.name}, expired`
}

export function sheetNote(madeOn: PlainDate): string {
  return `Made on ${dayText(madeOn)} from the holder’s own records. The issuers confirm a credential on request.`
}
