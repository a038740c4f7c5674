import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AutosaveTrouble } from '../domain/device/autosave'
import type { Act, Failure, Move, NotSaved, Operation } from '../domain/changes/act'
import type { PlainDate } from '../domain/values/plainDate'
import type { Deleted, Kept, Portfolio } from '../domain/records/portfolio'
import type { Slicing } from '../domain/values/inSlices'
import type { Result } from '../domain/values/result'
import type { CertificationStatus } from '../domain/status/standing'
import type { Safety } from '../domain/device/safety'
import type { BlockedMove, SaveFailure } from '../domain/device/saveFailure'
import type { Space } from '../domain/device/space'
import type { Stored } from '../domain/records/stored'
import type { RecordStore } from '../storage/records/recordStore'
import { type Installation, notInstalled } from './installation'

/** A change to announce, `undone` after an undo, with the portfolio right after it. `number` tells announcements of the same words apart. */
export type AnnouncedChange = { readonly number: number; readonly act: Act; readonly undone: boolean; readonly portfolio: Portfolio }

/** A certification that an act made complete. `number` is that of the announced change. */
type Celebration = { readonly status: CertificationStatus; readonly act: Act; readonly number: number }

/** Saves thousands of records, all or none, with pauses. */
type SaveMany = (slicing: Slicing) => Promise<Result<void, Failure | { readonly kind: 'canceled' }>>

export type Saver<Cause> = (save: SaveMany) => Promise<Result<void, Failure | Cause>>

/** How far a change, an undo or a redo of many records is. */
export type LongStep = { readonly move: Move; readonly done: number; readonly of: number }

type Shown = {
  readonly today: PlainDate
  /** The records that screens show, without `setAside`. */
  readonly portfolio: Portfolio
  /** Records that a screen couldn't draw. They're still stored, and come back when they change or Recert is opened again. */
  readonly setAside: readonly Kept[]
  readonly safety: Safety
  readonly lastChange: AnnouncedChange | null
  /** The number of the latest change that's on disk, or that the browser won't write for now: until then, nothing says that it's done. */
  readonly lastOnDisk: number
  /** Null unless one is being saved. Until it's done, no other begins. */
  readonly longStep: LongStep | null
  /** The certification that was just completed, until the next change or the next visit to the dashboard. */
  readonly celebration: Celebration | null
  /** Whether the browser promised to keep the records; null while unknown. */
  readonly isPersistent: boolean | null
  /** What fills the browser's storage, once it's nearly full. */
  readonly shortSpace: Space | null
  /** Why the last save failed; null once one succeeds. */
  readonly saveFailure: SaveFailure | BlockedMove | null

  /** Why changes don't reach the trainer's file; null if they do or there is none. */
  readonly autosaveTrouble: AutosaveTrouble | null

  readonly installation: Installation

  /** The day the screens show; null is today. Changes are always made today. */
  readonly viewedDay: PlainDate | null
  /** Its message goes with it. */
  readonly endCelebration: () => void
  /**
   * Makes saving possible, and checks the records; null once that's done. Until then the screens show the records as they were found, and what's
   * in `Saving` is missing: whatever needs it is drawn with `savingPart`.
   */
  readonly openSaving: (() => Promise<unknown>) | null
  /** It couldn't be loaded: until the page is loaded again, nothing can be saved. */
  readonly cannotSave: boolean
  /** Whether this browser has never kept records: there's no safety copy to wait for. */
  readonly isNew: boolean
}

/** What changes the records, and what comes with it. */
export type Saving = {
  /** Performs and announces what the trainer entered in a form. */
  readonly run: (act: Operation) => Result<void, Failure>
  /** The same for a long save: `saver` saves the changes with pauses; they are announced and undone as one. */
  readonly runWith: <Cause>(act: Operation, saver: Saver<Cause>) => Promise<Result<void, Failure | Cause>>
  /** Performs and announces an act without a form. False if it was not saved. */
  readonly perform: (act: Act) => boolean
  readonly bringBack: (deleted: Deleted) => boolean
  /** The records with those that are set aside. */
  readonly whole: () => Portfolio
  /** Every record with its envelope, for a backup. */
  readonly stored: () => readonly Stored[]
  /**
   * Makes an act of any size, undoes it or redoes it, all of it or nothing, but never over changes of another tab. Then says whether it was
   * saved: at once, unless there are thousands of records, or the disk is too full to note what's under way. Nothing if another such is at work.
   */
  readonly carryOut: (act: Act, move: Move, then?: (saved: Result<void, NotSaved>) => void) => void
  /** The same for the last change. */
  readonly undo: () => void
  readonly redo: () => void
  /** Calls back once what was saved is on disk, or can't be for now. Say "done" and close forms then. */
  readonly whenOnDisk: (then: () => void) => void
  readonly dismissLastChange: () => void
  readonly view: (day: PlainDate | null) => void
  readonly dismissSaveFailure: () => void
  readonly restoreFound: () => void
  readonly setFoundAside: () => void
  readonly discardDamaged: (key: string) => void
  readonly deleteForGood: () => void
  /** Leaves out records that can't be drawn, so that the others can. */
  readonly leaveAside: (records: readonly Kept[]) => void
  /** Shows it again. */
  readonly takeUp: (record: Kept) => void
  /** Reads every record back. Rejects if the code for it can't be loaded. */
  readonly check: RecordStore['check']
  /** Everything, as of that instant, is in a file. */
  readonly noteBackup: (at: Date) => void
  readonly askToPersist: () => void

  /** For midnight, the end of sleep, and a tab that comes back. */
  readonly lookAtClock: () => void
}

export type RecertState = Shown & Saving

export type RecertStore = StoreApi<RecertState>

/** What's known before anything that can save is loaded. */
export type FirstKnown = Pick<Shown, 'today' | 'portfolio' | 'safety' | 'openSaving'>

export function createRecertStore(known: FirstKnown): RecertStore {
  return createStore<RecertState>()((set, get) => {
    const shown: Shown = {
      ...known,
      setAside: [],
      cannotSave: false,
      isNew: false,
      lastChange: null,
      lastOnDisk: 0,
      longStep: null,
      celebration: null,
      shortSpace: null,
      saveFailure: null,
      isPersistent: null,
      autosaveTrouble: null,
      installation: notInstalled,
      viewedDay: null,
      endCelebration: () => get().celebration !== null && set({ celebration: null, lastChange: null }),
    }
    return shown as RecertState // safe: `savingPart` draws what needs the rest once `startSaving` has added it
  })
}
