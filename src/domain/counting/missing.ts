import { type Amount, minus, sum } from '../values/amount'
import type { CardCondition, Check, Requirement } from '../rule/rule'
import { isCardBlocking, type RequiredCard } from './cards'
import { missingClassCredit } from './classCredit'
import type { CycleCount } from './counting'
import type { RequirementTotal } from './requirementTotals'

/** One thing a renewal still needs. */
export type Missing =
  /** Credit under a requirement. `isAny`: any kind of it, beyond what the parts need. */
  | { readonly kind: 'credit'; readonly requirement: Requirement; readonly isAny: boolean; readonly amount: Amount }
  /** `isAmong`: within the credit that's missing anyway. */
  | { readonly kind: 'check'; readonly check: Check; readonly amount: Amount; readonly isAmong: boolean }
  | { readonly kind: 'card'; readonly condition: CardCondition }

/** Credit that a requirement still needs, beyond what its parts do. */
export type MissingCredit = { readonly requirement: Requirement; readonly amount: Amount }

/** What a renewal still needs: credit, checks, then cards. Empty exactly when the cycle is complete. */
export function missingIn({ root, checks }: Pick<CycleCount, 'root' | 'checks'>, cards: readonly RequiredCard[]): readonly Missing[] {
  const credit = missingCredit(root).map((part): Missing => {
    return { kind: 'credit', ...part, isAny: part.requirement === root.requirement && root.children.length > 0 }
  })
  const open = checks.flatMap(({ check, needed }): readonly Missing[] =>
    needed === 0 ? [] : [{ kind: 'check', check, amount: needed, isAmong: credit.length > 0 }],
  )
  // A missing CPR/AED class also provides the card, so that isn't mentioned.
  const isClassMissing = missingClassCredit({ root }) > 0
  const blocking = cards.filter((card) => isCardBlocking(card) && !(card.condition.topic === 'cpr' && isClassMissing))
  return [...credit, ...open, ...blocking.map(({ condition }): Missing => ({ kind: 'card', condition }))]
}

/** What each part still needs, and what the whole needs beyond that: the innermost first. */
export function missingCredit({ requirement, needed, children }: RequirementTotal): readonly MissingCredit[] {
  const below = children.flatMap(missingCredit)
  const amount = minus(needed, sum(children.map((child) => child.needed)))
  return amount === 0 ? below : [...below, { requirement, amount }]
}
