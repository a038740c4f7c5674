import { type Act, bringBack, type Move, type NotSaved } from '../domain/changes/act'
import { touchesGone } from '../domain/changes/gone'
import { localDay } from '../domain/values/plainDate'
import { applyChanges, type Change, invert, isLatest, keepUnchanged } from '../domain/records/change'
import { leaveOut } from '../domain/records/leaveOut'
import type { Portfolio } from '../domain/records/portfolio'
import type { Slicing } from '../domain/values/inSlices'
import { err, ok, type Result } from '../domain/values/result'
import type { CutOff } from '../domain/device/safety'
import type { RecordStore } from '../storage/records/recordStore'
import type { Persistence } from '../storage/device/persistence'
import type { RecertStore, Saving } from './recertStore'

export type SavingWorld = {
  readonly recordStore: RecordStore
  readonly persistence: Persistence
  readonly now: () => Date
  readonly newId: () => string
  /** Lets the page repaint and respond. */
  readonly pause: () => Promise<void>
}

/** Saves an act's changes, all or none. */
type Save = (changes: readonly Change[]) => Result<void, NotSaved>

/** More take long enough to be seen. */
const atOnce = 1000

/** Starts the record store, and gives the screens what they save with. */
export function startSaving(store: RecertStore, world: SavingWorld): void {
  const { recordStore, persistence } = world
  store.setState(savingOf(store, world))
  recordStore.subscribe(({ safety, recordsChanged }) =>
    store.setState(({ portfolio, setAside }) => {
      if (!recordsChanged) return { safety }
      const read = leaveOut(recordStore.portfolio(), setAside)
      return { safety, portfolio: keepUnchanged(portfolio, read.portfolio), setAside: read.left }
    }),
  )
  recordStore.start(store.getState().today)
  store.setState({ openSaving: null })
  void persistence.isPromised().then((isPersistent) => store.setState({ isPersistent }))
}

function savingOf({ getState: get, setState: set }: RecertStore, { recordStore, persistence, now, newId, pause }: SavingWorld): Saving {
  const whole = () => (get().setAside.length === 0 ? get().portfolio : recordStore.portfolio())
  const shown = (portfolio: Portfolio, aside = get().setAside) => {
    const { portfolio: rest, left } = leaveOut(portfolio, aside)
    return { portfolio: rest, setAside: left }
  }
  const changedElsewhere = () => {
    set({ saveFailure: 'changedElsewhere' })
    return err({ kind: 'notSaved', failure: 'changedElsewhere' } as const)
  }
  const save: Save = (changes) => {
    // After sleep: what is done now is done today.
    get().lookAtClock()
    const { today } = get()
    const portfolio = whole()
    // A screen may show another day, or the state before another tab's change. Never save that over what's current.
    if (!isLatest(portfolio, invert(changes))) return changedElsewhere()
    const saved = recordStore.commit(changes, today)
    if (!saved.ok) {
      set({ saveFailure: saved.error, ...shown(saved.error === 'changedElsewhere' ? recordStore.portfolio() : portfolio) })
      return err({ kind: 'notSaved', failure: saved.error })
    }
    set({ saveFailure: null, ...shown(applyChanges(portfolio, changes, today)), safety: recordStore.safety() })
    return ok(undefined)
  }
  const saveMany = async (changes: readonly Change[], kind: CutOff['kind'], slicing: Slicing) => {
    const { today } = get()
    if (changes.length === 0) return ok(undefined)
    const saved = isLatest(whole(), invert(changes))
      ? await recordStore.commitMany(changes, { kind, count: changes.length }, today, slicing)
      : err('changedElsewhere' as const)
    const failure = saved.ok || saved.error === 'canceled' ? null : saved.error
    set({ saveFailure: failure, ...shown(recordStore.portfolio()), safety: recordStore.safety() })
    if (saved.ok) return saved
    return failure === null ? err({ kind: 'canceled' } as const) : err({ kind: 'notSaved', failure } as const)
  }
  const carryOutLong = async (changes: readonly Change[], move: Move, end: (saved: Result<void, NotSaved>) => void) => {
    const onProgress = (done: number, of: number) => set({ longStep: { move, done, of }, saveFailure: null })
    onProgress(0, changes.length)
    try {
      get().lookAtClock()
      const saved = await saveMany(changes, move, { pause, onProgress, signal: { aborted: false } })
      if (saved.ok) end(saved)
      // Nothing cancels it.
      else if (saved.error.kind === 'notSaved') end(err(saved.error))
    } finally {
      set({ longStep: null })
    }
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
    run(operation) {
      get().lookAtClock()
      const act = operation(whole(), { today: get().today, newId })
      return act.ok ? perform(act.value) : act
    },
    async runWith(operation, saver) {
      get().lookAtClock()
      const act = operation(whole(), { today: get().today, newId })
      if (!act.ok) return act
      const { changes, verb } = act.value
      const saved = await saver((slicing) => saveMany(changes, verb === 'restored' ? 'restore' : 'import', slicing))
      if (saved.ok) announce(act.value, false)
      return saved
    },
    perform: (act) => perform(act).ok,
    whole,
    stored: () => recordStore.stored(),
    bringBack: (deleted) => perform(bringBack(whole(), deleted)).ok,
    carryOut(act, move, then) {
      if (get().longStep !== null) return
      const changes = move === 'undo' ? invert(act.changes) : act.changes
      const end = (saved: Result<void, NotSaved>) => {
        if (saved.ok) announce(act, move === 'undo')
        else if (move !== 'change' && saved.error.failure === 'changedElsewhere')
          set({ lastChange: null, saveFailure: move === 'undo' ? 'undoBlocked' : 'redoBlocked' })
        then?.(saved)
      }
      if (touchesGone(changes, whole())) return end(changedElsewhere())
      const saved = changes.length > atOnce ? null : save(changes)
      // The note of several takes space that a batch in the mirror doesn't.
      if (saved === null || (!saved.ok && saved.error.failure === 'full' && changes.length > 1)) void carryOutLong(changes, move, end)
      else end(saved)
    },
    undo() {
      const { lastChange, carryOut } = get()
      if (lastChange?.undone === false) carryOut(lastChange.act, 'undo')
    },
    redo() {
      const { lastChange, carryOut } = get()
      if (lastChange?.undone === true) carryOut(lastChange.act, 'redo')
    },
    whenOnDisk: recordStore.whenOnDisk,
    dismissLastChange: () => set({ lastChange: null }),
    view: (day) => set({ viewedDay: day === get().today ? null : day }),
    dismissSaveFailure: () => set({ saveFailure: null }),
    restoreFound: () => recordStore.restoreFound(),
    setFoundAside: () => recordStore.setFoundAside(get().today),
    discardDamaged: (key) => recordStore.discardDamaged(key),
    deleteForGood: () => recordStore.deleteForGood(get().portfolio.deleted),
    leaveAside: (records) => set(shown(recordStore.portfolio(), [...get().setAside, ...records])),
    takeUp: (record) =>
      set(
        shown(
          recordStore.portfolio(),
          get().setAside.filter((each) => each !== record),
        ),
      ),
    check: recordStore.check,
    noteBackup: (at) => recordStore.noteBackup(at),
    askToPersist: () => void persistence.ask().then((isPersistent) => set({ isPersistent })),

    lookAtClock() {
      const today = localDay(now())
      if (today !== get().today) set({ today })
    },
  }
}
