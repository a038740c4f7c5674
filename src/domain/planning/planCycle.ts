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
import { neededIn, type Target } from './target'

/** A certification's cycle that a plan has to fill, with what's earned in it so far. */
export type PlanCycle = {
  readonly certification: Certification
  readonly window: CycleWindow
  readonly requirement: Requirement
  readonly earned: Earned
  readonly byProvider: Earned
  readonly needed: Amount
  /** What carries over to the next cycle. */
  readonly carried: readonly Carried[]
}

/** The running cycles in which education still counts. */
export function runningCycles(portfolio: Portfolio, today: PlainDate): readonly PlanCycle[] {
  return certificationsOf(portfolio).flatMap((certification) => {
    const count = countCycle(certification, portfolio.courses)
    const { cycle: window, root, earned, byProvider, needed } = count
    const carried = carriedOut(certification, count)
    return today > window.educationEnds ? [] : [{ certification, window, requirement: root.requirement, earned, byProvider, needed, carried }]
  })
}

/** The next cycle, where nothing is earned except what carries over. */
export function planCycleAfter({ certification, window, carried }: PlanCycle): PlanCycle {
  const { rule, certifiedOn } = certification
  const next = cycleAfter(window, rule)
  const requirement = requirementOf(rule, certifiedOn, next)
  const allocation = createAllocation(requirement)
  const left = carryIn(allocation, requirement, { carried }).map(({ requirementId, surplus }) => ({ requirementId, amount: surplus }))
  const state = { earned: allocation.earned, byProvider: new Map<string, Amount>() }
  const needed = neededIn({ requirement, checks: rule.checks }, state)
  return { certification, window: next, requirement, ...state, needed, carried: left }
}

export function targetOf({ certification: { rule }, requirement, earned, byProvider }: PlanCycle): Target {
  return { requirement, checks: rule.checks, earned, byProvider, hoursPerUnit: rule.unit.hoursPerUnit ?? 100 }
}

/** Whether these cards and classes aren't enough to renew the cycle on its expiry. */
export function lacksCard({ certification, window }: PlanCycle, cards: readonly Card[], classes: readonly PlainDate[], today: PlainDate): boolean {
  const condition = certification.rule.cprCard
  return condition !== null && !servesOn(condition, cards, classes, window.expiry > today ? window.expiry : today)
}

/** Where the card doesn't last until the renewal, a class is needed: a target like any other, worth one class. */
export const cardTarget: Target = {
  requirement: { id: 'card', label: 'CPR/AED card', min: hundredths(1_00), max: hundredths(1_00), categories: ['cpr'] },
  checks: [],
  earned: new Map([['card', zero]]),
  byProvider: new Map(),
  hoursPerUnit: 100,
}
