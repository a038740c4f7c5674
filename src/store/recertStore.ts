import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AutosaveTrouble } from '../domain/device/autosave'
import { type Act, type Operation, bringBack, type Failure } from '../domain/changes/act'
import { localDay, type PlainDate } from '../domain/values/plainDate'
import { applyChanges, type Change, type Deleted, emptyPortfolio, invert, isLatest, type Portfolio } from '../domain/records/portfolio'
import { err, ok, type Result } from '../domain/values/result'
import type { Safety } from '../domain/device/safety'
import type { SaveFailure } from '../domain/device/saveFailure'
import type { Stored } from '../domain/records/stored'
import type { RecordStore } from '../storage/records/recordStore'
import type { Persistence } from '../storage/device/persistence'
import { type Installation, notInstalled } from './installation'

/** What was last done, for as long as it is lastChange: `undone` once it was taken back, and the portfolio as it was then. */
export type AnnouncedChange = { readonly number: number; readonly act: Act; readonly undone: boolean; readonly portfolio: Portfolio }

type Save = (changes: readonly Change[]) => Result<void, { readonly kind: 'notSaved'; readonly failure: SaveFailure }>

export type Saver<Cause> = (changes: readonly Change[], save: Save) => Promise<Result<void, Failure<never> | Cause>>

export type RecertState = {
  readonly today: PlainDate
  readonly portfolio: Portfolio
  readonly safety: Safety
  readonly lastChange: AnnouncedChange | null
  /** Whether the browser has promised to keep the records; null while that is not known. */
  readonly isPersistent: boolean | null
  /** Why the last attempt to write failed; null after the next one that succeeds. */
  readonly saveFailure: SaveFailure | null

  /** Why changes do not reach the file that the trainer chose; null while they do, or none was chosen. */
  readonly autosaveTrouble: AutosaveTrouble | null

  readonly installation: Installation

  /** The day that the screens show; null is today. What is done is always done today. */
  readonly viewedDay: PlainDate | null

  /** Does what the trainer asked for in a form, and tells it. */
  readonly run: <Field extends string>(act: Operation<Field>) => Result<void, Failure<Field>>
  /** The same where the saving itself takes a while: `saver` saves the changes bit by bit, and they are lastChange and undone as one. */
  readonly runWith: <Field extends string, Cause>(act: Operation<Field>, saver: Saver<Cause>) => Promise<Result<void, Failure<Field> | Cause>>
  /** Does what needs no form; says whether it was saved. */
  readonly perform: (act: Act) => boolean
  readonly bringBack: (deleted: Deleted) => boolean
  /** Every record with what stands around it, for a backup. */
  readonly stored: () => readonly Stored[]
  /** Takes an act back, or does it again after that; says whether it was saved. Never over what another tab has changed. */
  readonly step: (act: Act, undone: boolean) => boolean
  /** The same for what is lastChange. */
  readonly undo: () => void
  readonly redo: () => void
  readonly dismissLastChange: () => void
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

export type World = { readonly recordStore: RecordStore; readonly persistence: Persistence; readonly now: () => Date; readonly newId: () => string }

/** So many records are saved as one; most acts are far smaller. */
const slice = 1000

export function createRecertStore({ recordStore, persistence, now, newId }: World): RecertStore {
  const store = createStore<RecertState>()((set, get) => {
    const save: Save = (changes) => {
      // A machine that has just woken up: what is done now is done today.
      get().lookAtClock()
      const { portfolio, today } = get()
      // What a screen shows of another day, or of before another tab's change, is never written over what is.
      if (!isLatest(portfolio, invert(changes))) {
        set({ saveFailure: 'changedElsewhere' })
        return err({ kind: 'notSaved', failure: 'changedElsewhere' })
      }
      const saved = recordStore.commit(changes, today)
      if (!saved.ok) {
        set({ saveFailure: saved.error, portfolio: saved.error === 'changedElsewhere' ? recordStore.portfolio() : portfolio })
        return err({ kind: 'notSaved', failure: saved.error })
      }
      set({ saveFailure: null, portfolio: applyChanges(portfolio, changes, today), safety: recordStore.safety() })
      return ok(undefined)
    }
    /** Thousands of records at once would need as much room again for the note that they are staged in. */
    const saveBitByBit: Save = (changes) => {
      for (let start = 0; start < changes.length; start += slice) {
        const saved = save(changes.slice(start, start + slice))
        if (saved.ok) continue
        for (let end = start; end > 0; end -= slice) save(invert(changes.slice(end - slice, end)))
        return saved
      }
      return ok(undefined)
    }
    const announce = (act: Act, undone: boolean) => {
      const { lastChange, portfolio } = get()
      set({ lastChange: { number: (lastChange?.number ?? 0) + 1, act, undone, portfolio } })
    }
    const perform = (act: Act) => {
      const saved = save(act.changes)
      if (saved.ok) announce(act, false)
      return saved
    }

    return {
      today: localDay(now()),
      portfolio: emptyPortfolio,
      safety: recordStore.safety(),
      lastChange: null,
      saveFailure: null,
      isPersistent: null,
      autosaveTrouble: null,
      installation: notInstalled,
      viewedDay: null,

      run(operation) {
        get().lookAtClock()
        const { portfolio, today } = get()
        const act = operation(portfolio, { today, newId })
        return act.ok ? perform(act.value) : act
      },
      async runWith(operation, saver) {
        get().lookAtClock()
        const { portfolio, today } = get()
        const act = operation(portfolio, { today, newId })
        if (!act.ok) return act
        const saved = await saver(act.value.changes, save)
        if (saved.ok) announce(act.value, false)
        return saved
      },
      perform: (act) => perform(act).ok,
      stored: () => recordStore.stored(),
      bringBack: (deleted) => perform(bringBack(get().portfolio, deleted)).ok,
      step(act, undone) {
        const saved = saveBitByBit(undone ? invert(act.changes) : act.changes)
        if (saved.ok) announce(act, undone)
        else if (saved.error.failure === 'changedElsewhere') set({ lastChange: null })
        return saved.ok
      },
      undo() {
        const { lastChange, step } = get()
        if (lastChange?.undone === false) step(lastChange.act, true)
      },
      redo() {
        const { lastChange, step } = get()
        if (lastChange?.undone === true) step(lastChange.act, false)
      },
      dismissLastChange: () => set({ lastChange: null }),
      view: (day) => set({ viewedDay: day === get().today ? null : day }),
      dismissSaveFailure: () => set({ saveFailure: null }),
      restoreFound: () => recordStore.restoreFound(),
      setFoundAside: () => recordStore.setFoundAside(get().today),
      discardDamaged: (key) => recordStore.discardDamaged(key),
      deleteForGood: () => recordStore.deleteForGood(),
      noteBackup: (at) => recordStore.noteBackup(at),
      askToPersist: () => void persistence.ask().then((isPersistent) => set({ isPersistent })),

      lookAtClock() {
        const today = localDay(now())
        if (today !== get().today) set({ today })
      },
    }
  })
  recordStore.subscribe((update) =>
    store.setState(update.recordsChanged ? { safety: update.safety, portfolio: recordStore.portfolio() } : { safety: update.safety }),
  )
  recordStore.start(store.getState().today)
  void persistence.isPromised().then((isPersistent) => store.setState({ isPersistent }))
  return store
}
