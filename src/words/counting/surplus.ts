import { carryable } from '../../domain/counting/carryOver'
import type { CourseCount, SurplusReason } from '../../domain/counting/counting'
import type { Certification } from '../../domain/records/credential'
import { cycleAfter, type CycleWindow } from '../../domain/counting/cycle'
import { gapAround } from '../../domain/counting/renewing'
import type { Renewal } from '../../domain/records/renewal'
import { addDays, type PlainDate } from '../../domain/values/plainDate'
import type { Preview } from '../../domain/counting/preview'
import { categoryWords } from '../rule/categories'
import { dayText } from '../values/dates'
import { amountText } from '../values/numbers'
import { stillTakenText } from './late'
import { creditText, midSentence } from './progress'

/** Why a course doesn't count, or not in full, toward the running cycle; null if it counts in full. */
export function surplusText(count: CourseCount, certification: Certification, cycle: CycleWindow): string | null {
  const { reason, surplus, counted, course, award } = count
  const { rule, name } = certification
  if (reason === null) return null
  switch (reason.kind) {
    case 'limit': {
      const what =
        counted === 0
          ? `${creditText(surplus, rule)} are surplus this cycle`
          : `${amountText(surplus)} of ${creditText(award, rule)} are surplus this cycle`
      return `${what}: ${limitText(reason, certification)}. ${whereTo(count, certification, cycle)}${stillServes(count)}`
    }
    case 'tooEarly': {
      const renewal = gapAround(course.completedOn, certification)
      if (renewal !== null)
        return `Does not count toward ${name} now: it was completed between ${gapBegan(course.completedOn, renewal)} and the start of this cycle on ${dayText(cycle.start)}. If the issuer counts it, change the cycle’s first day.`
      return `Does not count toward ${name} now: it was completed before ${dayText(cycle.start)}, ${cycle.start === certification.certifiedOn ? 'the day you were certified' : `the first day of this cycle, so it belongs to ${earlierCycle(count, certification)}`}.`
    }
    case 'tooLate': {
      const after = `Does not count toward ${name} now: it was completed after ${dayText(cycle.educationEnds)}`
      const [later, inDoubt] = [laterCycle(count, cycleAfter(cycle, rule)), stillTakenText(certification)]
      if (inDoubt !== null) return `${after}. ${inDoubt} for that cycle isn’t confirmed. If not, it belongs to ${later}.`
      return `${after}, the last day for this cycle, so it belongs to ${later}.`
    }
    case 'notAccepted':
      return `Does not count: ${name} takes no credit of the kind “${categoryWords[course.category]}”.`
    case 'notYet':
      return `Doesn’t count: ${name} takes credit for this only from ${dayText(reason.from)} on.`
    case 'repeated':
      return `Doesn’t count: you took the same course on ${dayText(reason.on)}, and ${name} counts a course only once per cycle.`
    case 'rejected':
      return `Does not count: the issuer of ${name} rejected it.`
    case 'credited':
      return `Counted already: it was credited to ${name} in the cycle that ended on ${dayText(reason.expiry)}, and no course counts twice.`
  }
}

/** The reason in a word or two, for tight spaces: "surplus". */
export function shortReason(
  { reason, course }: Pick<CourseCount, 'reason' | 'course'>,
  certification: Certification,
  cycle: CycleWindow,
): string | null {
  if (reason === null) return null
  switch (reason.kind) {
    case 'limit':
      return 'surplus'
    case 'tooEarly':
      if (cycle.start === certification.certifiedOn) return 'before you were certified'
      return gapAround(course.completedOn, certification) === null ? 'before this cycle' : 'between two cycles'
    case 'tooLate':
      return 'after this cycle'
    case 'notAccepted':
      return 'kind not taken'
    case 'notYet':
      return 'not taken yet'
    case 'repeated':
      return 'taken before'
    case 'rejected':
      return 'rejected'
    case 'credited':
      return 'counted in an earlier cycle'
  }
}

function limitText({ label, max, per, isWhole, keptFor }: Extract<SurplusReason, { kind: 'limit' }>, { name, rule }: Certification): string {
  if (keptFor !== null) return `${name} keeps the rest of the cycle for ${midSentence(keptFor)}`
  if (max === 0) return `${name} asks for nothing in this cycle`
  const of = isWhole ? '' : ` of ${midSentence(label)}`
  if (per === 'course') return `${name} counts at most ${creditText(max, rule)} of one course under ${midSentence(label)}`
  return `${name} counts at most ${creditText(max, rule)}${of} in one ${per === 'year' ? 'calendar year' : 'cycle'}, and that is full`
}

/** What else a course counts toward when its own part is full. */
function stillServes({ serves }: CourseCount): string {
  return serves.length === 0 ? '' : ` It does count toward ${serves.map(({ label }) => midSentence(label)).join(' and ')}, which are asked for.`
}

/** "Jan 15, 2026 to Jan 15, 2028" */
export function periodText({ start, expiry }: Pick<CycleWindow, 'start' | 'expiry'>): string {
  return `${dayText(start)} to ${dayText(expiry)}`
}

/** The courses that would lose credit on saving, because the one being logged was completed before them; null if there are none. */
export function displacedText(preview: Preview, certification: Certification): string | null {
  const displaced = preview.displaced.map(({ course, lost }) => `${creditText(lost, certification.rule)} of ${course.title}`)
  if (displaced.length === 0) return null
  const [first = '', ...others] = displaced
  const named = others.length === 0 ? first : `${first} and of ${others.length} more`
  const isRepeated = ({ course }: Preview['displaced'][number]) =>
    preview.after.courses.some((count) => count.course.id === course.id && count.reason?.kind === 'repeated')
  if (preview.displaced.every(isRepeated))
    return `It was completed earlier, so it counts, and ${named} wouldn’t any more: ${certification.name} counts a course only once per cycle.`
  return `It was completed earlier, so it counts first, and ${named} would be surplus: the limit for this cycle is full.`
}

function whereTo(count: CourseCount, { rule }: Certification, cycle: CycleWindow): string {
  const carried = carryable(count, rule)
  if (carried === 0) return `The next cycle begins after ${dayText(cycle.expiry)}.`
  const most = carried === count.surplus && rule.carryOver?.max === null ? 'It' : `Up to ${creditText(carried, rule)}`
  return `${most} can be carried over to the next cycle, from ${dayText(addDays(cycle.expiry, 1))}, when you renew.`
}

/** After a late renewal, days before it can be in the gap, too. */
function gapBegan(day: PlainDate, { renewedOn, expiry }: Renewal): string {
  return day > renewedOn ? `your renewal on ${dayText(renewedOn)}` : `the expiry on ${dayText(expiry)}`
}

function earlierCycle({ course }: CourseCount, { renewals }: Certification): string {
  const past = renewals.find(({ start, expiry }) => course.completedOn >= start && course.completedOn <= expiry)
  return past === undefined ? 'an earlier one' : `the cycle from ${periodText(past)}, which is closed`
}

function laterCycle({ course }: CourseCount, next: CycleWindow): string {
  return course.completedOn <= next.educationEnds ? `the next one, from ${periodText(next)}` : 'a later one'
}
