import { expect, test } from 'vitest'
import { createFakeKeyValue, failAt, textsOf } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { added, card, course, courseKey, credentialKey, savedCourse, savedText } from '../../support/records'
import { createMark, diskWith, openRecordStore, reopened, settle, titlesIn, today } from '../../support/world'

// The safety copy is full and localStorage is empty.

const rows = {
  [courseKey('a')]: { rev: 4, raw: savedText(course('a'), { rev: 4, savedAt: '2027-03-01T10:00:00.000Z' }) },
  [courseKey('b')]: { rev: 1, raw: savedText(course('b'), { savedAt: '2027-03-03T10:00:00.000Z' }) },
  [courseKey('gone')]: { rev: 2, raw: savedText(course('gone'), { rev: 2, deletedOn: '2027-03-10' }) },
  [credentialKey('held')]: { rev: 2, raw: savedText(card('held'), { rev: 2, savedAt: '2027-03-02T10:00:00.000Z' }) },
}
const texts = Object.fromEntries(Object.entries(rows).map(([key, { raw }]) => [key, raw]))

async function openEmpty(saw: boolean, mirror = createFakeMirror(rows)) {
  const disk = diskWith()
  const storage = createFakeKeyValue(disk)
  const sawRecords = createMark(saw)
  const recordStore = openRecordStore({ storage, mirror, sawRecords })
  await settle()
  return { disk, storage, mirror, sawRecords, recordStore }
}

test('after a crash, which leaves no session mark, the records come back by themselves and are counted', async () => {
  const { disk, recordStore, sawRecords } = await openEmpty(false)
  expect(textsOf(disk)).toEqual(texts)
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course a', 'Course b'])
  expect(recordStore.portfolio().credentials).toEqual([card('held')])
  expect(recordStore.portfolio().deleted).toEqual([{ kind: 'course', record: course('gone'), deletedOn: '2027-03-10' }])
  expect(recordStore.safety()).toMatchObject({ found: null, recovered: 4, latestSave: '2027-03-03T10:00:00.000Z' })
  expect(sawRecords.get()).toBe(true)
})

test('if this tab has seen records before, they are offered and nothing is written', async () => {
  const { storage, recordStore } = await openEmpty(true)
  expect(storage.writes).toEqual([])
  expect(recordStore.portfolio()).toEqual({ credentials: [], courses: [], planned: [], deleted: [] })
  expect(recordStore.safety()).toMatchObject({ found: { count: 3, latestSave: '2027-03-03T10:00:00.000Z' }, recovered: 0, left: 0, copy: 'kept' })
})

test('an unanswered offer is made again at the next start of the tab', async () => {
  const { disk, mirror, sawRecords } = await openEmpty(true)
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror, sawRecords })
  await settle()
  expect(recordStore.safety().found?.count).toBe(3)
})

test('the offered records come back exactly', async () => {
  const { disk, recordStore } = await openEmpty(true)
  recordStore.restoreFound()
  expect(textsOf(disk)).toEqual(texts)
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course a', 'Course b'])
  expect(recordStore.safety()).toMatchObject({ found: null, recovered: 0 })
})

test('a course logged before the offer is accepted stays next to the restored ones', async () => {
  const { disk, recordStore } = await openEmpty(true)
  expect(recordStore.commit([added(course('new'))], today).ok).toBe(true)
  recordStore.restoreFound()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course a', 'Course b', 'Course new'])
  expect(titlesIn(reopened(disk))).toEqual(['Course a', 'Course b', 'Course new'])
})

test('a course edited before the offer is accepted stays edited, on this page and the next', async () => {
  const { disk, mirror, sawRecords, recordStore } = await openEmpty(true)
  expect(recordStore.commit([added(course('a', { title: 'Typed after the storage was emptied' }))], today).ok).toBe(true)
  await settle()
  recordStore.restoreFound()
  await settle()
  const titles = ['Typed after the storage was emptied', 'Course b']
  expect(titlesIn(recordStore.portfolio())).toEqual(titles)
  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror, sawRecords })
  await settle()
  expect(titlesIn(next.portfolio())).toEqual(titles)
})

test('a course edited before the offer is declined is not deleted with it', async () => {
  const { disk, recordStore } = await openEmpty(true)
  recordStore.commit([added(course('a', { title: 'Typed after the storage was emptied' }))], today)
  recordStore.setFoundAside(today)
  expect(titlesIn(recordStore.portfolio())).toEqual(['Typed after the storage was emptied'])
  expect(titlesIn(reopened(disk))).toEqual(['Typed after the storage was emptied'])
})

test('the offer ends when another tab has accepted it', async () => {
  const { disk, mirror, sawRecords, recordStore } = await openEmpty(true)
  const other = openRecordStore({ storage: createFakeKeyValue(disk), mirror, sawRecords, tab: 'other' })
  await settle()
  other.restoreFound()
  for (const key of disk.keys()) recordStore.noticeKey(key)
  expect(recordStore.safety().found).toBe(null)
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course a', 'Course b'])
})

test('the records that did not fit are counted, and the next page restores them', async () => {
  const { disk, mirror, storage, recordStore } = await openEmpty(true)
  storage.fault = failAt('setItem', 2)
  recordStore.restoreFound()
  expect(recordStore.safety()).toMatchObject({ found: null, left: 1 })
  expect([...disk.keys()]).toEqual([courseKey('a'), courseKey('gone'), credentialKey('held')])
  openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(textsOf(disk)).toEqual(texts)
})

test('after starting empty the offered records are in the recently deleted for 30 days from today', async () => {
  const { disk, recordStore, mirror, sawRecords } = await openEmpty(true)
  recordStore.setFoundAside(today)
  await settle()
  expect(recordStore.portfolio()).toMatchObject({ credentials: [], courses: [] })
  expect(recordStore.portfolio().deleted.map(({ record, deletedOn }) => [record.id, deletedOn])).toEqual([
    ['a', '2027-03-15'],
    ['b', '2027-03-15'],
    ['gone', '2027-03-15'],
    ['held', '2027-03-15'],
  ])
  expect(recordStore.safety().found).toBe(null)
  expect(mirror.rows.get(courseKey('a'))?.rev).toBe(5)

  const next = openRecordStore({ storage: createFakeKeyValue(disk), mirror, sawRecords })
  await settle()
  expect(next.portfolio()).toMatchObject({ credentials: [], courses: [] })
  expect(next.portfolio().deleted).toHaveLength(4)
})

test('after starting empty and a crash the records do not come back as if never deleted', async () => {
  const { recordStore, mirror } = await openEmpty(true)
  recordStore.setFoundAside(today)
  await settle()
  const { recordStore: afterCrash } = await openEmpty(false, mirror)
  expect(afterCrash.portfolio().courses).toEqual([])
  expect(afterCrash.portfolio().deleted).toHaveLength(4)
})

test('a course from a declined offer can be brought back', async () => {
  const { disk, recordStore } = await openEmpty(true)
  recordStore.setFoundAside(today)
  expect(recordStore.commit([added(course('a'))], today).ok).toBe(true)
  expect(titlesIn(reopened(disk))).toEqual(['Course a'])
})

test('without an offer there is nothing to accept or decline', () => {
  const storage = createFakeKeyValue(diskWith(savedCourse('a')))
  const recordStore = openRecordStore({ storage })
  recordStore.restoreFound()
  recordStore.setFoundAside(today)
  expect(storage.writes).toEqual([])
  expect(titlesIn(recordStore.portfolio())).toEqual(['Course a'])
})

test('an unreadable safety copy is not offered', async () => {
  const { recordStore, storage } = await openEmpty(true, createFakeMirror({ [courseKey('a')]: { rev: 1, raw: '{' }, theme: { rev: 1, raw: 'dark' } }))
  expect(recordStore.safety().found).toBe(null)
  expect(storage.writes).toEqual([])
})

test('a first visit finds nothing, offers nothing and writes nothing', async () => {
  const { recordStore, storage, sawRecords } = await openEmpty(false, createFakeMirror())
  expect(recordStore.safety()).toEqual({
    kept: 'device',
    copy: 'kept',
    cutOff: null,
    trouble: { damaged: [], newer: [] },
    found: null,
    latestSave: null,
    backup: { at: null, changes: 0 },
    recovered: 0,
    left: 0,
  })
  expect(storage.writes).toEqual([])
  expect(sawRecords.get()).toBe(false)
  recordStore.commit([added(course('a'))], today)
  expect(sawRecords.get()).toBe(true)
})
