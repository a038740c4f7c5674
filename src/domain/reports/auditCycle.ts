import type { CourseId } from '../records/ids'
import { type Amount, minus, sum, zero } from '../values/amount'
import { beforeRenewal, recount } from '../counting/closedCycle'
import { type CycleCount, insideOf } from '../counting/counting'
import type { CourseCount } from '../counting/courseCount'
import { awardOf, type Course, type Submission } from '../records/course'
import type { RequiredCard } from '../counting/cards'
import type { Certification } from '../records/credential'
import { isUsed } from '../counting/missingProof'
import type { PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import type { Renewal } from '../records/renewal'
import { pastCycles } from '../counting/renewing'
import { type RequirementRow, requirementRows } from '../counting/requirementRows'
import { certificationStatus, type CertificationStatus } from '../status/standing'

export type CycleCourse = {
  readonly courseId: CourseId
  readonly title: string
  readonly completedOn: PlainDate
  /** As logged now; null if it's gone. */
  readonly course: Course | null
  readonly counted: Amount
  /** What counts and why the rest doesn't; null if that can no longer be determined for a closed cycle. */
  readonly count: CourseCount | null
  readonly isUsed: boolean
  readonly submission: Submission | null
}

/** One cycle as an auditor sees it. */
export type AuditCycle = {
  /** As it was in that cycle, with its rule and expiry. */
  readonly certification: Certification
  readonly start: PlainDate
  readonly expiry: PlainDate
  /** The status of the running cycle; null for a closed one. */
  readonly status: CertificationStatus | null
  /** Null if it can no longer be determined for a closed cycle. */
  readonly count: CycleCount | null
  readonly required: Amount
  readonly progress: Amount
  /** Carried over from the previous cycle and counted. */
  readonly carriedIn: Amount
  readonly cards: readonly RequiredCard[]
  readonly rows: readonly RequirementRow[]
  /** The courses that count, then those that don't, both in completion order. */
  readonly courses: readonly CycleCourse[]
}

export function runningCycle(certification: Certification, portfolio: Portfolio, today: PlainDate): AuditCycle {
  const status = certificationStatus(certification, portfolio, today)
  const { count, cards } = status
  const { cycle, required, progress } = count
  const carriedIn = sum(count.carriedIn.map(({ counted }) => counted))
  const courses = usedFirst(insideOf(count).map((entry) => courseOf(certification, entry)))
  return {
    certification,
    start: cycle.start,
    expiry: cycle.expiry,
    status,
    count,
    required,
    progress,
    carriedIn,
    cards,
    rows: requirementRows(count, cards),
    courses,
  }
}

/** The cycle that this renewal closed. */
export function closedCycle(certification: Certification, portfolio: Portfolio, renewal: Renewal): AuditCycle {
  const before = beforeRenewal(certification, renewal)
  const count = recount(before, portfolio, renewal)
  const past = pastCycles(certification).find((cycle) => cycle.renewal === renewal)
  const [requirement, carriedIn] = [past?.requirement ?? before.rule.requirement, past?.carriedIn ?? zero]
  const required = requirement.min
  const credited = sum([past?.credited ?? zero, carriedIn])
  const courses =
    count === null
      ? renewal.credited.map(({ courseId, title, completedOn, amount: counted }) => {
          const course = portfolio.courses.find(({ id }) => id === courseId) ?? null
          const submission = course === null ? null : (awardOf(course, before.id)?.submission ?? null)
          return { courseId, title, completedOn, course, counted, count: null, isUsed: true, submission }
        })
      : insideOf(count)
          .filter(({ course }) => isOfCycle(course, renewal))
          .map((entry) => courseOf(before, entry))
  const { start, expiry } = renewal
  const progress = count?.progress ?? minus(required, minus(required, credited))
  // If it's unknown what counted under each part, show only the whole.
  const whole = {
    root: { requirement, counted: progress, needed: minus(required, progress), children: [] },
    checks: [],
    caps: [],
    parts: [],
    carriedIn: [],
  }
  const rows = requirementRows(count ?? whole, [])
  return { certification: before, start, expiry, status: null, count, required, progress, carriedIn, cards: [], rows, courses: usedFirst(courses) }
}

/** A late course that the renewal didn't credit counts in the next cycle. */
function isOfCycle({ id, completedOn }: Course, { credited, nextStart }: Renewal): boolean {
  return completedOn < nextStart || credited.some(({ courseId }) => courseId === id)
}

function courseOf({ id }: Certification, count: CourseCount): CycleCourse {
  const { course, counted } = count
  const submission = awardOf(course, id)?.submission ?? null
  return { courseId: course.id, title: course.title, completedOn: course.completedOn, course, counted, count, isUsed: isUsed(count), submission }
}

function usedFirst(courses: readonly CycleCourse[]): readonly CycleCourse[] {
  return [...courses.filter((entry) => entry.isUsed), ...courses.filter((entry) => !entry.isUsed)]
}
