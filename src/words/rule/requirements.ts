import type { Amount } from '../../domain/values/amount'
import { type Check, isLeaf, type RenewalRule, requiredBy, type Requirement } from '../../domain/rule/rule'
import type { CheckTotal } from '../../domain/counting/requirementTotals'
import { creditText } from '../counting/progress'
import { boundLines, requirementLines } from '../english/requirements'
import { commas } from '../english/series'
import { amountText, countText } from '../values/numbers'

/** How much of a check is met: an amount of credit, or a number of categories. */
export function checkCountText({ check, counted }: CheckTotal): string {
  return check.kind !== 'spread' ? amountText(counted) : countText(Math.min(counted / 100, check.atLeast))
}

/** "at least 2.0", "at least 2 categories" */
export function checkAsks(check: Check): string {
  if (check.kind === 'spread') return requirementLines.categories({ count: countText(check.atLeast) })
  return boundLines.least({ amount: amountText(check.min) })
}

/** One of the limits of a part. */
export type Bound = { readonly kind: keyof typeof boundLines; readonly amount: Amount }

export function boundsOf(requirement: Requirement): readonly Bound[] {
  const { min, max } = requirement
  const { maxPerYear, maxPerCourse } = isLeaf(requirement) ? requirement : {}
  if (min > 0 && min === max && maxPerYear === undefined && maxPerCourse === undefined) return [{ kind: 'exactly', amount: min }]
  return [
    ...(min > 0 ? [{ kind: 'least', amount: min } as const] : []),
    ...(max === null ? [] : [{ kind: 'most', amount: max } as const]),
    ...(maxPerYear === undefined ? [] : [{ kind: 'year', amount: maxPerYear } as const]),
    ...(maxPerCourse === undefined ? [] : [{ kind: 'course', amount: maxPerCourse } as const]),
  ]
}

/** "1.9", "at least 1.0", "at most 3.5, at most 5.0 a year", "any amount" */
export function limitsText(requirement: Requirement): string {
  return boundsText(boundsOf(requirement), () => amountText)
}

/** The same with the unit: "at least 5.0, at most 10.0 CECs, at most 5.0 a year". */
export function limitsWithUnit(requirement: Requirement, rule: Pick<RenewalRule, 'unit'>): string {
  const bounds = boundsOf(requirement)
  const withUnit = bounds.findLastIndex(({ kind }) => kind !== 'year' && kind !== 'course')
  return boundsText(bounds, (at) => (at === Math.max(withUnit, 0) ? (amount) => creditText(amount, rule) : amountText))
}

function boundsText(bounds: readonly Bound[], write: (at: number) => (amount: Amount) => string): string {
  if (bounds.length === 0) return requirementLines.anyAmount
  return commas(bounds.map(({ kind, amount }, at) => boundLines[kind]({ amount: write(at)(amount) })))
}

/** Why a cycle requires less than the rule. */
export function proratedText(required: Amount, rule: RenewalRule): string {
  return requirementLines.prorated({ credit: creditText(required, rule), whole: amountText(requiredBy(rule)) })
}
