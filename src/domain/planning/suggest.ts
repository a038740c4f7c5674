import type { CredentialId } from '../records/ids'
import { isCard } from '../records/credential'
import type { PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { type Candidate, candidatesFor } from './candidates'
import { cardUntil } from './classDay'
import { lacksCard, type PlanCycle, planCycleAfter, runningCycles } from './planCycle'
import { planStep, type Step, type StepOptions } from './step'

export type SuggestOptions = StepOptions & {
  /** How many cycles of each certification to spread the plan over, from 1. */
  readonly cycles: number
}

export type Suggestion = {
  /** In chronological order. */
  readonly steps: readonly Step[]
  /** Planned courses that no step needs, and the day from which they'd count. */
  readonly kept: readonly { readonly candidate: Candidate; readonly from: PlainDate | null }[]
}

/**
 * The courses that close the gaps of all certifications with the fewest hours, the least cost or the least surplus. Cycles that run
 * at the same time are filled together; each group chooses from what earlier groups left.
 */
export function suggestPlan(portfolio: Portfolio, today: PlainDate, options: SuggestOptions): Suggestion {
  const queues = runningCycles(portfolio, today).map((cycle) => cyclesFrom(cycle, options.cycles))
  const lastCycles = queues.flatMap((queue) => queue.at(-1) ?? [])
  const steps: Step[] = []
  let candidates = candidatesFor(portfolio)
  const cards = portfolio.credentials.filter(isCard)
  const classes = portfolio.courses.flatMap(({ category, completedOn }) => (category === 'cpr' ? [completedOn] : []))
  for (let group = takeGroup(queues, today); group.length > 0; group = takeGroup(queues, today)) {
    const lacking = (cycles: readonly PlanCycle[]) => cycles.filter((cycle) => lacksCard(cycle, cards, classes, today))
    const needsCard = lacking(group)
    const open = group.filter((cycle) => cycle.needed > 0 || needsCard.includes(cycle))
    if (open.length === 0) continue
    const ends = open.map(({ window }) => window.educationEnds).sort()
    const offered = candidates.filter(({ planned }) => planned === null || planned.plannedFor <= (ends.at(-1) ?? today))
    const planned = planStep(open, offered, { cardUntil: cardUntil(cards, classes), needsCard, today, options })
    classes.push(...planned.picks.flatMap(({ candidate, day }) => (candidate.category === 'cpr' ? [day] : [])))
    const step: Step = { ...planned, cardOpen: lacking(needsCard).map(({ certification }) => certification) }
    steps.push(step)
    const taken = new Set(step.picks.map(({ candidate }) => candidate))
    candidates = candidates.filter((candidate) => !taken.has(candidate) || (candidate.category === 'cpr' && candidate.planned === null))
  }
  const kept = candidates.flatMap((candidate) => (candidate.planned === null ? [] : [{ candidate, from: startAfter(candidate, lastCycles) }]))
  return { steps, kept }
}

function cyclesFrom(first: PlanCycle, count: number): PlanCycle[] {
  const cycles = [first]
  while (cycles.length < count) cycles.push(planCycleAfter(cycles.at(-1) ?? first))
  return cycles
}

/** Each certification's next cycle that runs at the same time as the one that ends first. Takes them from the queues. */
function takeGroup(queues: readonly PlanCycle[][], today: PlainDate): readonly PlanCycle[] {
  const ends = queues.flatMap(([head]) => (head === undefined ? [] : [head.window.educationEnds])).sort()
  const end = ends[0] ?? today
  return queues.flatMap((queue) => {
    const [head] = queue
    if (head === undefined || head.window.start > end) return []
    queue.shift()
    return [head]
  })
}

/** The first day after the planned cycles when a course counts again. */
function startAfter({ awards }: Candidate, lastCycles: readonly PlanCycle[]): PlainDate | null {
  const ids = new Set<CredentialId>(awards.map(({ credentialId }) => credentialId))
  const starts = lastCycles.flatMap((cycle) => (ids.has(cycle.certification.id) ? [planCycleAfter(cycle).window.start] : []))
  return starts.sort()[0] ?? null
}
