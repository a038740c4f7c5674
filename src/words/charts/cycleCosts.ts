import { hundredths } from '../../domain/values/amount'
import type { CycleCost } from '../../domain/charts/cycleCost'
import type { RenewalRule } from '../../domain/rule/rule'
import { quantity } from '../values/dates'
import { feeText } from '../values/fees'
import { countText } from '../values/numbers'
import { creditText } from '../counting/progress'
import { periodText } from '../counting/surplus'

type Rule = Pick<RenewalRule, 'unit' | 'fees'>

/** "149 USD"; "at least 149 USD" if part of it is unknown; "not known" if all of it is. */
export function costText(cost: CycleCost, { fees }: Rule): string {
  if (isUnknown(cost)) return 'not known'
  const isPart = cost.costUnknown > 0 || cost.fee === null
  return `${isPart ? 'at least ' : ''}${feeText(cost.total, fees.currency)}`
}

/** "78.42 USD per 1.0 CEU" */
export function perUnitText(cost: CycleCost, { fees, unit }: Rule): string {
  if (cost.perUnit === null) return cost.isRunning ? 'nothing counted yet' : 'nothing counted'
  if (isUnknown(cost)) return 'not known'
  const isPart = cost.costUnknown > 0 || cost.fee === null
  return `${isPart ? 'at least ' : ''}${feeText(cost.perUnit, fees.currency)} per ${creditText(oneUnit, { unit })}`
}

/** "99 USD", "99 USD, to come", "nothing due" */
export function costFeeText({ fee, isRunning }: CycleCost, { fees }: Rule): string {
  if (fee === null) return 'not known'
  if (fee === 0 && isRunning) return 'nothing due'
  return `${feeText(fee, fees.currency)}${isRunning ? ', to come' : ''}`
}

/** "50 USD, not known for 1 of 3" */
export function courseCostText(cost: CycleCost, { fees }: Rule): string {
  if (cost.coursesTaken === 0) return 'no course'
  if (cost.costUnknown === cost.coursesTaken) return `not known for ${quantity(cost.coursesTaken, 'course')}`
  const unknown = cost.costUnknown === 0 ? '' : `, not known for ${cost.costUnknown} of ${cost.coursesTaken}`
  return `${feeText(cost.courses, fees.currency)}${unknown}`
}

/** Everything about one cycle, for its bar. */
export function cycleCostText(cost: CycleCost, rule: Rule): string {
  const kind = cost.isRunning ? 'This cycle' : 'Past cycle'
  return `${kind}, ${periodText(cost)}: ${costText(cost, rule)}. Courses: ${courseCostText(cost, rule)}. Fee: ${costFeeText(cost, rule)}. ${creditText(cost.counted, rule)} counted${cost.perUnit === null ? '' : `: ${perUnitText(cost, rule)}`}.`
}

/** The chart in words: this cycle, compared with the previous one. */
export function cycleCostsText(costs: readonly CycleCost[], rule: Rule): string {
  const [running, last] = costs
  if (running === undefined) return ''
  if (isUnknown(running)) return 'Add what each course cost to see what this cycle costs.'
  const fee = running.fee === null || running.fee === 0 ? '' : ', renewal fee included'
  const per = running.perUnit === null ? [] : [`${capitalized(perUnitText(running, rule))}.`]
  const before = last === undefined || isUnknown(last) ? [] : [`Last cycle: ${costText(last, rule)}.`]
  return [`${capitalized(costText(running, rule))} this cycle${fee}.`, ...per, ...before].join(' ')
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How the totals are calculated. */
export function costNotes(costs: readonly CycleCost[], { fees, yearly }: Rule & Pick<RenewalRule, 'yearly'>): readonly string[] {
  const shared = costs.reduce((count, cost) => count + cost.shared, 0)
  return [
    `Course costs are in ${fees.currency}, like the fees.`,
    ...(yearly.some(({ fee }) => fee !== null && fee > 0) ? ['Yearly fees aren’t included.'] : []),
    ...(shared === 0
      ? []
      : [
          shared === 1
            ? '1 course counts for several certifications. Its cost is split evenly.'
            : `${countText(shared)} courses count for several certifications. Their costs are split evenly.`,
        ]),
  ]
}

const oneUnit = hundredths(100)

function isUnknown({ fee, coursesTaken, costUnknown }: CycleCost): boolean {
  return fee === null && (coursesTaken === 0 || costUnknown === coursesTaken)
}
