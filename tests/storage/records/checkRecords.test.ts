import { expect, test, vi } from 'vitest'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { card, courseKey, savedCourse, savedCredential } from '../../support/records'
import { diskWith, openRecordStore, settle } from '../../support/world'

const pause = () => Promise.resolve()

async function opened(mirror = createFakeMirror()) {
  const disk = diskWith(savedCourse('a'), savedCourse('b'), savedCourse('c'), savedCredential(card('held')))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  return { disk, mirror, recordStore }
}

test('the check finds nothing where all is well', async () => {
  const { recordStore } = await opened()
  expect(await recordStore.check(pause)).toEqual({ count: 4, different: [], uncopied: 0 })
})

test('the check names what is gone, damaged or different on disk', async () => {
  const { disk, recordStore } = await opened()
  disk.delete(courseKey('a'))
  disk.set(courseKey('b'), '{"v":3,')
  const [key, text] = savedCredential(card('held', { name: 'Another name' }))
  disk.set(key, text)
  const { different } = await recordStore.check(pause)
  expect(different.toSorted()).toEqual(['CPR/AED card held', 'Course a', 'Course b'])
})

test('the check counts what the safety copy lacks or has otherwise', async () => {
  const { mirror, recordStore } = await opened()
  mirror.rows.delete(courseKey('a'))
  mirror.rows.set(courseKey('b'), { rev: 1, raw: 'older' })
  expect(await recordStore.check(pause)).toEqual({ count: 4, different: [], uncopied: 2 })
})

test('the check does not say how much is copied if there is no safety copy or it fails', async () => {
  const { mirror, recordStore } = await opened()
  mirror.behavior = 'rejects'
  expect((await recordStore.check(pause)).uncopied).toBeNull()
  mirror.behavior = 'never answers'
  vi.useFakeTimers()
  const checking = recordStore.check(pause)
  await vi.advanceTimersByTimeAsync(3000)
  expect((await checking).uncopied).toBeNull()
  vi.useRealTimers()
  const alone = openRecordStore({ storage: createFakeKeyValue(diskWith(savedCourse('a'))) })
  expect(await alone.check(pause)).toEqual({ count: 1, different: [], uncopied: null })
})
