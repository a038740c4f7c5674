import { dueDay } from '../counting/forecast'
import { isInGap } from '../counting/renewing'
import { awardOf, type Course, type PlannedCourse } from '../records/course'
import type { Certification } from '../records/credential'
import type { Portfolio } from '../records/portfolio'
import { creditedIn } from '../records/renewal'
import { addDays, parsePlainDate, type PlainDate } from '../values/plainDate'
import { nextStartShown, type RenewalDraft } from './renewalDraft'

/** A course between an early renewal and the next cycle. `on` is its day; for a planned one, the earliest it can be done. */
export type GapCourse = { readonly title: string; readonly on: PlainDate; readonly isPlanned: boolean }

/** What would count toward neither cycle. `earliest` is the first day the next cycle can begin. */
export type RenewalGap = { readonly courses: readonly GapCourse[]; readonly nextStart: PlainDate; readonly earliest: PlainDate }

/** Null if no course falls between the renewal and the next cycle, as far as the days can be read. */
export function renewalGap(draft: RenewalDraft, certification: Certification, portfolio: Portfolio, today: PlainDate): RenewalGap | null {
  const renewedOn = parsePlainDate(draft.renewedOn)
  const nextStart = parsePlainDate(nextStartShown(draft, certification))
  if (!renewedOn.ok || !nextStart.ok) return null
  const credited = creditedIn(certification.renewals)
  const found = [
    ...portfolio.courses.filter(({ id }) => !credited.has(id)).map((course) => ({ course, on: course.completedOn, isPlanned: false })),
    ...portfolio.planned.map((course) => ({ course, on: dueDay(course, today), isPlanned: true })),
  ]
  const courses = found
    .filter(({ course, on }) => earns(course, certification) && isInGap(on, { renewedOn: renewedOn.value, nextStart: nextStart.value }))
    .map(({ course: { title }, on, isPlanned }) => ({ title, on, isPlanned }))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
  return courses.length === 0 ? null : { courses, nextStart: nextStart.value, earliest: addDays(renewedOn.value, 1) }
}

function earns(course: Course | PlannedCourse, { id }: Certification): boolean {
  const award = awardOf(course, id)
  return award !== null && award.amount > 0 && award.submission?.state !== 'rejected'
}
