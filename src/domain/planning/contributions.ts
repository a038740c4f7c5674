import { isClassFor } from '../counting/cards'
import type { CycleOutlook } from '../counting/outlook'
import type { Course } from '../records/course'
import { hundredths } from '../values/amount'
import type { CardNeed } from './cardNeeds'
import { countIn, type PlanContext } from './context'
import { courseOn, lastTrialId, withCourses } from './courseOn'
import { type Placed, provisionalDay } from './place'
import { cardTarget, type Contribution } from './target'

/**
 * What a course gives each cycle, as the counting has it: never more than a part takes of one course or in one year, and nothing for a
 * course that doesn't count. A cycle's index is also its target's; the targets of the cards come after those of the cycles.
 */
export function contributionsTo(
  cycles: readonly CycleOutlook[],
  needs: readonly CardNeed[],
  courses: readonly Course[],
  placed: Placed,
  context: Pick<PlanContext, 'admits'>,
): readonly Contribution[] {
  const { candidate, awards } = placed
  const course = courseOn(candidate, provisionalDay(placed), lastTrialId)
  const then = withCourses(courses, [course])
  const toCycles = awards.flatMap(({ cycle: { certification, count: before }, cycle }): readonly Contribution[] => {
    const after = countIn(certification, then, context)
    const entry = after.courses.find((each) => each.course.id === course.id)
    if (entry === undefined || entry.requirement === null) return []
    const leafId = entry.requirement.id
    const amount = hundredths(Math.max(0, (after.earned.get(leafId) ?? 0) - (before.earned.get(leafId) ?? 0)))
    return amount === 0 ? [] : [{ target: cycles.indexOf(cycle), leafId, checkIds: entry.serves.map(({ id }) => id), amount }]
  })
  const toCards = needs.flatMap(({ topic }, index): readonly Contribution[] => {
    const { id, min } = cardTarget.requirement
    return isClassFor(topic, candidate) ? [{ target: cycles.length + index, leafId: id, checkIds: [], amount: min }] : []
  })
  return [...toCycles, ...toCards]
}
