import type { Amount } from './amount'
import { categories, type Category } from './category'
import { addMonths, endOfMonth, type PlainDate } from './plainDate'

/** The issuer's name for credit, in the plural as printed ("CEUs"), and how many contact hours one is, in hundredths. */
export type Unit = { readonly name: string; readonly hoursPerUnit: Amount | null }

type Limits = {
  readonly id: string
  readonly label: string
  /** What this part asks at least. */
  readonly min: Amount
  /** What this part counts at most; null where nothing limits it. */
  readonly max: Amount | null
}

export type RequirementLeaf = Limits & { readonly categories: readonly Category[] }
export type RequirementGroup = Limits & { readonly children: readonly Requirement[] }
export type Requirement = RequirementLeaf | RequirementGroup

/** `anniversary` ends on the same day of the month, `monthEnd` on the last day of that month. */
export type Cycle = { readonly months: number; readonly ends: 'anniversary' | 'monthEnd' }

/** Days after the expiry in which education may still be finished, and in which the application is still taken. */
export type LateWindow = { readonly educationDays: number; readonly applicationDays: number }

/** What one cycle of a certification asks. The root's `min` is what a renewal requires. */
export type RenewalRule = {
  readonly unit: Unit
  readonly cycle: Cycle
  readonly requirement: Requirement
  readonly lateWindow: LateWindow | null
}

export function isLeaf(requirement: Requirement): requirement is RequirementLeaf {
  return 'categories' in requirement
}

export function leavesOf(requirement: Requirement): readonly RequirementLeaf[] {
  return isLeaf(requirement) ? [requirement] : requirement.children.flatMap(leavesOf)
}

export function requiredBy(rule: RenewalRule): Amount {
  return rule.requirement.min
}

/** The expiry that follows from the day on the certificate. */
export function expiryAfter(certifiedOn: PlainDate, cycle: Cycle): PlainDate {
  const anniversary = addMonths(certifiedOn, cycle.months)
  return cycle.ends === 'monthEnd' ? endOfMonth(anniversary) : anniversary
}

/** A rule that a trainer writes: so much of anything in so many months, and no late window. */
export function plainRule(terms: { readonly required: Amount; readonly unitName: string; readonly months: number }): RenewalRule {
  return {
    unit: { name: terms.unitName, hoursPerUnit: null },
    cycle: { months: terms.months, ends: 'anniversary' },
    requirement: { id: 'education', label: 'Continuing education', min: terms.required, max: terms.required, categories },
    lateWindow: null,
  }
}
