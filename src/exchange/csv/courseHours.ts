import type { ColumnUse } from '../../domain/files/columnUse'
import type { Amount } from '../../domain/values/amount'
import { err } from '../../domain/values/result'
import { type BareDuration, readHoursCell } from './cells/amountCells'
import { isBlank } from './cells/noValue'
import { headingWords } from './columns/concepts'
import { shortened } from './courseTexts'
import type { RowReading } from './rowReading'

type Headings = { readonly uses: readonly ColumnUse[]; readonly headings: readonly string[] }

/** `isNeeded`: all credit of the course would come of its hours. Then they can't be left out without a word. */
export function readHours(cell: string, { uses, headings }: Headings, isNeeded: boolean, row: RowReading): Amount | null {
  const found = readHoursCell(cell, bareDuration(headings[uses.indexOf('contactHours')] ?? ''))
  if (found?.isGuess === true) row.ask({ kind: 'asMinutes' })
  if (isNeeded && found?.isApproximate === true) row.ask({ kind: 'approximate', use: 'contactHours' })
  if (found?.hasExtra === true) row.ask({ kind: 'extraText', use: 'contactHours' })
  if (isNeeded && found === null) return row.read('contactHours', err({ kind: 'amount', reason: 'notANumber' }), null)
  if (isNeeded && found?.hours === null) row.remark({ kind: 'noHours' })
  return keptAmount('contactHours', cell, found === null ? undefined : found.hours, row)
}

/** What a number without a unit is below this heading. */
function bareDuration(heading: string): BareDuration {
  const { concepts } = headingWords(heading)
  if (concepts.has('minutes')) return 'minutes'
  return concepts.has('duration') && !concepts.has('hours') && !isHourLetter(heading) ? 'unknown' : 'hours'
}

/** "Length (h)" */
function isHourLetter(heading: string): boolean {
  return /\bh\b/i.test(heading)
}

/** An amount that a course can do without; one that can't be read (undefined) is left out with a remark. */
export function keptAmount(use: 'contactHours' | 'cost', cell: string, amount: Amount | null | undefined, row: RowReading): Amount | null {
  if (amount === undefined) row.remark({ kind: 'leftOutCell', use, text: shortened(cell) })
  if (!isBlank(cell)) {
    const kind = use === 'cost' ? 'cost' : 'hours'
    row.keep(use, cell, amount === undefined || amount === null ? { kind: 'nothing' } : { kind, amount })
  }
  return amount ?? null
}
