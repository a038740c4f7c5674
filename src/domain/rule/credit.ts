import { type Amount, hundredths, smallerOf } from '../values/amount'
import type { RequirementLeaf, Unit } from './rule'

/** Credit for contact hours (hundredths) at the unit's rate; null if the unit has no rate or the result is below a hundredth. */
export function creditForHours(hours: Amount, { hoursPerUnit }: Unit): Amount | null {
  if (hoursPerUnit === null) return null
  const credit = Math.round((hours * 100) / hoursPerUnit)
  return credit === 0 ? null : hundredths(credit)
}

/** Credit as contact hours, in hundredths; null if the unit has no rate. */
export function hoursForCredit(credit: Amount, { hoursPerUnit }: Unit): Amount | null {
  return hoursPerUnit === null ? null : hundredths(Math.round((credit * hoursPerUnit) / 100))
}

/** The credit for one class in a part that's only for CPR/AED; null for any other part. */
export function cprCredit({ categories, max, maxPerYear }: RequirementLeaf): Amount | null {
  const [only, another] = categories
  if (only !== 'cpr' || another !== undefined || max === null) return null
  return maxPerYear === undefined ? max : smallerOf(max, maxPerYear)
}
