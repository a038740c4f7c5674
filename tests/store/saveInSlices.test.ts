import { expect, test } from 'vitest'
import { importCourses } from '../../src/domain/changes/importAct'
import { saveInSlices } from '../../src/store/saveInSlices'
import { course, courseId } from '../support/portfolio'
import { createFakeKeyValue, fullAt } from '../support/fakeKeyValue'
import { diskWith, openTab } from '../support/world'

const many = Array.from({ length: 1000 }, (_, index) => course({ id: '', title: `Course ${index}`, on: '2026-03-01' })).map((each) => ({
  ...each,
  id: courseId(''),
}))

function slicing(stopAt = Number.POSITIVE_INFINITY) {
  const stopper = new AbortController()
  const steps: number[] = []
  const onProgress = (done: number) => {
    steps.push(done)
    if (done >= stopAt) stopper.abort()
  }
  return { steps, saver: saveInSlices({ pause: () => Promise.resolve(), onProgress, signal: stopper.signal }) }
}

const kept = (disk: ReadonlyMap<string, string>) =>
  [...disk.values()].filter((text) => text.includes('"title":"Course ') && text.includes('"deletedOn":null')).length

test('many courses are saved in slices and undone as one', async () => {
  const disk = diskWith()
  const { store } = openTab({ storage: createFakeKeyValue(disk), tab: 'a' })
  const { steps, saver } = slicing()
  expect(await store.getState().runWith(importCourses(many), saver)).toEqual({ ok: true, value: undefined })
  // Without a safety copy, the middle third is skipped.
  expect(steps).toEqual([0, 83, 166, 250, 666, 750, 833, 916])
  expect(kept(disk)).toBe(1000)
  expect(store.getState().lastChange?.act.subject).toEqual({ kind: 'courses', count: 1000 })
  store.getState().undo()
  expect(store.getState().portfolio.courses).toEqual([])
})

test('when canceled halfway, none of them is left', async () => {
  const disk = diskWith()
  const { store } = openTab({ storage: createFakeKeyValue(disk), tab: 'a' })
  const { saver } = slicing(500)
  expect(await store.getState().runWith(importCourses(many), saver)).toEqual({ ok: false, error: { kind: 'canceled' } })
  expect(store.getState().portfolio.courses).toEqual([])
  expect(kept(disk)).toBe(0)
  expect(store.getState().lastChange).toBeNull()
})

test('when the storage is full halfway, none of them is left', async () => {
  const disk = diskWith()
  const { store } = openTab({ storage: createFakeKeyValue(disk, fullAt(disk, 150_000)), tab: 'a' })
  const { saver } = slicing()
  expect(await store.getState().runWith(importCourses(many), saver)).toEqual({ ok: false, error: { kind: 'notSaved', failure: 'full' } })
  expect(store.getState().portfolio.courses).toEqual([])
  expect(kept(disk)).toBe(0)
})
