import { type Amount, hundredths, largerOf, minus, zero } from '../values/amount'
import type { CycleCount } from '../counting/counting'
import type { CycleWindow } from '../counting/cycle'
import { hoursForCredit } from '../rule/credit'
import { awardOf, type PlannedCourse } from '../records/course'
import { addDays, daysBetween, laterOf, type PlainDate } from '../values/plainDate'
import type { RenewalRule } from '../rule/rule'
import type { CertificationStatus } from '../status/standing'

/** How much study a gap takes. Hours in hundredths. */
export type StudyPace = { readonly hours: Amount; readonly readyBy: PlainDate; readonly hoursAWeek: Amount }

/** The margins before an expiry that a trainer can choose from, in days. */
export const margins = [0, 14, 30, 60, 90] as const

export const usualMargin = 30

/** What fits in alongside work, in hundredths: nobody spreads a course over two years just because there's time. */
const easyHoursAWeek = hundredths(2_00)

/**
 * Hours a week from today to be ready in time (see `readyDay`); less than a week counts as one. Null if nothing is missing, education
 * doesn't count any more, or the unit has no hours.
 */
export function studyPace(count: CycleCount, rule: RenewalRule, marginDays: number, today: PlainDate): StudyPace | null {
  const hours = hoursForCredit(count.needed, rule.unit)
  if (hours === null || count.needed === 0 || today > count.cycle.educationEnds) return null
  const readyBy = readyDay(count.cycle, marginDays, today)
  const weeks = Math.max(1, daysBetween(today, readyBy) / 7)
  return { hours, readyBy, hoursAWeek: hundredths(Math.ceil(hours / weeks)) }
}

/** How many of the missing hours the planned courses give; zero if the unit has no hours. */
export function plannedHours({ count, forecast, credential: { rule } }: CertificationStatus): Amount {
  return hoursForCredit(minus(count.needed, forecast.needed), rule.unit) ?? zero
}

/**
 * The day by which everything should be done if it can begin on `from`: the margin before the expiry; without time until then, the expiry
 * itself; and in the late days, the last one for education.
 */
export function readyDay({ expiry, educationEnds }: Pick<CycleWindow, 'expiry' | 'educationEnds'>, marginDays: number, from: PlainDate): PlainDate {
  if (from > expiry) return educationEnds
  const day = addDays(expiry, -marginDays)
  return day > from ? day : expiry
}

/** When to begin a course to have it done by its day at this pace; never before today. */
export function startFor(hours: Amount, doneBy: PlainDate, hoursAWeek: Amount, today: PlainDate): PlainDate {
  const days = hoursAWeek === 0 ? 0 : Math.ceil((hours * 7) / hoursAWeek)
  return laterOf(addDays(doneBy, -days), today)
}

/** When to begin a course, and at how many hours a week. Hours in hundredths. */
export type StudyStart = { readonly start: PlainDate; readonly hours: Amount; readonly hoursAWeek: Amount }

/** At an easy pace, or faster if the certifications it serves need it; null without known hours or once its day has come. */
export function studyStart(course: PlannedCourse, statuses: readonly CertificationStatus[], marginDays: number, today: PlainDate): StudyStart | null {
  const { contactHours: hours, plannedFor } = course
  if (hours === null || hours === 0 || plannedFor <= today) return null
  const paces = statuses.flatMap(({ credential, count }) => {
    const isNow = awardOf(course, credential.id) !== null && plannedFor <= count.cycle.educationEnds
    const pace = !isNow ? null : studyPace(count, credential.rule, marginDays, today)
    return pace === null ? [] : [pace.hoursAWeek]
  })
  const hoursAWeek = paces.reduce(largerOf, easyHoursAWeek)
  return { start: startFor(hours, plannedFor, hoursAWeek, today), hours, hoursAWeek }
}
