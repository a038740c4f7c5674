import { type Amount, hundredths, zero } from '../values/amount'
import { carryIn, countCycle } from '../counting/counting'
import { servesOn } from '../counting/cpr'
import type { Card, Certification } from '../records/credential'
import { cycleAfter, type CycleWindow, requirementOf } from '../counting/cycle'
import type { PlainDate } from '../values/plainDate'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import type { Carried } from '../records/renewal'
import { carriedOut } from '../counting/renewing'
import type { Requirement } from '../rule/rule'
import { createAllocation, type Earned } from '../counting/requirementTotals'
import { countState } from './gains'
import type { Goal } from './target'

/** One cycle of one certification, with what is earned in it: what a plan has to fill. */
export type Term = {
  readonly certification: Certification
  readonly window: CycleWindow
  readonly requirement: Requirement
  readonly earned: Earned
  readonly byProvider: Earned
  readonly needed: Amount
  /** What of it goes to the next cycle. */
  readonly carried: readonly Carried[]
}

/** The running cycles in which education still counts. */
export function runningTerms(portfolio: Portfolio, today: PlainDate): readonly Term[] {
  return certificationsOf(portfolio).flatMap((certification) => {
    const count = countCycle(certification, portfolio.courses)
    const { cycle: window, root, earned, byProvider, needed } = count
    const carried = carriedOut(certification, count)
    return today > window.educationEnds ? [] : [{ certification, window, requirement: root.requirement, earned, byProvider, needed, carried }]
  })
}

/** The cycle after it, with nothing earned but what carries over. */
export function termAfter({ certification, window, carried }: Term): Term {
  const next = cycleAfter(window, certification.rule)
  const requirement = requirementOf(certification.rule, certification.certifiedOn, next)
  const allocation = createAllocation(requirement)
  const left = carryIn(allocation, requirement, { carried }).map(({ requirementId, surplus }) => ({ requirementId, amount: surplus }))
  const { earned } = allocation
  const byProvider = new Map<string, Amount>()
  const { needed } = countState({ requirement, checks: certification.rule.checks }, { earned, byProvider })
  return { certification, window: next, requirement, earned, byProvider, needed, carried: left }
}

export function goalOf({ certification: { rule }, requirement, earned, byProvider }: Term): Goal {
  return { requirement, checks: rule.checks, earned, byProvider, hoursPerUnit: rule.unit.hoursPerUnit ?? 100 }
}

/** Whether the cycle cannot be renewed on its expiry with these cards and classes. */
export function lacksCard({ certification, window }: Term, cards: readonly Card[], classes: readonly PlainDate[], today: PlainDate): boolean {
  const condition = certification.rule.cprCard
  return condition !== null && !servesOn(condition, cards, classes, window.expiry > today ? window.expiry : today)
}

/** A class is needed where the card does not hold on the day of the renewal. It is a goal like any other, worth one class. */
export const cardGoal: Goal = {
  requirement: { id: 'card', label: 'CPR/AED card', min: hundredths(1_00), max: hundredths(1_00), categories: ['cpr'] },
  checks: [],
  earned: new Map([['card', zero]]),
  byProvider: new Map(),
  hoursPerUnit: 100,
}
