import { dueDay } from '../counting/forecast'
import { isUsed } from '../counting/missingProof'
import { countForRenewal, earliestStart, isInGap } from '../counting/renewing'
import { awardOf, type Course, type PlannedCourse } from '../records/course'
import type { Certification } from '../records/credential'
import type { Portfolio } from '../records/portfolio'
import type { CourseId } from '../records/ids'
import { creditedIn, type Renewal } from '../records/renewal'
import { compareTexts } from '../values/compareTexts'
import { parsePlainDate, type PlainDate } from '../values/plainDate'
import { isLate, nextStartShown, type RenewalDraft } from './renewalDraft'

/** A course between a renewal and the next cycle. `on` is its day; for a planned one, the earliest it can be done. */
export type GapCourse = { readonly title: string; readonly on: PlainDate; readonly isPlanned: boolean }

/** What would count toward neither cycle. `earliest` is the first day the next cycle can begin. */
export type RenewalGap = {
  readonly courses: readonly GapCourse[]
  readonly nextStart: PlainDate
  readonly earliest: PlainDate
  readonly isLate: boolean
}

/** Null if no course falls between the renewal and the next cycle, as far as the days can be read. */
export function renewalGap(draft: RenewalDraft, certification: Certification, portfolio: Portfolio, today: PlainDate): RenewalGap | null {
  const renewedOn = parsePlainDate(draft.renewedOn)
  const nextStart = parsePlainDate(nextStartShown(draft, certification))
  if (!renewedOn.ok || !nextStart.ok) return null
  const renewal = { renewedOn: renewedOn.value, expiry: certification.expiresOn, nextStart: nextStart.value }
  const credited = new Set([...creditedIn(certification.renewals).keys(), ...usedBy(renewal, certification, portfolio)])
  const found = [
    ...portfolio.courses.filter(({ id }) => !credited.has(id)).map((course) => ({ course, on: course.completedOn, isPlanned: false })),
    ...portfolio.planned.map((course) => ({ course, on: dueDay(course, today), isPlanned: true })),
  ]
  const courses = found
    .filter(({ course, on }) => earns(course, certification) && isInGap(on, renewal))
    .map(({ course: { title }, on, isPlanned }) => ({ title, on, isPlanned }))
    .sort((a, b) => compareTexts(a.on, b.on))
  if (courses.length === 0) return null
  return { courses, nextStart: nextStart.value, earliest: earliestStart(renewal), isLate: isLate(draft, certification) }
}

/** The courses this renewal itself uses; of a late one, also some from after the expiry. */
function usedBy({ renewedOn }: Pick<Renewal, 'renewedOn'>, certification: Certification, portfolio: Portfolio): readonly CourseId[] {
  const { courses } = countForRenewal(certification, portfolio, renewedOn)
  return courses.filter(isUsed).map(({ course }) => course.id)
}

function earns(course: Course | PlannedCourse, { id }: Certification): boolean {
  const award = awardOf(course, id)
  return award !== null && award.amount > 0 && award.submission?.state !== 'rejected'
}
