import type { Amount } from '../values/amount'
import { type Check, isLeaf, type Requirement } from '../rule/rule'
import type { CycleCount } from './counting'
import { type CardState, isCardBlocking } from './cpr'
import type { RequirementTotal } from './requirementTotals'

/** `optional` never needs any credit. */
type CreditState = 'met' | 'optional' | 'open'

/** `runsOut`: valid today but not on the expiry. `missing`: nothing can be renewed without one. */
type CardRowState = 'met' | 'runsOut' | 'missing'

export type RowState = CreditState | CardRowState

/** A node of the requirement tree. `isSum`: the rows below add up to it. */
type PartRow = {
  readonly kind: 'part'
  readonly key: string
  readonly state: CreditState
  readonly requirement: Requirement
  readonly isWhole: boolean
  readonly isSum: boolean
  readonly counted: Amount
  readonly needed: Amount
}

type CheckRow = {
  readonly kind: 'check'
  readonly key: string
  readonly state: CreditState
  readonly check: Check
  readonly counted: Amount
  readonly needed: Amount
}

type CardRow = { readonly kind: 'card'; readonly key: 'card'; readonly state: CardRowState; readonly card: CardState }

/** One line of what a cycle requires, wherever it's shown. */
export type RequirementRow = PartRow | CheckRow | CardRow

/** The whole and its parts from the top down, then the checks, then the card. */
export function requirementRows({ root, checks }: Pick<CycleCount, 'root' | 'checks'>, card: CardState | null): readonly RequirementRow[] {
  return [
    ...partRows(root, true),
    ...checks.map(({ check, counted, needed }): CheckRow => ({ kind: 'check', key: check.id, state: stateOf(needed), check, counted, needed })),
    ...(card === null ? [] : [{ kind: 'card', key: 'card', state: cardRowState(card), card } as const]),
  ]
}

/** The rows that fit on a card: if there are several parts, those with a minimum; the checks; the CPR/AED card. */
export function shortRows(rows: readonly RequirementRow[]): readonly RequirementRow[] {
  const isPart = (row: RequirementRow) => row.kind === 'part' && isLeaf(row.requirement)
  const hasParts = rows.filter(isPart).length > 1
  return rows.filter((row) => row.kind !== 'part' || (hasParts && isPart(row) && row.requirement.min > 0))
}

function partRows(total: RequirementTotal, isWhole: boolean): readonly PartRow[] {
  return [partRow(total, isWhole), ...total.children.flatMap((child) => partRows(child, false))]
}

function partRow({ requirement, counted, needed }: Omit<RequirementTotal, 'children'>, isWhole: boolean): PartRow {
  const state = needed === 0 && requirement.min === 0 ? 'optional' : stateOf(needed)
  return { kind: 'part', key: requirement.id, state, requirement, isWhole, isSum: isWhole && !isLeaf(requirement), counted, needed }
}

function stateOf(needed: Amount): CreditState {
  return needed === 0 ? 'met' : 'open'
}

function cardRowState(card: CardState): CardRowState {
  if (isCardBlocking(card)) return 'missing'
  return card.kind === 'runsOut' ? 'runsOut' : 'met'
}
