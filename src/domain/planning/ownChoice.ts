import { isClassFor } from '../counting/cards'
import { totalMissing } from '../counting/counting'
import type { Course } from '../records/course'
import type { Candidate } from './candidates'
import { choose, entriesFor, type Entry, type Wanting } from './choose'
import { classDay } from './classDay'
import { countIn, type PlanContext } from './context'
import { withCourses } from './courseOn'
import { provisionalDay } from './place'
import { asCourse, type Choice, type Placement } from './placement'

/** Of what the trainer has planned, the courses that leave the least missing. */
export function ownChoice(planned: readonly Candidate[], wanting: Wanting, context: PlanContext): Choice {
  const entries = entriesFor(planned, wanting, context)
  const { chosen, isExact } = choose(entries, wanting, context, () => false)
  const placements = chosen.map((entry) => ownPlacement(entry, wanting, context))
  return { placements: [...placements, ...alsoNeeded(placements, entries, wanting, context)], isExact }
}

/** A planned class for a card stays on its day if it counts then. */
function ownPlacement({ placed }: Entry, { needs, courses }: Wanting, { portfolio }: PlanContext): Placement {
  const served = needs.filter(({ topic }) => isClassFor(topic, placed.candidate))
  const [need] = served
  const stays = placed.wish !== null && provisionalDay(placed) === placed.wish
  const wish = need === undefined || stays ? placed.wish : classDay(placed, need, portfolio, courses)
  return { placed: { ...placed, wish }, renews: served.map(({ topic }) => topic) }
}

/** Where limits per year or caps count less than the search added up: the planned courses that close what it left. */
function alsoNeeded(
  placements: readonly Placement[],
  entries: readonly Entry[],
  { cycles, courses }: Wanting,
  context: PlanContext,
): readonly Placement[] {
  let done = withCourses(courses, placements.map(asCourse))
  const missing = (then: readonly Course[]) =>
    cycles.reduce((total, { certification }) => total + totalMissing(countIn(certification, then, context)), 0)
  return entries.flatMap(({ placed }): readonly Placement[] => {
    if (placements.some((taken) => taken.placed.candidate === placed.candidate) || missing(done) === 0) return []
    const placement = { placed, renews: [] }
    const then = withCourses(done, [asCourse(placement)])
    if (missing(then) >= missing(done)) return []
    done = then
    return [placement]
  })
}
