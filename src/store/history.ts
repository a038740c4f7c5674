import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Act } from '../domain/changes/act'
import { recordCount, touchesGone, withoutGone } from '../domain/changes/gone'
import { fittingAct, type History, withActFor, withoutAct, withAct } from '../domain/changes/history'
import type { HistoryStorage } from '../storage/device/history'
import type { RecertStore, AnnouncedChange } from './recertStore'

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
        store.setState({ lastChange: null, saveFailure: 'changedElsewhere' })
        keep(withoutAct(get(), act))
        return
      }
      if (fitting !== act) keep(withActFor(get(), act, fitting))
      store.getState().carryOut(fitting, isUndone ? 'undo' : 'redo', ({ ok: isSaved }) => {
        if (!isSaved && store.getState().saveFailure === 'changedElsewhere') keep(withoutAct(get(), fitting))
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
  keep(earlier.reduce<History>((current, { act, undone }) => withAct(current, act, undone), history.getState()))
  const dropGone = () => {
    const { lastChange, safety, dismissLastChange, whole } = store.getState()
    // Records that wait to be restored aren't gone.
    if (safety.copy === 'waiting' || safety.found !== null || safety.left > 0) return
    const portfolio = whole()
    if (lastChange !== null && touchesGone(lastChange.act.changes, portfolio)) dismissLastChange()
    const remaining = withoutGone(history.getState(), portfolio)
    if (remaining.done.length + remaining.undone.length < history.getState().done.length + history.getState().undone.length) keep(remaining)
  }
  dropGone()
  store.subscribe(({ lastChange, portfolio, safety }, before) => {
    if (lastChange !== null && lastChange !== before.lastChange) keep(withAct(history.getState(), lastChange.act, lastChange.undone))
    const isRead = before.safety.copy === 'waiting' && safety.copy !== 'waiting'
    if (isRead || (portfolio !== before.portfolio && recordCount(portfolio) < recordCount(before.portfolio))) dropGone()
  })
  return history
}
