import { expect, test } from 'vitest'
import { createFakeKeyValue, textsOf } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { added, course, courseKey, savedCourse } from '../../support/records'
import { diskWith, openRecordStore, settle, titlesIn, today } from '../../support/world'

// What is deleted for good stays gone, whichever store the browser was killed before writing.

const key = courseKey('a')
const deletedOn = '2027-03-10'
const inTrash = () => [savedCourse('a', {}, { rev: 2, deletedOn }), savedCourse('b')] as const
const removal = new Map([[key, 3]])

async function erased() {
  const disk = diskWith(...inTrash())
  const mirror = createFakeMirror()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  return { disk, mirror, recordStore }
}

test('a browser killed before localStorage was on disk does not bring it back', async () => {
  const { mirror, recordStore } = await erased()
  recordStore.deleteForGood()
  await settle()
  const before = diskWith(...inTrash())
  const next = openRecordStore({ storage: createFakeKeyValue(before), mirror })
  await settle()
  expect(next.portfolio().deleted).toEqual([])
  expect(textsOf(before)).toEqual(Object.fromEntries([savedCourse('b')]))
  expect(mirror.erased).toEqual(removal)
})

test('a mirror that refused the removal does not bring it back', async () => {
  const { disk, mirror, recordStore } = await erased()
  mirror.behavior = 'refuses writes'
  recordStore.deleteForGood()
  await settle()
  mirror.behavior = 'works'
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(next.portfolio().deleted).toEqual([])
  expect([...mirror.rows.keys()]).toEqual([courseKey('b')])
  expect(mirror.erased).toEqual(removal)
  expect(textsOf(disk)).toEqual(Object.fromEntries([savedCourse('b')]))
})

test('another tab that reaches the mirror first does not have it forgotten', async () => {
  const { disk, mirror, recordStore } = await erased()
  const other = openRecordStore({ storage: createFakeKeyValue(disk), mirror, tab: 'b' })
  await settle()
  mirror.behavior = 'never answers'
  recordStore.deleteForGood()
  await settle()
  mirror.behavior = 'works'
  other.commit([added(course('c'))], today)
  await settle()
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(next.portfolio().deleted).toEqual([])
  expect(mirror.erased).toEqual(removal)
  expect(disk.has('recert/erased')).toBe(false)
})

test('a late copy of another tab does not bring it back', async () => {
  const { disk, mirror, recordStore } = await erased()
  recordStore.deleteForGood()
  await settle()
  await mirror.write([{ key, rev: 2, raw: savedCourse('a', {}, { rev: 2 })[1] }])
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(next.portfolio())).toEqual(['Course b'])
})

test('a record that is added again under its id is kept', async () => {
  const { disk, mirror, recordStore } = await erased()
  recordStore.deleteForGood()
  recordStore.commit([added(course('a'))], today)
  await settle()
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(next.portfolio())).toEqual(['Course a', 'Course b'])
  expect(mirror.rows.get(key)?.rev).toBe(4)
})

test('the mirror remembers the 2,000 latest removals', async () => {
  const mirror = createFakeMirror()
  for (let number = 0; number < 2003; number += 1) mirror.erased.set(courseKey(String(number).padStart(5, '0')), 2)
  openRecordStore({ storage: createFakeKeyValue(diskWith()), mirror })
  await settle()
  expect(mirror.erased.size).toBe(2000)
  expect(mirror.erased.has(courseKey('00002'))).toBe(false)
  expect(mirror.erased.has(courseKey('00003'))).toBe(true)
})

test('a note of removals that cannot be read removes nothing', () => {
  const disk = diskWith(savedCourse('b'), ['recert/erased', '[["recert/course/b"]]'])
  expect(titlesIn(openRecordStore({ storage: createFakeKeyValue(disk) }).portfolio())).toEqual(['Course b'])
})
