import { type Amount, hundredths, minus, plus, zero } from '../values/amount'
import type { CycleOutlook } from '../counting/outlook'
import { type Earned, neededFor, totalChecks, totalRequirement } from '../counting/requirementTotals'
import type { Check, Requirement } from '../rule/rule'

/** What has been earned toward a target, by leaf id and by provider check id. */
export type TargetState = { readonly earned: Earned; readonly byCheck: Earned }

/** One certification's cycle as the search sees it, with what has been earned so far. */
export type Target = TargetState & {
  readonly requirement: Requirement
  readonly checks: readonly Check[]
  /** Hundredths of an hour in one unit, more than 0; 100 if unknown. Needs in different units are added up in hours. */
  readonly hoursPerUnit: number
}

/** What taking a course gives one target. */
export type Contribution = {
  /** The target's index. */
  readonly target: number
  readonly leafId: string
  /** The provider checks it counts toward. */
  readonly checkIds: readonly string[]
  readonly amount: Amount
}

export function targetOf({ certification: { rule }, count: { root, earned, byCheck } }: CycleOutlook): Target {
  return { requirement: root.requirement, checks: rule.checks, earned, byCheck, hoursPerUnit: rule.unit.hoursPerUnit ?? 100 }
}

/** Where a card doesn't last until the renewal, a class is needed: a target like any other, worth one class. */
export const cardTarget: Target = {
  requirement: { id: 'card', label: 'Card', min: hundredths(1_00), max: hundredths(1_00), categories: [] },
  checks: [],
  earned: new Map([['card', zero]]),
  byCheck: new Map(),
  hoursPerUnit: 100,
}

type Rules = Pick<Target, 'requirement' | 'checks'>

/** What the target still needs in this state, calculated exactly as in counting. */
export function neededIn({ requirement, checks }: Rules, { earned, byCheck }: TargetState): Amount {
  return neededFor(totalRequirement(requirement, earned), totalChecks(checks, requirement, earned, byCheck))
}

/** The same for the requirement tree and for each check on its own. */
export function neededByPart({ requirement, checks }: Rules, { earned, byCheck }: TargetState): readonly Amount[] {
  return [totalRequirement(requirement, earned).needed, ...totalChecks(checks, requirement, earned, byCheck).map(({ needed }) => needed)]
}

/** The state with these contributions, all of them to the same target. */
export function withContributions(state: TargetState, contributions: readonly Contribution[]): TargetState {
  return applied(state, contributions, plus)
}

/** The state before these contributions. */
export function withoutContributions(state: TargetState, contributions: readonly Contribution[]): TargetState {
  return applied(state, contributions, minus)
}

function applied(state: TargetState, contributions: readonly Contribution[], combine: typeof plus): TargetState {
  const [earned, byCheck] = [new Map(state.earned), new Map(state.byCheck)]
  for (const { leafId, checkIds, amount } of contributions) {
    earned.set(leafId, combine(earned.get(leafId) ?? zero, amount))
    for (const id of checkIds) byCheck.set(id, combine(byCheck.get(id) ?? zero, amount))
  }
  return { earned, byCheck }
}
