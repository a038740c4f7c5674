import type { Act } from './act'
import { type Credential, sameName } from '../records/credential'
import { type Change, finderFor, idOf } from '../records/change'
import type { Portfolio } from '../records/portfolio'
import { isDeepEqual } from '../values/isDeepEqual'

/** What was done, and what was undone since. In both lists the next one up is last. */
export type History = { readonly done: readonly Act[]; readonly undone: readonly Act[] }

/** How many acts can be undone. */
const historyLength = 100

export const emptyHistory: History = { done: [], undone: [] }

/** The history after an act. Unless it was an undo or a redo, nothing can be redone afterward. */
export function withAct(history: History, act: Act, isUndone: boolean): History {
  const { done, undone } = history
  if (isUndone) return done.at(-1) === act ? { done: done.slice(0, -1), undone: [...undone, act] } : history
  if (undone.at(-1) === act) return { done: [...done, act], undone: undone.slice(0, -1) }
  return { done: [...done, act].slice(-historyLength), undone: [] }
}

/** Drops an act that another tab's change blocks, along with every act on the same records: they could never be reached. */
export function withoutAct({ done, undone }: History, act: Act): History {
  const touched = new Set<string>(act.changes.map(idOf))
  const isApart = (other: Act) => !other.changes.some((change) => touched.has(idOf(change)))
  return { done: done.filter(isApart), undone: undone.filter(isApart) }
}

/** Replaces an act with one that does the same. */
export function withActFor({ done, undone }: History, old: Act, fitting: Act): History {
  const swap = (act: Act) => (act === old ? fitting : act)
  return { done: done.map(swap), undone: undone.map(swap) }
}

/**
 * The act on today's records: after a reload they're new objects with the same content. Null if undoing (or redoing) it would
 * overwrite a later change.
 */
export function fittingAct(act: Act, portfolio: Portfolio, isUndone: boolean): Act | null {
  const current = finderFor(portfolio, act.changes)
  const ids = new Set<string>(act.changes.map(idOf))
  // Those of the act give up their names, or get them back.
  const others = portfolio.credentials.filter(({ id }) => !ids.has(id))
  const changes = act.changes.map((change): Change | null => {
    const expected = isUndone ? change.after : change.before
    const now = current(change)
    if (change.kind === 'credential' && isNameOfOne(isUndone ? change.before : change.after, others)) return null
    if (now === expected) return change
    if (!isDeepEqual(now, expected)) return null
    return { ...change, [isUndone ? 'after' : 'before']: now }
  })
  const fitting = changes.filter((change) => change !== null)
  if (fitting.length < changes.length) return null
  return fitting.every((change, index) => change === act.changes[index]) ? act : { ...act, changes: fitting }
}

function isNameOfOne(credential: Credential | null, others: readonly Credential[]): boolean {
  return credential !== null && others.some(({ name }) => sameName(name, credential.name))
}
