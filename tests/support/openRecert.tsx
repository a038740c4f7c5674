import { createHash } from 'node:crypto'
import { act, configure, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { App, loadDashboard } from '../../src/app/shell/App'
import { ErrorBoundary } from '../../src/app/shell/ErrorBoundary'
import { watchTabs } from '../../src/app/boot/tabs'
import type { CourseRecord } from '../../src/domain/records/course'
import type { Credential } from '../../src/domain/records/credential'
import { createServices } from '../../src/app/boot/services'
import '../../src/app/dialogs/Dialogs'
import '../../src/app/routes/Pages'
import '../../src/app/shell/KeepingNotices'
import '../../src/app/shell/ChangeToast'
import '../../src/app/shell/failingRecords'
import '../../src/app/routes/NotFound'
import '../../src/app/shell/SampleNotice'
import '../../src/app/shell/RecordNotices'
import '../../src/app/shell/trySample'
import '../../src/features/dashboard/CelebrationHero'
import '../../src/features/dashboard/RuleOffer'
import '../../src/components/status/SurplusList'
import '../../src/features/help/HelpPage'
import '../../src/app/shortcuts/CommandPalette'
import '../../src/app/shortcuts/Shortcuts'
import '../../src/app/shortcuts/KeysDialog'
import '../../src/features/certification/CredentialPage'
import '../../src/features/certification/RenewDialog'
import '../../src/features/certification/RuleDialog'
import '../../src/features/courses/CourseDialog'
import '../../src/features/courses/CoursesPage'
import '../../src/features/credentials/CredentialDialog'
import '../../src/features/credentials/CredentialsPage'
import '../../src/features/data/backup/RestoreDialog'
import '../../src/features/data/calendar/CalendarPage'
import '../../src/features/data/importing/ImportDialog'
import '../../src/features/data/DataPage'
import '../../src/features/planner/PlanPage'
import '../../src/features/proofs/LostProofs'
import '../../src/components/proofs/ProofsField'
import type { Codec } from '../../src/storage/format/codec'
import type { Pickers } from '../../src/storage/files/backupFile'
import type { Services } from '../../src/store/services'
import { ServicesContext } from '../../src/store/services'
import type { RecertState, RecertStore } from '../../src/store/recertStore'
import { RecertContext } from '../../src/store/useRecert'
import { createFakeKeyValue, type Disk, type FakeKeyValue } from './fakeKeyValue'
import { createFakeProofFiles, type FakeProofFiles } from './fakeProofFiles'
import { createFakeMirror, type FakeMirror } from './fakeMirror'
import { savedRecord } from './records'
import { createMark, instantOf, openTab, settle } from './world'

// A journey is long and the machine may be busy, so fail only on what never comes. The screens above are preloaded for the same reason.
await loadDashboard()
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 60_000 })

export type Given = {
  /** The day Recert is opened, at noon. */
  readonly today?: string
  /** The screen in the address. */
  readonly at?: string
  /** Records saved before, in addition to what's on the disk. */
  readonly records?: readonly (Credential | CourseRecord)[]
  readonly disk?: Disk
  readonly mirror?: FakeMirror
  /** What lasts as long as the tab. */
  readonly session?: Disk
  /** The browser doesn't let Recert store anything. */
  readonly blocked?: boolean
  /** This tab has shown records before. */
  readonly sawRecords?: boolean
  /** How the browser lets the trainer choose a file to save to; without it, the browser can't. */
  readonly pickers?: Pickers
  /** The certificates the browser has. */
  readonly files?: FakeProofFiles
  /** How records are read. */
  readonly codec?: Codec
  /** The browser's answer on keeping the records: now, and when asked. */
  readonly promises?: { readonly now: boolean | null; readonly whenAsked: boolean | null }
}

export type OpenRecert = {
  readonly user: UserEvent
  readonly disk: Disk
  /** This tab's view of the disk. Its `fault` can be changed at any time. */
  readonly storage: FakeKeyValue
  readonly mirror: FakeMirror
  readonly files: FakeProofFiles
  readonly services: Services
  readonly clock: { now: Date }
  readonly store: RecertStore
  /** Moves the clock and makes Recert look at it. */
  readonly passTo: (day: string, time?: string) => void
  /** The trainer's actions in another tab, through its store. */
  readonly inAnotherTab: (perform: (state: RecertState) => void) => void
  /** Another tab's direct write to the disk. */
  readonly anotherTabWrites: (write: (disk: Disk) => void) => void
  readonly close: () => void
}

/** Opens the app like the built page: on a fresh disk, with a fake mirror, a clock that stands still, and ids that count up. */
export async function openRecert(given: Given = {}): Promise<OpenRecert> {
  const { disk = new Map<string, string>(), mirror = createFakeMirror(), today = '2026-11-20', at = '#/', blocked = false } = given
  const { now, whenAsked } = given.promises ?? { now: null, whenAsked: null }
  for (const record of given.records ?? []) disk.set(...savedRecord(record))
  const clock = { now: instantOf(today) }
  const persistence = { isPromised: () => Promise.resolve(now), ask: () => Promise.resolve(whenAsked) }
  const storage = createFakeKeyValue(disk)
  const sawRecords = createMark(given.sawRecords)
  const { recordStore, store } = openTab({
    storage: blocked ? null : storage,
    mirror,
    sawRecords,
    clock,
    persistence,
    tab: 'this',
    ...(given.codec === undefined ? {} : { codec: given.codec }),
  })
  let others = 0
  const inAnotherTab: OpenRecert['inAnotherTab'] = (perform) => {
    others += 1
    const other = { storage: createFakeKeyValue(disk), mirror, sawRecords: createMark(true), clock, tab: `other-${others}` }
    anotherTabWrites(() => perform(openTab(other).state()))
  }
  // safe: watchTabs only compares it with the events' storage area
  const area = storage as unknown as Storage
  watchTabs(recordStore, area)
  const anotherTabWrites: OpenRecert['anotherTabWrites'] = (write) => {
    const before = new Map(disk)
    write(disk)
    act(() => {
      for (const key of changedKeys(before, disk)) window.dispatchEvent(new StorageEvent('storage', { key, storageArea: area }))
    })
  }
  const files = given.files ?? createFakeProofFiles()
  const services = createServices({
    storage: blocked ? null : storage,
    session: blocked ? null : createFakeKeyValue(given.session ?? new Map<string, string>()),
    store,
    now: () => clock.now,
    sha256: (bytes) => Promise.resolve(new Uint8Array(createHash('sha256').update(new Uint8Array(bytes)).digest()).buffer),
    databases: () => indexedDB,
    files,
    mirror,
    page: 'this',
    redraw: async (image, keepsPng) => ({ type: keepsPng ? 'image/png' : 'image/jpeg', bytes: await image.arrayBuffer() }),
    ...(given.pickers === undefined ? {} : { pickers: given.pickers }),
  })
  // Marked the way React marks a settled promise: one awaited inside a synchronous act wouldn't be rendered in time.
  const opened = Object.assign(Promise.resolve(services), { status: 'fulfilled', value: services })
  const openServices = () => opened
  // A tab that's just been opened: nothing was typed in it yet.
  window.history.replaceState(null, '')
  window.location.hash = at
  // Wait for the mirror's answer.
  const { unmount } = await act(async () => {
    const page = render(
      <RecertContext value={store}>
        <ServicesContext value={openServices}>
          <ErrorBoundary>
            <App />
          </ErrorBoundary>
        </ServicesContext>
      </RecertContext>,
    )
    // The first touch loads the shortcuts.
    window.dispatchEvent(new Event('pointermove'))
    await settle()
    return page
  })
  return {
    user: userEvent.setup({ delay: null }),
    disk,
    storage,
    mirror,
    files,
    services,
    clock,
    store,
    passTo: (day, time) => {
      clock.now = instantOf(day, time)
      act(() => store.getState().lookAtClock())
    },
    inAnotherTab,
    anotherTabWrites,
    close: unmount,
  }
}

/** The keys other tabs are notified of, one event each; null for an emptied disk. */
function changedKeys(before: Disk, after: Disk): readonly (string | null)[] {
  if (after.size === 0) return [null]
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))
}

// happy-dom shows dialogs but doesn't handle Escape. A browser cancels the topmost dialog unless the page has used the key.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  const dialog = [...document.querySelectorAll('dialog')].findLast(({ open }) => open)
  if (dialog?.dispatchEvent(new Event('cancel', { cancelable: true })) === true) dialog.close()
})
