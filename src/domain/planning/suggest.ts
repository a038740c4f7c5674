import type { CredentialId } from '../records/ids'
import { type Amount, zero } from '../values/amount'
import { type Certification, isCard } from '../records/credential'
import type { PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { checksServed } from '../rule/provider'
import { leafFor, leavesOf } from '../rule/rule'
import { type Candidate, candidatesFor } from './candidates'
import { cardUntil, classDay } from './classDay'
import { costOf, type Objective } from './objective'
import { neededParts, stateWith } from './gains'
import { place, type Placed } from './place'
import { schedule } from './schedule'
import { search } from './search'
import type { Gift, SearchCandidate } from './target'
import { cardGoal, goalOf, lacksCard, runningTerms, type Term, termAfter } from './term'

export type SuggestOptions = {
  readonly objective: Objective
  /** Over how many cycles of each certification to spread the plan, from 1. */
  readonly cycles: number
  readonly oneSpecialization: boolean
  /** How long before an expiry all should be done. */
  readonly marginDays: number
}

/** A course to take, by its day. `countsFrom` is the first day on which it counts where that lies ahead. */
export type Pick = {
  readonly candidate: Candidate
  readonly day: PlainDate
  readonly countsFrom: PlainDate | null
  /** Whether it is taken for the card, too. */
  readonly renewsCard: boolean
  readonly serves: readonly { readonly certification: Certification; readonly amount: Amount; readonly isEstimate: boolean }[]
}

/** What becomes of one certification's cycle. */
export type Outcome = { readonly term: Term; readonly remaining: Amount }

/** Cycles that run at the same time, with the courses that fill them. */
export type Step = {
  /** The day on which the first of its cycles begins, or today. */
  readonly from: PlainDate
  readonly picks: readonly Pick[]
  readonly outcomes: readonly Outcome[]
  /** The certifications that even with these courses have no card on the day of their renewal. */
  readonly cardOpen: readonly Certification[]
  /** Whether more could be closed with a second specialization. */
  readonly isHeldBack: boolean
  readonly isExact: boolean
}

export type Suggestion = {
  /** In the order of time. */
  readonly steps: readonly Step[]
  /** Courses that the trainer has planned and no step needs, and from which day they would count. */
  readonly kept: readonly { readonly candidate: Candidate; readonly from: PlainDate | null }[]
}

/**
 * The courses that close the gaps of all certifications at the least hours, cost or waste. Cycles that run at the same time
 * are filled together, by an exact search; one such group follows the other, each with what those before it have left.
 */
export function suggestPlan(portfolio: Portfolio, today: PlainDate, options: SuggestOptions): Suggestion {
  const queues = runningTerms(portfolio, today).map((term) => cyclesFrom(term, options.cycles))
  const lastTerms = queues.flatMap((queue) => queue.at(-1) ?? [])
  const steps: Step[] = []
  let candidates = candidatesFor(portfolio)
  const cards = portfolio.credentials.filter(isCard)
  const classes = portfolio.courses.flatMap(({ category, completedOn }) => (category === 'cpr' ? [completedOn] : []))
  for (let group = takeGroup(queues, today); group.length > 0; group = takeGroup(queues, today)) {
    const lacking = (terms: readonly Term[]) => terms.filter((term) => lacksCard(term, cards, classes, today))
    const needsCard = lacking(group)
    const open = group.filter((term) => term.needed > 0 || needsCard.includes(term))
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
  const kept = candidates.flatMap((candidate) => (candidate.planned === null ? [] : [{ candidate, from: startAfter(candidate, lastTerms) }]))
  return { steps, kept }
}

function cyclesFrom(first: Term, count: number): Term[] {
  const terms = [first]
  while (terms.length < count) terms.push(termAfter(terms.at(-1) ?? first))
  return terms
}

/** Of each certification the next cycle, as far as it runs at the same time as the one that ends first. Takes them from the queues. */
function takeGroup(queues: readonly Term[][], today: PlainDate): readonly Term[] {
  const ends = queues.flatMap(([head]) => (head === undefined ? [] : [head.window.educationEnds])).sort()
  const end = ends[0] ?? today
  return queues.flatMap((queue) => {
    const [head] = queue
    if (head === undefined || head.window.start > end) return []
    queue.shift()
    return [head]
  })
}

type StepContext = {
  /** The cycles that cannot be renewed with the card as it is. */
  readonly needsCard: readonly Term[]
  readonly cardUntil: PlainDate | null
  readonly today: PlainDate
  readonly options: SuggestOptions
}

function planStep(terms: readonly Term[], candidates: readonly Candidate[], context: StepContext): Omit<Step, 'cardOpen'> {
  const { options, needsCard, today } = context
  const goals = [...terms.map(goalOf), ...(needsCard.length > 0 ? [cardGoal] : [])]
  const hasOwnClass = candidates.some(({ category, planned }) => category === 'cpr' && planned !== null)
  const placed = candidates
    .filter(({ category, planned }) => category !== 'cpr' || planned !== null || !hasOwnClass)
    .map((candidate) => place(candidate, terms, candidate.category === 'cpr' ? needsCard : [], today, options.marginDays))
  const searched = placed.map((entry) => searchCandidate(entry, terms, needsCard.length > 0, options))
  const { chosen, remaining, isExact } = search(goals, searched)
  const picked = chosen.flatMap((index) => placed[index] ?? [])
  const days = schedule(
    picked.map(({ candidate, from, by, until }) => ({ hours: candidate.hours, from, by, until, wish: candidate.planned?.plannedFor ?? null })),
  )
  const renewsCard = ({ candidate }: Placed) => needsCard.length > 0 && candidate.category === 'cpr'
  const inOrder = picked
    .map((entry, index) => {
      const day = days[index] ?? entry.by
      return { entry, at: placed.indexOf(entry), day: renewsCard(entry) ? classDay(day, entry, context.cardUntil) : day }
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const neededAfter = (term: Term, taken: number) => {
    const goal = terms.indexOf(term)
    const indices = inOrder.slice(0, taken).map(({ at }) => at)
    return neededParts(goalOf(term), stateWith(goals, searched, indices, goal))
  }
  const helps = (term: Term, index: number) => {
    const before = neededAfter(term, index)
    return neededAfter(term, index + 1).some((needed, at) => needed < (before[at] ?? zero))
  }
  const picks = inOrder.map(({ entry, day }, index): Pick => {
    return {
      candidate: entry.candidate,
      day,
      countsFrom: entry.from > today ? entry.from : null,
      renewsCard: renewsCard(entry),
      serves: entry.awards
        // Where a part is full, its credit would be surplus.
        .filter(({ term }) => helps(term, index))
        .map(({ credentialId, amount, term: { certification } }) => ({
          certification,
          amount,
          isEstimate: entry.candidate.estimated.has(credentialId),
        })),
    }
  })
  const starts = terms.map(({ window }) => window.start).sort()
  return {
    from: (starts[0] ?? today) > today ? (starts[0] ?? today) : today,
    picks,
    outcomes: terms.map((term, index) => ({ term, remaining: remaining[index] ?? zero })),
    isHeldBack:
      options.oneSpecialization &&
      remaining.some((open) => open > 0) &&
      placed.some(
        ({ candidate, awards }) =>
          candidate.category === 'specialization' && awards.length > 0 && !picked.some((entry) => entry.candidate === candidate),
      ),
    isExact,
  }
}

function searchCandidate({ candidate, awards }: Placed, terms: readonly Term[], needsCard: boolean, options: SuggestOptions): SearchCandidate {
  const gifts = awards.flatMap(({ amount, requirementId, term }): readonly Gift[] => {
    const leaf = leafFor(leavesOf(term.requirement), candidate.category, requirementId)
    if (leaf === null) return []
    const checks = checksServed(term.certification.rule.checks, candidate.provider)
    return [{ goal: terms.indexOf(term), leafId: leaf.id, checkIds: checks.map(({ id }) => id), amount }]
  })
  const card: readonly Gift[] =
    needsCard && candidate.category === 'cpr' ? [{ goal: terms.length, leafId: 'card', checkIds: [], amount: cardGoal.requirement.min }] : []
  return {
    cost: costOf(candidate, awards, options.objective),
    gifts: [...gifts, ...card],
    isExclusive: options.oneSpecialization && candidate.category === 'specialization',
  }
}

/** The first day after the planned cycles on which a course counts again. */
function startAfter({ awards }: Candidate, lastTerms: readonly Term[]): PlainDate | null {
  const ids = new Set<CredentialId>(awards.map(({ credentialId }) => credentialId))
  const starts = lastTerms.flatMap((term) => (ids.has(term.certification.id) ? [termAfter(term).window.start] : []))
  return starts.sort()[0] ?? null
}
