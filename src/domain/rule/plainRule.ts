import type { Amount } from '../values/amount'
import { categories } from './category'
import type { Fees, RenewalRule } from './rule'

export type PlainTerms = { readonly required: Amount; readonly unitName: string; readonly hoursPerUnit: Amount | null; readonly months: number }

const unknownFees: Fees = { currency: 'USD', renewal: null, petition: null }

/** Everything a rule can leave open: no known late window, no card, no carryover, no known fees. */
export const bareRule = {
  checks: [],
  caps: [],
  prorated: [],
  lateWindow: null,
  cards: [],
  carryOver: null,
  opens: null,
  repeats: true,
  yearly: [],
  sharesCredit: false,
  fees: unknownFees,
} as const satisfies Partial<RenewalRule>

/** A trainer's own rule: an amount of any kind of credit every so many months. */
export function plainRule({ required, unitName, hoursPerUnit, months }: PlainTerms): RenewalRule {
  return {
    ...bareRule,
    unit: { name: unitName, hoursPerUnit },
    cycle: { months, ends: 'anniversary' },
    requirement: { id: 'education', label: 'Continuing education', min: required, max: required, categories },
  }
}

/** The rule with new basics; everything else stays. */
export function withTerms(rule: RenewalRule, { required, unitName, hoursPerUnit, months }: PlainTerms): RenewalRule {
  return {
    ...rule,
    unit: { ...rule.unit, name: unitName, hoursPerUnit },
    cycle: { ...rule.cycle, months },
    requirement: { ...rule.requirement, min: required, max: required },
  }
}
