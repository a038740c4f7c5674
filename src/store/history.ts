import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Act } from '../domain/changes/act'
import { emptyHistory, fittingAct, type History, withActFor, withoutAct, withTold } from '../domain/changes/history'
import type { HistoryKeeper } from '../storage/device/history'
import type { RecertStore, Told } from './recertStore'

export type HistoryState = History & {
  /** The acts that can be undone, or done again, after a reload too. */
  readonly lasting: ReadonlySet<Act>
  readonly undo: () => void
  readonly redo: () => void
  /** For what is deleted for good: from here on nothing can be undone. */
  readonly forget: () => void
}

export type HistoryStore = StoreApi<HistoryState>

/** Follows what the store tells. `earlier` was told before it was there. */
export function createHistoryStore(store: RecertStore, keeper: HistoryKeeper, earlier: readonly Told[]): HistoryStore {
  const history = createStore<HistoryState>()((_, get) => {
    const step = (isUndone: boolean) => {
      const act = (isUndone ? get().done : get().undone).at(-1)
      if (act === undefined) return
      const fitting = fittingAct(act, store.getState().portfolio, isUndone)
      if (fitting === null) {
        store.setState({ told: null, saveFailure: 'changedElsewhere' })
        keep(withoutAct(get(), act))
        return
      }
      if (fitting !== act) keep(withActFor(get(), act, fitting))
      const isSaved = store.getState().step(fitting, isUndone)
      if (!isSaved && store.getState().saveFailure === 'changedElsewhere') keep(withoutAct(get(), fitting))
    }
    return {
      ...keeper.read(),
      lasting: new Set(),
      undo: () => step(true),
      redo: () => step(false),
      forget() {
        store.getState().stopTelling()
        keep(emptyHistory)
      },
    }
  })
  const keep = ({ done, undone }: History) => history.setState({ done, undone, lasting: keeper.write({ done, undone }) })
  keep(earlier.reduce<History>((current, { act, undone }) => withTold(current, act, undone), history.getState()))
  store.subscribe(({ told }, before) => {
    if (told !== null && told !== before.told) keep(withTold(history.getState(), told.act, told.undone))
  })
  return history
}
