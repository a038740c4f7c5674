import { isDeepEqual } from '../values/isDeepEqual'
import type { RenewalRule } from './rule'

/** What of a rule can be taken over from another one by itself. What counts hangs together: units, parts, limits, newcomers, and which parts carry over. */
export const aspects = ['credit', 'cycle', 'cards', 'late', 'fees', 'early', 'yearly', 'sharing'] as const

export type Aspect = (typeof aspects)[number]

const aspectOf: Readonly<Record<keyof RenewalRule, Aspect>> = {
  unit: 'credit',
  requirement: 'credit',
  checks: 'credit',
  caps: 'credit',
  prorated: 'credit',
  repeats: 'credit',
  cycle: 'cycle',
  cards: 'cards',
  lateWindow: 'late',
  fees: 'fees',
  carryOver: 'credit',
  opens: 'early',
  yearly: 'yearly',
  sharesCredit: 'sharing',
}

/** Where two rules differ; nowhere if they're the same. */
export function differingAspects(rule: RenewalRule, other: RenewalRule): readonly Aspect[] {
  return aspects.filter((aspect) => !isDeepEqual(fieldsOf(rule, aspect), fieldsOf(other, aspect)))
}

/** The rule with one aspect of another. */
export function withAspect(rule: RenewalRule, other: RenewalRule, aspect: Aspect): RenewalRule {
  return { ...rule, ...fieldsOf(other, aspect) }
}

function fieldsOf(rule: RenewalRule, aspect: Aspect): Partial<RenewalRule> {
  return Object.fromEntries(Object.entries(rule).filter(([key]) => Object.hasOwn(aspectOf, key) && aspectOf[key as keyof RenewalRule] === aspect)) // safe: a key of the record
}
