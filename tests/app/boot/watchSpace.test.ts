import { expect, test } from 'vitest'
import { watchSpace } from '../../../src/app/boot/watchSpace'
import { importCourses } from '../../../src/domain/changes/importAct'
import { createFakeKeyValue, type Disk, failAt, healthy } from '../../support/fakeKeyValue'
import { course } from '../../support/records'
import { deleteCourse, courseIn, openTab } from '../../support/world'

function watched(disk: Disk) {
  const storage = createFakeKeyValue(disk)
  const { store } = openTab({ storage })
  watchSpace(store, storage)
  return { disk, storage, state: store.getState }
}

/** Other pages of the address fill the same space. */
const othersHave = (units: number): Disk => new Map([['another', 'x'.repeat(units - 'another'.length)]])

const courses = (count: number) => Array.from({ length: count }, (_, index) => course(`new-${index}`))

test('the trainer is warned from 80 percent on, whoever fills the storage', () => {
  expect(watched(othersHave(4_194_303)).state().shortSpace).toBeNull()
  expect(watched(othersHave(4_194_304)).state().shortSpace).toEqual({ used: 4_194_304, records: 0, ofRecords: 0 })
})

test('an import that fills it warns, and deleting for good ends the warning', () => {
  const { disk, state } = watched(othersHave(4_194_000))
  state().run(importCourses(courses(100)))
  expect(state().shortSpace).toMatchObject({ records: 100 })
  disk.delete('another')
  deleteCourse(state(), courseIn(state().portfolio, 'new-1'))
  state().deleteForGood()
  expect(state().shortSpace).toBeNull()
})

test('a save that finds it full warns at once', () => {
  const { disk, storage, state } = watched(new Map())
  disk.set('another', 'x'.repeat(5_242_000))
  storage.fault = failAt('setItem', 1)
  state().run(importCourses(courses(1)))
  storage.fault = healthy
  expect(state().shortSpace).toEqual({ used: 5_242_007, records: 0, ofRecords: 0 })
})
