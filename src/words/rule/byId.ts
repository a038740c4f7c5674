import type { RenewalRule } from '../../domain/rule/rule'

/** Two rules to compare. */
export type Rules = { readonly from: RenewalRule; readonly to: RenewalRule }

/** What two lists have in common and what only one of them has, by id. */
export function byId<Item extends { readonly id: string }>(from: readonly Item[], to: readonly Item[]) {
  const before = new Map(from.map((item) => [item.id, item]))
  const after = new Set(to.map(({ id }) => id))
  return {
    kept: to.flatMap((item) => {
      const old = before.get(item.id)
      return old === undefined ? [] : [[old, item] as const]
    }),
    added: to.filter(({ id }) => !before.has(id)),
    gone: from.filter(({ id }) => !after.has(id)),
  }
}
