import { type ColumnUse, isCreditUse } from '../../domain/files/columnUse'
import type { Certification } from '../../domain/records/credential'
import type { Unit } from '../../domain/rule/rule'
import { hundredths } from '../../domain/values/amount'
import type { BodyRow } from './bodyRows'
import type { Column } from './columns/columns'

/** A whole unit, and an hour. */
const one = hundredths(100)

/** Whether an amount without a unit may be hours: one of this unit takes several, so few courses give a whole one. */
export function isMuchFor(amount: number, { hoursPerUnit }: Unit): boolean {
  return amount >= one && hoursPerUnit !== null && hoursPerUnit > one
}

/**
 * The columns of credit that may hold contact hours: one number without a unit is as much as a whole cycle requires, or none is less than a unit
 * that takes several hours. The column is judged as a whole: in "4, 2, 8" the 2 is no more credit than the others.
 */
export function maybeHours(columns: readonly Column[], body: readonly BodyRow[], certifications: readonly Certification[]): ReadonlySet<ColumnUse> {
  const found = new Set<ColumnUse>()
  for (const [column, { use }] of columns.entries()) {
    const counted = use === 'credit' ? certifications : certifications.filter(({ id }) => isCreditUse(use) && use === `award:${id}`)
    const amounts = counted.length === 0 ? [] : bareAmounts(body, column)
    const isDoubtful = ({ rule: { unit, requirement } }: Certification) =>
      amounts.some((amount) => isMuchFor(amount, unit) && requirement.min > 0 && amount >= requirement.min) ||
      amounts.every((amount) => isMuchFor(amount, unit))
    if (amounts.length > 0 && counted.some(isDoubtful)) found.add(use)
  }
  return found
}

/** In hundredths; without zeros. */
function bareAmounts(body: readonly BodyRow[], column: number): readonly number[] {
  return body.flatMap(({ cells, leftOut }) => {
    const cell = cells[column] ?? ''
    const amount = leftOut === null && cell.length < 20 && /^\s*\d{0,4}(?:[.,]\d{1,2})?\s*$/.test(cell) ? Number(cell.replace(',', '.')) * 100 : 0
    return amount === 0 ? [] : [amount]
  })
}
