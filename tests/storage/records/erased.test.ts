import { expect, test } from 'vitest'
import { createFakeKeyValue, fullAt, killedAfter, textsOf, unitsOf } from '../../support/fakeKeyValue'
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
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage, mirror })
  await settle()
  return { disk, mirror, storage, recordStore }
}

test('a browser killed before localStorage was on disk does not bring it back', async () => {
  const { mirror, recordStore } = await erased()
  recordStore.deleteForGood(recordStore.portfolio().deleted)
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
  recordStore.deleteForGood(recordStore.portfolio().deleted)
  await settle()
  mirror.behavior = 'works'
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(next.portfolio().deleted).toEqual([])
  expect([...mirror.rows.keys()]).toEqual([courseKey('b')])
  expect(mirror.erased).toEqual(removal)
  expect(textsOf(disk)).toEqual(Object.fromEntries([savedCourse('b')]))
})

test('a mirror that never takes the removal does not bring it back either', async () => {
  const { disk, mirror, recordStore } = await erased()
  mirror.behavior = 'refuses writes'
  recordStore.deleteForGood(recordStore.portfolio().deleted)
  await settle()
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect([next.portfolio().deleted, disk.has(key)]).toEqual([[], false])
})

test('the removal is noted before it is made: a browser killed in between carries it out at the next start, even without a mirror', async () => {
  const { disk, storage, recordStore } = await erased()
  storage.fault = killedAfter(1)
  recordStore.deleteForGood(recordStore.portfolio().deleted)
  expect([...disk.keys()]).toEqual([key, courseKey('b'), 'recert/erased'])
  expect(openRecordStore({ storage: createFakeKeyValue(disk) }).portfolio().deleted).toEqual([])
  expect(disk.has(key)).toBe(false)
})

test('on a full disk the removal makes the space for its note', async () => {
  const { disk, mirror, storage, recordStore } = await erased()
  mirror.behavior = 'refuses writes'
  storage.fault = fullAt(disk, unitsOf(disk))
  recordStore.deleteForGood(recordStore.portfolio().deleted)
  expect([...disk.keys()]).toEqual([courseKey('b'), 'recert/erased'])
})

test('thousands that a mirror refuses to forget do not come back, even if the disk was full', async () => {
  const many = Array.from({ length: 3000 }, (_, index) => savedCourse(`m${index}`, {}, { rev: 2, deletedOn }))
  const disk = diskWith(...many)
  const mirror = createFakeMirror()
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage, mirror })
  await settle()
  expect(mirror.rows.size).toBe(3000)
  mirror.behavior = 'refuses writes'
  const full = fullAt(disk, unitsOf(disk))
  let tries = 0
  storage.fault = (call) => {
    if (call.method === 'setItem') tries += 1
    return full(call)
  }
  recordStore.deleteForGood(recordStore.portfolio().deleted)
  expect([[...disk.keys()], tries < 15]).toEqual([['recert/erased'], true])
  await settle()
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(next.portfolio().deleted).toEqual([])
})

test('what another tab brought back while this one was frozen is not deleted for good', async () => {
  const { disk, recordStore } = await erased()
  const brought = savedCourse('a', {}, { rev: 3 })
  disk.set(...brought)
  const updates: boolean[] = []
  recordStore.subscribe(({ recordsChanged }) => updates.push(recordsChanged))
  recordStore.deleteForGood(recordStore.portfolio().deleted)
  expect(disk.get(key)).toBe(brought[1])
  expect([titlesIn(recordStore.portfolio()), updates]).toEqual([['Course a', 'Course b'], [true]])
})

test('what is deleted for good while the mirror is read stays so, whatever revision the mirror has', async () => {
  const mirror = createFakeMirror({ [key]: { rev: 7, raw: savedCourse('a', {}, { rev: 7 })[1] } })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith(...inTrash())), mirror })
  recordStore.deleteForGood(recordStore.portfolio().deleted)
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course b'])
  expect(mirror.erased).toEqual(new Map([[key, 8]]))
})

test.each([1, 2])(
  'what another tab deletes for good while the mirror is read, for time %i, does not come back, though the mirror has not taken that yet',
  async (time) => {
    const { disk, mirror, recordStore: other } = await erased()
    // Anything ahead has it read a second time.
    if (time === 2) mirror.rows.set(courseKey('c'), { rev: 1, raw: savedCourse('c')[1] })
    mirror.behavior = 'refuses writes'
    let reads = 0
    const readAll = () => {
      reads += 1
      if (reads === time) queueMicrotask(() => other.deleteForGood(other.portfolio().deleted))
      return mirror.readAll()
    }
    const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror: { ...mirror, readAll }, tab: 'b' })
    await settle()
    expect(reads).toBe(time)
    expect([recordStore.portfolio().deleted, disk.has(key)]).toEqual([[], false])
  },
)

test('a record with the revision of a removal stays, and one that is added again has a higher one', async () => {
  const mirror = createFakeMirror()
  mirror.erased.set(courseKey('b'), 1).set(key, 3)
  const disk = diskWith(savedCourse('b'))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course b'])
  recordStore.commit([added(course('a'))], today)
  await settle()
  expect(mirror.rows.get(key)?.rev).toBe(4)
})

test('another tab that reaches the mirror first does not have it forgotten', async () => {
  const { disk, mirror, recordStore } = await erased()
  const other = openRecordStore({ storage: createFakeKeyValue(disk), mirror, tab: 'b' })
  await settle()
  mirror.behavior = 'never answers'
  recordStore.deleteForGood(recordStore.portfolio().deleted)
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
  recordStore.deleteForGood(recordStore.portfolio().deleted)
  await settle()
  await mirror.write([{ key, rev: 2, raw: savedCourse('a', {}, { rev: 2 })[1] }])
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(next.portfolio())).toEqual(['Course b'])
})

test('a record that is added again under its id is kept', async () => {
  const { disk, mirror, recordStore } = await erased()
  recordStore.deleteForGood(recordStore.portfolio().deleted)
  recordStore.commit([added(course('a'))], today)
  await settle()
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(titlesIn(next.portfolio())).toEqual(['Course a', 'Course b'])
  expect(mirror.rows.get(key)?.rev).toBe(4)
})

test('the mirror remembers the 2,000 latest removals', async () => {
  const mirror = createFakeMirror({ [courseKey('0')]: { rev: 1, raw: savedCourse('0')[1] } })
  for (let number = 0; number < 2001; number += 1) mirror.erased.set(courseKey(String(number).padStart(5, '0')), 2)
  openRecordStore({ storage: createFakeKeyValue(diskWith()), mirror })
  await settle()
  expect(mirror.erased.size).toBe(2000)
  expect(mirror.erased.has(courseKey('00000'))).toBe(false)
  expect(mirror.erased.has(courseKey('00001'))).toBe(true)
  expect(mirror.rows.has(courseKey('0'))).toBe(true)
})

test('a note of removals that cannot be read removes nothing', () => {
  const disk = diskWith(savedCourse('b'), ['recert/erased', '[["recert/course/b"]]'])
  expect(titlesIn(openRecordStore({ storage: createFakeKeyValue(disk) }).portfolio())).toEqual(['Course b'])
})
