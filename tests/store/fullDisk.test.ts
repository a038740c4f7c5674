import { describe, expect, test } from 'vitest'
import type { Operation } from '../../src/domain/changes/act'
import type { CourseRecord } from '../../src/domain/records/course'
import { deleteCourses } from '../../src/domain/changes/bulkAct'
import { importCourses } from '../../src/domain/changes/importAct'
import { type BackupEntry, compareBackup, mergeBackup, replaceByBackup } from '../../src/domain/changes/restoring'
import { createFakeKeyValue, failAt, fullAt, healthy, textsOf, unitsOf } from '../support/fakeKeyValue'
import { createFakeMirror } from '../support/fakeMirror'
import { certification, course, courseId, savedCourse, savedCredential } from '../support/records'
import { contentsOf, diskWith, openTab, reopened, settle, untilStepped } from '../support/world'

// A restore or an import writes many records as one act. On a full disk, all of them are there or none.

function openHeld() {
  const disk = diskWith(savedCredential(certification('cpt')), ...['a', 'b', 'c'].map((id) => savedCourse(id)))
  const storage = createFakeKeyValue(disk)
  return { disk, storage, ...openTab({ storage }) }
}

type Device = ReturnType<typeof openHeld>

/** That many new courses from a backup or a table, and a changed version of one that is here. */
function incoming(count: number): readonly CourseRecord[] {
  return [course('a', { title: 'Changed' }), ...Array.from({ length: count }, (_, index) => course(`new-${index}`))]
}

const ways: readonly (readonly [string, (courses: readonly CourseRecord[], device: Device) => Operation])[] = [
  ['a restore that merges', (courses, { state }) => mergeBackup(compareBackup(courses.map(entryOf), state().stored(), null), () => true)],
  ['a restore that replaces everything', (courses) => replaceByBackup(courses.map(entryOf))],
  ['an import', (courses) => importCourses(courses)],
]

function entryOf(record: CourseRecord): BackupEntry {
  return { kept: { kind: 'course', record }, rev: 9, savedAt: '2030-01-01T00:00:00.000Z', isDeleted: false }
}

describe.each(ways)('%s', (_, actOf) => {
  // A few new records are staged with their texts, many only with their keys.
  test.each([3, 250])('of %i new records changes nothing if any write finds the disk full', (count) => {
    const spared = openHeld()
    expect(spared.state().run(actOf(incoming(count), spared)).ok).toBe(true)
    const writes = spared.storage.writes.filter((write) => write.startsWith('set ')).length
    expect(writes).toBeGreaterThan(count)

    const step = Math.ceil(writes / 8)
    for (let nth = 1; nth <= writes; nth += step) {
      const device = openHeld()
      const { disk, storage, state } = device
      const [texts, before] = [textsOf(disk), contentsOf(state().portfolio)]
      storage.fault = failAt('setItem', nth)
      expect(state().run(actOf(incoming(count), device))).toEqual({ ok: false, error: { kind: 'notSaved', failure: 'full' } })
      expect(textsOf(disk)).toEqual(texts)
      expect(contentsOf(state().portfolio)).toEqual(before)
      expect(state().lastChange).toBeNull()

      storage.fault = healthy
      expect(state().run(actOf(incoming(count), device)).ok).toBe(true)
      expect(contentsOf(reopened(disk))).toEqual(contentsOf(state().portfolio))
    }
  })

  test('is there as a whole or not at all, however little space there is', () => {
    const spared = openHeld()
    const least = unitsOf(spared.disk)
    spared.state().run(actOf(incoming(40), spared))
    const after = contentsOf(spared.state().portfolio)
    const results = new Set<boolean>()
    for (let room = 0; room <= 30_000; room += 1000) {
      const device = openHeld()
      const before = contentsOf(device.state().portfolio)
      device.storage.fault = fullAt(device.disk, least + room)
      const { ok } = device.state().run(actOf(incoming(40), device))
      results.add(ok)
      expect(contentsOf(device.state().portfolio)).toEqual(ok ? after : before)
      expect(contentsOf(reopened(device.disk))).toEqual(ok ? after : before)
    }
    expect(results).toEqual(new Set([false, true]))
  })
})

test.each([
  [100_000, 'full'],
  [1_000_000, null],
] as const)('doing a restore of thousands again with room for %i units does all or nothing', async (room, failure) => {
  const device = openHeld()
  const { disk, storage, state, store } = device
  state().run(replaceByBackup(incoming(1100).map(entryOf)))
  const full = contentsOf(state().portfolio)
  state().undo()
  await untilStepped(store)
  const before = contentsOf(state().portfolio)
  expect(before).not.toEqual(full)
  storage.fault = fullAt(disk, unitsOf(disk) + room)
  state().redo()
  await untilStepped(store)
  const { saveFailure, portfolio } = state()
  expect(saveFailure).toBe(failure)
  expect(contentsOf(portfolio)).toEqual(failure === null ? full : before)
  expect(contentsOf(reopened(disk))).toEqual(contentsOf(portfolio))
})

test('undoing a restore on a disk that has filled up takes back all of it or nothing', async () => {
  const device = openHeld()
  const { disk, storage, state, store } = device
  state().run(replaceByBackup(incoming(5).map(entryOf)))
  const after = contentsOf(state().portfolio)
  storage.fault = fullAt(disk, unitsOf(disk))
  state().undo()
  await untilStepped(store)
  expect(state().saveFailure).toBe('full')
  expect(contentsOf(state().portfolio)).toEqual(after)
  expect(contentsOf(reopened(disk))).toEqual(after)
  storage.fault = healthy
  state().undo()
  expect(state().portfolio.courses.map(({ id }) => id)).toEqual([courseId('a'), courseId('b'), courseId('c')])
})

test.each([2, 300])(
  'deleting %i courses works with the disk full to the last byte, as what notes them on disk is in the safety copy',
  async (count) => {
    const disk = diskWith(...Array.from({ length: count }, (_, index) => savedCourse(`c${index}`)))
    const storage = createFakeKeyValue(disk)
    const { state, store } = openTab({ storage, mirror: createFakeMirror() })
    await settle()
    storage.fault = fullAt(disk, unitsOf(disk))
    const act = deleteCourses(state().portfolio.courses)
    if (act !== null) state().carryOut(act, 'change')
    await untilStepped(store)
    expect([state().saveFailure, state().portfolio.courses.length, state().portfolio.deleted.length]).toEqual([null, 0, count])
    expect(contentsOf(reopened(disk))).toEqual(contentsOf(state().portfolio))
  },
)
