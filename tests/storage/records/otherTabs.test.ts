import { expect, test } from 'vitest'
import { createFakeKeyValue, textsOf } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { added, course, courseKey, deleted, edited, savedCourse } from '../../support/records'
import { courseIn, createMark, diskWith, morning, openRecordStore, reopened, settle, titlesIn, today } from '../../support/world'

test('two tabs that log 200 courses each, taking turns, keep all 400', () => {
  const disk = diskWith()
  const one = openRecordStore({ storage: createFakeKeyValue(disk), tab: 'one' })
  const two = openRecordStore({ storage: createFakeKeyValue(disk), tab: 'two' })
  for (let number = 0; number < 200; number += 1) {
    expect(one.commit([added(course(`one-${number}`))], today).ok).toBe(true)
    expect(two.commit([added(course(`two-${number}`))], today).ok).toBe(true)
  }
  expect(reopened(disk).courses).toHaveLength(400)
  one.noticeReturn()
  two.noticeReturn()
  expect(one.portfolio()).toEqual(reopened(disk))
  expect(two.portfolio()).toEqual(reopened(disk))
})

test('what another tab writes is loaded when the browser names the key', () => {
  const { one, two, updates } = twoTabs()
  two.commit([edited(courseIn(two.portfolio(), 'a'), { title: 'Edited in two' }), added(course('n'))], today)
  one.noticeKey(courseKey('a'))
  one.noticeKey(courseKey('n'))
  expect(titlesIn(one.portfolio())).toEqual(['Edited in two', 'Course b', 'Course n'])
  expect(updates).toEqual([true, true])
})

test('a course that another tab deletes goes to the recently deleted here too', () => {
  const { one, two } = twoTabs()
  two.commit([deleted(courseIn(two.portfolio(), 'a'))], today)
  one.noticeKey(courseKey('a'))
  expect(titlesIn(one.portfolio())).toEqual(['Course b'])
  expect(one.portfolio().deleted).toEqual([{ kind: 'course', record: course('a'), deletedOn: '2027-03-15' }])
})

test('a tab that was frozen while another one wrote reads everything when it comes back', () => {
  const { one, two, updates } = twoTabs()
  two.commit([edited(courseIn(two.portfolio(), 'a'), { title: 'Edited in two' })], today)
  two.commit([deleted(courseIn(two.portfolio(), 'b'))], today)
  one.noticeReturn()
  expect(one.portfolio()).toEqual(two.portfolio())
  expect(updates).toEqual([true])
})

test('a tab that comes back to no changes publishes nothing and keeps the same records', () => {
  const { one, updates } = twoTabs()
  const before = courseIn(one.portfolio(), 'a')
  one.noticeReturn()
  one.noticeKey(courseKey('a'))
  one.noticeKey('theme')
  expect(updates).toEqual([])
  expect(courseIn(one.portfolio(), 'a')).toBe(before)
})

test('a record that another tab changed unnoticed is not overwritten: the other version is shown', () => {
  const { disk, one, two } = twoTabs()
  const open = courseIn(one.portfolio(), 'a')
  two.commit([edited(open, { title: 'Edited in two' })], today)
  const before = textsOf(disk)
  expect(one.commit([edited(open, { title: 'Edited in one' })], today)).toEqual({ ok: false, error: 'changedElsewhere' })
  expect(textsOf(disk)).toEqual(before)
  expect(titlesIn(one.portfolio())).toEqual(['Edited in two', 'Course b'])
  expect(one.commit([edited(courseIn(one.portfolio(), 'a'), { title: 'Edited in one' })], today).ok).toBe(true)
})

test('a record that another tab deleted unnoticed is not silently brought back by an edit', () => {
  const { disk, one, two } = twoTabs()
  const open = courseIn(one.portfolio(), 'a')
  two.commit([deleted(open)], today)
  const before = textsOf(disk)
  expect(one.commit([edited(open, { title: 'Edited in one' })], today)).toEqual({ ok: false, error: 'changedElsewhere' })
  expect(textsOf(disk)).toEqual(before)
  expect(one.portfolio().deleted).toHaveLength(1)
})

test('a change of several records writes nothing if another tab changed one of them', () => {
  const { disk, one, two } = twoTabs()
  const open = courseIn(one.portfolio(), 'b')
  two.commit([edited(open, { title: 'Edited in two' })], today)
  const before = textsOf(disk)
  expect(one.commit([added(course('n')), edited(open, { title: 'Edited in one' })], today)).toEqual({ ok: false, error: 'changedElsewhere' })
  expect(textsOf(disk)).toEqual(before)
})

test('two tabs that change different records do not disturb each other', () => {
  const { disk, one, two } = twoTabs()
  expect(one.commit([edited(courseIn(one.portfolio(), 'a'), { title: 'Edited in one' })], today).ok).toBe(true)
  expect(two.commit([edited(courseIn(two.portfolio(), 'b'), { title: 'Edited in two' })], today).ok).toBe(true)
  expect(titlesIn(reopened(disk))).toEqual(['Edited in one', 'Edited in two'])
})

test.each([
  ['says so', null],
  ['is only seen on return', 'return'],
])('when another tab clears the storage and the browser %s, nothing is written back and the safety copy is offered', async (_, how) => {
  const disk = diskWith(savedCourse('a', {}, { savedAt: '2027-03-01T10:00:00.000Z' }), savedCourse('b', {}, { savedAt: '2027-03-02T10:00:00.000Z' }))
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage, mirror: createFakeMirror(), sawRecords: createMark() })
  await settle()
  disk.clear()
  if (how === null) recordStore.noticeKey(null)
  else recordStore.noticeReturn()
  expect(recordStore.portfolio().courses).toEqual([])
  await settle()
  expect(storage.writes).toEqual([])
  expect(textsOf(disk)).toEqual({})
  expect(recordStore.safety().found).toMatchObject({ count: 2, latestSave: '2027-03-02T10:00:00.000Z' })
})

test('after another tab cleared the storage, a new course is saved, and only that one', async () => {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror: createFakeMirror() })
  await settle()
  disk.clear()
  recordStore.noticeKey(null)
  await settle()
  expect(recordStore.commit([added(course('n'))], today).ok).toBe(true)
  await settle()
  expect([...disk.keys()]).toEqual([courseKey('n')])
})

test('many records of another tab are read in pieces of a few milliseconds, and shown once', async () => {
  const disk = diskWith()
  const clock = { now: morning(2027, 3, 15) }
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage, clock })
  const shown: number[] = []
  recordStore.subscribe(() => shown.push(recordStore.portfolio().courses.length))
  const ids = Array.from({ length: 40 }, (_, index) => `c${index}`)
  for (const id of ids) disk.set(...savedCourse(id))
  // A slow device: each takes two milliseconds.
  storage.fault = () => void (clock.now = new Date(clock.now.getTime() + 2))
  let pauses = 0
  await recordStore.noticeKeys(ids.map(courseKey), () => Promise.resolve(void (pauses += 1)))
  expect(pauses).toBe(9)
  // The same again is nothing new.
  await recordStore.noticeKeys(ids.map(courseKey), () => Promise.resolve())
  expect(shown).toEqual([40])
})

function twoTabs() {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const one = openRecordStore({ storage: createFakeKeyValue(disk), tab: 'one' })
  const two = openRecordStore({ storage: createFakeKeyValue(disk), tab: 'two' })
  const updates: boolean[] = []
  one.subscribe((update) => updates.push(update.recordsChanged))
  return { disk, one, two, updates }
}
