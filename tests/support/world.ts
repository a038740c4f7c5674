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
import type { PlainDate } from '../../src/domain/values/plainDate'
import type { Portfolio } from '../../src/domain/records/portfolio'
import { err } from '../../src/domain/values/result'
import type { Codec } from '../../src/storage/format/codec'
import { createRecordStore, type RecordStore } from '../../src/storage/records/recordStore'
import type { KeyValue } from '../../src/storage/browser/keyValue'
import type { Mirror } from '../../src/storage/records/mirror'
import type { Persistence } from '../../src/storage/device/persistence'
import type { SessionMark } from '../../src/storage/records/sessionMark'
import { createRecertStore, type RecertState, type RecertStore } from '../../src/store/recertStore'
import { createFakeKeyValue, type Disk } from './fakeKeyValue'
import { courseId, day } from './records'

export const today = day('2027-03-15')

/** Mid-morning on a day, wherever the suite runs. */
export function morning(year: number, month: number, date: number): Date {
  return new Date(year, month - 1, date, 9, 30)
}

/** A clock's time where the suite runs. */
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
  readonly persistence?: Persistence
  /** Tells the tabs' ids apart. */
  readonly tab?: string
}

/** A tab's recordStore that has not been started. */
function recordStoreIn(world: World): RecordStore {
  const { storage = createFakeKeyValue(new Map()), mirror = null, sawRecords = createMark(), codec } = world
  return createRecordStore({ storage, mirror, sawRecords, ...partsOf(world), ...(codec === undefined ? {} : { codec }) })
}

/** A tab's recordStore, started on `on`. */
export function openRecordStore(world: World, on: PlainDate = today): RecordStore {
  const recordStore = recordStoreIn(world)
  recordStore.start(on)
  return recordStore
}

/** What a page finds when it opens on this disk, with nothing but localStorage. */
export function reopened(disk: Disk, on: PlainDate = today): Portfolio {
  return openRecordStore({ storage: createFakeKeyValue(disk) }, on).portfolio()
}

export type Tab = { readonly recordStore: RecordStore; readonly store: RecertStore; readonly state: () => RecertState }

export function openTab(world: World): Tab {
  const recordStore = recordStoreIn(world)
  const store = createRecertStore({ recordStore, persistence: world.persistence ?? unsaid, ...partsOf(world) })
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

/** Lets a safety copy that answers at once answer. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

export function titlesIn(portfolio: Portfolio): readonly string[] {
  return portfolio.courses.map(({ title }) => title)
}

export function courseIn(portfolio: Portfolio, id: string): Course {
  const found = portfolio.courses.find((course) => course.id === courseId(id))
  if (found === undefined) throw new Error(`no course ${id}`)
  return found
}

/** A portfolio in which it does not matter in what order credentials and deleted records stand. */
export function contentsOf({ courses, planned, credentials, deleted }: Portfolio): Portfolio {
  return {
    courses,
    planned,
    credentials: credentials.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    deleted: deleted.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1)),
  }
}

/** A log form as a trainer fills it in. */
export function draft(title: string, fields: Partial<CourseDraft> = {}): CourseDraft {
  return { ...emptyCourseDraft(day('2027-02-01')), title, ...fields }
}

// What a trainer does through the store, in one word each.

export const logCourse = (state: RecertState, typed: CourseDraft, offerTaken = false) => save(state, 'completed', null, typed, offerTaken)

export const planCourse = (state: RecertState, typed: CourseDraft) => save(state, 'planned', null, typed)

/** What the form is about stays what it was: completed or planned. */
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

/** As Recert proposes it. */
export function renewToday({ today, run }: RecertState, base: Certification) {
  const input = readRenewal(emptyRenewalDraft(today), base, today)
  return input.ok ? run(renewCertification(base, input.value)) : err({ kind: 'fields', errors: input.error } as const)
}

export const removeCredential = ({ perform }: RecertState, credential: Credential) => perform(removeCredentialAct(credential))

/** A browser that does not say whether it keeps the records. */
const unsaid: Persistence = { isPromised: () => Promise.resolve(null), ask: () => Promise.resolve(null) }

function partsOf({ clock = { now: morning(2027, 3, 15) }, tab = 'a' }: World) {
  let ids = 0
  return {
    now: () => clock.now,
    newId: () => {
      ids += 1
      return `${tab}-${String(ids).padStart(5, '0')}`
    },
  }
}
