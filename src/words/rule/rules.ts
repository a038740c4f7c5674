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
import type { Confidence, Topic } from '../../domain/rule/issuers/preset'
import { spanText } from '../../domain/values/span'
import { cycleLength } from './cycles'
import { cardName } from '../counting/cardTopics'
import { dayText, monthDayText } from '../values/dates'
import { feeText, priceText } from '../values/fees'
import { amountText, contactHours } from '../values/numbers'
import { unitFor } from '../english/units'
import { creditText, listed, midSentence } from '../counting/progress'
import { limitsText } from './requirements'

export type RuleLine = { readonly topic: Topic; readonly label: string; readonly text: string }

export const topicWords: Readonly<Record<Topic, string>> = {
  credit: 'Credit',
  cycle: 'Cycle',
  requirements: 'Parts',
  cpr: 'Cards',
  late: 'Late window',
  lateFee: 'Late fee',
  fee: 'Renewal fee',
  petition: 'Petition',
  carryOver: 'Carry-over',
  early: 'Renewing early',
  yearly: 'Every year',
  sharing: 'Several certifications',
  evidence: 'Proof',
}

export const confidenceWords: Readonly<Record<Confidence, string>> = {
  high: 'Confirmed',
  medium: 'Not fully confirmed',
  low: 'Not confirmed',
  notFound: 'Not found',
}

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
    [
      'petition',
      rule.fees.petition === null
        ? 'Not known.'
        : rule.fees.petition === 0
          ? 'Free.'
          : `${feeText(rule.fees.petition, rule.fees.currency)} a course.`,
    ],
    ['carryOver', carryOverLine(rule)],
    ['early', rule.opens === null ? '' : `From ${spanText(rule.opens)} before the expiry.`],
    ['yearly', rule.yearly.map((step) => yearlyText(step, rule)).join(' ')],
    [
      'sharing',
      rule.sharesCredit ? 'One course counts for each certification of this issuer.' : 'Not known: give each certification its own credit.',
    ],
  ]
  return texts.filter(([, text]) => text !== '').map(([topic, text]) => ({ topic, label: topicWords[topic], text }))
}

function creditLine({ requirement, unit }: RenewalRule): string {
  const inHours = hoursForCredit(requirement.min, unit)
  const hours = inHours === null ? '' : `, ${contactHours(inHours)}`
  const anHour = creditForHours(hundredths(1_00), unit)
  const rate = anHour === null ? '' : ` (1 contact hour is ${amountText(anHour)})`
  return `${creditText(requirement.min, { unit })} each cycle${hours}${rate}.`
}

function cycleLine({ cycle, prorated, unit }: RenewalRule): string {
  const length = cycleLength(cycle)
  if (isPrinted(cycle)) return `${length}, to the day your issuer prints.`
  const first = prorated[0]
  const less =
    first === undefined
      ? ''
      : first.requirement.min === 0 && prorated.length === 1
        ? ' The first cycle asks for nothing.'
        : ` Less for those certified within the cycle: ${prorated.map(({ requirement }) => amountText(requirement.min)).join(', ')} ${unit.name}.`
  switch (cycle.ends) {
    case 'anniversary':
      return `${length} from the day on the certificate.${less}`
    case 'dayBefore':
      return `${length} from the day on the certificate, less one day.${less}`
    case 'monthEnd':
      return `${length} from the day on the certificate, to the end of that month.${less}`
    case 'yearEnd':
      return `${length}, ending on December 31.${less}`
    case 'fixed':
      return `${length}, ending for everyone on ${dayText(cycle.endsOn)}, and so on.${less}`
  }
}

function requirementLine(rule: RenewalRule): string {
  const parts = [
    ...(isLeaf(rule.requirement) ? [] : rule.requirement.children.flatMap((part) => partTexts(part, rule))),
    ...rule.checks.map((check) => checkLine(check, rule)),
    ...rule.caps.map(({ label, max }) => `${label}: at most ${creditText(max, rule)}`),
    ...(rule.repeats ? [] : ['the same course counts only once per cycle']),
  ]
  return parts.length === 0 ? '' : `${parts.join('; ')}.`
}

/** A part, or a group and its parts: "Online and live together: at most 6.0 CEUs". */
function partTexts(part: Requirement, rule: RenewalRule): readonly string[] {
  if (isLeaf(part)) return [leafText(part, rule)]
  const below = part.children.flatMap((child) => partTexts(child, rule))
  if (part.min === 0 && part.max === null) return below
  return [...below, `${listed(part.children.map(({ label }) => label))} together: ${limitsText(part)} ${limitUnit(part, rule)}`]
}

/** "Education: at least 1.0, at most 1.9 CEUs" */
export function leafText(leaf: RequirementLeaf, rule: RenewalRule): string {
  const isLimited = leaf.min > 0 || leaf.max !== null || leaf.maxPerYear !== undefined || leaf.maxPerCourse !== undefined
  const since = leaf.from === undefined ? '' : ` from ${dayText(leaf.from)} on`
  return `${leaf.label}: ${limitsText(leaf)}${isLimited ? ` ${limitUnit(leaf, rule)}` : ''}${since}`
}

/** The unit after a part's limits, in the form that goes with the last of them. */
function limitUnit({ min, max }: Requirement, { unit }: RenewalRule): string {
  return unitFor(max ?? min, unit.name)
}

function checkLine(check: Check, rule: RenewalRule): string {
  return check.kind !== 'spread' ? `${check.label}: at least ${creditText(check.min, rule)}` : check.label
}

function feeLine({ fees: { renewal, currency, others = [] }, prorated }: RenewalRule): string {
  const texts = [
    renewal === null ? 'Not known.' : `${feeText(renewal, currency)}.`,
    ...others.map(({ label, fee }) => `${label}: ${priceText(fee, currency)}.`),
    ...prorated.flatMap((first) => proratedFeeText(first, currency)),
  ]
  return texts.join(' ')
}

/** "If 4.0 is required: 80 USD (Members: 55 USD)." */
function proratedFeeText({ fee, others = [], requirement }: Proration, currency: string): readonly string[] {
  if (fee === undefined) return []
  const beside = others.map(({ label, fee: other }) => `${label}: ${priceText(other, currency)}`).join('; ')
  const required = requirement.min === 0 ? 'nothing' : amountText(requirement.min)
  return [`If ${required} is required: ${fee === null ? 'not known' : priceText(fee, currency)}${beside === '' ? '' : ` (${beside})`}.`]
}

/** "Membership fee: by August 31 each year, 70 USD." */
function yearlyText({ label, on, fee, isWaivedAtFirst = false }: YearlyStep, { fees }: RenewalRule): string {
  const cost = fee === null ? '' : `, ${feeText(fee, fees.currency)}`
  const waived = isWaivedAtFirst ? ' Not in the year of your certification.' : ''
  if (on === unknownDay) return `${label}: each year${cost}; the day isn’t known.${waived}`
  return `${label}: ${on === null ? 'by the day of your expiry' : `by ${monthDayText(on)}`} each year${cost}.${waived}`
}

function cardLine({ cards }: RenewalRule): string {
  return cards.length === 0 ? 'None required.' : cards.map(cardText).join(' ')
}

function cardText({ topic, validOn, daysBeyond, issuedWithinMonths }: CardCondition): string {
  const beyond = daysBeyond === 0 ? '' : ` and ${daysBeyond} days beyond`
  const fresh = issuedWithinMonths === null ? '' : `, from a class in the last ${issuedWithinMonths} months`
  return `${cardName(topic)}: valid ${validOn === 'renewal' ? 'on the day you renew' : 'through the last day of the cycle'}${beyond}${fresh}.`
}

function lateLine({ lateWindow }: RenewalRule): string {
  if (lateWindow === null) return 'Not known: ask the issuer.'
  const education = spanText(lateWindow.education)
  const application = spanText(lateWindow.application)
  if (application === '') return lateWindow.isConfirmed ? 'This issuer renews nothing late.' : 'None known, but that isn’t confirmed: ask the issuer.'
  const first = education === '' ? 'Finish education by the expiry' : `You can finish education up to ${education} after the expiry`
  return `${lateWindow.isConfirmed ? '' : 'Not confirmed: '}${first}; apply up to ${application} after it.`
}

function lateFeeLine({ lateWindow, fees }: RenewalRule): string {
  if (lateWindow === null || spanText(lateWindow.application) === '') return ''
  if (lateWindow.fees.length === 0) return 'Not known.'
  return `${lateWindow.fees.map(({ through, fee }) => `${fee === null ? 'not known' : feeText(fee, fees.currency)} up to ${spanText(through)}`).join(', ')}.`
}

function carryOverLine(rule: RenewalRule): string {
  const { carryOver } = rule
  if (carryOver === null) return 'None known: what a cycle doesn’t need is lost.'
  const labels = leavesOf(rule.requirement).filter(({ id }) => carryOver.of?.includes(id))
  const only = labels.length === 0 ? '' : ` Only from ${listed(labels.map(({ label }) => midSentence(label)))}.`
  const what = carryOver.max === null ? 'What a cycle doesn’t need carries' : `Up to ${creditText(carryOver.max, rule)} carry`
  return `${what} over to the next cycle.${only}`
}
