import { deleteCourse as deleteCourseAct, removeCredential as removeCredentialAct } from '../../src/domain/changes/act'
import type { Course, CourseRecord } from '../../src/domain/records/course'
import { saveCourse } from '../../src/domain/changes/courseAct'
import { offerFor } from '../../src/domain/changes/offer'
import { withDefaults } from '../../src/domain/forms/courseDefaults'
import { type CourseDraft, type CourseKind, emptyCourseDraft } from '../../src/domain/forms/courseDraft'
import { readCourse } from '../../src/domain/forms/readCourse'
import { emptyRenewalDraft, readRenewal } from '../../src/domain/forms/renewalDraft'
import { readCredential } from '../../src/domain/forms/readCredential'
import type { Certification, Credential } from '../../src/domain/records/credential'
import { addCredential as addCredentialAct, editCredential as editCredentialAct, renewCertification } from '../../src/domain/changes/credentialAct'
import type { CredentialDraft } from '../../src/domain/forms/credentialDraft'
import { localDay, type PlainDate } from '../../src/domain/values/plainDate'
import { emptyPortfolio, type Portfolio } from '../../src/domain/records/portfolio'
import { err } from '../../src/domain/values/result'
import type { Codec } from '../../src/storage/format/codec'
import { createRecordStore, type RecordStore } from '../../src/storage/records/recordStore'
import type { Locks } from '../../src/storage/browser/locks'
import type { KeyValue } from '../../src/storage/browser/keyValue'
import type { Mirror } from '../../src/storage/records/mirror'
import type { Persistence } from '../../src/storage/device/persistence'
import type { SessionMark } from '../../src/storage/records/sessionMark'
import { createRecertStore, type RecertState, type RecertStore } from '../../src/store/recertStore'
import { startSaving } from '../../src/store/saving'
import { createFakeKeyValue, type Disk } from './fakeKeyValue'
import { courseId, day } from './records'

export const today = day('2027-03-15')

/** Mid-morning on a day, in the time zone of the test run. */
export function morning(year: number, month: number, date: number): Date {
  return new Date(year, month - 1, date, 9, 30)
}

/** A time of day in the time zone of the test run. */
export function instantOf(day: string, time = '12:00'): Date {
  return new Date(`${day}T${time}`)
}

export function diskWith(...texts: readonly (readonly [string, string])[]): Disk {
  return new Map(texts)
}

export type World = {
  readonly storage?: KeyValue | null
  readonly mirror?: Mirror | null
  readonly sawRecords?: SessionMark
  readonly clock?: { now: Date }
  readonly codec?: Codec
  readonly locks?: Locks
  readonly persistence?: Persistence
  /** Between the slices of a long undo. */
  readonly pause?: () => Promise<void>
  /** Keeps the tabs' ids distinct. */
  readonly tab?: string
}

/** A tab's record store, not started yet. */
function recordStoreIn(world: World): RecordStore {
  const { storage = createFakeKeyValue(new Map()), mirror = null, sawRecords = createMark(), codec, locks } = world
  return createRecordStore({
    storage,
    mirror,
    sawRecords,
    ...partsOf(world),
    ...(codec === undefined ? {} : { codec }),
    ...(locks === undefined ? {} : { locks }),
  })
}

/** A tab's record store, started on the day `on`. */
export function openRecordStore(world: World, on: PlainDate = today): RecordStore {
  const recordStore = recordStoreIn(world)
  recordStore.start(on)
  return recordStore
}

/** What a page finds when it opens on this disk with nothing but localStorage. */
export function reopened(disk: Disk, on: PlainDate = today): Portfolio {
  return openRecordStore({ storage: createFakeKeyValue(disk) }, on).portfolio()
}

export type Tab = { readonly recordStore: RecordStore; readonly store: RecertStore; readonly state: () => RecertState }

export function openTab(world: World): Tab {
  const recordStore = recordStoreIn(world)
  const parts = partsOf(world)
  const store = createRecertStore({
    today: localDay(parts.now()),
    portfolio: emptyPortfolio,
    safety: recordStore.safety(),
    openSaving: null,
  })
  startSaving(store, { recordStore, persistence: world.persistence ?? unsaid, ...parts })
  return { recordStore, store, state: () => store.getState() }
}

export function createMark(set = false): SessionMark {
  let isSet = set
  return {
    get: () => isSet,
    set: () => {
      isSet = true
    },
  }
}

/** Waits for a safety copy that answers immediately. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Waits for a long undo or redo. */
export function untilStepped(store: RecertStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(({ longStep }) => {
      if (longStep !== null) return
      stop()
      resolve()
    })
  })
}

export function titlesIn(portfolio: Portfolio): readonly string[] {
  return portfolio.courses.map(({ title }) => title)
}

export function courseIn(portfolio: Portfolio, id: string): Course {
  const found = portfolio.courses.find((course) => course.id === courseId(id))
  if (found === undefined) throw new Error(`no course ${id}`)
  return found
}

/** The portfolio for comparisons that ignore the order of credentials and deleted records. */
export function contentsOf({ courses, planned, credentials, deleted }: Portfolio): Portfolio {
  return {
    courses,
    planned,
    credentials: credentials.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    deleted: deleted.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1)),
  }
}

/** A log form, filled in by a trainer. */
export function draft(title: string, fields: Partial<CourseDraft> = {}): CourseDraft {
  return { ...emptyCourseDraft(day('2027-02-01')), title, ...fields }
}

// What a trainer does through the store, one function each.

export const logCourse = (state: RecertState, typed: CourseDraft, offerTaken = false) => save(state, 'completed', null, typed, offerTaken)

export const planCourse = (state: RecertState, typed: CourseDraft) => save(state, 'planned', null, typed)

/** The course stays completed or planned, as it was. */
export const editCourse = (state: RecertState, base: CourseRecord, typed: CourseDraft) =>
  save(state, 'plannedFor' in base ? 'planned' : 'completed', base, typed)

export const completeCourse = (state: RecertState, base: CourseRecord, typed: CourseDraft, offerTaken = false) =>
  save(state, 'completed', base, typed, offerTaken)

function save({ portfolio, today, run }: RecertState, kind: CourseKind, base: CourseRecord | null, typed: CourseDraft, offerTaken = false) {
  const filled = withDefaults(typed, portfolio)
  const input = readCourse(filled, { kind, base, today })
  const offer = offerTaken ? offerFor(filled, portfolio, today) : null
  return input.ok ? run(saveCourse({ base, input: input.value, offer })) : err({ kind: 'fields', errors: input.error } as const)
}

export const deleteCourse = ({ perform }: RecertState, course: CourseRecord) => perform(deleteCourseAct(course))

export function addCredential(state: RecertState, typed: CredentialDraft) {
  const input = readCredential(typed, state)
  return input.ok ? state.run(addCredentialAct(input.value)) : err({ kind: 'fields', errors: input.error } as const)
}

export function editCredential(state: RecertState, base: Credential, typed: CredentialDraft) {
  const input = readCredential(typed, state)
  return input.ok ? state.run(editCredentialAct(base, input.value)) : err({ kind: 'fields', errors: input.error } as const)
}

/** Renews as Recert proposes. */
export function renewToday({ today, run }: RecertState, base: Certification) {
  const input = readRenewal(emptyRenewalDraft(today), base, today)
  return input.ok ? run(renewCertification(base, input.value)) : err({ kind: 'fields', errors: input.error } as const)
}

export const removeCredential = ({ perform }: RecertState, credential: Credential) => perform(removeCredentialAct(credential))

/** A browser that doesn't say whether it keeps the records. */
const unsaid: Persistence = { isPromised: () => Promise.resolve(null), ask: () => Promise.resolve(null) }

function partsOf({ clock = { now: morning(2027, 3, 15) }, tab = 'a', pause = settle }: World) {
  let ids = 0
  return {
    now: () => clock.now,
    pause,
    newId: () => {
      ids += 1
      return `${tab}-${String(ids).padStart(5, '0')}`
    },
  }
}
