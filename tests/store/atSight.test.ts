import { expect, test } from 'vitest'
import { deleteCourse } from '../../src/domain/changes/act'
import { firstLook } from '../../src/storage/records/firstLook'
import { drawnAtSight } from '../support/drawnAtSight'
import { createFakeKeyValue, unreadable } from '../support/fakeKeyValue'
import { createFakeMirror } from '../support/fakeMirror'
import { certification, course, courseKey, savedCourse, savedCredential, savedText } from '../support/records'
import { courseIn, diskWith, openRecordStore, settle, titlesIn } from '../support/world'

const damaged = savedText({ ...course('bad'), contactHours: 'many' })

test('a damaged record that looked sound is drawn at first, and set aside as it was found right after', async () => {
  const disk = diskWith(savedCourse('good'), [courseKey('bad'), damaged])
  const page = drawnAtSight(disk)
  expect(titlesIn(page.state().portfolio)).toEqual(['Course bad', 'Course good'])
  expect(page.storage.writes).toEqual([])
  await page.keep()
  expect(titlesIn(page.state().portfolio)).toEqual(['Course good'])
  expect(page.state().safety.trouble.damaged).toEqual([{ key: 'recert/quarantine/recert/course/bad', raw: damaged }])
  expect(page.storage.writes).toEqual(['set recert/quarantine/recert/course/bad', 'remove recert/course/bad'])
})

test('a good copy in the mirror takes the place of a damaged record that looked sound', async () => {
  const mirror = createFakeMirror({ [courseKey('bad')]: { rev: 1, raw: savedText(course('bad', { title: 'As saved' })) } })
  const page = drawnAtSight(diskWith([courseKey('bad'), damaged]), mirror)
  await page.keep()
  await settle()
  expect(titlesIn(page.state().portfolio)).toEqual(['As saved'])
})

test('what is sound stays as it was drawn, so nothing is counted or drawn again', async () => {
  const gone = { deletedOn: '2027-03-10' }
  const disk = diskWith(savedCourse('a'), savedCredential(certification('z'), gone), savedCourse('b', {}, gone), savedCredential(certification('c')))
  const page = drawnAtSight(disk, createFakeMirror())
  const before = page.state().portfolio
  expect(before.deleted.map(({ record }) => record.id)).toEqual(['b', 'z'])
  await page.keep()
  await settle()
  expect(page.state().portfolio).toBe(before)
})

test('until the check is done nothing can be saved, and then it can', async () => {
  const disk = diskWith(savedCourse('a'))
  const page = drawnAtSight(disk)
  expect(page.state().openSaving).not.toBeNull()
  expect(page.state().perform).toBeUndefined()
  const kept = page.keep()
  expect(page.state().perform).toBeUndefined()
  await kept
  expect(page.state().openSaving).toBeNull()
  expect(page.state().perform(deleteCourse(courseIn(page.state().portfolio, 'a')))).toBe(true)
  expect(openRecordStore({ storage: createFakeKeyValue(disk) }).portfolio().deleted).toHaveLength(1)
})

test('what another tab writes while the records are checked is read, not overwritten', async () => {
  const disk = diskWith(savedCourse('a'), savedCourse('gone'))
  const page = drawnAtSight(disk)
  const kept = page.keep()
  disk.set(...savedCourse('a', { title: 'From another tab' }, { rev: 2 }))
  disk.delete(courseKey('gone'))
  await kept
  expect(titlesIn(page.state().portfolio)).toEqual(['From another tab'])
})

test('many records are checked with pauses', async () => {
  const page = drawnAtSight(diskWith(...Array.from({ length: 600 }, (_, index) => savedCourse(`a${index}`))))
  await page.keep()
  expect(page.pauses()).toBe(3)
  expect(page.state().portfolio.courses).toHaveLength(600)
})

test.each([
  ['an older version', savedCourse('b', {}, { v: 2 })],
  ['a newer version', savedCourse('b', {}, { v: 4 })],
  ['a text that is no record', [courseKey('b'), '{"v":3']],
  ['a change that a killed page began', ['recert/staged/x', '{"v":1,"writes":[]}']],
  ['removals that the mirror may not have', ['recert/erased', '[]']],
] as const)('nothing is drawn before %s is settled, and nothing is written', (_, text) => {
  const storage = createFakeKeyValue(diskWith(savedCourse('a'), text))
  expect(firstLook(storage)).toBeNull()
  expect(storage.writes).toEqual([])
})

test('what is no record does not delay the first screen, and a key that cannot be read now is left out', () => {
  const disk = diskWith(savedCourse('a'), savedCourse('locked'), ['recert/settings', '{'], ['recert/quarantine/recert/course/x', '{'], ['other', 'x'])
  const seen = firstLook(createFakeKeyValue(disk, unreadable(courseKey('locked'))))
  expect(seen?.map(({ kind, record }) => [kind, record.id])).toEqual([['course', 'a']])
})

test('an empty storage shows nothing, at once', () => {
  expect(firstLook(createFakeKeyValue(new Map()))).toEqual([])
})
