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

/** A category stands under one leaf of a rule only: a course belongs to one requirement. */
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

export type PlainTerms = { readonly required: Amount; readonly unitName: string; readonly hoursPerUnit: Amount | null; readonly months: number }

/** A rule that a trainer writes: so much of anything in so many months, and no late window. */
export function plainRule({ required, unitName, hoursPerUnit, months }: PlainTerms): RenewalRule {
  return {
    unit: { name: unitName, hoursPerUnit },
    cycle: { months, ends: 'anniversary' },
    requirement: { id: 'education', label: 'Continuing education', min: required, max: required, categories },
    lateWindow: null,
  }
}

/** The same rule on other terms; all else in it stays. */
export function withTerms(rule: RenewalRule, { required, unitName, hoursPerUnit, months }: PlainTerms): RenewalRule {
  return {
    ...rule,
    unit: { ...rule.unit, name: unitName, hoursPerUnit },
    cycle: { ...rule.cycle, months },
    requirement: { ...rule.requirement, min: required, max: required },
  }
}
