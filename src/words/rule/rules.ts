import { hundredths } from '../../domain/values/amount'
import { creditForHours, hoursForCredit } from '../../domain/rule/credit'
import { type Check, isLeaf, type RenewalRule, type RequirementLeaf, leavesOf } from '../../domain/rule/rule'
import type { Confidence, Topic } from '../../domain/rule/issuers/preset'
import { spanText } from '../../domain/values/span'
import { categoryWords } from './categories'
import { cycleLength } from './cycles'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'
import { amountText, hoursText } from '../values/numbers'
import { creditText } from '../counting/progress'
import { limitsText } from './requirements'

export type RuleLine = { readonly topic: Topic; readonly label: string; readonly text: string }

export const topicWords: Readonly<Record<Topic, string>> = {
  credit: 'Credit',
  cycle: 'Cycle',
  requirements: 'Parts',
  cpr: 'CPR/AED card',
  late: 'Late window',
  lateFee: 'Late fee',
  fee: 'Renewal fee',
  petition: 'Petition',
  carryOver: 'Carry-over',
  early: 'Renewing early',
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
    ['fee', rule.fees.renewal === null ? 'Not known.' : `${feeText(rule.fees.renewal, rule.fees.currency)}.`],
    [
      'petition',
      rule.fees.petition === null
        ? 'Not known.'
        : rule.fees.petition === 0
          ? 'Free.'
          : `${feeText(rule.fees.petition, rule.fees.currency)} a course.`,
    ],
    ['carryOver', carryOverLine(rule)],
    [
      'sharing',
      rule.sharesCredit ? 'One course counts for each certification of this issuer.' : 'Not known: give each certification its own credit.',
    ],
  ]
  return texts.filter(([, text]) => text !== '').map(([topic, text]) => ({ topic, label: topicWords[topic], text }))
}

/** The lines in which two rules differ. */
export function ruleDifferences(
  mine: RenewalRule,
  other: RenewalRule,
): readonly { readonly label: string; readonly mine: string; readonly other: string }[] {
  const theirs = new Map([...ruleLines(other), ...fineLines(other)].map(({ label, text }) => [label, text]))
  const own = new Map([...ruleLines(mine), ...fineLines(mine)].map(({ label, text }) => [label, text]))
  const labels = [...new Set([...own.keys(), ...theirs.keys()])]
  return labels.flatMap((label) => {
    const [here, there] = [own.get(label) ?? 'Nothing.', theirs.get(label) ?? 'Nothing.']
    return here === there ? [] : [{ label, mine: here, other: there }]
  })
}

/** Lines shown only if they differ: the kinds of courses, and the parts of a prorated cycle. */
function fineLines(rule: RenewalRule): readonly { readonly label: string; readonly text: string }[] {
  const kinds = leavesOf(rule.requirement).map(({ label, categories }) => `${label}: ${categories.map((kind) => categoryWords[kind]).join(', ')}`)
  const steps = rule.prorated.map(
    ({ fromMonth, requirement }) =>
      `from month ${fromMonth}: ${leavesOf(requirement)
        .map((leaf) => leafText(leaf, rule))
        .join(', ')}`,
  )
  return [
    { label: 'Kinds of courses', text: `${kinds.join('; ')}.` },
    { label: 'Certified within the cycle', text: steps.length === 0 ? 'The same.' : `${steps.join('; ')}.` },
  ]
}

function creditLine({ requirement, unit }: RenewalRule): string {
  const inHours = hoursForCredit(requirement.min, unit)
  const hours = inHours === null ? '' : `, ${hoursText(inHours)} contact hours`
  const anHour = creditForHours(hundredths(1_00), unit)
  const rate = anHour === null ? '' : ` (1 contact hour is ${amountText(anHour)})`
  return `${creditText(requirement.min, { unit })} each cycle${hours}${rate}.`
}

function cycleLine({ cycle, prorated, unit }: RenewalRule): string {
  const length = cycleLength(cycle)
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
    case 'monthEnd':
      return `${length} from the day on the certificate, to the end of that month.${less}`
    case 'yearEnd':
      return `${length}, ending on a 31 December.${less}`
    case 'fixed':
      return `${length}, ending for everyone on ${dayText(cycle.endsOn)}, and so on.${less}`
  }
}

function requirementLine(rule: RenewalRule): string {
  const leaves = isLeaf(rule.requirement) ? [] : leavesOf(rule.requirement)
  const parts = [...leaves.map((leaf) => leafText(leaf, rule)), ...rule.checks.map((check) => checkLine(check, rule))]
  return parts.length === 0 ? '' : `${parts.join('; ')}.`
}

/** "Education: at least 1.0, at most 1.9 CEUs" */
function leafText(leaf: RequirementLeaf, rule: RenewalRule): string {
  const isLimited = leaf.min > 0 || leaf.max !== null || leaf.maxPerYear !== undefined
  return `${leaf.label}: ${limitsText(leaf)}${isLimited ? ` ${rule.unit.name}` : ''}`
}

function checkLine(check: Check, rule: RenewalRule): string {
  return check.kind === 'provider' ? `${check.label}: at least ${creditText(check.min, rule)}` : check.label
}

function cardLine({ cprCard }: RenewalRule): string {
  if (cprCard === null) return 'Not asked for.'
  const beyond = cprCard.daysBeyond === 0 ? '' : `, and ${cprCard.daysBeyond} days beyond`
  const fresh = cprCard.issuedWithinMonths === null ? '' : `, from a class of the last ${cprCard.issuedWithinMonths} months`
  return `Must be valid on the day of renewal${beyond}${fresh}.`
}

function lateLine({ lateWindow }: RenewalRule): string {
  if (lateWindow === null) return 'None known.'
  const education = spanText(lateWindow.education)
  const first = education === '' ? 'Education must be done by the expiry' : `Education may be finished up to ${education} after the expiry`
  const application = spanText(lateWindow.application)
  return application === '' ? `${first}.` : `${first}; the application is taken up to ${application} after it.`
}

function lateFeeLine({ lateWindow, fees }: RenewalRule): string {
  if (lateWindow === null) return ''
  if (lateWindow.fees.length === 0) return 'Not known.'
  return `${lateWindow.fees.map(({ through, fee }) => `${fee === null ? 'not known' : feeText(fee, fees.currency)} up to ${spanText(through)}`).join(', ')}.`
}

function carryOverLine(rule: RenewalRule): string {
  if (rule.carryOver === null) return 'None known: what is more than a cycle needs is lost.'
  return rule.carryOver.max === null
    ? 'What is more than a cycle needs goes to the next.'
    : `Up to ${creditText(rule.carryOver.max, rule)} go to the next cycle.`
}
