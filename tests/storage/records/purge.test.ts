import { expect, test } from 'vitest'
import { createFakeKeyValue, failAt, securityError } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { card, course, courseKey, day, savedCourse, savedCredential, savedText } from '../../support/records'
import { diskWith, openRecordStore, settle } from '../../support/world'

const deletedOn = '2027-02-13'
const lastDay = day('2027-03-15')
const dayAfter = day('2027-03-16')
const secondDay = day('2027-03-17')

test('a deleted record stays for 30 days, including the thirtieth, and is gone on the second day that is later', () => {
  const disk = diskWith(savedCourse('a', {}, { deletedOn }), savedCredential(card('held'), { deletedOn }), savedCourse('b'))
  expect(openRecordStore({ storage: createFakeKeyValue(disk) }, lastDay).portfolio().deleted).toHaveLength(2)
  expect(disk.size).toBe(3)
  expect(openRecordStore({ storage: createFakeKeyValue(disk) }, dayAfter).portfolio().deleted).toHaveLength(2)
  expect(openRecordStore({ storage: createFakeKeyValue(disk) }, secondDay).portfolio().deleted).toEqual([])
  expect([...disk.keys()]).toEqual([courseKey('b')])
})

const aYearAhead = day('2028-02-14')

test('starts on a day when the clock is a year ahead remove nothing, however many', () => {
  const disk = diskWith(savedCourse('a', {}, { deletedOn }))
  const deletedOnDay = (on: typeof lastDay) => openRecordStore({ storage: createFakeKeyValue(disk) }, on).portfolio().deleted.length
  expect([aYearAhead, aYearAhead, day('2027-02-14'), aYearAhead, day('2027-02-15')].map(deletedOnDay)).toEqual([1, 1, 1, 1, 1])
  expect([...disk.keys()]).toEqual([courseKey('a')])
})

test('the day of a wrong clock does not count for what is deleted later', () => {
  const disk = diskWith(savedCourse('a', {}, { deletedOn }), savedCourse('b', {}, { deletedOn: '2027-03-15' }))
  for (const on of [dayAfter, secondDay]) openRecordStore({ storage: createFakeKeyValue(disk) }, on)
  expect([...disk.keys()]).toEqual([courseKey('b')])
  openRecordStore({ storage: createFakeKeyValue(disk) }, aYearAhead)
  expect([...disk.keys()]).toEqual([courseKey('b'), 'recert/due-day'])
})

test('after 30 days a deleted record leaves the safety copy too and does not come back', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 2, deletedOn }), savedCourse('b'))
  const mirror = createFakeMirror({ [courseKey('a')]: { rev: 2, raw: savedText(course('a'), { rev: 2, deletedOn }) } })
  for (const on of [lastDay, dayAfter, secondDay, secondDay]) {
    const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror }, on)
    await settle()
    expect(recordStore.portfolio().deleted).toHaveLength(on === secondDay ? 0 : 1)
  }
  expect([...disk.keys()]).toEqual([courseKey('b')])
  expect([...mirror.rows.keys()]).toEqual([courseKey('b')])
})

test('a deletion that never reached the safety copy is carried out there after 30 days', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 2, deletedOn }))
  const mirror = createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } })
  openRecordStore({ storage: createFakeKeyValue(disk) }, dayAfter)
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror }, secondDay)
  await settle()
  expect(recordStore.portfolio()).toEqual({ credentials: [], courses: [], planned: [], deleted: [] })
  expect([disk.size, mirror.rows.size]).toEqual([0, 0])
})

test('a record deleted on a future day is kept: the clock was wrong, then or now', () => {
  const disk = diskWith(savedCourse('a', {}, { deletedOn: '2028-03-15' }))
  expect(openRecordStore({ storage: createFakeKeyValue(disk) }, lastDay).portfolio().deleted).toHaveLength(1)
})

test('if the browser does not remove a record, the next start tries again', () => {
  const disk = diskWith(savedCourse('a', {}, { deletedOn }))
  openRecordStore({ storage: createFakeKeyValue(disk) }, dayAfter)
  const storage = createFakeKeyValue(disk, failAt('removeItem', 1, securityError))
  expect(openRecordStore({ storage }, secondDay).portfolio().deleted).toHaveLength(1)
  expect(openRecordStore({ storage }, day('2027-03-18')).portfolio().deleted).toEqual([])
})

test('emptying the recently deleted removes them at once here and in the safety copy, and nothing else', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 2, deletedOn: '2027-03-15' }), savedCourse('b'))
  const mirror = createFakeMirror()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror }, lastDay)
  await settle()
  recordStore.deleteForGood(recordStore.portfolio().deleted)
  await settle()
  expect(recordStore.portfolio()).toEqual({ credentials: [], courses: [course('b')], planned: [], deleted: [] })
  expect([...disk.keys()]).toEqual([courseKey('b')])
  expect([...mirror.rows.keys()]).toEqual([courseKey('b')])
})

test('age never removes any other record', () => {
  const disk = diskWith(savedCourse('a', { completedOn: day('1999-01-01') }, { savedAt: '1999-01-01T00:00:00.000Z' }))
  expect(openRecordStore({ storage: createFakeKeyValue(disk) }, day('2099-01-01')).portfolio().courses).toHaveLength(1)
})
