import { afterEach, expect, test, vi } from 'vitest'
import type { MirrorRow } from '../../support/fakeMirror'
import { createFakeMirror, lateFirst } from '../../support/fakeMirror'
import { createFakeKeyValue, failAt, healthy, securityError, textsOf } from '../../support/fakeKeyValue'
import { added, course, courseKey, deleted, edited, savedCourse, savedText } from '../../support/records'
import { batchMark } from '../../../src/storage/records/batchMark'
import { createRecordStore } from '../../../src/storage/records/recordStore'
import { firstLook } from '../../../src/storage/records/firstLook'
import { courseIn, createMark, diskWith, morning, openRecordStore, settle, titlesIn, today } from '../../support/world'

afterEach(() => {
  vi.useRealTimers()
})

const key = courseKey('a')
const rowOf = (title: string, rev: number): MirrorRow => ({ rev, raw: savedText(course('a', { title }), { rev }) })
const other = savedCourse('b')
const otherRow = { [courseKey('b')]: { rev: 1, raw: other[1] } }

test('every save reaches the safety copy with its revision: added, edited, deleted', async () => {
  const [disk, mirror] = [diskWith(), createFakeMirror()]
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  for (const change of [added(course('a')), edited(course('a'), { title: 'Edited' }), deleted(course('a', { title: 'Edited' }))]) {
    expect(recordStore.commit([change], today).ok).toBe(true)
    await settle()
    expect(mirror.rows.get(key)?.raw).toBe(disk.get(key))
  }
  expect(mirror.rows.get(key)?.rev).toBe(3)
})

test('for each record the higher revision wins, whichever side has it', async () => {
  const disk = diskWith(savedCourse('a', { title: 'Later here' }, { rev: 3 }), savedCourse('b', { title: 'Earlier here' }, { rev: 1 }))
  const mirror = createFakeMirror({
    [key]: rowOf('Earlier there', 2),
    [courseKey('b')]: { rev: 2, raw: savedText(course('b', { title: 'Later there' }), { rev: 2 }) },
  })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Later here', 'Later there'])
  expect(Object.fromEntries([...mirror.rows].map(([at, { raw }]) => [at, raw]))).toEqual(textsOf(disk))
  expect(recordStore.safety()).toMatchObject({ copy: 'kept', recovered: 1, found: null })
})

test('with equal revisions the one in localStorage stays', async () => {
  const disk = diskWith(savedCourse('a', { title: 'Here' }, { rev: 2 }))
  const mirror = createFakeMirror({ [key]: rowOf('There', 2) })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Here'])
  expect(mirror.rows.get(key)?.raw).toBe(disk.get(key))
  expect(recordStore.safety().recovered).toBe(0)
})

test('a damaged copy of the same revision is replaced without a new one', async () => {
  const disk = diskWith(other)
  const mirror = createFakeMirror({ [courseKey('b')]: { rev: 1, raw: '{' } })
  openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(mirror.rows.get(courseKey('b'))).toEqual({ rev: 1, raw: other[1] })
})

test('an edit made before the safety copy answers gets a higher revision than the one there', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 1 }))
  const mirror = createFakeMirror({ [key]: rowOf('There', 2) })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  recordStore.commit([edited(courseIn(recordStore.portfolio(), 'a'), { title: 'Edited at once' })], today)
  await settle()
  expect([titlesIn(recordStore.portfolio()), mirror.rows.get(key)?.rev]).toEqual([['Edited at once'], 3])
})

test('a save has a higher revision than any seen before, even after an older text has come back', () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 5 }))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  disk.set(...savedCourse('a', { title: 'Older' }, { rev: 2 }))
  recordStore.noticeKey(key)
  recordStore.commit([edited(courseIn(recordStore.portfolio(), 'a'), { title: 'Edited' })], today)
  expect(JSON.parse(disk.get(key) ?? '')).toMatchObject({ rev: 6, record: { title: 'Edited' } })
})

test('a record read at sight and checked keeps its revision', () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 4 }))
  const storage = createFakeKeyValue(disk)
  const recordStore = createRecordStore({ storage, mirror: null, sawRecords: createMark(), now: () => morning(2027, 3, 15), newId: () => 'id' })
  recordStore.takeOver(firstLook(storage) ?? [])
  recordStore.start(today)
  recordStore.commit([edited(courseIn(recordStore.portfolio(), 'a'), { title: 'Edited' })], today)
  expect(JSON.parse(disk.get(key) ?? '')).toMatchObject({ rev: 5 })
})

test('a deleted record keeps the version it was saved in', () => {
  const disk = diskWith(savedCourse('a', {}, { v: 2 }))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  recordStore.commit([deleted(courseIn(recordStore.portfolio(), 'a'))], today)
  expect(JSON.parse(disk.get(key) ?? '')).toMatchObject({ v: 2, rev: 2, deletedOn: '2027-03-15' })
})

test('the revision decides, not the time of saving: a clock can be wrong', async () => {
  const disk = diskWith(savedCourse('a', { title: 'Here' }, { rev: 2, savedAt: '2040-01-01T00:00:00.000Z' }))
  const later = savedText(course('a', { title: 'There' }), { rev: 3, savedAt: '2020-01-01T00:00:00.000Z' })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror: createFakeMirror({ [key]: { rev: 3, raw: later } }) })
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['There'])
})

test.each(['', '{', 'null', savedText({ ...course('a'), awards: 'none' }, { rev: 9 }), savedText(course('b'), { rev: 9 })])(
  'the safety copy %j is replaced, whatever its revision',
  async (raw) => {
    const disk = diskWith(savedCourse('a', { title: 'Here' }), other)
    const mirror = createFakeMirror({ [key]: { rev: 9, raw } })
    const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
    await settle()
    expect(titlesIn(recordStore.portfolio())).toEqual(['Here', 'Course b'])
    expect(mirror.rows.get(key)).toEqual({ rev: 10, raw: disk.get(key) })
    expect(recordStore.safety()).toMatchObject({ recovered: 0, trouble: { damaged: [] } })
  },
)

test('keys in the safety copy that are not records are left there', async () => {
  const disk = diskWith(other)
  const mirror = createFakeMirror({ theme: { rev: 9, raw: 'dark' }, 'recert/quarantine/x': { rev: 9, raw: 'x' } })
  openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(textsOf(disk)).toEqual(Object.fromEntries([other]))
})

test('what the safety copy lacks is added at the start', async () => {
  const mirror = createFakeMirror()
  openRecordStore({ storage: createFakeKeyValue(diskWith(savedCourse('a', {}, { rev: 4 }), other)), mirror })
  await settle()
  expect([...mirror.rows].map(([at, { rev }]) => [at, rev])).toEqual([
    [courseKey('a'), 4],
    [courseKey('b'), 1],
  ])
})

test('what localStorage lacks comes back exactly from the safety copy and is reported', async () => {
  const disk = diskWith(other)
  const row = rowOf('Lost in a crash', 5)
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror: createFakeMirror({ [key]: row, ...otherRow }) })
  const updates: boolean[] = []
  recordStore.subscribe((update) => updates.push(update.recordsChanged))
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course b'])
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Lost in a crash', 'Course b'])
  expect(disk.get(key)).toBe(row.raw)
  expect(recordStore.safety().recovered).toBe(1)
  expect(updates).toEqual([true])
})

test.each([
  ['here', diskWith(savedCourse('a', {}, { rev: 2, deletedOn: '2027-03-10' }), other), rowOf('Course a', 1)],
  ['in the safety copy', diskWith(savedCourse('a'), other), { rev: 2, raw: savedText(course('a'), { rev: 2, deletedOn: '2027-03-10' }) }],
])('a course whose deletion was only saved %s stays deleted', async (_, disk, row) => {
  const mirror = createFakeMirror({ [key]: row })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course b'])
  expect(recordStore.portfolio().deleted).toEqual([{ kind: 'course', record: course('a'), deletedOn: '2027-03-10' }])
  expect(mirror.rows.get(key)?.raw).toBe(disk.get(key))
})

test('a damaged record comes back from a good safety copy, and its damaged text stays in quarantine', async () => {
  const disk = diskWith([key, '{"v":1,"rev":3,'], other)
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror: createFakeMirror({ [key]: rowOf('Good copy', 3), ...otherRow }) })
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Good copy', 'Course b'])
  expect(recordStore.safety().trouble.damaged).toEqual([{ key: 'recert/quarantine/recert/course/a', raw: '{"v":1,"rev":3,' }])
})

test('a record that does not fit does not hold up the rest, and comes back once there is space', async () => {
  const disk = diskWith(other)
  const mirror = createFakeMirror({ [key]: rowOf('Too much for now', 5), ...otherRow })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk, failAt('setItem', 1)), mirror })
  await settle()
  expect(textsOf(disk)).toEqual(Object.fromEntries([other]))
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course b'])
  expect(recordStore.safety()).toMatchObject({ recovered: 0, left: 1 })

  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(next.portfolio())).toEqual(['Too much for now', 'Course b'])
})

test.each([
  ['what fits is said to be from it', healthy, { recovered: 0, left: 0, cutOff: { kind: 'import', count: 2, isWhole: true } }],
  ['what does not fit is said instead', failAt('setItem', 1), { recovered: 1, left: 1, cutOff: null }],
])('of an import that was cut off, %s', async (_, fault, expected) => {
  const mark = batchMark('recert/batch/x', { kind: 'import', count: 2 }, 'whole')
  const mirror = createFakeMirror({ [key]: rowOf('Course a', 1), [courseKey('c')]: { rev: 1, raw: savedCourse('c')[1] }, ...otherRow })
  await mirror.write([mark])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith(other), fault), mirror })
  await settle()
  expect(recordStore.safety()).toMatchObject(expected)
})

test('if both sides are the same, nothing is written', async () => {
  const storage = createFakeKeyValue(diskWith(other))
  const mirror = createFakeMirror(otherRow)
  const [write, forget, readAll] = [vi.spyOn(mirror, 'write'), vi.spyOn(mirror, 'forget'), vi.spyOn(mirror, 'readAll')]
  const recordStore = openRecordStore({ storage, mirror })
  await settle()
  expect(storage.writes).toEqual([])
  expect(write).not.toHaveBeenCalled()
  expect(forget).not.toHaveBeenCalled()
  expect(recordStore.safety()).toMatchObject({ copy: 'kept', recovered: 0, found: null })
  recordStore.commit([added(course('a'))], today)
  await settle()
  recordStore.noticeReturn()
  storage.setItem(...savedCourse('c'))
  recordStore.noticeKey(courseKey('c'))
  expect(readAll).toHaveBeenCalledTimes(1)
})

test('a safety copy that refused to be read is compared as soon as it takes a save, once', async () => {
  const mirror = createFakeMirror({ [key]: rowOf('Lost in a crash', 5) })
  mirror.behavior = 'rejects'
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith(other)), mirror })
  await settle()
  mirror.behavior = 'works'
  const readAll = vi.spyOn(mirror, 'readAll')
  for (const id of ['c', 'd']) {
    recordStore.commit([added(course(id))], today)
    await settle()
  }
  expect(titlesIn(recordStore.portfolio())).toEqual(['Lost in a crash', 'Course b', 'Course c', 'Course d'])
  // Once more, since it had something that was missing here.
  expect(readAll).toHaveBeenCalledTimes(2)
})

test('a safety copy that can be read and not written to is never reported as kept', async () => {
  const mirror = createFakeMirror()
  mirror.behavior = 'refuses writes'
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith(other)), mirror })
  const updates: string[] = []
  recordStore.subscribe(({ safety }) => updates.push(safety.copy))
  await settle()
  expect(updates).toEqual(['waiting', 'failing'])
})

test('a failing safety copy is reported, and the records are still kept on this device', async () => {
  const disk = diskWith(other)
  const mirror = createFakeMirror()
  mirror.behavior = 'rejects'
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  expect(recordStore.safety().copy).toBe('waiting')
  await settle()
  expect(recordStore.safety()).toMatchObject({ kept: 'device', copy: 'failing' })
  expect(recordStore.commit([added(course('a'))], today).ok).toBe(true)
  await settle()
  expect([...disk.keys()]).toEqual([courseKey('b'), courseKey('a')])
})

test('a browser without IndexedDB is reported at once', () => {
  expect(openRecordStore({ storage: createFakeKeyValue(diskWith(other)), mirror: null }).safety().copy).toBe('failing')
})

test('a safety copy that never answers is given up after three seconds, and nothing waits for it', async () => {
  vi.useFakeTimers()
  const mirror = createFakeMirror()
  mirror.behavior = 'never answers'
  const disk = diskWith(other)
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course b'])
  expect(recordStore.commit([added(course('a'))], today).ok).toBe(true)
  await vi.advanceTimersByTimeAsync(2_999)
  expect(recordStore.safety().copy).toBe('waiting')
  await vi.advanceTimersByTimeAsync(1)
  expect(recordStore.safety().copy).toBe('failing')
  expect(recordStore.commit([edited(course('a'), { title: 'Edited' })], today).ok).toBe(true)
  expect(titlesIn(recordStore.portfolio())).toEqual(['Edited', 'Course b'])
})

test('a safety copy that has answered is not given up later', async () => {
  vi.useFakeTimers()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith(other)), mirror: createFakeMirror() })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(recordStore.safety().copy).toBe('kept')
})

test.each([
  ['what’s here', 1, false],
  ['something later', 2, true],
])('a safety copy with %s, in revision %i, shows the records anew: %s', async (_, rev, expected) => {
  const storage = createFakeKeyValue(diskWith(savedCourse('a')))
  const recordStore = openRecordStore({ storage, mirror: createFakeMirror({ [key]: rowOf('Course a', rev) }) })
  const updates: boolean[] = []
  recordStore.subscribe(({ recordsChanged }) => updates.push(recordsChanged))
  await settle()
  expect(updates).toEqual([expected])
})

test('what is removed for good between the two times the safety copy is read doesn’t come back', async () => {
  const mirror = createFakeMirror(otherRow)
  let times = 0
  const readAll = async () => {
    const rows = await mirror.readAll()
    times += 1
    if (times === 1) await mirror.write([{ key: courseKey('b'), rev: 2, raw: null }])
    return rows
  }
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith(savedCourse('a'))), mirror: { ...mirror, readAll } })
  await settle()
  expect([times, titlesIn(recordStore.portfolio())]).toEqual([2, ['Course a']])
})

test('a safety copy that failed once and then takes a save is reported as kept again', async () => {
  const mirror = createFakeMirror()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith()), mirror })
  const updates: [string, boolean][] = []
  recordStore.subscribe(({ safety, recordsChanged }) => updates.push([safety.copy, recordsChanged]))
  await settle()
  mirror.behavior = 'refuses writes'
  recordStore.commit([added(course('a'))], today)
  await settle()
  mirror.behavior = 'works'
  for (const [before, title] of [
    ['Course a', 'Edited'],
    ['Edited', 'Edited again'],
  ] as const) {
    recordStore.commit([edited(course('a', { title: before }), { title })], today)
    await settle()
  }
  expect(updates).toEqual([
    ['kept', false],
    ['failing', false],
    ['kept', false],
  ])
  expect(mirror.rows.get(key)?.rev).toBe(3)
})

test('a save that the safety copy missed goes with the next one, and only then is the copy reported as kept', async () => {
  const mirror = createFakeMirror()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith()), mirror })
  await settle()
  mirror.behavior = 'refuses writes'
  recordStore.commit([added(course('a'))], today)
  await settle()
  expect(recordStore.safety().copy).toBe('failing')
  mirror.behavior = 'works'
  recordStore.commit([added(course('b'))], today)
  await settle()
  expect(recordStore.safety().copy).toBe('kept')
  expect([...mirror.rows.keys()]).toEqual([courseKey('a'), courseKey('b')])
})

test.each([
  ['after a crash the records come back', false, { courses: 1, found: undefined }],
  ['where this tab has seen records they are offered', true, { courses: 0, found: 1 }],
])('a late answer of the safety copy is used and reported: %s', async (_, saw, { courses, found }) => {
  vi.useFakeTimers()
  const mirror = createFakeMirror({ [key]: rowOf('Late', 1) })
  const slow = lateFirst(mirror, 20_000)
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith()), mirror: slow, sawRecords: createMark(saw) })
  const updates: [string, number][] = []
  recordStore.subscribe(({ safety }) => updates.push([safety.copy, recordStore.portfolio().courses.length]))
  await vi.advanceTimersByTimeAsync(20_000)
  expect(updates).toEqual([
    ['failing', 0],
    ['kept', courses],
  ])
  expect(recordStore.safety().found?.count).toBe(found)
})

test('a safety copy that failed for a whole session catches up at the next start', async () => {
  const [disk, mirror] = [diskWith(), createFakeMirror()]
  mirror.behavior = 'rejects'
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  for (const id of ['a', 'b']) recordStore.commit([added(course(id))], today)
  await settle()
  mirror.behavior = 'works'
  openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect([...mirror.rows.keys()]).toEqual([courseKey('a'), courseKey('b')])
})

test('an edit made while the safety copy is read is not undone by it', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 2 }))
  const mirror = createFakeMirror({ [key]: rowOf('Earlier there', 1) })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  recordStore.commit([edited(courseIn(recordStore.portfolio(), 'a'), { title: 'Edited at once' })], today)
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Edited at once'])
  expect(mirror.rows.get(key)?.rev).toBe(3)
})

test('what another tab writes while the safety copy is read is not overwritten from it', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 1 }))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror: createFakeMirror({ [key]: rowOf('Earlier there', 2) }) })
  disk.set(...savedCourse('a', { title: 'From another tab' }, { rev: 3 }))
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['From another tab'])
  expect(disk.get(key)).toBe(rowOf('From another tab', 3).raw)
})

test('neither is what it writes while the safety copy is read once more', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 1 }))
  const mirror = createFakeMirror({ [key]: rowOf('Earlier there', 2) })
  let reads = 0
  const readAll = () => {
    reads += 1
    if (reads === 2) disk.set(...savedCourse('a', { title: 'From another tab' }, { rev: 3 }))
    return mirror.readAll()
  }
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror: { ...mirror, readAll } })
  await settle()
  expect([reads, titlesIn(recordStore.portfolio())]).toEqual([2, ['From another tab']])
})

test('what another tab wrote meanwhile is shown even if the safety copy then fails', async () => {
  const disk = diskWith(other)
  const mirror = createFakeMirror({ [key]: rowOf('There', 2) })
  const readAll = async () => {
    const entries = await mirror.readAll()
    mirror.behavior = 'rejects'
    disk.set(...savedCourse('c'))
    return entries
  }
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror: { ...mirror, readAll } })
  const updates: boolean[] = []
  recordStore.subscribe(({ recordsChanged }) => updates.push(recordsChanged))
  await settle()
  expect([titlesIn(recordStore.portfolio()), updates]).toEqual([['Course b', 'Course c'], [true]])
})

test('a failed save does not reach the safety copy', async () => {
  const mirror = createFakeMirror()
  const storage = createFakeKeyValue(diskWith(other))
  const recordStore = openRecordStore({ storage, mirror })
  await settle()
  storage.fault = failAt('setItem', 1, securityError)
  recordStore.commit([added(course('a'))], today)
  await settle()
  expect([...mirror.rows.keys()]).toEqual([courseKey('b')])
})

test('if localStorage is blocked, the safety copy is not used in its place', async () => {
  const mirror = createFakeMirror(otherRow)
  const recordStore = openRecordStore({ storage: null, mirror, sawRecords: createMark() })
  recordStore.commit([added(course('a'))], today)
  await settle()
  expect([...mirror.rows.keys()]).toEqual([courseKey('b')])
  expect(recordStore.safety()).toMatchObject({ kept: 'memory', copy: 'failing', found: null })
})
