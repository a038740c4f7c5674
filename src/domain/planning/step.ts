import { type Amount, zero } from '../values/amount'
import type { Certification } from '../records/credential'
import type { PlainDate } from '../values/plainDate'
import type { Candidate } from './candidates'
import { classDay } from './classDay'
import { contributionsTo, contributionToCard } from './contributions'
import { costOf, type Objective } from './objective'
import type { SearchCandidate } from './option'
import { place, type Placed } from './place'
import { cardTarget, type PlanCycle, targetOf } from './planCycle'
import { schedule } from './schedule'
import { search } from './search'
import { servedInOrder } from './served'
import type { Contribution } from './target'

export type StepOptions = {
  readonly objective: Objective
  readonly oneSpecialization: boolean
  /** How long before an expiry everything should be done. */
  readonly marginDays: number
}

/** A course to take, by its day. */
export type Pick = {
  readonly candidate: Candidate
  readonly day: PlainDate
  /** The first day it counts, if that's in the future. */
  readonly countsFrom: PlainDate | null
  /** Whether it's also taken for the card. */
  readonly renewsCard: boolean
  readonly serves: readonly { readonly certification: Certification; readonly amount: Amount; readonly isEstimate: boolean }[]
}

/** A certification's cycle after the plan. */
export type Outcome = { readonly cycle: PlanCycle; readonly remaining: Amount }

/** Cycles that run at the same time, with the courses that fill them. */
export type Step = {
  /** The day the first of its cycles begins, or today. */
  readonly from: PlainDate
  readonly picks: readonly Pick[]
  readonly outcomes: readonly Outcome[]
  /** The certifications that won't have a card on their renewal day even with these courses. */
  readonly cardOpen: readonly Certification[]
  /** Whether a second specialization could close more. */
  readonly isHeldBack: boolean
  readonly isExact: boolean
}

export type StepContext = {
  /** The cycles that can't be renewed with the card as it is. */
  readonly needsCard: readonly PlanCycle[]
  readonly cardUntil: PlainDate | null
  readonly today: PlainDate
  readonly options: StepOptions
}

/** The best choice of candidates for these cycles, each with its day. */
export function planStep(cycles: readonly PlanCycle[], candidates: readonly Candidate[], context: StepContext): Omit<Step, 'cardOpen'> {
  const { options, needsCard, today } = context
  const targets = [...cycles.map(targetOf), ...(needsCard.length > 0 ? [cardTarget] : [])]
  const hasOwnClass = candidates.some(({ category, planned }) => category === 'cpr' && planned !== null)
  const renewsCard = ({ category }: Candidate) => needsCard.length > 0 && category === 'cpr'
  const entries = candidates
    .filter(({ category, planned }) => category !== 'cpr' || planned !== null || !hasOwnClass)
    .map((candidate): Entry => {
      const placed = place(candidate, cycles, candidate.category === 'cpr' ? needsCard : [], today, options.marginDays)
      const toCard = renewsCard(candidate) ? [contributionToCard(cycles)] : []
      return { placed, contributions: [...contributionsTo(cycles, placed), ...toCard] }
    })
  const { chosen, remaining, isExact } = search(
    targets,
    entries.map((entry) => searchCandidate(entry, options)),
  )
  const taken = inOrderOfDays(
    chosen.flatMap((index) => entries[index] ?? []),
    (day, placed) => (renewsCard(placed.candidate) ? classDay(day, placed, context.cardUntil) : day),
  )
  const served = servedInOrder(
    targets,
    taken.map(({ entry }) => entry.contributions),
  )
  const picks = taken.map(({ entry: { placed }, day }, index): Pick => {
    const { candidate, from, awards } = placed
    return {
      candidate,
      day,
      countsFrom: from > today ? from : null,
      renewsCard: renewsCard(candidate),
      serves: awards
        .filter(({ cycle }) => served[index]?.has(cycles.indexOf(cycle)))
        .map(({ credentialId, amount, cycle: { certification } }) => ({
          certification,
          amount,
          isEstimate: candidate.estimated.has(credentialId),
        })),
    }
  })
  const start = cycles.map(({ window }) => window.start).sort()[0] ?? today
  const isLeft = ({ placed }: Entry) => !taken.some(({ entry }) => entry.placed === placed)
  return {
    from: start > today ? start : today,
    picks,
    outcomes: cycles.map((cycle, index) => ({ cycle, remaining: remaining[index] ?? zero })),
    isHeldBack:
      options.oneSpecialization &&
      remaining.some((open) => open > 0) &&
      entries.some((entry) => isSpecialization(entry) && entry.placed.awards.length > 0 && isLeft(entry)),
    isExact,
  }
}

type Entry = { readonly placed: Placed; readonly contributions: readonly Contribution[] }

function isSpecialization({ placed }: Entry): boolean {
  return placed.candidate.category === 'specialization'
}

function searchCandidate(entry: Entry, { objective, oneSpecialization }: StepOptions): SearchCandidate {
  const { placed, contributions } = entry
  return { cost: costOf(placed.candidate, placed.awards, objective), contributions, isExclusive: oneSpecialization && isSpecialization(entry) }
}

function inOrderOfDays(chosen: readonly Entry[], adjusted: (day: PlainDate, placed: Placed) => PlainDate) {
  const days = schedule(
    chosen.map(({ placed: { candidate, from, by, until } }) => ({
      hours: candidate.hours,
      from,
      by,
      until,
      wish: candidate.planned?.plannedFor ?? null,
    })),
  )
  return chosen
    .map((entry, index) => ({ entry, day: adjusted(days[index] ?? entry.placed.by, entry.placed) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
