import { type Amount, hundredths, plus, sum, zero } from '../values/amount'
import { type CycleCount, insideOf } from '../counting/counting'
import { renewalFee } from '../counting/renewalFee'
import { awardOf, type Course } from '../records/course'
import type { Certification, Credential } from '../records/credential'
import type { PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { creditedIn, type Renewal } from '../records/renewal'

/** What one cycle has cost, in hundredths of the rule's currency. Course costs are assumed to be in the same currency. */
export type CycleCost = {
  readonly start: PlainDate
  readonly expiry: PlainDate
  readonly isRunning: boolean
  /** Paid at the renewal; for the running cycle, what it will cost on time. Null if unknown. */
  readonly fee: Amount | null
  /** This certification's share of the course costs, as far as they're known. */
  readonly courses: Amount
  readonly coursesTaken: number
  /** How many of them have no known cost. */
  readonly costUnknown: number
  /** How many of them are shared with other certifications. */
  readonly shared: number
  readonly total: Amount
  /** The credit that counted in this cycle. */
  readonly counted: Amount
  /** Per whole unit of credit, rounded; null if nothing counted. */
  readonly perUnit: Amount | null
}

/** The closed cycles and the running one, latest first. `count` is the running cycle. */
export function cycleCosts(
  certification: Certification,
  count: CycleCount,
  { courses, credentials }: Pick<Portfolio, 'courses' | 'credentials'>,
): readonly CycleCost[] {
  const { renewals } = certification
  const inside = insideOf(count)
  const running = costOf(
    { start: count.cycle.start, expiry: count.cycle.expiry, isRunning: true, fee: renewalFee(certification, count.cycle) },
    inside.map(({ course }) => course),
    sum(inside.map(({ counted }) => counted)),
    { certification, credentials, gone: 0 },
  )
  const credited = creditedIn(renewals)
  const closed = renewals.map((renewal) => {
    const taken = courses.filter((course) => belongsTo(renewal, course, certification, credited))
    const known = new Set(taken.map(({ id }) => id))
    return costOf(
      { start: renewal.start, expiry: renewal.expiry, isRunning: false, fee: renewal.fee },
      taken,
      sum(renewal.credited.map(({ amount }) => amount)),
      { certification, credentials, gone: renewal.credited.filter(({ courseId }) => !known.has(courseId)).length },
    )
  })
  return [...closed, running].toReversed()
}

/**
 * A certification's share of a course's cost: split evenly among the certifications it was taken for, in whole hundredths, with any
 * remainder going to the first ones. The shares add up to the cost, so nothing is counted twice.
 */
export function shareOf(
  course: Pick<Course, 'awards' | 'cost'>,
  certification: Pick<Certification, 'id'>,
  credentials: readonly Credential[],
): Amount {
  const sharers = sharersOf(course, credentials)
  const place = sharers.findIndex(({ id }) => id === certification.id)
  if (course.cost === null || place === -1) return zero
  const even = Math.floor(course.cost / sharers.length)
  return hundredths(even + (place < course.cost % sharers.length ? 1 : 0))
}

function sharersOf(course: Pick<Course, 'awards'>, credentials: readonly Credential[]): readonly Credential[] {
  return credentials.filter(({ kind, id }) => kind === 'certification' && awardOf(course, id) !== null)
}

/** Courses the cycle credited, and courses taken during it that gave it nothing: those cost money, too. */
function belongsTo({ start, expiry, nextStart }: Renewal, course: Course, { id }: Certification, credited: ReadonlyMap<string, PlainDate>): boolean {
  if (awardOf(course, id) === null) return false
  const takenBy = credited.get(course.id)
  return takenBy === undefined ? course.completedOn >= start && course.completedOn < nextStart : takenBy === expiry
}

function costOf(
  facts: Pick<CycleCost, 'start' | 'expiry' | 'isRunning' | 'fee'>,
  taken: readonly Course[],
  counted: Amount,
  { certification, credentials, gone }: { readonly certification: Certification; readonly credentials: readonly Credential[]; readonly gone: number },
): CycleCost {
  const courses = sum(taken.map((course) => shareOf(course, certification, credentials)))
  const total = plus(courses, facts.fee ?? zero)
  return {
    ...facts,
    courses,
    coursesTaken: taken.length + gone,
    costUnknown: taken.filter(({ cost }) => cost === null).length + gone,
    shared: taken.filter((course) => sharersOf(course, credentials).length > 1).length,
    total,
    counted,
    perUnit: counted === 0 ? null : hundredths(Math.round((total * 100) / counted)),
  }
}
