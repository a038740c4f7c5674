import { hundredths } from '../../domain/values/amount'
import type { CycleCost } from '../../domain/charts/cycleCost'
import type { RenewalRule } from '../../domain/rule/rule'
import { bars, costLines, costNoteLines, costs as costWords } from '../english/cycleCosts'
import { sentences } from '../english/series'
import { unitFor } from '../english/units'
import { quantity } from '../values/dates'
import { feeText } from '../values/fees'
import { countText } from '../values/numbers'
import { creditText } from '../counting/progress'
import { periodText } from '../counting/surplus'

type Rule = Pick<RenewalRule, 'unit' | 'fees'>

/** "$149"; "at least $149" if part of it is unknown; "unknown" if all of it is. */
export function costText(cost: CycleCost, { fees }: Rule): string {
  return isUnknown(cost) ? costWords.unknown : known(cost, feeText(cost.total, fees.currency))
}

/** "$78.42 per CEU" */
export function perUnitText(cost: CycleCost, { fees, unit }: Rule): string {
  if (cost.perUnit === null) return cost.isRunning ? costWords.nothingCountedYet : costWords.nothingCounted
  if (isUnknown(cost)) return costWords.unknown
  return known(cost, costWords.perUnit({ cost: feeText(cost.perUnit, fees.currency), unit: unitFor(oneUnit, unit.name) }))
}

/** "$149 · $78.42 per CEU", beside its bar */
export function costAndUnitText(cost: CycleCost, rule: Rule): string {
  return isUnknown(cost) ? costWords.noneYet : costWords.withUnit({ cost: costText(cost, rule), perUnit: perUnitText(cost, rule) })
}

/** "at least $149" if a part is unknown. */
function known({ costUnknown, fee }: CycleCost, cost: string): string {
  return costUnknown > 0 || fee === null ? costWords.atLeast({ cost }) : cost
}

/** "$99", "$99 due at renewal", "nothing due" */
export function costFeeText({ fee, isRunning }: CycleCost, { fees }: Rule): string {
  if (fee === null) return costWords.unknown
  if (fee === 0 && isRunning) return costWords.nothingDue
  const paid = feeText(fee, fees.currency)
  return isRunning ? costWords.dueAtRenewal({ fee: paid }) : paid
}

/** "$50, unknown for 1 of 3" */
export function courseCostText({ courses, coursesTaken, costUnknown }: CycleCost, { fees }: Rule): string {
  if (coursesTaken === 0) return costWords.noCourses
  if (costUnknown === coursesTaken) return costWords.unknownForAll({ courses: quantity(coursesTaken, 'course') })
  const cost = feeText(courses, fees.currency)
  return costUnknown === 0 ? cost : costWords.unknownForSome({ cost, count: countText(costUnknown), total: countText(coursesTaken) })
}

/** Everything about one cycle, for its bar. */
export function cycleCostText(cost: CycleCost, rule: Rule): string {
  const counted = creditText(cost.counted, rule)
  const line = cost.isRunning ? bars.running : bars.past
  return line({
    period: periodText(cost),
    cost: costText(cost, rule),
    courses: courseCostText(cost, rule),
    fee: costFeeText(cost, rule),
    credit: cost.perUnit === null ? counted : bars.countedPer({ credit: counted, perUnit: perUnitText(cost, rule) }),
  })
}

/** The chart in words: this cycle, compared with the previous one. */
export function cycleCostsText(costs: readonly CycleCost[], rule: Rule): string {
  const [running, last] = costs
  if (running === undefined) return ''
  if (isUnknown(running)) return costLines.addCosts
  const line = running.fee === null || running.fee === 0 ? costLines.thisCycle : costLines.thisCycleWithFee
  const per = running.perUnit === null ? [] : [costLines.perUnit({ perUnit: capitalized(perUnitText(running, rule)) })]
  const before = last === undefined || isUnknown(last) ? [] : [costLines.lastCycle({ cost: costText(last, rule) })]
  return sentences(line({ cost: capitalized(costText(running, rule)) }), ...per, ...before)
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** How the totals are calculated. */
export function costNotes(costs: readonly CycleCost[], { fees, yearly }: Rule & Pick<RenewalRule, 'yearly'>): readonly string[] {
  const shared = costs.reduce((count, cost) => count + cost.shared, 0)
  return [
    costNoteLines.currency({ currency: fees.currency }),
    ...(yearly.some(({ fee }) => fee !== null && fee > 0) ? [costNoteLines.noYearly] : []),
    ...(shared === 0 ? [] : [costNoteLines.shared({ courses: quantity(shared, 'course') }, shared)]),
  ]
}

const oneUnit = hundredths(100)

function isUnknown({ fee, coursesTaken, costUnknown }: CycleCost): boolean {
  return fee === null && (coursesTaken === 0 || costUnknown === coursesTaken)
}
