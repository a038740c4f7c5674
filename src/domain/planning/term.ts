import { type Amount, hundredths, zero } from '../amount'
import { countCycle } from '../counting'
import { cardStateFor } from '../cpr'
import type { Certification } from '../credential'
import { cycleAfter, type CycleWindow, requirementOf } from '../cycle'
import { addDays, type PlainDate } from '../plainDate'
import { certificationsOf, type Portfolio } from '../portfolio'
import type { Requirement } from '../rule'
import type { Earned } from '../tally'
import type { Goal } from './search'

/** One cycle of one certification, with what is earned in it: what a plan has to fill. */
export type Term = {
  readonly certification: Certification
  readonly window: CycleWindow
  readonly requirement: Requirement
  readonly earned: Earned
  readonly byProvider: Earned
  readonly needed: Amount
}

/** The running cycles in which education still counts. */
export function runningTerms(portfolio: Portfolio, today: PlainDate): readonly Term[] {
  return certificationsOf(portfolio).flatMap((certification) => {
    const { cycle: window, root, earned, byProvider, needed } = countCycle(certification, portfolio.courses)
    return today > window.educationEnds ? [] : [{ certification, window, requirement: root.requirement, earned, byProvider, needed }]
  })
}

/** The cycle after it, with nothing earned. */
export function termAfter({ certification, window }: Term): Term {
  const next = cycleAfter(window, certification.rule)
  const requirement = requirementOf(certification.rule, certification.certifiedOn, next)
  return { certification, window: next, requirement, earned: new Map(), byProvider: new Map(), needed: requirement.min }
}

export function goalOf({ certification: { rule }, requirement, earned, byProvider }: Term): Goal {
  return { requirement, checks: rule.checks, earned, byProvider, hoursPerUnit: rule.unit.hoursPerUnit ?? 100 }
}

/** Whether the cycle cannot be renewed with a card that holds until `cardUntil`. */
export function lacksCard({ certification, window }: Term, cardUntil: PlainDate | null, portfolio: Portfolio, today: PlainDate): boolean {
  const condition = certification.rule.cprCard
  if (condition === null) return false
  if (cardUntil === null) return cardStateFor(certification, portfolio, today)?.kind !== 'logged'
  return addDays(cardUntil, -condition.daysBeyond) < window.expiry
}

/** A class is needed where the card does not hold on the day of the renewal. It is a goal like any other, worth one class. */
export const cardGoal: Goal = {
  requirement: { id: 'card', label: 'CPR/AED card', min: hundredths(1_00), max: hundredths(1_00), categories: ['cpr'] },
  checks: [],
  earned: new Map([['card', zero]]),
  byProvider: new Map(),
  hoursPerUnit: 100,
}
