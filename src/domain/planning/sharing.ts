import { totalMissing } from '../counting/counting'
import type { Certification } from '../records/credential'
import { awardFor, type Course } from '../records/course'
import { creditForHours } from '../rule/credit'
import { leafFor, leavesOf } from '../rule/rule'
import { hundredths } from '../values/amount'
import { type PlanContext, plannedCycles } from './context'
import { withCourses } from './courseOn'
import { type Freedom, movedTo, turnsOf } from './freedom'
import { educationIn } from './leaves'
import type { Spot } from './spot'

type Shared = { readonly courses: readonly Course[]; readonly freedoms: readonly Freedom[] }

/**
 * With credit for the other certifications that need some of these hours, and no more than they need, so that nothing already planned
 * becomes surplus. The freedoms say in which of their parts it may fall.
 */
export function sharedWithOthers(own: readonly Course[], { id }: Certification, done: Spot, context: PlanContext): Shared {
  return context.certifications.reduce<Shared>(
    ({ courses, freedoms }, other) => {
      if (other.id === id) return { courses, freedoms }
      const given = courses.map((course) => withAward(course, other, Infinity))
      let left = missingFor(other, done.courses, context) - missingFor(other, withCourses(done.courses, given), context)
      const trimmed = courses.map((course) => {
        const next = withAward(course, other, left)
        left -= awardFor(next, other.id) ?? 0
        return next
      })
      const freedom = freedomOf(other, trimmed, done, context)
      return freedom === null ? { courses, freedoms } : { courses: trimmed, freedoms: [...freedoms, freedom] }
    },
    { courses: own, freedoms: [] },
  )
}

/** The parts in which the courses leave as little missing as in their own, whatever the trainer has chosen before; null if not even there. */
function freedomOf(other: Certification, courses: readonly Course[], done: Spot, context: PlanContext): Freedom | null {
  const [first] = courses
  if (first === undefined || courses.every((course) => awardFor(course, other.id) === null)) return null
  const cycles = plannedCycles(other, courses, context).map(({ count }) => count)
  const root = cycles.find(({ cycle }) => first.completedOn <= cycle.expiry)?.root.requirement ?? other.rule.requirement
  const whole = { credentialId: other.id, root, courses }
  const needed = (all: readonly Course[]) =>
    plannedCycles(other, all, context)
      .map(({ count }) => count.needed)
      .join()
  const planned = needed(withCourses(done.courses, courses))
  const turns = turnsOf(done.courses, done.freedoms, other.id)
  const parts = educationIn(root).filter((part) => turns.every((turn) => needed(withCourses(turn, movedTo(part, whole))) === planned))
  const own = parts.filter((part) => part === leafFor(leavesOf(root), first.category, undefined))
  return own.length === 0 ? null : { ...whole, parts: done.allowed.sharedParts === 'any' ? parts : own }
}

function missingFor(certification: Certification, courses: readonly Course[], context: PlanContext): number {
  return plannedCycles(certification, courses, context).reduce((total, { count }) => total + totalMissing(count), 0)
}

/** With credit for its hours, up to `most`. */
function withAward(course: Course, { id, rule }: Certification, most: number): Course {
  const credit = creditForHours(course.contactHours, rule.unit)
  if (credit === null || most <= 0) return course
  return { ...course, awards: [...course.awards, { credentialId: id, amount: hundredths(Math.min(credit, most)) }] }
}
