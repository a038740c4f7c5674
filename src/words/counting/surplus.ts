import { carryable } from '../../domain/counting/carryOver'
import type { CourseCount, SurplusReason } from '../../domain/counting/courseCount'
import type { Certification } from '../../domain/records/credential'
import { cycleAfter, type CycleWindow } from '../../domain/counting/cycle'
import { gapAround } from '../../domain/counting/renewing'
import { addDays } from '../../domain/values/plainDate'
import type { Preview } from '../../domain/counting/preview'
import { sentences } from '../english/series'
import { courseKinds, displaced, period, shortReasons, surplusSentences, uncounted } from '../english/surplus'
import { dayText } from '../values/dates'
import { amountText, countText } from '../values/numbers'
import { isLateInDoubt, issuerText } from './late'
import { creditText, listed, midSentence } from './progress'

/** Why a course doesn't count, or not in full, toward the running cycle; null if it counts in full. */
export function surplusText(count: CourseCount, certification: Certification, cycle: CycleWindow): string | null {
  const { reason, course } = count
  const { name } = certification
  if (reason === null) return null
  switch (reason.kind) {
    case 'limit':
      return sentences(
        surplusSentence(count, certification),
        limitSentence(reason, certification),
        whereTo(count, certification, cycle),
        ...stillCounts(count),
      )
    case 'tooEarly':
      return tooEarlyText(count, certification, cycle)
    case 'tooLate':
      return tooLateText(count, certification, cycle)
    case 'notAccepted':
      return uncounted.notAccepted({ name, kind: courseKinds[course.category] })
    case 'notYet':
      return uncounted.notYet({ name, day: dayText(reason.from) })
    case 'repeated':
      return uncounted.repeated({ name, day: dayText(reason.on) })
    case 'rejected':
      return uncounted.rejected({ name })
    case 'credited':
      return uncounted.credited({ name, day: dayText(reason.expiry) })
  }
}

/** The reason in a word or two, for tight spaces: "Surplus". */
export function shortReason(
  { reason, course }: Pick<CourseCount, 'reason' | 'course'>,
  certification: Certification,
  cycle: CycleWindow,
): string | null {
  if (reason === null) return null
  switch (reason.kind) {
    case 'limit':
      return shortReasons.surplus
    case 'tooEarly':
      if (cycle.start === certification.certifiedOn) return shortReasons.beforeCertified
      return gapAround(course.completedOn, certification) === null ? shortReasons.beforeCycle : shortReasons.betweenCycles
    case 'tooLate':
      return shortReasons.afterCycle
    case 'notAccepted':
    case 'notYet':
    case 'repeated':
    case 'rejected':
    case 'credited':
      return shortReasons[reason.kind]
  }
}

function surplusSentence({ counted, surplus, award }: CourseCount, { rule }: Certification): string {
  if (counted === 0) return surplusSentences.all({ credit: creditText(surplus, rule) })
  return surplusSentences.part({ amount: amountText(surplus), credit: creditText(award, rule) })
}

function limitSentence(limit: Extract<SurplusReason, { kind: 'limit' }>, { name, rule }: Certification): string {
  const { max, per, isWhole, keptFor } = limit
  if (keptFor !== null) return surplusSentences.reserved({ name, label: midSentence(keptFor) })
  if (max === 0) return surplusSentences.nothingNeeded({ name })
  const [amount, label] = [amountText(max), midSentence(limit.label)]
  if (per === 'course') return surplusSentences.perCourse({ name, credit: creditText(max, rule), label })
  if (per === 'year') return isWhole ? surplusSentences.yearLimit({ name, amount }) : surplusSentences.yearLimitOf({ name, amount, label })
  return isWhole ? surplusSentences.limit({ name, amount }) : surplusSentences.limitOf({ name, amount, label })
}

function whereTo(count: CourseCount, { rule }: Certification, cycle: CycleWindow): string {
  const carried = carryable(count, rule)
  if (carried === 0) return surplusSentences.nextCycle({ day: dayText(cycle.expiry) })
  const day = dayText(addDays(cycle.expiry, 1))
  if (carried === count.surplus && rule.carryOver?.max === null) return surplusSentences.carriesOver({ day })
  return surplusSentences.partCarriesOver({ credit: creditText(carried, rule), day })
}

/** What else a course counts toward when its own part is full. */
function stillCounts({ serves }: CourseCount): readonly string[] {
  return serves.length === 0 ? [] : [surplusSentences.stillCounts({ limits: listed(serves.map(({ label }) => midSentence(label))) })]
}

function tooEarlyText({ course }: CourseCount, certification: Certification, cycle: CycleWindow): string {
  const { name, renewals, certifiedOn } = certification
  const day = dayText(cycle.start)
  const renewal = gapAround(course.completedOn, certification)
  if (renewal !== null) {
    // After a late renewal, days before it can be in the gap, too.
    return course.completedOn > renewal.renewedOn
      ? uncounted.afterRenewal({ name, renewed: dayText(renewal.renewedOn), start: day })
      : uncounted.afterExpiry({ name, expired: dayText(renewal.expiry), start: day })
  }
  if (cycle.start === certifiedOn) return uncounted.beforeCertified({ name, day })
  const closed = renewals.find(({ start, expiry }) => course.completedOn >= start && course.completedOn <= expiry)
  return closed === undefined ? uncounted.earlierCycle({ name, day }) : uncounted.closedCycle({ name, day, period: periodText(closed) })
}

function tooLateText({ course }: CourseCount, certification: Certification, cycle: CycleWindow): string {
  const { name, rule } = certification
  const next = cycleAfter(cycle, rule)
  const isNext = course.completedOn <= next.educationEnds
  const parts = { name, day: dayText(cycle.educationEnds), issuer: issuerText(certification), period: periodText(next) }
  if (isLateInDoubt(certification)) return isNext ? uncounted.inDoubtOrNextCycle(parts) : uncounted.inDoubtOrLaterCycle(parts)
  return isNext ? uncounted.nextCycle(parts) : uncounted.laterCycle(parts)
}

/** "Jan 15, 2026 to Jan 15, 2028" */
export function periodText({ start, expiry }: Pick<CycleWindow, 'start' | 'expiry'>): string {
  return period({ start: dayText(start), end: dayText(expiry) })
}

/** The courses that would lose credit on saving, because the one being logged was completed before them; null if there are none. */
export function displacedText(preview: Preview, { name, rule }: Certification): string | null {
  const [first, ...others] = preview.displaced
  if (first === undefined) return null
  const isRepeated = ({ course }: Preview['displaced'][number]) =>
    preview.after.within.some((count) => count.course.id === course.id && count.reason?.kind === 'repeated')
  const parts = { name, credit: creditText(first.lost, rule), title: first.course.title, others: countText(others.length) }
  if (preview.displaced.every(isRepeated)) return others.length === 0 ? displaced.repeated(parts) : displaced.repeatedOfSeveral(parts)
  return others.length === 0 ? displaced.surplus(parts) : displaced.surplusOfSeveral(parts)
}
