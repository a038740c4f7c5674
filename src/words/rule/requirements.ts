import type { Amount } from '../../domain/values/amount'
import { type Check, isLeaf, type RenewalRule, requiredBy, type Requirement } from '../../domain/rule/rule'
import type { CheckTotal } from '../../domain/counting/requirementTotals'
import { amountText } from '../values/numbers'

/** How much of a check is met: an amount of credit, or a number of categories. */
export function checkCountText({ check, counted }: CheckTotal): string {
  return check.kind !== 'spread' ? amountText(counted) : String(Math.min(counted / 100, check.atLeast))
}

/** "at least 2.0", "at least 2 categories" */
export function checkAsks(check: Check): string {
  return check.kind !== 'spread' ? `at least ${amountText(check.min)}` : `at least ${check.atLeast} categories`
}

/** "1.9", "at least 1.0", "at most 3.5, 5.0 a year", "any amount" */
export function limitsText(requirement: Requirement): string {
  const { min, max } = requirement
  const perYear = isLeaf(requirement) && requirement.maxPerYear !== undefined ? `at most ${amountText(requirement.maxPerYear)} a year` : null
  const perCourse = isLeaf(requirement) && requirement.maxPerCourse !== undefined ? `at most ${amountText(requirement.maxPerCourse)} a course` : null
  if (min > 0 && min === max && perYear === null && perCourse === null) return amountText(min)
  const bounds = [min > 0 ? `at least ${amountText(min)}` : null, max === null ? null : `at most ${amountText(max)}`, perYear, perCourse].filter(
    (bound) => bound !== null,
  )
  return bounds.length === 0 ? 'any amount' : bounds.join(', ')
}

/** Why a cycle requires less than the rule. */
export function proratedText(required: Amount, rule: RenewalRule): string {
  return `You were certified within this cycle, so it asks for ${amountText(required)} instead of ${amountText(requiredBy(rule))} ${rule.unit.name}.`
}
