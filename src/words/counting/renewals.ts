import { sum } from '../../domain/values/amount'
import type { CycleCount } from '../../domain/counting/counting'
import { type CycleWindow, renewalOpens } from '../../domain/counting/cycle'
import { lateStepOn } from '../../domain/counting/lateLadder'
import type { FeeChoice } from '../../domain/counting/renewalFee'
import { daysBetween, type PlainDate } from '../../domain/values/plainDate'
import type { RenewalGap } from '../../domain/forms/renewalGap'
import type { Certification } from '../../domain/records/credential'
import type { RenewalRule } from '../../domain/rule/rule'
import { dayText, quantity } from '../values/dates'
import { feeText, priceText } from '../values/fees'
import { creditText, listed } from './progress'

/** Whether renewing on a day is early, on time or late, and what that costs. */
export function renewalTimeText(rule: RenewalRule, cycle: CycleWindow, day: PlainDate): string {
  const days = daysBetween(day, cycle.expiry)
  if (days > 0) return `${quantity(days, 'day')} before the expiry.`
  if (days === 0) return 'On the day of the expiry: in time.'
  const after = `${quantity(-days, 'day')} after the expiry`
  const window = rule.lateWindow?.isConfirmed === true ? 'the late window' : 'a late window that isn’t confirmed'
  const step = lateStepOn(rule, cycle, day)
  if (step === null)
    return `${after}, and ${cycle.applicationEnds > cycle.expiry ? `beyond ${window}` : noWindowText(rule)}: record it only if the issuer renewed it.`
  const fee =
    step.fee === null ? 'the late fee isn’t known' : step.fee === 0 ? 'no late fee is listed' : `late fee ${feeText(step.fee, rule.fees.currency)}`
  return `${after}, in ${window}: ${fee}.`
}

function noWindowText({ lateWindow }: RenewalRule): string {
  return lateWindow?.isConfirmed === true ? 'this issuer renews nothing late' : 'no late window is known'
}

/** Explains the first day of the next cycle. `isIssuers`: it's the day the issuer has used for those who renewed late. */
export function firstDayHint(
  { issuer, rule }: Pick<Certification, 'issuer' | 'rule'>,
  { isLate, isIssuers }: { readonly isLate: boolean; readonly isIssuers: boolean },
): string {
  if (!isLate) return 'Courses between the renewal and this day count toward neither cycle. Ask your issuer for the day.'
  const who = issuer === '' ? 'the issuer' : issuer
  if (isIssuers) return `${who} used this day in an earlier cycle. For this one, it isn’t confirmed. Ask ${who} for the day.`
  return rule.lateWindow?.isConfirmed === true
    ? 'Some issuers count courses only from a later day if you renew late. Ask your issuer for the day.'
    : `Late renewal isn’t confirmed, nor from which day courses count after it. Ask ${who} for the day.`
}

/** Asks whether the next cycle should begin earlier, so that these courses count. */
export function gapText({ courses, nextStart, earliest, isLate }: RenewalGap): string {
  const falls = courses.length === 1 ? 'falls' : 'fall'
  const it = courses.length === 1 ? 'it' : 'they'
  if (isLate)
    return `${gapCourses(courses)} ${falls} between the expiry and ${dayText(nextStart)}, when the next cycle starts, so ${it} would count toward neither. If your issuer counts ${courses.length === 1 ? 'it' : 'them'}, start on ${dayText(earliest)}.`
  return `${gapCourses(courses)} ${falls} between the renewal and the expiry: with the next cycle starting on ${dayText(nextStart)}, ${it} would count toward neither. Start the next cycle on ${dayText(earliest)}?`
}

/** "CES, planned for Nov 3, 2027,"; "CES (planned for Nov 3, 2027) and PES (completed on Nov 5, 2027)" */
function gapCourses(courses: RenewalGap['courses']): string {
  const [first, ...others] = courses.map(({ title, on, isPlanned }) => ({
    title,
    when: `${isPlanned ? 'planned for' : 'completed on'} ${dayText(on)}`,
  }))
  if (first === undefined) return ''
  if (others.length === 0) return `${first.title}, ${first.when},`
  const named = [first, ...others].slice(0, mostNamed).map(({ title, when }) => `${title} (${when})`)
  return listed(courses.length > mostNamed ? [...named, `${courses.length - mostNamed} more`] : named)
}

const mostNamed = 3

/** "Members: $65"; "Members, with the late fee: $115"; "Renewal, with an unconfirmed late fee: $149" */
export function feeChoiceText({ label, fee, isLate }: FeeChoice, { fees, lateWindow }: Pick<RenewalRule, 'fees' | 'lateWindow'>): string {
  const late = lateWindow?.isConfirmed === false ? ', with an unconfirmed late fee' : ', with the late fee'
  return `${label ?? 'Renewal'}${isLate ? late : ''}: ${priceText(fee, fees.currency)}`
}

/** For a day on which the issuer doesn't accept a renewal yet; null from then on, or if that day isn't known. */
export function tooEarlyText(rule: RenewalRule, cycle: CycleWindow, day: PlainDate): string | null {
  const opens = renewalOpens(rule, cycle)
  return opens === null || day >= opens ? null : `You can renew from ${dayText(opens)}. Record an earlier renewal only if the issuer has accepted it.`
}

/** "4.4 CECs came over from the cycle before: 2.0 CECs count, and the rest goes on to the next." */
export function carriedInText({ carriedIn }: CycleCount, rule: RenewalRule): string | null {
  if (carriedIn.length === 0) return null
  const [counted, surplus] = [sum(carriedIn.map((carried) => carried.counted)), sum(carriedIn.map((carried) => carried.surplus))]
  const came = `${creditText(sum([counted, surplus]), rule)} came over from the cycle before`
  return surplus === 0 ? `${came}.` : `${came}: ${creditText(counted, rule)} count, and the rest goes on to the next, as far as the rule carries it.`
}
