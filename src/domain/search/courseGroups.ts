import type { CertificationCredits, CycleName } from '../counting/courseCredit'
import { progressParts, type ProgressPart } from '../counting/progressParts'
import { pastCycles } from '../counting/renewing'
import type { Course } from '../records/course'
import type { PlainDate } from '../values/plainDate'
import { type Amount, sum } from '../values/amount'
import { grouped } from '../values/grouped'
import type { CourseOrder } from './courseList'
import type { CourseView } from './courseView'

/** What the courses below a heading of the list have in common. */
type GroupTitle =
  | { readonly kind: 'year'; readonly year: string }
  /** A cycle of the chosen certification. `age` is 0 for the running one, 1 for the one before. */
  | { readonly kind: 'cycle'; readonly age: number; readonly start: PlainDate; readonly expiry: PlainDate; readonly earned: GroupCredit }
  | { readonly kind: 'noCycle' }
  /** All of them, sorted by name or provider. */
  | { readonly kind: 'sorted'; readonly order: CourseOrder }

/** What a cycle earned, whatever part of its courses is shown. */
type GroupCredit = { readonly progress: Amount; readonly required: Amount; readonly parts: readonly ProgressPart[] }

/** Never empty. */
export type CourseGroup = { readonly key: string; readonly title: GroupTitle; readonly courses: readonly Course[] }

/** The courses of a view below their headings: years, or cycles if a certification is chosen. Sorted by name, they stay together. */
export function groupCourses(
  courses: readonly Course[],
  credits: readonly CertificationCredits[],
  { credential, order }: Pick<CourseView, 'credential' | 'order'>,
): readonly CourseGroup[] {
  if (courses.length === 0) return []
  if (order !== 'newest' && order !== 'oldest') return [{ key: order, title: { kind: 'sorted', order }, courses }]
  const chosen = credits.find(({ certification }) => certification.id === credential)
  return chosen === undefined ? byYear(courses) : byCycle(courses, chosen, order)
}

function byYear(courses: readonly Course[]): readonly CourseGroup[] {
  return [...grouped(courses, ({ completedOn }) => completedOn.slice(0, 4))].map(([year, inYear]) => ({
    key: year,
    title: { kind: 'year', year },
    courses: inYear,
  }))
}

function byCycle(courses: readonly Course[], chosen: CertificationCredits, order: 'newest' | 'oldest'): readonly CourseGroup[] {
  const inCycle = grouped(courses, (course): CycleName | null => chosen.of(course)?.cycle ?? null)
  const titles: readonly (readonly [cycle: CycleName | null, title: GroupTitle])[] = [...cycleTitles(chosen), [null, { kind: 'noCycle' }]]
  const groups = titles.flatMap(([cycle, title]) => {
    const some = inCycle.get(cycle)
    return some === undefined ? [] : [{ key: cycle ?? 'none', title, courses: some }]
  })
  return order === 'newest' ? groups : groups.toReversed()
}

/** The cycles of a certification, latest first. */
function cycleTitles({ certification, count }: CertificationCredits): readonly (readonly [cycle: CycleName, title: GroupTitle])[] {
  const { start, expiry } = count.cycle
  const running = { progress: count.progress, required: count.required, parts: progressParts(count) }
  const past = pastCycles(certification).map(({ renewal, requirement, credited, carriedIn }, index) => {
    const [progress, required] = [sum([credited, carriedIn]), requirement.min]
    const filled = progress >= required ? 1 : progress / required
    const earned = { progress, required, parts: [{ key: requirement.id, share: 1, filled, planned: 0 }] }
    return [renewal.expiry, { kind: 'cycle', age: index + 1, start: renewal.start, expiry: renewal.expiry, earned }] as const
  })
  return [['running', { kind: 'cycle', age: 0, start, expiry, earned: running }], ...past]
}
