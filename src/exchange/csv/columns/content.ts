import type { ColumnFlag } from '../../../domain/files/columnEvidence'
import type { PlainUse } from '../../../domain/files/columnUse'
import type { Certification } from '../../../domain/records/credential'
import type { PlainDate } from '../../../domain/values/plainDate'
import { isBlank, saysNone } from '../cells/noValue'
import { beforeNote, readCostCell } from '../cells/amountCells'
import { readDayText } from '../cells/dayCell'
import { readQuantities } from '../cells/quantities'
import { readStatus } from '../cells/statusCell'
import { certificationNamed } from './certificationNames'

/** Some cells of a column that have something in them, from the first rows. */
export type Sample = readonly string[]

const longestSampled = 200

export function sampleOf(rows: readonly (readonly string[])[], column: number, most = 60): Sample {
  const found: string[] = []
  for (const row of rows.slice(0, most * 10)) {
    const cell = (row[column] ?? '').slice(0, longestSampled)
    if (!isBlank(cell) && !saysNone(cell)) found.push(cell)
    if (found.length === most) break
  }
  return found
}

const orders = { slashed: 'monthFirst', dotted: 'dayFirst' } as const

/** Whether it's a date, complete or not; without `serials`, a spreadsheet's number for a day is just a number. */
export function isDayText(cell: string, today: PlainDate, serials: boolean): boolean {
  if (!/\d/.test(cell)) return false
  const read = readDayText(cell, { orders, today })
  if (!read.ok) return read.error.kind === 'shortMonth' || (read.error.kind === 'date' && read.error.reason !== 'noDate' && !isNumber(cell))
  return serials || read.value.from !== 'serial'
}

export function isNumber(cell: string): boolean {
  const found = readQuantities(cell, 'decimals')
  return found !== null && found.list.every(({ measure }) => measure !== 'other')
}

function isMoney(cell: string): boolean {
  return readQuantities(cell, 'thousands')?.list.some(({ measure }) => measure === 'money') ?? false
}

function isDuration(cell: string): boolean {
  return readQuantities(cell, 'decimals')?.list.some(({ measure }) => measure === 'hours' || measure === 'minutes') ?? false
}

export function isWords(cell: string): boolean {
  return /\p{L}{2}/u.test(cell)
}

/** The share of cells that pass. */
export function shareOf(sample: Sample, test: (cell: string) => boolean): number {
  return sample.filter(test).length / sample.length
}

export type ContentContext = { readonly certifications: readonly Certification[]; readonly today: PlainDate }

/** Whether most cells can be what the column would hold. */
export function suits(use: PlainUse, sample: Sample, { certifications, today }: ContentContext): boolean {
  if (sample.length === 0) return true
  switch (use) {
    case 'completedOn':
    case 'plannedFor':
      return shareOf(sample, (cell) => isDayText(cell, today, true)) >= 0.5
    case 'credit':
      return shareOf(sample, (cell) => isNumber(cell) || beforeNote(cell) !== null) >= 0.5
    case 'contactHours':
      return shareOf(sample, (cell) => isNumber(cell)) >= 0.5
    case 'cost':
      return shareOf(sample, (cell) => readCostCell(cell) !== undefined) >= 0.5
    case 'status':
      return shareOf(sample, (cell) => readStatus(cell, true) !== 'unknown') >= 0.5
    case 'title':
      return shareOf(sample, (cell) => /\p{L}/u.test(cell)) >= 0.5 && shareOf(sample, (cell) => isDayText(cell, today, false)) < 0.5
    case 'provider':
      return shareOf(sample, isWords) >= 0.5
    case 'certification':
      return shareOf(sample, (cell) => certificationNamed(cell, certifications).kind !== 'none') >= 0.5
    default:
      return true
  }
}

/** What most cells hold; null if it's text. */
export function heldBy(sample: Sample, today: PlainDate): ColumnFlag['holds'] | null {
  if (sample.length === 0) return null
  if (shareOf(sample, (cell) => isDayText(cell, today, false)) >= 0.5) return 'days'
  if (shareOf(sample, isMoney) >= 0.5) return 'money'
  if (shareOf(sample, isDuration) >= 0.5) return 'durations'
  return shareOf(sample, isNumber) >= 0.5 ? 'numbers' : null
}
