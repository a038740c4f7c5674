import { expect, test } from 'vitest'
import { importCourses } from '../../src/domain/changes/importAct'
import type { Locks } from '../../src/storage/browser/locks'
import type { MirrorEntry } from '../../src/storage/records/mirror'
import { saveInSlices } from '../../src/store/saveInSlices'
import { createFakeKeyValue, type Disk, fullAt, unitsOf } from '../support/fakeKeyValue'
import { createFakeMirror } from '../support/fakeMirror'
import { course, courseId } from '../support/portfolio'
import { savedCourse } from '../support/records'
import { diskWith, openTab, settle } from '../support/world'

// An import is there as a whole or not at all, whenever the browser is killed, and the next start says which.

const rows = Array.from({ length: 1000 }, (_, index) => ({ ...course({ id: '', title: `Course ${index}`, on: '2026-03-01' }), id: courseId('') }))
const stored = () => diskWith(savedCourse('here'))

type Given = { readonly disk?: Disk; readonly locks?: Locks }

/** Imports the rows and takes a snapshot of both stores at each pause: what a browser killed there may have on disk. */
async function importWatched({ disk = stored(), locks }: Given = {}, stopAt = Infinity) {
  const mirror = createFakeMirror()
  const sent: string[] = []
  const watched = {
    ...mirror,
    write: (entries: readonly MirrorEntry[]) => {
      sent.push(...entries.map(({ key }) => key))
      return mirror.write(entries)
    },
  }
  const { store } = openTab({ storage: createFakeKeyValue(disk), mirror: watched, ...(locks === undefined ? {} : { locks }) })
  await settle()
  const first = new Map(disk)
  const killed: { readonly disk: Disk; readonly mirrored: typeof mirror.rows }[] = []
  const stopper = new AbortController()
  const pause = async () => {
    killed.push({ disk: new Map(disk), mirrored: new Map(mirror.rows) })
    await settle()
  }
  const onProgress = (done: number) => done >= stopAt && stopper.abort()
  const saved = await store
    .getState()
    .runWith(importCourses(rows), saveInSlices({ pause, onProgress: (done) => void onProgress(done), signal: stopper.signal }))
  await settle()
  return { saved, killed, first, sent, mirror, disk }
}

async function startedOn(disk: Disk, mirrored: ReadonlyMap<string, { readonly rev: number; readonly raw: string }>, locks?: Locks) {
  const mirror = createFakeMirror(Object.fromEntries(mirrored))
  const { state } = openTab({ storage: createFakeKeyValue(disk), mirror, tab: 'next', ...(locks === undefined ? {} : { locks }) })
  await settle()
  return { courses: state().portfolio.courses.length, cutOff: state().safety.cutOff, recovered: state().safety.recovered, mirror }
}

test('all of the rows are there or none, whatever of localStorage was on disk', async () => {
  const { killed, first } = await importWatched()
  const found = new Set<string>()
  for (const { disk, mirrored } of killed) {
    for (const left of [first, disk]) {
      const { courses, cutOff, recovered } = await startedOn(new Map(left), mirrored)
      found.add(`${courses} ${cutOff?.isWhole} ${cutOff?.count} ${recovered}`)
    }
  }
  expect([...found]).toEqual(['1 undefined undefined 0', '1 false 1000 0', '1001 true 1000 0'])
})

test('the next start says it once', async () => {
  const { killed } = await importWatched()
  const last = killed.at(-1)
  if (last === undefined) throw new Error('no pause')
  const next = await startedOn(last.disk, last.mirrored)
  expect(next.cutOff).toEqual({ kind: 'import', count: 1000, isWhole: true })
  expect((await startedOn(last.disk, next.mirror.rows)).cutOff).toBeNull()
})

test('once it is done there is nothing to say', async () => {
  const { saved, disk, mirror } = await importWatched()
  expect(saved.ok).toBe(true)
  expect(await startedOn(disk, mirror.rows)).toMatchObject({ courses: 1001, cutOff: null })
})

test('each record goes to the mirror once', async () => {
  const { sent } = await importWatched()
  const records = sent.filter((key) => key.startsWith('recert/course/a-'))
  expect([records.length, new Set(records).size]).toEqual([1000, 1000])
})

test('a tab that opens in the middle takes it for no accident, and the import goes on', async () => {
  const held = new Set<string>()
  const locks: Locks = {
    hold: async (name, work) => {
      held.add(name)
      const value = await work()
      held.delete(name)
      return value
    },
    isHeld: (name) => Promise.resolve(held.has(name)),
  }
  const disk = stored()
  const mirror = createFakeMirror()
  const { store } = openTab({ storage: createFakeKeyValue(disk), mirror, locks })
  await settle()
  const seen: unknown[] = []
  const pause = async () => {
    const other = openTab({ storage: createFakeKeyValue(disk), mirror, tab: 'other', locks })
    await settle()
    seen.push(other.state().safety.cutOff)
  }
  const saved = await store.getState().runWith(importCourses(rows), saveInSlices({ pause, onProgress: () => undefined, signal: { aborted: false } }))
  expect(saved.ok).toBe(true)
  expect(new Set(seen)).toEqual(new Set([null]))
  expect(store.getState().portfolio.courses).toHaveLength(1001)
})

test.each([
  ['canceled', {}, 500, { kind: 'canceled' }],
  ['stopped by a full disk', { isFull: true }, Infinity, { kind: 'notSaved', failure: 'full' }],
])('%s halfway it is gone from the mirror too', async (_, { isFull = false }: { isFull?: boolean }, stopAt, error) => {
  const disk = stored()
  const mirror = createFakeMirror()
  const storage = createFakeKeyValue(disk)
  const { store } = openTab({ storage, mirror })
  await settle()
  if (isFull) storage.fault = fullAt(disk, unitsOf(disk) + 100_000)
  const stopper = new AbortController()
  const onProgress = (done: number) => void (done >= stopAt && stopper.abort())
  const saved = await store.getState().runWith(importCourses(rows), saveInSlices({ pause: settle, onProgress, signal: stopper.signal }))
  await settle()
  expect(saved).toEqual({ ok: false, error })
  expect([...disk.keys()]).toEqual(['recert/course/here'])
  expect([...mirror.rows.keys()]).toEqual(['recert/course/here'])
  expect(await startedOn(stored(), mirror.rows)).toMatchObject({ courses: 1, cutOff: null })
})

test('courses it replaced are as before when it is canceled, here and in the mirror', async () => {
  const disk = stored()
  const mirror = createFakeMirror()
  const { store, state } = openTab({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  const [here] = state().portfolio.courses
  if (here === undefined) throw new Error('no course')
  const stopper = new AbortController()
  const onProgress = (done: number) => void (done >= 250 && stopper.abort())
  await store
    .getState()
    .runWith(importCourses([{ ...here, title: 'Replaced' }, ...rows]), saveInSlices({ pause: settle, onProgress, signal: stopper.signal }))
  await settle()
  expect(state().portfolio.courses).toEqual([here])
  const next = openTab({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(next.state().portfolio.courses).toEqual([here])
  expect(next.state().safety).toMatchObject({ recovered: 0, left: 0, cutOff: null })
})

test.each([
  ['before its turn, and this tab has seen it', 1, true],
  ['while the others are being written', 5, false],
])('a course that another tab changed %s stays as it is there, and nothing is imported', async (_, atPause, isSeen) => {
  const disk = stored()
  const { recordStore, store, state } = openTab({ storage: createFakeKeyValue(disk) })
  const [here] = state().portfolio.courses
  if (here === undefined) throw new Error('no course')
  const [key, text] = savedCourse('here', { title: 'From another tab' }, { rev: 2 })
  let pauses = 0
  const pause = () => {
    pauses += 1
    if (pauses === atPause) disk.set(key, text)
    if (pauses === atPause && isSeen) recordStore.noticeReturn()
    return settle()
  }
  const slicing = { pause, onProgress: () => undefined, signal: { aborted: false } }
  const saved = await store.getState().runWith(importCourses([...rows.slice(1), { ...here, title: 'Replaced' }]), saveInSlices(slicing))
  expect(saved).toEqual({ ok: false, error: { kind: 'notSaved', failure: 'changedElsewhere' } })
  expect([...disk.keys()]).toEqual([key])
  // Perhaps with a later revision: it must beat what the safety copy was given meanwhile.
  expect(JSON.parse(disk.get(key) ?? '')).toMatchObject({ record: { title: 'From another tab' } })
})
