import { expect, test } from 'vitest'
import { importCourses } from '../../src/domain/changes/importAct'
import { saveInSlices } from '../../src/store/saveInSlices'
import { createFakeKeyValue, type Disk } from '../support/fakeKeyValue'
import { createFakeMirror, type FakeMirror } from '../support/fakeMirror'
import { course, courseId } from '../support/portfolio'
import { savedCourse } from '../support/records'
import { diskWith, morning, openTab, settle, untilStepped } from '../support/world'

// Undoing or redoing thousands of changes is there as a whole or not at all, whenever the browser is killed, and the next start says which.

const rows = Array.from({ length: 1001 }, (_, index) => ({ ...course({ id: '', title: `Course ${index}`, on: '2026-03-01' }), id: courseId('') }))

type Snapshot = { readonly disk: Disk; readonly mirrored: FakeMirror['rows'] }

/** A tab that has imported the rows. `killed`: what a browser killed at a pause may have on disk. */
async function openImported(mirror = createFakeMirror()) {
  const disk = diskWith(savedCourse('here'))
  const killed: Snapshot[] = []
  const pause = async () => {
    killed.push({ disk: new Map(disk), mirrored: new Map(mirror.rows) })
    await settle()
  }
  const { state, store } = openTab({ storage: createFakeKeyValue(disk), mirror, pause })
  await settle()
  await state().runWith(importCourses(rows), saveInSlices({ pause: settle, onProgress: () => undefined, signal: { aborted: false } }))
  await settle()
  const steppedTo = async (courses: number) => {
    await untilStepped(store)
    await settle()
    expect(state().portfolio.courses).toHaveLength(courses)
  }
  return { disk, mirror, killed, state, steppedTo }
}

async function startedOn({ disk, mirrored }: Snapshot) {
  // By then, no other page can be at work any longer.
  const clock = { now: morning(2027, 3, 16) }
  const mirror = createFakeMirror(Object.fromEntries(mirrored))
  const { state } = openTab({ storage: createFakeKeyValue(new Map(disk)), mirror, clock, tab: 'next' })
  await settle()
  const { cutOff, recovered } = state().safety
  return [state().portfolio.courses.length, cutOff?.kind, cutOff?.count, cutOff?.isWhole, recovered].join(' ')
}

/** What starts find, whatever of localStorage was on disk. */
async function foundAfter(killed: readonly Snapshot[], first: Disk) {
  const found = new Set<string>()
  for (const [index, snapshot] of killed.entries()) {
    found.add(await startedOn(snapshot))
    if (index % 3 === 0) found.add(await startedOn({ ...snapshot, disk: first }))
  }
  return [...found]
}

test('a browser killed during a large undo has undone all of it or nothing, and the next start says which', async () => {
  const { disk, killed, state, steppedTo } = await openImported()
  const first = new Map(disk)
  state().undo()
  await steppedTo(1)
  expect(state().lastChange?.undone).toBe(true)
  expect(await foundAfter(killed, first)).toEqual(['1002    0', '1002 undo 1001 false 0', '1 undo 1001 true 0'])
})

test('and so has one killed during a large redo', async () => {
  const { disk, killed, state, steppedTo } = await openImported()
  state().undo()
  await steppedTo(1)
  const first = new Map(disk)
  killed.length = 0
  state().redo()
  await steppedTo(1002)
  expect(await foundAfter(killed.slice(-1), first)).toEqual(['1002 redo 1001 true 0'])
})

test('without a safety copy, a browser killed during a large undo has undone nothing', async () => {
  const mirror = createFakeMirror()
  mirror.behavior = 'rejects'
  const { disk, killed, state, steppedTo } = await openImported(mirror)
  const first = new Map(disk)
  state().undo()
  await steppedTo(1)
  expect(await foundAfter(killed, first)).toEqual(['1002    0'])
})
