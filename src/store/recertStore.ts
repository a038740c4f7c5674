import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Act, type Attempt, bringBack, type Failure } from '../domain/act'
import { localDay, type PlainDate } from '../domain/plainDate'
import { applyChanges, type Change, type Deleted, emptyPortfolio, invert, isLatest, type Portfolio } from '../domain/portfolio'
import { err, ok, type Result } from '../domain/result'
import type { SaveFailure } from '../domain/saveFailure'
import type { Stored } from '../domain/stored'
import type { Keeper, Safety } from '../storage/keeper'
import type { Persistence } from '../storage/persistence'
import { type Installation, notInstalled } from './installation'

/** What was last done, for as long as it is told: `undone` once it was taken back, and the portfolio as it was then. */
export type Told = { readonly number: number; readonly act: Act; readonly undone: boolean; readonly portfolio: Portfolio }

export type RecertState = {
  readonly today: PlainDate
  readonly portfolio: Portfolio
  readonly safety: Safety
  readonly told: Told | null
  /** Whether the browser has promised to keep the records; null while that is not known. */
  readonly isPersistent: boolean | null
  /** Why the last attempt to write failed; null after the next one that succeeds. */
  readonly saveFailure: SaveFailure | null

  readonly installation: Installation

  /** The day that the screens show; null is today. What is done is always done today. */
  readonly viewedDay: PlainDate | null

  /** Does what the trainer asked for in a form, and tells it. */
  readonly attempt: <Field extends string>(act: Attempt<Field>) => Result<void, Failure<Field>>
  /** Does what needs no form; says whether it was saved. */
  readonly perform: (act: Act) => boolean
  readonly bringBack: (deleted: Deleted) => boolean
  /** Every record with what stands around it, for a backup. */
  readonly stored: () => readonly Stored[]
  readonly undo: () => void
  readonly stopTelling: () => void
  readonly view: (day: PlainDate | null) => void
  readonly dismissSaveFailure: () => void
  readonly restoreFound: () => void
  readonly setFoundAside: () => void
  readonly discardDamaged: (key: string) => void
  readonly deleteForGood: () => void
  /** Everything has been written to a file, as it was at that instant. */
  readonly noteBackup: (at: Date) => void
  readonly askToPersist: () => void

  /** Looks at the clock: after midnight, after sleep, when the tab comes back. */
  readonly lookAtClock: () => void
}

export type RecertStore = StoreApi<RecertState>

export type World = { readonly keeper: Keeper; readonly persistence: Persistence; readonly now: () => Date; readonly newId: () => string }

export function createRecertStore({ keeper, persistence, now, newId }: World): RecertStore {
  const store = createStore<RecertState>()((set, get) => {
    const save = (changes: readonly Change[]): Result<void, { kind: 'notSaved'; failure: SaveFailure }> => {
      // A machine that has just woken up: what is done now is done today.
      get().lookAtClock()
      const { portfolio, today } = get()
      // What a screen shows of another day, or of before another tab's change, is never written over what is.
      if (!isLatest(portfolio, invert(changes))) {
        set({ saveFailure: 'changedElsewhere' })
        return err({ kind: 'notSaved', failure: 'changedElsewhere' })
      }
      const saved = keeper.commit(changes, today)
      if (!saved.ok) {
        set({ saveFailure: saved.error, portfolio: saved.error === 'changedElsewhere' ? keeper.portfolio() : portfolio })
        return err({ kind: 'notSaved', failure: saved.error })
      }
      set({ saveFailure: null, portfolio: applyChanges(portfolio, changes, today), safety: keeper.safety() })
      return ok(undefined)
    }
    const tell = (act: Act, undone: boolean) => {
      const { told, portfolio } = get()
      set({ told: { number: (told?.number ?? 0) + 1, act, undone, portfolio } })
    }
    const perform = (act: Act) => {
      const saved = save(act.changes)
      if (saved.ok) tell(act, false)
      return saved
    }

    return {
      today: localDay(now()),
      portfolio: emptyPortfolio,
      safety: keeper.safety(),
      told: null,
      saveFailure: null,
      isPersistent: null,
      installation: notInstalled,
      viewedDay: null,

      attempt(attempted) {
        get().lookAtClock()
        const { portfolio, today } = get()
        const act = attempted(portfolio, { today, newId })
        return act.ok ? perform(act.value) : act
      },
      perform: (act) => perform(act).ok,
      stored: () => keeper.stored(),
      bringBack: (deleted) => perform(bringBack(get().portfolio, deleted)).ok,
      undo() {
        const { told, portfolio } = get()
        if (told === null || told.undone) return
        if (!isLatest(portfolio, told.act.changes)) set({ told: null, saveFailure: 'changedElsewhere' })
        else if (save(invert(told.act.changes)).ok) tell(told.act, true)
      },
      stopTelling: () => set({ told: null }),
      view: (day) => set({ viewedDay: day === get().today ? null : day }),
      dismissSaveFailure: () => set({ saveFailure: null }),
      restoreFound: () => keeper.restoreFound(),
      setFoundAside: () => keeper.setFoundAside(get().today),
      discardDamaged: (key) => keeper.discardDamaged(key),
      deleteForGood: () => keeper.deleteForGood(),
      noteBackup: (at) => keeper.noteBackup(at),
      askToPersist: () => void persistence.ask().then((isPersistent) => set({ isPersistent })),

      lookAtClock() {
        const today = localDay(now())
        if (today !== get().today) set({ today })
      },
    }
  })
  keeper.subscribe((news) => store.setState(news.recordsChanged ? { safety: news.safety, portfolio: keeper.portfolio() } : { safety: news.safety }))
  keeper.start(store.getState().today)
  void persistence.isPromised().then((isPersistent) => store.setState({ isPersistent }))
  return store
}
