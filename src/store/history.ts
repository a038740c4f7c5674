import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Act } from '../domain/changes/act'
import { touchesGone, withoutGone } from '../domain/changes/gone'
import { fittingAct, type History, withActFor, withoutAct, withAct } from '../domain/changes/history'
import type { HistoryStorage } from '../storage/device/history'
import type { RecertStore, AnnouncedChange } from './recertStore'
import { whenGone } from './whenGone'

export type HistoryState = History & {
  /** The acts that can still be undone or redone after a reload. */
  readonly lasting: ReadonlySet<Act>
  readonly undo: () => void
  readonly redo: () => void
}

export type HistoryStore = StoreApi<HistoryState>

/** Follows the store's changes. `earlier` are those from before it was loaded. */
export function createHistoryStore(store: RecertStore, storage: HistoryStorage, earlier: readonly AnnouncedChange[]): HistoryStore {
  const history = createStore<HistoryState>()((_, get) => {
    const step = (isUndone: boolean) => {
      const act = (isUndone ? get().done : get().undone).at(-1)
      if (act === undefined) return
      const fitting = fittingAct(act, store.getState().whole(), isUndone)
      if (fitting === null) {
        store.setState({ lastChange: null, saveFailure: isUndone ? 'undoBlocked' : 'redoBlocked' })
        keep(withoutAct(get(), act))
        return
      }
      if (fitting !== act) keep(withActFor(get(), act, fitting))
      store.getState().carryOut(fitting, isUndone ? 'undo' : 'redo', (saved) => {
        if (!saved.ok && saved.error.failure === 'changedElsewhere') keep(withoutAct(get(), fitting))
      })
    }
    return {
      ...storage.read(),
      lasting: new Set(),
      undo: () => step(true),
      redo: () => step(false),
    }
  })
  const keep = ({ done, undone }: History) => history.setState({ done, undone, lasting: storage.write({ done, undone }) })
  store.subscribe(({ lastChange }, before) => {
    if (lastChange !== null && lastChange !== before.lastChange) keep(withAct(history.getState(), lastChange.act, lastChange.undone))
  })
  keep(earlier.reduce<History>((current, { act, undone }) => withAct(current, act, undone), history.getState()))
  whenGone(store, (portfolio) => {
    const { lastChange, dismissLastChange } = store.getState()
    if (lastChange !== null && touchesGone(lastChange.act.changes, portfolio)) dismissLastChange()
    const remaining = withoutGone(history.getState(), portfolio)
    if (remaining.done.length + remaining.undone.length < history.getState().done.length + history.getState().undone.length) keep(remaining)
  })
  return history
}
