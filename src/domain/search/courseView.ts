import type { CourseId, CredentialId } from '../records/ids'
import { type Amount, sum, zero } from '../values/amount'
import type { Category } from '../rule/category'
import type { Course, SubmissionState } from '../records/course'
import { type CertificationCredits, type CourseCredit, creditOf, type CycleName } from '../counting/courseCredit'
import { isUsed } from '../counting/missingProof'
import { type CourseOrder, listCourses } from './courseList'
import type { Certification } from '../records/credential'
import { proofsOf } from '../records/proof'

/**
 * Whether the credit counts: `some` of it, or a check uses the course; in `full`, by at least one certification; `notFull`, by at least
 * one; in `part`, by at least one; or `none` of it.
 */
export const countings = ['some', 'full', 'notFull', 'part', 'none'] as const

export type Counting = (typeof countings)[number]

/** What the course list shows. Null doesn't filter. */
export type CourseView = {
  readonly search: string
  readonly credential: CredentialId | null
  /** A cycle of the credential; null if none is chosen. */
  readonly cycle: CycleName | null
  readonly category: Category | null
  /** The year of completion, four digits. */
  readonly year: string | null
  readonly counting: Counting | null
  readonly submission: SubmissionState | null
  /** Only courses without a certificate. */
  readonly proofMissing: boolean
  readonly order: CourseOrder
  /** The course whose details are open. */
  readonly course: CourseId | null
}

export const wholeView: CourseView = {
  search: '',
  credential: null,
  cycle: null,
  category: null,
  year: null,
  counting: null,
  submission: null,
  proofMissing: false,
  order: 'newest',
  course: null,
}

/** The parts of a view that filter, in the order of the filter bar. */
const viewFilters = ['search', 'credential', 'cycle', 'category', 'year', 'counting', 'submission', 'proofMissing'] as const

export type ViewFilter = (typeof viewFilters)[number]

export function activeFilters(view: CourseView): readonly ViewFilter[] {
  return viewFilters.filter((filter) => (filter === 'search' ? view.search.trim() !== '' : view[filter] !== wholeView[filter]))
}

/** The view with one filter changed. Changing the credential clears its cycle. */
export function withFilter(view: CourseView, change: Partial<CourseView>): CourseView {
  const changed = { ...view, ...change }
  return changed.credential === null || (change.cycle === undefined && changed.credential !== view.credential) ? { ...changed, cycle: null } : changed
}

export function withoutFilter(view: CourseView, filter: ViewFilter): CourseView {
  return withFilter(view, { [filter]: wholeView[filter] })
}

/** The courses in the view, in its order. An unknown credential or cycle finds nothing. */
export function coursesInView(courses: readonly Course[], credits: readonly CertificationCredits[], view: CourseView): readonly Course[] {
  const looked = creditsInView(credits, view)
  const asksForCredit = view.credential !== null || view.submission !== null || view.counting !== null
  const isWanted = (course: Course) => {
    if (view.category !== null && course.category !== view.category) return false
    if (view.year !== null && !course.completedOn.startsWith(`${view.year}-`)) return false
    if (view.proofMissing && proofsOf(course).length > 0) return false
    if (!asksForCredit) return true
    const given = looked.flatMap((credits) => credits.of(course) ?? [])
    if (view.credential !== null && !given.some(({ cycle }) => view.cycle === null || cycle === view.cycle)) return false
    if (view.submission !== null && !given.some(({ submission }) => submission === view.submission)) return false
    return view.counting === null || isCounted(given, view.counting)
  }
  return listCourses(courses.filter(isWanted), view.search, view.order)
}

export type CourseTotals = {
  readonly number: number
  /** Hundredths of an hour. */
  readonly hours: Amount
  readonly cost: Amount
  /** For each certification the courses give credit to. */
  readonly credit: readonly { readonly certification: Certification; readonly awarded: Amount; readonly counted: Amount }[]
}

/** The courses' totals. `credits` are for the certifications in view. */
export function totalsOf(courses: readonly Course[], credits: readonly CertificationCredits[]): CourseTotals {
  return {
    number: courses.length,
    hours: sum(courses.map(({ contactHours }) => contactHours ?? zero)),
    cost: sum(courses.map(({ cost }) => cost ?? zero)),
    credit: credits.map((one) => ({ certification: one.certification, ...creditOf(courses, one) })).filter(({ awarded }) => awarded > 0),
  }
}

/** The certification in view, or all of them. */
export function creditsInView(credits: readonly CertificationCredits[], { credential }: CourseView): readonly CertificationCredits[] {
  return credential === null ? credits : credits.filter(({ certification }) => certification.id === credential)
}

/** The years courses were completed in, latest first. */
export function yearsOf(courses: readonly Course[]): readonly string[] {
  return [...new Set(courses.map(({ completedOn }) => completedOn.slice(0, 4)))].sort().reverse()
}

/** A certification's cycles to choose from, latest first. */
export function cyclesOf({ renewals }: Certification): readonly CycleName[] {
  return ['running', ...renewals.map(({ expiry }) => expiry).reverse()]
}

function isCounted(given: readonly CourseCredit[], counting: Counting): boolean {
  switch (counting) {
    case 'some':
      return given.some(({ counted, count: { serves } }) => isUsed({ counted, serves }))
    case 'full':
      return given.some(({ counted, award }) => counted >= award)
    case 'notFull':
      return given.some(({ counted, award }) => counted < award)
    case 'part':
      return given.some(({ counted, award }) => counted > 0 && counted < award)
    case 'none':
      return given.every(({ counted }) => counted === 0)
  }
}
