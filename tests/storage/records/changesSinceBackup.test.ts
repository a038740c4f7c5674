import { expect, test } from 'vitest'
import type { Keeper } from '../../../src/storage/records/recordStore'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { added, course, deleted, savedCourse } from '../../support/records'
import { diskWith, morning, openKeeper, today } from '../../support/world'

const changes = (keeper: Keeper) => keeper.safety().backup.changes

/** A disk with two courses that are in a backup of this morning. */
function backedUp() {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const clock = { now: morning(2027, 3, 15) }
  const keeper = openKeeper({ storage: createFakeKeyValue(disk), clock })
  keeper.noteBackup(clock.now)
  clock.now = new Date(2027, 2, 15, 11)
  return { disk, clock, keeper }
}

test('without a backup every record that is there is a change', () => {
  expect(changes(openKeeper({ storage: createFakeKeyValue(diskWith(savedCourse('a'), savedCourse('b'))) }))).toBe(2)
})

test('a course that was deleted after the backup is a change, also for the next page', () => {
  const { disk, keeper } = backedUp()
  expect(changes(keeper)).toBe(0)
  keeper.commit([deleted(course('a'))], today)
  expect(changes(keeper)).toBe(1)
  expect(changes(openKeeper({ storage: createFakeKeyValue(disk) }))).toBe(1)
})

test('a deletion of a day before the backup is none: it stands in the backup', () => {
  const { disk, clock, keeper } = backedUp()
  keeper.commit([deleted(course('a'))], today)
  clock.now = morning(2027, 3, 16)
  keeper.noteBackup(clock.now)
  expect(changes(openKeeper({ storage: createFakeKeyValue(disk) }))).toBe(0)
})

test('a backup takes along the deletions before it, and leaves what came while it was made', () => {
  const { clock, keeper } = backedUp()
  keeper.commit([deleted(course('a'))], today)
  const begun = new Date(2027, 2, 15, 12)
  clock.now = new Date(2027, 2, 15, 12, 1)
  keeper.commit([deleted(course('b'))], today)
  keeper.commit([added(course('c'))], today)
  keeper.noteBackup(begun)
  expect(changes(keeper)).toBe(2)
})
