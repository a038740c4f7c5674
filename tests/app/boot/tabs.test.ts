import { afterEach, expect, test, vi } from 'vitest'
import { watchTabs } from '../../../src/app/boot/tabs'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { courseKey, savedCourse } from '../../support/records'
import { diskWith, openRecordStore } from '../../support/world'

afterEach(() => void vi.useRealTimers())

/** A tab, and how often it has shown records of another one. */
function openWatched() {
  const disk = diskWith()
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage })
  const area = storage as unknown as Storage // safe: watchTabs only compares it with the events' storage area
  watchTabs(recordStore, area)
  const shown: number[] = []
  recordStore.subscribe(({ recordsChanged }) => recordsChanged && shown.push(recordStore.portfolio().courses.length))
  const write = (id: string) => {
    disk.set(...savedCourse(id))
    window.dispatchEvent(new StorageEvent('storage', { key: courseKey(id), storageArea: area }))
  }
  const clear = () => {
    disk.clear()
    window.dispatchEvent(new StorageEvent('storage', { key: null, storageArea: area }))
  }
  return { shown, write, clear }
}

test('a course that another tab saves is shown at once', () => {
  vi.useFakeTimers()
  const { shown, write } = openWatched()
  write('a')
  expect(shown).toEqual([1])
})

test('a thousand that another tab imports are shown together', async () => {
  vi.useFakeTimers()
  const { shown, write } = openWatched()
  for (let number = 0; number < 1000; number += 1) write(`c${number}`)
  await vi.advanceTimersByTimeAsync(300)
  expect(shown).toEqual([1, 2, 3, 1000])
})

test('after a pause, saves are shown at once again', async () => {
  vi.useFakeTimers()
  const { shown, write } = openWatched()
  for (const id of ['a', 'b', 'c', 'd']) write(id)
  await vi.advanceTimersByTimeAsync(1000)
  write('e')
  expect(shown).toEqual([1, 2, 3, 4, 5])
})

test('a storage that is cleared meanwhile is shown as empty, and what follows is not lost', async () => {
  vi.useFakeTimers()
  const { shown, write, clear } = openWatched()
  for (const id of ['a', 'b', 'c', 'd']) write(id)
  clear()
  write('e')
  await vi.advanceTimersByTimeAsync(1000)
  expect(shown).toEqual([1, 2, 3, 0, 1])
})
