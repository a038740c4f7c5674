import { sum } from '../../domain/values/amount'
import type { CycleCount } from '../../domain/counting/counting'
import { type CycleWindow, renewalOpens } from '../../domain/counting/cycle'
import { type LateStep, lateStepOn } from '../../domain/counting/lateLadder'
import type { FeeChoice } from '../../domain/counting/renewalFee'
import { daysBetween, type PlainDate } from '../../domain/values/plainDate'
import type { RenewalGap } from '../../domain/forms/renewalGap'
import type { Certification } from '../../domain/records/credential'
import type { Renewal } from '../../domain/records/renewal'
import type { RenewalRule } from '../../domain/rule/rule'
import { credits } from '../english/progress'
import { carriedIn, carriedOn, feeChoiceLines, firstDayHints, gapCourses, gaps, renewalLateFees, renewalTimes, tooEarly } from '../english/renewals'
import { renewing } from '../english/renewing'
import { pluses, sentences } from '../english/series'
import { unitFor } from '../english/units'
import { dayText, quantity } from '../values/dates'
import { feeText, priceText } from '../values/fees'
import { amountText, countText } from '../values/numbers'
import { issuerText } from './late'
import { creditText, listed } from './progress'

/** Whether renewing on a day is early, on time or late, and what that costs. */
export function renewalTimeText(rule: RenewalRule, cycle: CycleWindow, day: PlainDate): string {
  const ahead = daysBetween(day, cycle.expiry)
  if (ahead > 0) return renewalTimes.early({ days: quantity(ahead, 'day') })
  if (ahead === 0) return renewalTimes.lastDay
  const days = quantity(-ahead, 'day')
  const isConfirmed = rule.lateWindow?.isConfirmed === true
  const step = lateStepOn(rule, cycle, day)
  if (step !== null) {
    const fee = lateFeeSentence(step, rule)
    return isConfirmed ? renewalTimes.late({ days, fee }) : renewalTimes.lateUnconfirmed({ days, fee })
  }
  if (cycle.applicationEnds > cycle.expiry) return isConfirmed ? renewalTimes.tooLate({ days }) : renewalTimes.tooLateUnconfirmed({ days })
  return isConfirmed ? renewalTimes.neverLate({ days }) : renewalTimes.windowUnknown({ days })
}

function lateFeeSentence({ fee }: LateStep, { fees }: RenewalRule): string {
  if (fee === null) return renewalLateFees.unknown
  return fee === 0 ? renewalLateFees.none : renewalLateFees.fee({ fee: feeText(fee, fees.currency) })
}

/** Explains the first day of the next cycle. `isIssuers`: it's the day the issuer has used for those who renewed late. */
export function firstDayHint(
  certification: Pick<Certification, 'issuer' | 'rule'>,
  { isLate, isIssuers }: { readonly isLate: boolean; readonly isIssuers: boolean },
): string {
  if (!isLate) return firstDayHints.early
  const issuer = issuerText(certification)
  if (isIssuers) return firstDayHints.usedBefore({ issuer })
  return certification.rule.lateWindow?.isConfirmed === true ? firstDayHints.late : firstDayHints.lateUnconfirmed({ issuer })
}

/** Asks whether the next cycle should begin earlier, so that these courses count. */
export function gapText({ courses, nextStart, earliest, isLate }: RenewalGap): string {
  const parts = { courses: gapCoursesText(courses), start: dayText(nextStart), earliest: dayText(earliest) }
  return (isLate ? gaps.late : gaps.early)(parts, courses.length)
}

/** "CES, planned for Nov 3, 2027,"; "CES (planned for Nov 3, 2027) and PES (completed on Nov 5, 2027)" */
function gapCoursesText(courses: RenewalGap['courses']): string {
  const [first, ...others] = courses
  if (first === undefined) return ''
  if (others.length === 0) return (first.isPlanned ? gapCourses.planned : gapCourses.completed)({ title: first.title, day: dayText(first.on) })
  const named = courses
    .slice(0, mostNamed)
    .map(({ title, on, isPlanned }) => (isPlanned ? gapCourses.plannedAmongOthers : gapCourses.completedAmongOthers)({ title, day: dayText(on) }))
  return listed(courses.length > mostNamed ? [...named, gapCourses.more({ count: countText(courses.length - mostNamed) })] : named)
}

const mostNamed = 3

/** "Members: $65"; "Members, with the late fee: $115"; "Renewal, with an unconfirmed late fee: $149" */
export function feeChoiceText({ label, fee, isLate }: FeeChoice, { fees, lateWindow }: Pick<RenewalRule, 'fees' | 'lateWindow'>): string {
  const parts = { label: label ?? feeChoiceLines.own, price: priceText(fee, fees.currency) }
  if (!isLate) return feeChoiceLines.price(parts)
  return lateWindow?.isConfirmed === false ? feeChoiceLines.withUnconfirmedFee(parts) : feeChoiceLines.withLateFee(parts)
}

/** For a day on which the issuer doesn't accept a renewal yet; null from then on, or if that day isn't known. */
export function tooEarlyText(rule: RenewalRule, cycle: CycleWindow, day: PlainDate): string | null {
  const opens = renewalOpens(rule, cycle)
  return opens === null || day >= opens ? null : sentences(renewing.renewFrom({ day: dayText(opens) }), tooEarly)
}

/** "4.4 CECs carried over from the cycle before.", and how much of it this cycle uses. */
export function carriedInText(count: CycleCount, rule: RenewalRule): string | null {
  if (count.carriedIn.length === 0) return null
  const [counted, surplus] = [sum(count.carriedIn.map((carried) => carried.counted)), sum(count.carriedIn.map((carried) => carried.surplus))]
  const credit = creditText(sum([counted, surplus]), rule)
  return surplus === 0 ? carriedIn.all({ credit }) : carriedIn.part({ credit, counted: creditText(counted, rule) })
}

/** "Carries over to the next cycle: 0.5 + 0.3 CEU."; in a closed cycle, "Carried over …". Null if nothing is. */
export function carriedOnText(when: 'now' | 'then', carried: Renewal['carried'], { unit }: Pick<RenewalRule, 'unit'>): string | null {
  const amounts = carried.map(({ amount }) => amount)
  if (amounts.length === 0) return null
  return carriedOn[when]({ credit: credits.amount({ amount: pluses(amounts.map(amountText)), unit: unitFor(sum(amounts), unit.name) }) })
}
