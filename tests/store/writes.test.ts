import { expect, test } from 'vitest'
import { draftOfCourse } from '../../src/domain/forms/courseDraft'
import { createFakeKeyValue } from '../support/fakeKeyValue'
import { certification, savedCourse, savedCredential } from '../support/records'
import { courseIn, deleteCourse, diskWith, draft, editCourse, logCourse, openTab, settle } from '../support/world'
import { createFakeMirror } from '../support/fakeMirror'

const storedCounts = [10, 5_000]

test.each(storedCounts)('with %i stored courses, any change to one course writes only its key, once', (count) => {
  const { storage, state } = openFilled(count)
  expect(writesDuring(storage, () => logCourse(state(), draft('New', { contactHours: '2' }), false))).toEqual(['set recert/course/a-00001'])
  const base = courseIn(state().portfolio, 'c7')
  const edit = { ...draftOfCourse(base, state().portfolio), title: 'Edited' }
  expect(writesDuring(storage, () => editCourse(state(), base, edit))).toEqual(['set recert/course/c7'])
  expect(writesDuring(storage, () => deleteCourse(state(), courseIn(state().portfolio, 'c7')))).toEqual(['set recert/course/c7'])
  expect(writesDuring(storage, () => state().undo())).toEqual(['set recert/course/c7'])
})

test('logging a course takes the same number of storage calls however many are stored', () => {
  const touches = storedCounts.map((count) => {
    const { storage, state } = openFilled(count)
    let calls = 0
    storage.fault = () => {
      calls += 1
      return undefined
    }
    logCourse(state(), draft('New', { contactHours: '2' }), false)
    return calls
  })
  expect(touches[1]).toBe(touches[0])
})

test.each(storedCounts)('with %i stored courses, logging one sends one record to the safety copy', async (count) => {
  const mirror = createFakeMirror()
  const { state } = openFilled(count, mirror)
  await settle()
  const before = new Map(mirror.rows)
  logCourse(state(), draft('New', { contactHours: '2' }), false)
  await settle()
  expect([...mirror.rows].filter(([key, row]) => before.get(key) !== row)).toHaveLength(1)
})

test('opening a page on stored records writes nothing', () => {
  expect(openFilled(10).storage.writes).toEqual([])
})

function openFilled(count: number, mirror = createFakeMirror()) {
  const courses = Array.from({ length: count }, (_, index) => savedCourse(`c${index}`))
  const storage = createFakeKeyValue(diskWith(savedCredential(certification('cpt')), ...courses))
  return { storage, ...openTab({ storage, mirror }) }
}

function writesDuring(storage: { readonly writes: readonly string[] }, act: () => unknown): readonly string[] {
  const before = storage.writes.length
  act()
  return storage.writes.slice(before)
}
