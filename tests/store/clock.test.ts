import { expect, test } from 'vitest'
import { createFakeKeyValue, textsOf } from '../support/fakeKeyValue'
import { savedCourse } from '../support/records'
import { courseIn, deleteCourse, diskWith, openTab } from '../support/world'

test("today is the trainer's local date until midnight", () => {
  const clock = { now: new Date(2027, 2, 15, 0, 0, 0) }
  const { state } = openTab({ clock })
  expect(state().today).toBe('2027-03-15')
  clock.now = new Date(2027, 2, 15, 23, 59, 59, 999)
  state().lookAtClock()
  expect(state().today).toBe('2027-03-15')
  clock.now = new Date(2027, 2, 16, 0, 0, 0)
  state().lookAtClock()
  expect(state().today).toBe('2027-03-16')
})

test('looking at the clock on the same day changes nothing, so nothing redraws', () => {
  const clock = { now: new Date(2027, 2, 15, 9) }
  const { store, state } = openTab({ clock })
  const before = state()
  clock.now = new Date(2027, 2, 15, 17)
  store.getState().lookAtClock()
  expect(state()).toBe(before)
})

test('a deletion after midnight is dated on the new day', () => {
  const clock = { now: new Date(2027, 2, 15, 23, 50) }
  const { state } = openTab({ storage: createFakeKeyValue(diskWith(savedCourse('a'))), clock })
  clock.now = new Date(2027, 2, 16, 0, 10)
  state().lookAtClock()
  deleteCourse(state(), courseIn(state().portfolio, 'a'))
  expect(state().portfolio.deleted.map(({ deletedOn }) => deletedOn)).toEqual(['2027-03-16'])
})

test.each([
  ['back', new Date(2026, 2, 15, 9)],
  ['ahead', new Date(2028, 2, 15, 9)],
])('a clock set %s a year changes the shown day and no record', (_, now) => {
  const disk = diskWith(savedCourse('a'), savedCourse('gone', {}, { deletedOn: '2027-03-10' }))
  const clock = { now: new Date(2027, 2, 15, 9) }
  const { state } = openTab({ storage: createFakeKeyValue(disk), clock })
  const before = textsOf(disk)
  clock.now = now
  state().lookAtClock()
  expect(state().today).toBe(now.getFullYear() === 2026 ? '2026-03-15' : '2028-03-15')
  expect(textsOf(disk)).toEqual(before)
})
