import type { Amount } from '../values/amount'
import { minus, sum } from '../values/amount'
import { type CardCondition, type Check, isLeaf, type Requirement } from '../rule/rule'
import { isCardBlocking, type RequiredCard } from './cards'
import type { CycleCount } from './counting'
import type { RequirementTotal } from './requirementTotals'

/** One thing a renewal still needs. */
export type Missing =
  /** Credit under a requirement. `isAny`: any kind of it, beyond what the parts need. */
  | { readonly kind: 'credit'; readonly requirement: Requirement; readonly isAny: boolean; readonly amount: Amount }
  /** `isAmong`: within the credit that's missing anyway. */
  | { readonly kind: 'check'; readonly check: Check; readonly amount: Amount; readonly isAmong: boolean }
  | { readonly kind: 'card'; readonly condition: CardCondition }

/** What a renewal still needs: credit, checks, then cards. Empty exactly when the cycle is complete. */
export function missingIn({ root, checks }: Pick<CycleCount, 'root' | 'checks'>, cards: readonly RequiredCard[]): readonly Missing[] {
  const credit = missingCredit(root, true)
  const open = checks.flatMap(({ check, needed }): readonly Missing[] =>
    needed === 0 ? [] : [{ kind: 'check', check, amount: needed, isAmong: credit.length > 0 }],
  )
  const blocking = cards.filter((card) => isCardBlocking(card) && !(card.condition.topic === 'cpr' && isCprMissing(root)))
  return [...credit, ...open, ...blocking.map(({ condition }): Missing => ({ kind: 'card', condition }))]
}

/** What each part still needs, and what the whole needs beyond that. */
function missingCredit({ requirement, needed, children }: RequirementTotal, isRoot: boolean): readonly Missing[] {
  const below = children.flatMap((child) => missingCredit(child, false))
  const beyond = minus(needed, sum(children.map((child) => child.needed)))
  return beyond === 0 ? below : [...below, { kind: 'credit', requirement, isAny: isRoot && children.length > 0, amount: beyond }]
}

/** If credit for a CPR/AED class is missing, the card isn't mentioned: the class provides it. */
function isCprMissing({ requirement, needed, children }: RequirementTotal): boolean {
  return isLeaf(requirement) ? needed > 0 && requirement.categories.length === 1 && requirement.categories[0] === 'cpr' : children.some(isCprMissing)
}
