import type { Amount } from '../values/amount'
import { categories } from './category'
import type { Fees, RenewalRule } from './rule'

export type PlainTerms = { readonly required: Amount; readonly unitName: string; readonly hoursPerUnit: Amount | null; readonly months: number }

const unknownFees: Fees = { currency: 'USD', renewal: null, petition: null }

/** All that a rule may leave unsaid: no late window, no card, nothing that carries over, no known fees. */
export const bareRule = {
  checks: [],
  prorated: [],
  lateWindow: null,
  cprCard: null,
  carryOver: null,
  sharesCredit: false,
  fees: unknownFees,
} as const satisfies Partial<RenewalRule>

/** A rule that a trainer writes: so much of anything in so many months. */
export function plainRule({ required, unitName, hoursPerUnit, months }: PlainTerms): RenewalRule {
  return {
    ...bareRule,
    unit: { name: unitName, hoursPerUnit },
    cycle: { months, ends: 'anniversary' },
    requirement: { id: 'education', label: 'Continuing education', min: required, max: required, categories },
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
