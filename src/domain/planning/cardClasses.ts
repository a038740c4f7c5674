import { isClassFor } from '../counting/cards'
import type { CycleOutlook } from '../counting/outlook'
import type { Course } from '../records/course'
import type { Candidate } from './candidates'
import { type CardNeed, cardNeeds } from './cardNeeds'
import { classDay } from './classDay'
import type { PlanContext } from './context'
import { withCourses } from './courseOn'
import { place } from './place'
import { asCourse, type Placement } from './placement'

/** One class after another, until each of the cycles can be renewed with a card. */
export function cardClasses(
  cycles: readonly CycleOutlook[],
  known: readonly Candidate[],
  courses: readonly Course[],
  { portfolio, today, options }: PlanContext,
): readonly Placement[] {
  const lacking = (done: readonly Course[]) => cardNeeds(cycles, portfolio, done, today)
  const placements: Placement[] = []
  let done = courses
  for (;;) {
    const needs = lacking(done)
    // Not every topic has a class.
    const [next] = needs.flatMap((need) => known.filter((each) => isClassFor(need.topic, each)).map((candidate) => ({ need, candidate })))
    if (next === undefined) return placements
    const { need, candidate } = next
    const placed = place(candidate, need.cycles, need.cycles, today, options.marginDays)
    const placement = { placed: { ...placed, wish: classDay(placed, need, portfolio, done) }, renews: [need.topic] }
    const then = withCourses(done, [asCourse(placement, placements.length)])
    if (cyclesIn(lacking(then)) >= cyclesIn(needs)) return placements
    placements.push(placement)
    done = then
  }
}

function cyclesIn(needs: readonly CardNeed[]): number {
  return needs.reduce((total, { cycles }) => total + cycles.length, 0)
}
