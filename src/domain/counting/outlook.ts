import { countCycle, type CycleCount, insideOf } from './counting'
import type { CourseCount } from './courseCount'
import { cycleAfter, cycleOf, type CycleWindow, mostCyclesAhead } from './cycle'
import { countForRenewal, renewed } from './renewing'
import type { Certification } from '../records/credential'
import type { Course } from '../records/course'
import { shelvesOf } from '../records/courseShelves'
import { firstAfter } from '../values/shelf'
import type { PlainDate } from '../values/plainDate'

/** A certification in one of its cycles, and what counts in that cycle. */
export type CycleOutlook = { readonly certification: Certification; readonly count: CycleCount }

type Outlooks = readonly [CycleOutlook, ...(readonly CycleOutlook[])]

/** How a course counts, and in which cycle. */
export type CycleEntry = { readonly cycle: CycleWindow; readonly entry: CourseCount }

/** Whether a course may be used for a cycle. */
type Admits = (course: Course, cycle: CycleWindow) => boolean

/**
 * The running cycle and the ones after it, with these courses done (in completion order). It's the one source for what a course gives
 * now and later: the plan, the advice to wait and the forms' previews all count this way.
 */
export function outlookOf(certification: Certification, courses: readonly Course[], cycles: number, admits: Admits | null = null): Outlooks {
  return outlooks(certification, courses, admits, (_, index) => index + 1 >= cycles)
}

/** The running cycle and the ones after it, through the one that this day is in. */
export function outlookThrough(certification: Certification, courses: readonly Course[], day: PlainDate): Outlooks {
  return outlooks(certification, courses, null, ({ count }, index) => count.cycle.expiry >= day || index === mostCyclesAhead)
}

/** Each course in its cycle. One of the late days lies in two: it counts for the one that isn't renewed by then. */
export function entriesIn(cycles: readonly CycleOutlook[]): readonly CycleEntry[] {
  return cycles.flatMap(({ certification, count }, index) => {
    const after = index === 0 ? null : (certification.renewals.at(-1)?.renewedOn ?? null)
    const until = cycles[index + 1]?.certification.renewals.at(-1)?.renewedOn ?? null
    return insideOf(count)
      .filter(({ course: { completedOn } }) => (after === null || completedOn > after) && (until === null || completedOn <= until))
      .map((entry) => ({ cycle: count.cycle, entry }))
  })
}

/** How one of these courses counts in its cycle, now or later; null if it's in none. */
export function entryOf(certification: Certification, courses: readonly Course[], { id, completedOn }: Course): CycleEntry | null {
  return entriesIn(outlookThrough(certification, courses, completedOn)).find(({ entry }) => entry.course.id === id) ?? null
}

function outlooks(
  certification: Certification,
  courses: readonly Course[],
  admits: Admits | null,
  isLast: (outlook: CycleOutlook, index: number) => boolean,
  index = 0,
): Outlooks {
  const used = admits === null ? courses : admitted(courses, cycleOf(certification), admits)
  const outlook = { certification, count: countCycle(certification, used) }
  if (isLast(outlook, index)) return [outlook]
  return [outlook, ...outlooks(renewedInTime(certification, used), courses, admits, isLast, index + 1)]
}

/** The same list if all of them are admitted, because counts are cached by it. */
function admitted(courses: readonly Course[], cycle: CycleWindow, admits: Admits): readonly Course[] {
  return courses.every((course) => admits(course, cycle)) ? courses : courses.filter((course) => admits(course, cycle))
}

const remembered = new WeakMap<readonly Course[], WeakMap<Certification, Certification>>()

/** Cached like the counts, so that those of the next cycle are, too. */
function renewedInTime(certification: Certification, courses: readonly Course[]): Certification {
  const found = remembered.get(courses) ?? new WeakMap<Certification, Certification>()
  const next = found.get(certification) ?? renewedAnew(certification, courses)
  remembered.set(courses, found.set(certification, next))
  return next
}

/** The certification in its next cycle: renewed on the expiry, or after the late days for education if they're used for what's missing by then. */
function renewedAnew(certification: Certification, courses: readonly Course[]): Certification {
  const { cycle } = countCycle(certification, courses)
  const { start: nextStart, expiry: expiresOn } = cycleAfter(cycle, certification.rule)
  const next = firstAfter(shelvesOf(courses).inOrder, ({ completedOn }) => completedOn > cycle.expiry)
  const isLate = next !== null && next.completedOn <= cycle.educationEnds
  const isComplete = !isLate || countForRenewal(certification, { courses }, cycle.expiry).needed === 0
  const renewedOn = isComplete ? cycle.expiry : cycle.educationEnds
  return renewed(certification, { courses }, { renewedOn, fee: null, expiresOn, nextStart })
}
