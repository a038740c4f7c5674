import type { CourseId } from '../records/ids'
import { type Amount, zero } from '../values/amount'
import { countCycle, type CycleCount } from './counting'
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
  /** Every completed course with an award for the certification. */
  readonly byCourse: ReadonlyMap<CourseId, CourseCredit>
}

export function creditsOf(portfolio: Portfolio): readonly CertificationCredits[] {
  return certificationsOf(portfolio).map((certification) => {
    const count = countCycle(certification, portfolio.courses)
    const taken = new Map(
      certification.renewals.flatMap(({ credited, expiry }) => credited.map(({ courseId, amount }) => [courseId, { expiry, amount }] as const)),
    )
    const byCourse = new Map(
      count.courses.map((entry): [CourseId, CourseCredit] => {
        const past = taken.get(entry.course.id)
        const submission: SubmissionState = awardOf(entry.course, certification.id)?.submission?.state ?? 'notSent'
        const shared = { award: entry.award, submission, count: entry }
        if (past !== undefined) return [entry.course.id, { ...shared, counted: past.amount, cycle: past.expiry }]
        return [entry.course.id, { ...shared, counted: entry.counted, cycle: untakenCycle(entry, certification) }]
      }),
    )
    return { certification, count, byCourse }
  })
}

/** What the courses give one certification together: awarded and counted. */
export function creditOf(courses: readonly Course[], { byCourse }: CertificationCredits): { readonly awarded: Amount; readonly counted: Amount } {
  let [awarded, counted]: [number, number] = [zero, zero]
  for (const { id } of courses) {
    const credit = byCourse.get(id)
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
