import { expect, test } from 'vitest'
import { unknownSafety } from '../../src/domain/device/safety'
import { deleteCourse } from '../../src/domain/changes/act'
import { createCodec } from '../../src/storage/format/codec'
import { portfolioOf } from '../../src/storage/format/portfolioOf'
import { checked } from '../../src/storage/records/checked'
import { firstLook } from '../../src/storage/records/firstLook'
import { createRecordStore } from '../../src/storage/records/recordStore'
import { createRecertStore } from '../../src/store/recertStore'
import { startSaving } from '../../src/store/saving'
import { createFakeKeyValue, type Disk, unreadable } from '../support/fakeKeyValue'
import { createFakeMirror, type FakeMirror } from '../support/fakeMirror'
import { certification, course, courseKey, savedCourse, savedCredential, savedText } from '../support/records'
import { courseIn, createMark, diskWith, morning, openRecordStore, settle, titlesIn, today } from '../support/world'

/** A page that has drawn its first screen, and checks the records when it's `kept`. */
function drawn(disk: Disk, mirror: FakeMirror | null = null) {
  const storage = createFakeKeyValue(disk)
  const now = () => morning(2027, 3, 15)
  const seen = firstLook(storage)
  if (seen === null) throw new Error('nothing can be drawn at sight')
  const portfolio = portfolioOf([...seen.values()].map(({ stored }) => stored))
  const store = createRecertStore({ today, portfolio, safety: unknownSafety('device'), openSaving: () => Promise.resolve() })
  const codec = createCodec()
  const recordStore = createRecordStore({ storage, mirror, sawRecords: createMark(), now, newId: () => 'new', codec })
  let pauses = 0
  return {
    storage,
    state: () => store.getState(),
    pauses: () => pauses,
    keep: async () => {
      const sound = await checked(seen, codec, () => Promise.resolve(void (pauses += 1)))
      startSaving(
        store,
        { recordStore, persistence: { isPromised: () => Promise.resolve(null), ask: () => Promise.resolve(null) }, now, newId: () => 'new' },
        sound,
      )
    },
  }
}

const damaged = savedText({ ...course('bad'), contactHours: 'many' })

test('a damaged record that looked sound is drawn at first, and set aside as it was found right after', async () => {
  const disk = diskWith(savedCourse('good'), [courseKey('bad'), damaged])
  const page = drawn(disk)
  expect(titlesIn(page.state().portfolio)).toEqual(['Course bad', 'Course good'])
  expect(page.storage.writes).toEqual([])
  await page.keep()
  expect(titlesIn(page.state().portfolio)).toEqual(['Course good'])
  expect(page.state().safety.trouble.damaged).toEqual([{ key: 'recert/quarantine/recert/course/bad', raw: damaged }])
  expect(page.storage.writes).toEqual(['set recert/quarantine/recert/course/bad', 'remove recert/course/bad'])
})

test('a good copy in the mirror takes the place of a damaged record that looked sound', async () => {
  const mirror = createFakeMirror({ [courseKey('bad')]: { rev: 1, raw: savedText(course('bad', { title: 'As saved' })) } })
  const page = drawn(diskWith([courseKey('bad'), damaged]), mirror)
  await page.keep()
  await settle()
  expect(titlesIn(page.state().portfolio)).toEqual(['As saved'])
})

test('what is sound stays as it was drawn, so nothing is counted or drawn again', async () => {
  const page = drawn(diskWith(savedCourse('a'), savedCredential(certification('c'))), createFakeMirror())
  const before = page.state().portfolio
  await page.keep()
  await settle()
  expect(page.state().portfolio.courses).toBe(before.courses)
  expect(page.state().portfolio.credentials).toBe(before.credentials)
  expect(page.state().portfolio.planned).toBe(before.planned)
})

test('until the check is done nothing can be saved, and then it can', async () => {
  const disk = diskWith(savedCourse('a'))
  const page = drawn(disk)
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
  const page = drawn(disk)
  const kept = page.keep()
  disk.set(...savedCourse('a', { title: 'From another tab' }, { rev: 2 }))
  disk.delete(courseKey('gone'))
  await kept
  expect(titlesIn(page.state().portfolio)).toEqual(['From another tab'])
})

test('many records are checked with pauses', async () => {
  const page = drawn(diskWith(...Array.from({ length: 600 }, (_, index) => savedCourse(`a${index}`))))
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
  expect([...(seen ?? [])].map(([key]) => key)).toEqual(['recert/course/a'])
})

test('an empty storage shows nothing, at once', () => {
  expect(firstLook(createFakeKeyValue(new Map()))).toEqual(new Map())
})
