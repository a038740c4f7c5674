import { type Amount, zero } from '../values/amount'
import { countCycle, countOf, type CycleCount } from './counting'
import type { CourseCount } from './courseCount'
import { awardOf, type Course, type SubmissionState } from '../records/course'
import type { Certification } from '../records/credential'
import type { PlainDate } from '../values/plainDate'
import { certificationsOf, type Portfolio } from '../records/portfolio'

/** A cycle of one certification: the running one, or a closed one by its expiry. */
export type CycleName = 'running' | PlainDate

/** What one course gives one certification, in the cycle it belongs to. */
export type CourseCredit = {
  readonly award: Amount
  /** In the running cycle, or in the closed one that credited it. */
  readonly counted: Amount
  /** Null if it's outside of all known cycles. */
  readonly cycle: CycleName | null
  readonly submission: SubmissionState
  /** How it counts in the running cycle. */
  readonly count: CourseCount
}

export type CertificationCredits = {
  readonly certification: Certification
  readonly count: CycleCount
  /** What a completed course gives; null if it has no award for the certification. Worked out for those that are asked for. */
  readonly of: (course: Course) => CourseCredit | null
}

export function creditsOf(portfolio: Portfolio): readonly CertificationCredits[] {
  return certificationsOf(portfolio).map((certification) => {
    const count = countCycle(certification, portfolio.courses)
    const taken = new Map(
      certification.renewals.flatMap(({ credited, expiry }) => credited.map(({ courseId, amount }) => [courseId, { expiry, amount }] as const)),
    )
    const creditFrom = (entry: CourseCount): CourseCredit => {
      const past = taken.get(entry.course.id)
      const submission: SubmissionState = awardOf(entry.course, certification.id)?.submission?.state ?? 'notSent'
      const shared = { award: entry.award, submission, count: entry }
      if (past !== undefined) return { ...shared, counted: past.amount, cycle: past.expiry }
      return { ...shared, counted: entry.counted, cycle: untakenCycle(entry, certification) }
    }
    const known = new WeakMap<Course, CourseCredit>()
    const of = (course: Course): CourseCredit | null => {
      const entry = known.has(course) ? null : countOf(certification, count, course)
      if (entry !== null) known.set(course, creditFrom(entry))
      return known.get(course) ?? null
    }
    return { certification, count, of }
  })
}

/** What the courses give one certification together: awarded and counted. */
export function creditOf(courses: readonly Course[], credits: CertificationCredits): { readonly awarded: Amount; readonly counted: Amount } {
  let [awarded, counted]: [number, number] = [zero, zero]
  for (const course of courses) {
    const credit = credits.of(course)
    awarded += credit?.award ?? 0
    counted += credit?.counted ?? 0
  }
  return { awarded: awarded as Amount, counted: counted as Amount } // safe: sums of amounts
}

/** The cycle of a course that no renewal credited: the running one, or the closed one its day falls in. */
function untakenCycle({ course: { completedOn }, reason }: CourseCount, { renewals }: Certification): CycleName | null {
  if (reason?.kind === 'tooLate') return null
  if (reason?.kind !== 'tooEarly') return 'running'
  return renewals.find(({ start, expiry }) => completedOn >= start && completedOn <= expiry)?.expiry ?? null
}
