import { type Amount, plus, sum, zero } from '../values/amount'
import { type Cap, type Check, isLeaf, type Requirement } from '../rule/rule'
import { rememberedFor } from '../values/shelf'
import type { CycleCount } from './counting'
import type { CourseCount } from './courseCount'
import { isCardBlocking, type RequiredCard } from './cards'
import type { RequirementTotal } from './requirementTotals'

/** `optional` never needs any credit. */
type CreditState = 'met' | 'optional' | 'open'

/** `runsOut`: good today, but a new card is still to come: it isn't valid on the expiry, or only its class is logged. `missing`: nothing can be renewed without one. */
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

/** A maximum: nothing is needed under it. */
type CapRow = { readonly kind: 'cap'; readonly key: string; readonly state: 'optional'; readonly cap: Cap; readonly counted: Amount }

type CardRow = { readonly kind: 'card'; readonly key: string; readonly state: CardRowState; readonly card: RequiredCard }

/** One line of what a cycle requires, wherever it's shown. */
export type RequirementRow = PartRow | CheckRow | CapRow | CardRow

/** The whole and its parts from the top down, then the checks, the caps and the cards. */
export function requirementRows(
  { root, checks, caps, parts, carriedIn }: Pick<CycleCount, 'root' | 'checks' | 'caps' | 'parts' | 'carriedIn'>,
  cards: readonly RequiredCard[],
): readonly RequirementRow[] {
  return [
    ...partRows(root, true, countedUnder(parts, carriedIn)),
    ...checks.map(({ check, counted, needed }): CheckRow => ({ kind: 'check', key: check.id, state: stateOf(needed), check, counted, needed })),
    ...caps.map(({ cap, counted }): CapRow => ({ kind: 'cap', key: cap.id, state: 'optional', cap, counted })),
    ...cards.map((card): CardRow => ({ kind: 'card', key: `card ${card.condition.topic}`, state: cardRowState(card), card })),
  ]
}

export type ShortRow = Exclude<RequirementRow, CapRow>

/** The rows that fit on a card: if there are several parts, those with a minimum; the checks; the cards. */
export function shortRows(rows: readonly RequirementRow[]): readonly ShortRow[] {
  const isPart = (row: RequirementRow) => row.kind === 'part' && isLeaf(row.requirement)
  const hasParts = rows.filter(isPart).length > 1
  return rows.filter((row) => row.kind !== 'cap').filter((row) => row.kind !== 'part' || (hasParts && isPart(row) && row.requirement.min > 0))
}

/** What counts under each leaf once the maximums above it are applied, by id: the parts add up to the whole. */
function countedUnder(parts: CycleCount['parts'], carriedIn: CycleCount['carriedIn']): ReadonlyMap<string, Amount> {
  const carried = carriedIn.map(({ requirementId, counted }) => [requirementId, counted] as const)
  return sums([...carried, ...parts.flatMap((part) => [...countedIn(part)])])
}

const countedIn = rememberedFor<CourseCount, ReadonlyMap<string, Amount>>((part) =>
  sums(part.flatMap(({ requirement, counted }) => (requirement === null ? [] : [[requirement.id, counted] as const]))),
)

function sums(amounts: readonly (readonly [id: string, amount: Amount])[]): ReadonlyMap<string, Amount> {
  const total = new Map<string, Amount>()
  for (const [id, amount] of amounts) total.set(id, plus(total.get(id) ?? zero, amount))
  return total
}

function partRows(total: RequirementTotal, isWhole: boolean, under: ReadonlyMap<string, Amount>): readonly PartRow[] {
  return [partRow(total, isWhole, under), ...total.children.flatMap((child) => partRows(child, false, under))]
}

function countedOf({ requirement, counted, children }: RequirementTotal, under: ReadonlyMap<string, Amount>): Amount {
  return children.length === 0 ? (under.get(requirement.id) ?? counted) : sum(children.map((child) => countedOf(child, under)))
}

function partRow(total: RequirementTotal, isWhole: boolean, under: ReadonlyMap<string, Amount>): PartRow {
  const { requirement, needed } = total
  const counted = countedOf(total, under)
  const state = needed === 0 && requirement.min === 0 ? 'optional' : stateOf(needed)
  return { kind: 'part', key: requirement.id, state, requirement, isWhole, isSum: isWhole && !isLeaf(requirement), counted, needed }
}

function stateOf(needed: Amount): CreditState {
  return needed === 0 ? 'met' : 'open'
}

function cardRowState(card: RequiredCard): CardRowState {
  if (isCardBlocking(card)) return 'missing'
  return card.state.kind === 'runsOut' || card.state.kind === 'logged' ? 'runsOut' : 'met'
}
