import { type Amount, hundredths, smallerOf } from '../values/amount'
import { isCardClass } from './category'
import type { RequirementLeaf, Unit } from './rule'

/** Credit for contact hours (hundredths) at the unit's rate; null without hours or a rate, or if the result is below a hundredth. */
export function creditForHours(hours: Amount | null, { hoursPerUnit }: Unit): Amount | null {
  if (hours === null || hoursPerUnit === null) return null
  const credit = Math.round((hours * 100) / hoursPerUnit)
  return credit === 0 ? null : hundredths(credit)
}

/** Credit as contact hours, in hundredths; null if the unit has no rate. */
export function hoursForCredit(credit: Amount, { hoursPerUnit }: Unit): Amount | null {
  return hoursPerUnit === null ? null : hundredths(Math.round((credit * hoursPerUnit) / 100))
}

/**
 * The credit for one class in a part that's only for card classes: the most that counts of one class, or all that the part counts if it's for
 * one kind of class. Null for any other part: a limit that CPR/AED and first aid share doesn't say what either one is worth.
 */
export function classCredit({ categories, max, maxPerYear, maxPerCourse }: RequirementLeaf): Amount | null {
  if (categories.length === 0 || !categories.every(isCardClass)) return null
  const each = maxPerCourse ?? (categories.length === 1 ? max : null)
  return each === null || maxPerYear === undefined ? each : smallerOf(each, maxPerYear)
}
