import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AutosaveTrouble } from '../domain/device/autosave'
import { type Act, type Operation, bringBack, type Failure } from '../domain/changes/act'
import { localDay, type PlainDate } from '../domain/values/plainDate'
import { leaveOut } from '../domain/records/leaveOut'
import { applyChanges, type Change, type Deleted, emptyPortfolio, invert, isLatest, type Kept, type Portfolio } from '../domain/records/portfolio'
import type { Slicing } from '../domain/values/inSlices'
import { err, ok, type Result } from '../domain/values/result'
import type { CertificationStatus } from '../domain/status/standing'
import type { Safety } from '../domain/device/safety'
import type { SaveFailure } from '../domain/device/saveFailure'
import type { Stored } from '../domain/records/stored'
import type { RecordStore } from '../storage/records/recordStore'
import type { Persistence } from '../storage/device/persistence'
import { type Installation, notInstalled } from './installation'
import { takeBack } from './takeBack'

/** A change to announce, `undone` after an undo, with the portfolio right after it. `number` tells announcements of the same words apart. */
export type AnnouncedChange = { readonly number: number; readonly act: Act; readonly undone: boolean; readonly portfolio: Portfolio }

/** A certification that an act made complete. `number` is that of the announced change. */
type Celebration = { readonly status: CertificationStatus; readonly act: Act; readonly number: number }

type Save = (changes: readonly Change[]) => Result<void, { readonly kind: 'notSaved'; readonly failure: SaveFailure }>

/** Saves thousands of records, all or none, with pauses. */
type SaveMany = (slicing: Slicing) => Promise<Result<void, Failure | { readonly kind: 'canceled' }>>

export type Saver<Cause> = (save: SaveMany) => Promise<Result<void, Failure | Cause>>

export type RecertState = {
  readonly today: PlainDate
  /** The records that screens show, without `setAside`. */
  readonly portfolio: Portfolio
  /** Records that a screen couldn't draw. They're still stored, and come back when they change or Recert is opened again. */
  readonly setAside: readonly Kept[]
  readonly safety: Safety
  readonly lastChange: AnnouncedChange | null
  /** The number of the latest change that's on disk, or that the browser won't write for now: until then, nothing says that it's done. */
  readonly lastOnDisk: number
  /** The certification that was just completed, until the next change or the next visit to the dashboard. */
  readonly celebration: Celebration | null
  /** Whether the browser promised to keep the records; null while unknown. */
  readonly isPersistent: boolean | null
  /** Why the last save failed; null once one succeeds. */
  readonly saveFailure: SaveFailure | null

  /** Why changes don't reach the trainer's file; null if they do or there is none. */
  readonly autosaveTrouble: AutosaveTrouble | null

  readonly installation: Installation

  /** The day the screens show; null is today. Changes are always made today. */
  readonly viewedDay: PlainDate | null

  /** Performs and announces what the trainer entered in a form. */
  readonly run: (act: Operation) => Result<void, Failure>
  /** The same for a long save: `saver` saves the changes with pauses; they are announced and undone as one. */
  readonly runWith: <Cause>(act: Operation, saver: Saver<Cause>) => Promise<Result<void, Failure | Cause>>
  /** Performs and announces an act without a form. False if it was not saved. */
  readonly perform: (act: Act) => boolean
  readonly bringBack: (deleted: Deleted) => boolean
  /** Every record with its envelope, for a backup. */
  readonly stored: () => readonly Stored[]
  /** Undoes or redoes an act, but never over changes of another tab. False if it was not saved. */
  readonly step: (act: Act, undone: boolean) => boolean
  /** The same for the last change. */
  readonly undo: () => void
  readonly redo: () => void
  /** Calls back once what was saved is on disk, or can't be for now. Say "done" and close forms then. */
  readonly whenOnDisk: (then: () => void) => void
  readonly dismissLastChange: () => void
  /** Its message goes with it. */
  readonly endCelebration: () => void
  readonly view: (day: PlainDate | null) => void
  readonly dismissSaveFailure: () => void
  readonly restoreFound: () => void
  readonly setFoundAside: () => void
  readonly discardDamaged: (key: string) => void
  readonly deleteForGood: () => void
  /** Leaves out a record that can't be drawn, so that the others can. */
  readonly leaveAside: (records: readonly Kept[]) => void
  /** Shows it again. */
  readonly takeUp: (record: Kept) => void
  /** Everything, as of that instant, is in a file. */
  readonly noteBackup: (at: Date) => void
  readonly askToPersist: () => void

  /** For midnight, the end of sleep, and a tab that comes back. */
  readonly lookAtClock: () => void
}

export type RecertStore = StoreApi<RecertState>

export type World = { readonly recordStore: RecordStore; readonly persistence: Persistence; readonly now: () => Date; readonly newId: () => string }

/** Records saved as one; most acts are far smaller. */
const slice = 1000

export function createRecertStore({ recordStore, persistence, now, newId }: World): RecertStore {
  const store = createStore<RecertState>()((set, get) => {
    const whole = () => (get().setAside.length === 0 ? get().portfolio : recordStore.portfolio())
    const shown = (portfolio: Portfolio, aside = get().setAside) => {
      const { portfolio: rest, left } = leaveOut(portfolio, aside)
      return { portfolio: rest, setAside: left }
    }
    const save: Save = (changes) => {
      // After sleep: what is done now is done today.
      get().lookAtClock()
      const { today } = get()
      const portfolio = whole()
      // A screen may show another day, or the state before another tab's change. Never save that over what's current.
      if (!isLatest(portfolio, invert(changes))) {
        set({ saveFailure: 'changedElsewhere' })
        return err({ kind: 'notSaved', failure: 'changedElsewhere' })
      }
      const saved = recordStore.commit(changes, today)
      if (!saved.ok) {
        set({ saveFailure: saved.error, ...shown(saved.error === 'changedElsewhere' ? recordStore.portfolio() : portfolio) })
        return err({ kind: 'notSaved', failure: saved.error })
      }
      set({ saveFailure: null, ...shown(applyChanges(portfolio, changes, today)), safety: recordStore.safety() })
      return ok(undefined)
    }
    const saveMany = async ({ changes, verb }: Act, slicing: Slicing) => {
      const { today } = get()
      if (changes.length === 0) return ok(undefined)
      const purpose = { kind: verb === 'restored' ? 'restore' : 'import', count: changes.length } as const
      const saved = isLatest(whole(), invert(changes))
        ? await recordStore.commitMany(changes, purpose, today, slicing)
        : err('changedElsewhere' as const)
      const failure = saved.ok || saved.error === 'canceled' ? null : saved.error
      set({ saveFailure: failure, ...shown(recordStore.portfolio()), safety: recordStore.safety() })
      if (saved.ok) return saved
      return failure === null ? err({ kind: 'canceled' } as const) : err({ kind: 'notSaved', failure } as const)
    }
    /** Staging thousands of records at once would need twice their space. */
    const saveBitByBit: Save = (changes) => {
      for (let start = 0; start < changes.length; start += slice) {
        const saved = save(changes.slice(start, start + slice))
        if (saved.ok) continue
        for (let end = start; end > 0; end -= slice) takeBack(changes.slice(end - slice, end), save)
        // Taking back succeeded, but the act failed.
        set({ saveFailure: saved.error.failure })
        return saved
      }
      return ok(undefined)
    }
    let announced = 0
    const announce = (act: Act, undone: boolean) => {
      announced += 1
      const number = announced
      set({ lastChange: { number, act, undone, portfolio: get().portfolio } })
      recordStore.whenOnDisk(() => set({ lastOnDisk: number }))
    }
    const perform = (act: Act) => {
      const saved = save(act.changes)
      if (saved.ok) announce(act, false)
      return saved
    }

    return {
      today: localDay(now()),
      portfolio: emptyPortfolio,
      setAside: [],
      safety: recordStore.safety(),
      lastChange: null,
      lastOnDisk: 0,
      celebration: null,
      saveFailure: null,
      isPersistent: null,
      autosaveTrouble: null,
      installation: notInstalled,
      viewedDay: null,

      run(operation) {
        get().lookAtClock()
        const act = operation(whole(), { today: get().today, newId })
        return act.ok ? perform(act.value) : act
      },
      async runWith(operation, saver) {
        get().lookAtClock()
        const act = operation(whole(), { today: get().today, newId })
        if (!act.ok) return act
        const saved = await saver((slicing) => saveMany(act.value, slicing))
        if (saved.ok) announce(act.value, false)
        return saved
      },
      perform: (act) => perform(act).ok,
      stored: () => recordStore.stored(),
      bringBack: (deleted) => perform(bringBack(whole(), deleted)).ok,
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
      whenOnDisk: recordStore.whenOnDisk,
      dismissLastChange: () => set({ lastChange: null }),
      endCelebration: () => get().celebration !== null && set({ celebration: null, lastChange: null }),
      view: (day) => set({ viewedDay: day === get().today ? null : day }),
      dismissSaveFailure: () => set({ saveFailure: null }),
      restoreFound: () => recordStore.restoreFound(),
      setFoundAside: () => recordStore.setFoundAside(get().today),
      discardDamaged: (key) => recordStore.discardDamaged(key),
      deleteForGood: () => recordStore.deleteForGood(),
      leaveAside: (records) => set(shown(recordStore.portfolio(), [...get().setAside, ...records])),
      takeUp: (record) =>
        set(
          shown(
            recordStore.portfolio(),
            get().setAside.filter((each) => each !== record),
          ),
        ),
      noteBackup: (at) => recordStore.noteBackup(at),
      askToPersist: () => void persistence.ask().then((isPersistent) => set({ isPersistent })),

      lookAtClock() {
        const today = localDay(now())
        if (today !== get().today) set({ today })
      },
    }
  })
  recordStore.subscribe(({ safety, recordsChanged }) => {
    if (!recordsChanged) return store.setState({ safety })
    const { portfolio, left } = leaveOut(recordStore.portfolio(), store.getState().setAside)
    store.setState({ safety, portfolio, setAside: left })
  })
  recordStore.start(store.getState().today)
  void persistence.isPromised().then((isPersistent) => store.setState({ isPersistent }))
  return store
}
