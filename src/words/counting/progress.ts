import type { Amount } from '../../domain/values/amount'
import type { CycleCount } from '../../domain/counting/counting'
import { type CycleWindow, renewalOpens } from '../../domain/counting/cycle'
import { isCardBlocking, type RequiredCard } from '../../domain/counting/cards'
import { feesAhead } from '../../domain/counting/lateLadder'
import type { PlainDate } from '../../domain/values/plainDate'
import type { RenewalRule } from '../../domain/rule/rule'
import { isEducationOver } from '../../domain/status/deadlines'
import type { CertificationStatus } from '../../domain/status/standing'
import { type Missing, missingIn } from '../../domain/counting/missing'
import { unitFor } from '../english/units'
import { cardName } from './cardTopics'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'
import { lateQuestion } from './late'
import { amountText } from '../values/numbers'

type Rule = RenewalRule

/** "1.9 CEUs", "0.1 CEU" */
export function creditText(amount: Amount, rule: Pick<Rule, 'unit'>): string {
  return `${amountText(amount)} ${unitFor(amount, rule.unit.name)}`
}

/** "1.9 of 2.0 CEUs" */
export function progressText(progress: Amount, required: Amount, rule: Pick<Rule, 'unit'>): string {
  return `${amountText(progress)} of ${creditText(required, rule)}`
}

/** "1.9 of 2.0 CEUs, 0.1 to go"; "2.0 of 2.0 CEUs, complete"; "2.0 of 2.0 CECs, CPR/AED card missing" */
export function progressValueText(count: CycleCount, rule: Rule, cards: readonly RequiredCard[] = []): string {
  return `${progressText(count.progress, count.required, rule)}, ${restText(count, cards)}`
}

function restText({ needed }: CycleCount, cards: readonly RequiredCard[]): string {
  if (needed > 0) return `${amountText(needed)} to go`
  const missing = cards.filter(isCardBlocking)
  return missing.length === 0 ? 'complete' : `${listed(missing.map(({ condition }) => midSentence(cardName(condition.topic))))} missing`
}

/** "0.1 → 2.0 of 2.0 CEUs"; no arrow if saving wouldn't change anything. */
export function progressChangeText(before: CycleCount, after: CycleCount, rule: Rule): string {
  const now = progressText(after.progress, after.required, rule)
  return before.progress === after.progress ? now : `${amountText(before.progress)} → ${now}`
}

/** What's left to do for a certification, in one sentence. */
export function nextStepText(status: CertificationStatus, today: PlainDate): string {
  const { credential, count, standing, cards } = status
  const { rule } = credential
  const { cycle } = count
  const missing = missingText(count, rule, cards)
  if (standing === 'expired') return `Expired on ${dayText(cycle.expiry)}. ${lateQuestion(credential, cycle, today)}`
  if (standing === 'lapsed') {
    const closed =
      cycle.applicationEnds > cycle.expiry ? `The late window closed on ${dayText(cycle.applicationEnds)}.` : 'This issuer renews nothing late.'
    return `Expired on ${dayText(cycle.expiry)}. ${closed} Ask the issuer how to certify again.`
  }
  if (standing === 'late window') {
    const cost = lateFeesText(rule, cycle, today)
    if (missing === null) return `Everything is earned. Send the late application by ${dayText(cycle.applicationEnds)}${cost}.`
    if (isEducationOver(status))
      return `Education was due by ${dayText(cycle.educationEnds)}, with ${missing} missing. Ask the issuer what’s still possible.`
    if (count.needed === 0) return `Still to do: ${missing}, then the late application by ${dayText(cycle.applicationEnds)}${cost}.`
    return `Still to do: ${missing} by ${dayText(cycle.educationEnds)}, then the late application by ${dayText(cycle.applicationEnds)}${cost}.`
  }
  if (missing === null) {
    const earned = count.required === 0 ? 'This cycle asks for no credit.' : 'Everything is earned.'
    const withCard =
      cards.flatMap(({ condition, state }) =>
        state.kind === 'runsOut'
          ? [`, while your ${midSentence(cardName(condition.topic))} is good (through ${dayText(state.lastDay)}) or with a new one`]
          : [],
      )[0] ?? ''
    return `${earned}${opensText(rule, cycle, today)} Renew with the issuer by ${dayText(cycle.expiry)}${withCard}.`
  }
  return `Still to do: ${missing} by ${dayText(cycle.expiry)}.`
}

/** " You can renew from Oct 15, 2027."; empty from that day on. */
function opensText(rule: Rule, cycle: CycleWindow, today: PlainDate): string {
  const opens = renewalOpens(rule, cycle)
  return opens === null || today >= opens ? '' : ` You can renew from ${dayText(opens)}.`
}

/** " (late fee 30 USD through Apr 14, 2028, then 50 USD)"; empty if no fee is known. */
function lateFeesText(rule: Rule, cycle: CycleWindow, today: PlainDate): string {
  const fees = feesAhead(rule, cycle, today)
  const [first, ...later] = fees
  if (first === undefined || fees.every(({ fee }) => fee === null || fee === 0)) return ''
  const named = (fee: Amount | null) => (fee === null ? 'not known' : fee === 0 ? 'none' : feeText(fee, rule.fees.currency))
  const through = later.length === 0 ? '' : ` through ${dayText(first.through)}`
  return ` (late fee ${named(first.fee)}${through}${later.map(({ fee }) => `, then ${named(fee)}`).join('')})`
}

/** "1.9 CEUs of education and 0.1 CEU of CPR/AED"; null when nothing is missing. */
export function missingText(count: CycleCount, rule: Rule, cards: readonly RequiredCard[] = []): string | null {
  const missing = missingIn(count, cards)
  const textsOf = (kind: Missing['kind']) => missing.filter((one) => one.kind === kind).map((one) => missingItemText(one, rule))
  const [credit, checks] = [textsOf('credit'), textsOf('check')]
  const earned = credit.length === 0 ? checks : [[listed(credit), ...checks].join(', ')]
  const parts = [...earned, ...textsOf('card')]
  return parts.length === 0 ? null : listed(parts)
}

function missingItemText(missing: Missing, rule: Rule): string {
  switch (missing.kind) {
    case 'credit':
      return `${creditText(missing.amount, rule)} ${missing.isAny ? 'of any kind' : `of ${midSentence(missing.requirement.label)}`}`
    case 'check': {
      const { check, amount, isAmong } = missing
      if (check.kind === 'spread') return `credit in at least ${check.atLeast} categories`
      return `${isAmong ? 'among them ' : ''}${creditText(amount, rule)} of ${check.label}`
    }
    case 'card':
      return `a valid ${midSentence(cardName(missing.condition.topic))}`
  }
}

/** "a", "a and b", "a, b and c" */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

/** "education" for "Education"; abbreviations such as "CPR/AED" keep their capitals. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
