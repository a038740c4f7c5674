import { expect, test } from 'vitest'
import type { RecordStore } from '../../../src/storage/records/recordStore'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { added, course, courseKey, deleted, edited, savedCourse } from '../../support/records'
import { diskWith, morning, openRecordStore, today } from '../../support/world'

const changes = (recordStore: RecordStore) => recordStore.safety().backup.changes

/** A disk with two courses that are in a backup from this morning. */
function backedUp() {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const clock = { now: morning(2027, 3, 15) }
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), clock })
  recordStore.noteBackup(clock.now)
  clock.now = new Date(2027, 2, 15, 11)
  return { disk, clock, recordStore }
}

test('without a backup every record counts as a change', () => {
  expect(changes(openRecordStore({ storage: createFakeKeyValue(diskWith(savedCourse('a'), savedCourse('b'))) }))).toBe(2)
})

test('without a backup a deletion is no change: there is nothing to back up', () => {
  const disk = diskWith(savedCourse('a'), savedCourse('b', {}, { deletedOn: '2027-03-10' }))
  expect(changes(openRecordStore({ storage: createFakeKeyValue(disk) }))).toBe(1)
})

test('without a backup what was added counts at once, and what was deleted no longer does', () => {
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith(savedCourse('a'), savedCourse('b'))) })
  recordStore.commit([deleted(course('a'))], today)
  expect(changes(recordStore)).toBe(1)
  recordStore.commit([added(course('c'))], today)
  expect(changes(recordStore)).toBe(2)
})

test('a backup is announced, and changes no record', () => {
  const { clock, recordStore } = backedUp()
  const updates: unknown[] = []
  recordStore.subscribe(({ safety, recordsChanged }) => updates.push([safety.backup.at, recordsChanged]))
  recordStore.noteBackup(clock.now)
  expect(updates).toEqual([[clock.now.toISOString(), false]])
})

test('what was saved at the instant of the backup is in it, and what was saved later is not, for the next page too', () => {
  const { disk, clock, recordStore } = backedUp()
  recordStore.commit([added(course('c'))], today)
  recordStore.noteBackup(clock.now)
  expect(changes(recordStore)).toBe(0)
  clock.now = new Date(2027, 2, 15, 12)
  recordStore.commit([added(course('d'))], today)
  const next = openRecordStore({ storage: createFakeKeyValue(disk), clock })
  expect(changes(next)).toBe(1)
  next.noteBackup(new Date(2027, 2, 15, 11))
  expect(changes(next)).toBe(1)
})

test('a backup that another tab made counts as soon as records are read again', () => {
  const { disk, clock, recordStore } = backedUp()
  recordStore.commit([added(course('c'))], today)
  const other = openRecordStore({ storage: createFakeKeyValue(disk), clock, tab: 'other' })
  other.noteBackup(clock.now)
  clock.now = new Date(2027, 2, 15, 12)
  other.commit([added(course('d'))], today)
  recordStore.noticeKey(courseKey('d'))
  expect(changes(recordStore)).toBe(1)
})

test('a course deleted after the backup is a change, for the next page too', () => {
  const { disk, recordStore } = backedUp()
  expect(changes(recordStore)).toBe(0)
  recordStore.commit([deleted(course('a'))], today)
  expect(changes(recordStore)).toBe(1)
  expect(changes(openRecordStore({ storage: createFakeKeyValue(disk) }))).toBe(1)
})

test('a deletion from a day before the backup is not a change: the backup has it', () => {
  const { disk, clock, recordStore } = backedUp()
  recordStore.commit([deleted(course('a'))], today)
  clock.now = morning(2027, 3, 16)
  recordStore.noteBackup(clock.now)
  expect(changes(openRecordStore({ storage: createFakeKeyValue(disk) }))).toBe(0)
})

test('a backup includes earlier deletions, but not what changed while it was made', () => {
  const { clock, recordStore } = backedUp()
  recordStore.commit([deleted(course('a'))], today)
  const begun = new Date(2027, 2, 15, 12)
  clock.now = new Date(2027, 2, 15, 12, 1)
  recordStore.commit([deleted(course('b'))], today)
  recordStore.commit([added(course('c'))], today)
  recordStore.noteBackup(begun)
  expect(changes(recordStore)).toBe(2)
})

test('a deletion at the instant of the backup stays no change when another tab saves', () => {
  const { disk, clock, recordStore } = backedUp()
  recordStore.commit([deleted(course('a'))], today)
  recordStore.noteBackup(clock.now)
  clock.now = new Date(2027, 2, 15, 13)
  openRecordStore({ storage: createFakeKeyValue(disk), clock, tab: 'other' }).commit([added(course('c'))], today)
  recordStore.noticeKey(courseKey('c'))
  expect(changes(recordStore)).toBe(1)
})

test('a course saved here before the backup is a change once another tab edits it', () => {
  const { disk, clock, recordStore } = backedUp()
  recordStore.commit([added(course('c'))], today)
  recordStore.noteBackup(clock.now)
  clock.now = new Date(2027, 2, 15, 12)
  const other = openRecordStore({ storage: createFakeKeyValue(disk), clock, tab: 'other' })
  other.commit([edited(course('c'), { title: 'Edited' })], today)
  recordStore.noticeKey(courseKey('c'))
  expect(changes(recordStore)).toBe(1)
})

test('what another tab deleted on the day of the backup, before it, is in the backup', () => {
  const { disk, clock, recordStore } = backedUp()
  openRecordStore({ storage: createFakeKeyValue(disk), clock, tab: 'other' }).commit([deleted(course('a'))], today)
  recordStore.noticeKey(courseKey('a'))
  expect(changes(recordStore)).toBe(1)
  clock.now = new Date(2027, 2, 15, 12)
  recordStore.noteBackup(clock.now)
  expect(changes(recordStore)).toBe(0)
})
