import { hundredths } from '../../domain/values/amount'
import { creditForHours, hoursForCredit } from '../../domain/rule/credit'
import {
  type CardCondition,
  type Check,
  isLeaf,
  type Proration,
  type RenewalRule,
  type Requirement,
  type RequirementLeaf,
  leavesOf,
  unknownDay,
  type YearlyStep,
} from '../../domain/rule/rule'
import { isPrinted } from '../../domain/rule/expiry'
import type { Topic } from '../../domain/rule/issuers/preset'
import { cycleLength } from './cycles'
import { cardName } from '../counting/cardTopics'
import { dayText, monthDayText, quantity } from '../values/dates'
import { feeText, priceText } from '../values/fees'
import { amountText, contactHours } from '../values/numbers'
import { boundLines } from '../english/requirements'
import {
  cardLines,
  carryOverLines,
  creditLines,
  cycleLines,
  feeLines,
  ruleLateFees,
  lateLines,
  otherLines,
  partLines,
  topicWords,
  yearlyLines,
} from '../english/rules'
import { commas, semicolons, sentences } from '../english/series'
import { creditText, listed, midSentence } from '../counting/progress'
import { limitsWithUnit } from './requirements'
import { isNone, spanText } from './spans'

export type RuleLine = { readonly topic: Topic; readonly label: string; readonly text: string }

export { confidenceWords, topicWords } from '../english/rules'

/** A rule in sentences, one line per topic, to read or to compare with another rule. */
export function ruleLines(rule: RenewalRule): readonly RuleLine[] {
  const texts: readonly (readonly [Topic, string])[] = [
    ['credit', creditLine(rule)],
    ['cycle', cycleLine(rule)],
    ['requirements', requirementLine(rule)],
    ['cpr', cardLine(rule)],
    ['late', lateLine(rule)],
    ['lateFee', lateFeeLine(rule)],
    ['fee', feeLine(rule)],
    ['petition', petitionLine(rule)],
    ['carryOver', carryOverLine(rule)],
    ['early', rule.opens === null ? '' : otherLines.opens({ span: spanText(rule.opens) })],
    ['yearly', sentences(...rule.yearly.map((step) => yearlyText(step, rule)))],
    ['sharing', rule.sharesCredit ? otherLines.shares : otherLines.sharesUnknown],
  ]
  return texts.filter(([, text]) => text !== '').map(([topic, text]) => ({ topic, label: topicWords[topic], text }))
}

function creditLine({ requirement, unit }: RenewalRule): string {
  const credit = creditText(requirement.min, { unit })
  const [inHours, anHour] = [hoursForCredit(requirement.min, unit), creditForHours(hundredths(1_00), unit)]
  if (inHours === null) return creditLines.plain({ credit })
  const hours = contactHours(inHours)
  return anHour === null ? creditLines.withHours({ credit, hours }) : creditLines.withRate({ credit, hours, rate: amountText(anHour) })
}

function cycleLine({ cycle, prorated, unit }: RenewalRule): string {
  const length = cycleLength(cycle)
  if (isPrinted(cycle)) return cycleLines.printed({ length })
  const whole = cycle.ends === 'fixed' ? cycleLines.fixed({ length, day: dayText(cycle.endsOn) }) : cycleLines[cycle.ends]({ length })
  return sentences(whole, firstCycleText(prorated, unit))
}

function firstCycleText(prorated: RenewalRule['prorated'], unit: RenewalRule['unit']): string {
  const [first, ...later] = prorated
  if (first === undefined) return ''
  if (first.requirement.min === 0 && later.length === 0) return cycleLines.firstIsFree
  return cycleLines.firstIsLess({ amounts: commas(prorated.map(({ requirement }) => amountText(requirement.min))), unit: unit.name })
}

function requirementLine(rule: RenewalRule): string {
  const parts = [
    ...(isLeaf(rule.requirement) ? [] : rule.requirement.children.flatMap((part) => partTexts(part, rule))),
    ...rule.checks.map((check) => checkLine(check, rule)),
    ...rule.caps.map(({ label, max }) => partLines.part({ label, limits: boundLines.most({ amount: creditText(max, rule) }) })),
  ]
  return sentences(parts.length === 0 ? '' : partLines.all({ parts: semicolons(parts) }), rule.repeats ? '' : partLines.repeats)
}

/** A part, or a group and its parts: "Online and live together: at most 6.0 CEUs". */
function partTexts(part: Requirement, rule: RenewalRule): readonly string[] {
  if (isLeaf(part)) return [leafText(part, rule)]
  const below = part.children.flatMap((child) => partTexts(child, rule))
  if (part.min === 0 && part.max === null) return below
  return [...below, partLines.group({ labels: listed(part.children.map(({ label }) => label)), limits: limitsWithUnit(part, rule) })]
}

/** "Education: at least 1.0, at most 1.9 CEUs" */
export function leafText(leaf: RequirementLeaf, rule: RenewalRule): string {
  const { label, from } = leaf
  const limits = limitsWithUnit(leaf, rule)
  return from === undefined ? partLines.part({ label, limits }) : partLines.partSince({ label, limits, day: dayText(from) })
}

function checkLine(check: Check, rule: RenewalRule): string {
  const { label } = check
  if (check.kind === 'spread') return label
  return partLines.part({ label, limits: boundLines.least({ amount: creditText(check.min, rule) }) })
}

function feeLine({ fees: { renewal, currency, others = [] }, prorated }: RenewalRule): string {
  return sentences(
    renewal === null ? feeLines.unknown : feeLines.fee({ fee: feeText(renewal, currency) }),
    ...others.map(({ label, fee }) => feeLines.other({ label, fee: priceText(fee, currency) })),
    ...prorated.map((first) => proratedFeeText(first, currency)),
  )
}

/** "If 4.0 is required: $80 (Members: $55)."; empty if it's the usual fee. */
function proratedFeeText({ fee, others = [], requirement }: Proration, currency: string): string {
  if (fee === undefined) return ''
  const parts = {
    required: requirement.min === 0 ? feeLines.nothingRequired : amountText(requirement.min),
    fee: fee === null ? feeLines.unknownFee : priceText(fee, currency),
  }
  if (others.length === 0) return feeLines.prorated(parts)
  const beside = others.map(({ label, fee: other }) => feeLines.beside({ label, fee: priceText(other, currency) }))
  return feeLines.proratedBeside({ ...parts, others: semicolons(beside) })
}

function petitionLine({ fees: { petition, currency } }: RenewalRule): string {
  if (petition === null) return feeLines.unknown
  return petition === 0 ? feeLines.freePetition : feeLines.petition({ fee: feeText(petition, currency) })
}

/** "Membership fee: $70 each year by August 31." */
function yearlyText(step: YearlyStep, { fees }: RenewalRule): string {
  const fee = step.fee === null ? null : feeText(step.fee, fees.currency)
  return sentences(yearlyDueText(step, fee), step.isWaivedAtFirst === true ? yearlyLines.waived : '')
}

function yearlyDueText({ label, on }: YearlyStep, fee: string | null): string {
  if (on === unknownDay) return fee === null ? yearlyLines.unknownDay({ label }) : yearlyLines.unknownDayFee({ label, fee })
  if (on === null) return fee === null ? yearlyLines.onExpiry({ label }) : yearlyLines.onExpiryFee({ label, fee })
  const day = monthDayText(on)
  return fee === null ? yearlyLines.onDay({ label, day }) : yearlyLines.onDayFee({ label, day, fee })
}

function cardLine({ cards }: RenewalRule): string {
  return cards.length === 0 ? cardLines.none : sentences(...cards.map(cardText))
}

function cardText({ topic, validOn, daysBeyond, issuedWithinMonths }: CardCondition): string {
  const card = cardName(topic)
  const valid = daysBeyond === 0 ? cardLines[validOn]({ card }) : cardLines[`${validOn}AndBeyond`]({ card, days: quantity(daysBeyond, 'day') })
  return sentences(valid, issuedWithinMonths === null ? '' : cardLines.fresh({ months: quantity(issuedWithinMonths, 'month') }))
}

function lateLine({ lateWindow }: RenewalRule): string {
  if (lateWindow === null) return lateLines.unknown
  const { education, isConfirmed } = lateWindow
  if (isNone(lateWindow.application)) return isConfirmed ? lateLines.never : lateLines.neverKnown
  const application = spanText(lateWindow.application)
  const until = isNone(education) ? lateLines.apply({ application }) : lateLines.educationAndApply({ education: spanText(education), application })
  return sentences(isConfirmed ? '' : lateLines.notConfirmed, until)
}

/** "$30 up to 90 days, then $50 up to 12 months." */
function lateFeeLine({ lateWindow, fees }: RenewalRule): string {
  if (lateWindow === null || isNone(lateWindow.application)) return ''
  if (lateWindow.fees.length === 0) return ruleLateFees.unknown
  const all = lateWindow.fees.reduce((before, { through, fee }) => {
    const span = spanText(through)
    if (fee === null) return before === '' ? ruleLateFees.firstUnknown({ span }) : ruleLateFees.thenUnknown({ fees: before, span })
    const price = feeText(fee, fees.currency)
    return before === '' ? ruleLateFees.first({ fee: price, span }) : ruleLateFees.then({ fees: before, fee: price, span })
  }, '')
  return ruleLateFees.all({ fees: all })
}

function carryOverLine(rule: RenewalRule): string {
  const { carryOver } = rule
  if (carryOver === null) return carryOverLines.none
  const parts = leavesOf(rule.requirement).filter(({ id }) => carryOver.of?.includes(id))
  const what = carryOver.max === null ? carryOverLines.all : carryOverLines.most({ credit: creditText(carryOver.max, rule) })
  if (parts.length === 0) return what
  return sentences(what, carryOverLines.restrictedTo({ labels: listed(parts.map(({ label }) => midSentence(label))) }))
}
