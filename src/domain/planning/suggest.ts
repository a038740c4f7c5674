import { completed, type Course } from '../records/course'
import type { CycleCount } from '../counting/counting'
import { cycleOf } from '../counting/cycle'
import type { Portfolio } from '../records/portfolio'
import { zero } from '../values/amount'
import type { PlainDate } from '../values/plainDate'
import { plannedCandidates } from './candidates'
import { cardNeeds } from './cardNeeds'
import { contextFor, type PlanContext, plannedCycles, type SuggestOptions } from './context'
import { withCourses } from './courseOn'
import { entriesOf } from './entries'
import { fillGaps } from './fillGaps'
import { type Group, type Head, knownGroups } from './groups'
import { isBeyond, type Unneeded, unneededFrom } from './unneeded'
import { withoutSpare } from './spare'
import { type CardToRenew, inOrder, type Outcome, pickOf, type Step } from './step'
import { readyDay } from './studyPace'
import { coursesOf, type Taken } from './taken'

export type Suggestion = {
  /** In chronological order. */
  readonly steps: readonly Step[]
  /** The planned courses that no step needs. */
  readonly unneeded: readonly Unneeded[]
}

/**
 * What fills the cycles of all certifications with the fewest hours, the least cost or the least surplus. Cycles that run at the same
 * time are filled together: with what the trainer has planned, with known courses that are worth taking, and with anything that counts
 * for the rest. What each step gives is what the counting makes of it with everything else done, so no step contradicts the dashboard.
 */
export function suggestPlan(portfolio: Portfolio, today: PlainDate, options: SuggestOptions): Suggestion {
  const context = contextFor(portfolio, today, options)
  const beyond = portfolio.planned.filter((course) => isBeyond(course, context))
  const planned = plannedCandidates(
    portfolio.planned.filter((course) => !beyond.includes(course)),
    context.certifications,
  )
  const courses = withCourses(
    recentCourses(context),
    beyond.map((course) => completed(course)),
  )
  const groups = knownGroups(planned, courses, context)
  const known = groups.flatMap(({ taken }) => taken)
  const fillers = fillGaps(withCourses(courses, coursesOf(known)), known.length, context)
  const taken = withoutSpare([...known, ...fillers.map((filler) => filler.taken)], courses, context)

  const all = withCourses(courses, coursesOf(taken))
  const entries = entriesOf(taken, courses, context)
  let done = courses
  const steps = groups.map((group, index): Step => {
    const isFor = ({ certification, cycle }: Pick<Head, 'certification' | 'cycle'>) =>
      group.heads.some((head) => head.certification === certification && head.cycle === cycle)
    const picks = inOrder(
      sameAs([...group.taken, ...fillers.filter(isFor).map((filler) => filler.taken)], taken).map((each) => pickOf(each, entries)),
    )
    const served = new Set(picks.flatMap(({ serves }) => serves.map(({ certification }) => certification.id)))
    const before = done
    done = withCourses(done, coursesOf(picks))
    const own = group.heads
      .map((head): Outcome => ({ ...outcomeOf(head, done, context), remaining: countOf(head, all, context).needed }))
      .filter((outcome) => outcome.before < outcome.required || served.has(outcome.certification.id))
    // A course for a later cycle can fill an earlier one, too.
    const earlier = groups
      .slice(0, index)
      .flatMap(({ heads }) => heads)
      .map((head): Outcome => ({ ...outcomeOf(head, done, context), before: countOf(head, before, context).progress, remaining: zero }))
      .filter((outcome) => outcome.before < outcome.after)
    return {
      from: group.from,
      isNow: group.from <= today && group.heads.some(({ cycle }) => cycle === 0),
      picks,
      cards: cardsToRenew(group, all, context),
      outcomes: [...earlier, ...own],
      isExact: group.isExact,
    }
  })
  return {
    steps: steps.filter(({ picks, cards, outcomes }) => picks.length + cards.length > 0 || outcomes.some(({ remaining }) => remaining > 0)),
    unneeded: unneededFrom(
      planned.filter((candidate) => !taken.some((each) => each.candidate === candidate)),
      taken,
      courses,
      context,
    ),
  }
}

/** Courses from before all running cycles don't matter any more. */
function recentCourses({ portfolio, certifications, today }: PlanContext): readonly Course[] {
  const start = certifications.map((certification) => cycleOf(certification).start).sort()[0] ?? today
  return portfolio.courses.filter(({ completedOn }) => completedOn >= start)
}

/** Of `left`, what's in `wanted`; some of it may have fewer courses by now. */
function sameAs(wanted: readonly Taken[], left: readonly Taken[]): readonly Taken[] {
  const ids = new Set(coursesOf(wanted).map(({ id }) => id))
  return left.filter(({ courses: [first] }) => first !== undefined && ids.has(first.id))
}

function outcomeOf(head: Head, courses: readonly Course[], context: PlanContext): Omit<Outcome, 'remaining'> {
  const { required, progress: before, cycle: window } = head.outlook.count
  return { certification: head.certification, window, required, before, after: countOf(head, courses, context).progress }
}

function countOf({ certification, cycle, outlook }: Head, courses: readonly Course[], context: PlanContext): CycleCount {
  return plannedCycles(certification, courses, context)[cycle]?.count ?? outlook.count
}

/** The cards that are still missing with all classes: those that no class renews. */
function cardsToRenew({ heads }: Group, courses: readonly Course[], { portfolio, today, options }: PlanContext): readonly CardToRenew[] {
  const outlooks = heads.map(({ outlook }) => outlook)
  return cardNeeds(outlooks, portfolio, courses, today).map(({ topic, cycles }) => ({
    topic,
    certifications: cycles.map(({ certification }) => certification),
    by: cycles.map(({ count }) => readyDay(count.cycle, options.marginDays, today)).sort()[0] ?? today,
  }))
}
