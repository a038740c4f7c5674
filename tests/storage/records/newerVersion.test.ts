import { expect, test } from 'vitest'
import { createFakeKeyValue, textsOf } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { added, course, courseKey, currentVersion, deleted, edited, savedCourse, savedText } from '../../support/records'
import { courseIn, diskWith, openRecordStore, settle, titlesIn, today } from '../../support/world'

const newer = savedText({ id: 'a', titles: ['Of a later shape'] }, { v: currentVersion + 1, rev: 9 })

test('a record from a newer version is left untouched, not shown, and reported', () => {
  const disk = diskWith([courseKey('a'), newer], savedCourse('b'))
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage })
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course b'])
  expect(recordStore.safety().trouble).toEqual({ damaged: [], newer: [{ key: 'recert/course/a', raw: newer }] })
  expect(storage.writes).toEqual([])
  expect(textsOf(disk)).toEqual(before)
})

test.each([
  ['a shape that nobody can foresee', `{"v":${currentVersion + 1},"sealed":"2f9a"}`],
  ['a version far ahead', savedText(course('a'), { v: 99, rev: 3 })],
  ['a deletion of long ago', savedText(course('a'), { v: currentVersion + 1, deletedOn: '2001-01-01' })],
])('a newer record with %s is left alone', (_, raw) => {
  const disk = diskWith([courseKey('a'), raw])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(recordStore.safety().trouble.newer).toEqual([{ key: 'recert/course/a', raw }])
  expect(textsOf(disk)).toEqual({ 'recert/course/a': raw })
})

test('an open edit does not overwrite what a newer version saved since', () => {
  const disk = diskWith(savedCourse('a'))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  const open = courseIn(recordStore.portfolio(), 'a')
  disk.set(courseKey('a'), newer)
  expect(recordStore.commit([edited(open, { title: 'Typed here' })], today)).toEqual({ ok: false, error: 'changedElsewhere' })
  expect(recordStore.commit([edited(open, { title: 'Typed here' })], today)).toEqual({ ok: false, error: 'newerVersion' })
  expect(recordStore.commit([deleted(open)], today)).toEqual({ ok: false, error: 'newerVersion' })
  expect(recordStore.portfolio().courses).toEqual([])
  expect(textsOf(disk)).toEqual({ 'recert/course/a': newer })
})

test('a change of several records is not written at all if one is from a newer version', () => {
  const disk = diskWith([courseKey('a'), newer])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
  expect(recordStore.commit([added(course('b')), added(course('a'))], today)).toEqual({ ok: false, error: 'newerVersion' })
  expect(textsOf(disk)).toEqual({ 'recert/course/a': newer })
})

test('a record saved by a newer version in another tab leaves the screen, and nothing is written', () => {
  const disk = diskWith(savedCourse('a'))
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage })
  disk.set(courseKey('a'), newer)
  recordStore.noticeKey(courseKey('a'))
  expect(recordStore.portfolio().courses).toEqual([])
  expect(recordStore.safety().trouble.newer).toEqual([{ key: 'recert/course/a', raw: newer }])
  expect(storage.writes).toEqual([])
})

test('a newer record goes to the safety copy and comes back unchanged', async () => {
  const mirror = createFakeMirror()
  openRecordStore({ storage: createFakeKeyValue(diskWith([courseKey('a'), newer])), mirror })
  await settle()
  expect(Object.fromEntries(mirror.rows)).toEqual({ 'recert/course/a': { rev: 9, raw: newer } })

  const disk = diskWith(savedCourse('b'))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(disk.get(courseKey('a'))).toBe(newer)
  expect(recordStore.safety().trouble.newer).toHaveLength(1)
})

test.each([
  ['with an earlier revision', 8, newer],
  ['with a later revision', 10, newer],
  ['beside one that states no revision', 1, `{"v":${currentVersion + 1},"sealed":"2f9a"}`],
])('a record of this version in the safety copy, %s, does not replace a newer one', async (_, rev, raw) => {
  const disk = diskWith([courseKey('a'), raw])
  const mirror = createFakeMirror({ [courseKey('a')]: { rev, raw: savedText(course('a'), { rev }) } })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(textsOf(disk)).toEqual({ 'recert/course/a': raw })
  expect(recordStore.safety()).toMatchObject({ copy: 'kept', recovered: 0, left: 0 })
})

test('what a newer version saves while an import fails stays, on the device and in the safety copy', async () => {
  const disk = diskWith(savedCourse('b'))
  const mirror = createFakeMirror()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  let pauses = 0
  const pause = async () => {
    pauses += 1
    // While it's being written: the course is the last one.
    if (pauses === 5) disk.set(courseKey('a'), newer)
    await settle()
  }
  const courses = [...Array.from({ length: 600 }, (_, index) => course(`c${String(index)}`)), course('a')]
  const slicing = { pause, onProgress: () => undefined, signal: { aborted: false } }
  const saved = await recordStore.commitMany(courses.map(added), { kind: 'import', count: courses.length }, today, slicing)
  expect(saved).toEqual({ ok: false, error: 'changedElsewhere' })
  await settle()
  expect(Object.keys(textsOf(disk)).filter((key) => key.startsWith('recert/course/'))).toEqual(['recert/course/b', 'recert/course/a'])
  expect(disk.get(courseKey('a'))).toBe(newer)
  expect(disk.get('recert/erased') ?? '').not.toContain('recert/course/a"')
  expect(mirror.erased.has(courseKey('a'))).toBe(false)
})
