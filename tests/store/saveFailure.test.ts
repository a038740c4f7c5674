import { expect, test } from 'vitest'
import { changeSubmission } from '../../src/domain/changes/courseAct'
import { draftOfCourse } from '../../src/domain/forms/courseDraft'
import { createFakeKeyValue, failAt, healthy, keepsNothing, textsOf } from '../support/fakeKeyValue'
import { certification, courseKey, credentialId, currentVersion, savedCourse, savedCredential, savedText } from '../support/records'
import { courseIn, deleteCourse, diskWith, draft, editCourse, logCourse, openTab, reopened, titlesIn } from '../support/world'

const storedDisk = () => diskWith(savedCourse('a', { title: 'Stored' }), savedCredential(certification('cpt')))

test.each([
  ['full', failAt('setItem', 1)],
  ['refused', keepsNothing],
])('a course that is not saved because the storage is %s is not shown as saved, and the reason stays until the next save', (failure, fault) => {
  const disk = storedDisk()
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk, fault)
  const { state } = openTab({ storage })
  expect(logCourse(state(), draft('New', { contactHours: '2' }), false)).toEqual({ ok: false, error: { kind: 'notSaved', failure } })
  expect(state()).toMatchObject({ saveFailure: failure, lastChange: null })
  expect(titlesIn(state().portfolio)).toEqual(['Stored'])
  expect(textsOf(disk)).toEqual(before)

  storage.fault = healthy
  expect(logCourse(state(), draft('New', { contactHours: '2' }), false).ok).toBe(true)
  expect(state()).toMatchObject({
    saveFailure: null,
    lastChange: { act: { verb: 'logged', subject: { kind: 'course', title: 'New' } }, undone: false },
  })
  expect(titlesIn(reopened(disk))).toEqual(['Stored', 'New'])
})

test('if any write of a course and the specialization it earned fails, neither is there, and trying again saves each once', () => {
  for (const nth of [1, 2, 3]) {
    const disk = storedDisk()
    const before = textsOf(disk)
    const storage = createFakeKeyValue(disk, failAt('setItem', nth))
    const { state } = openTab({ storage })
    expect(logCourse(state(), draft('CES'), true).ok).toBe(false)
    expect(textsOf(disk)).toEqual(before)
    expect(logCourse(state(), draft('CES'), true).ok).toBe(true)
    expect(reopened(disk).courses).toHaveLength(2)
    expect(
      reopened(disk)
        .credentials.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['NASM-CES', 'NASM-CPT cpt'])
  }
})

test('a reason can be dismissed and returns with the next failure', () => {
  const { state } = openTab({ storage: createFakeKeyValue(storedDisk(), keepsNothing) })
  logCourse(state(), draft('New', { contactHours: '2' }), false)
  state().dismissSaveFailure()
  expect(state().saveFailure).toBe(null)
  logCourse(state(), draft('New', { contactHours: '2' }), false)
  expect(state().saveFailure).toBe('refused')
})

test('a course whose deletion is not saved stays where it is', () => {
  const { state } = openTab({ storage: createFakeKeyValue(storedDisk(), failAt('setItem', 1)) })
  deleteCourse(state(), courseIn(state().portfolio, 'a'))
  expect(state()).toMatchObject({ saveFailure: 'full', lastChange: null })
  expect(titlesIn(state().portfolio)).toEqual(['Stored'])
})

test("a change based on an old version, or on another day's view, is refused and writes nothing", () => {
  const disk = storedDisk()
  const storage = createFakeKeyValue(disk)
  const { state } = openTab({ storage })
  const shown = courseIn(state().portfolio, 'a')
  expect(editCourse(state(), shown, { ...draftOfCourse(shown, state().portfolio), title: 'Edited', contactHours: '1' }).ok).toBe(true)
  const [before, writes] = [textsOf(disk), storage.writes.length]
  const current = state().portfolio
  // Looks the same but isn't the stored record.
  for (const stale of [shown, { ...courseIn(current, 'a') }]) {
    expect(state().perform(changeSubmission(stale, credentialId('cpt'), { state: 'sent', on: null }))).toBe(false)
    expect(state()).toMatchObject({ saveFailure: 'changedElsewhere', lastChange: { act: { verb: 'edited' } } })
    state().dismissSaveFailure()
  }
  expect(state().portfolio).toBe(current)
  expect(textsOf(disk)).toEqual(before)
  expect(storage.writes).toHaveLength(writes)

  expect(state().perform(changeSubmission(courseIn(current, 'a'), credentialId('cpt'), { state: 'sent', on: null }))).toBe(true)
  expect(state().saveFailure).toBe(null)
})

test('saving a course that another tab changed fails with the reason, and nothing is written', () => {
  const { disk, one, base } = changedInTwo()
  one.recordStore.noticeKey(courseKey('a'))
  const before = textsOf(disk)
  const typed = { ...draftOfCourse(base, one.state().portfolio), title: 'Typed in one', contactHours: '1' }
  expect(editCourse(one.state(), base, typed)).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } })
  expect(textsOf(disk)).toEqual(before)
  expect(editCourse(one.state(), courseIn(one.state().portfolio, 'a'), typed).ok).toBe(true)
  expect(titlesIn(reopened(disk))).toEqual(['Typed in one'])
})

test('a course that another tab changed unnoticed is not overwritten, and the other version is shown', () => {
  const { disk, one, base } = changedInTwo()
  const before = textsOf(disk)
  const typed = { ...draftOfCourse(base, one.state().portfolio), title: 'Typed in one', contactHours: '1' }
  expect(editCourse(one.state(), base, typed)).toEqual({ ok: false, error: { kind: 'notSaved', failure: 'changedElsewhere' } })
  expect(one.state().saveFailure).toBe('changedElsewhere')
  expect(titlesIn(one.state().portfolio)).toEqual(['Edited in two'])
  expect(editCourse(one.state(), base, typed)).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } })
  expect(textsOf(disk)).toEqual(before)
})

test('saving a course that another tab deleted brings it back', () => {
  const disk = storedDisk()
  const [one, two] = [openTab({ storage: createFakeKeyValue(disk) }), openTab({ storage: createFakeKeyValue(disk) })]
  const base = courseIn(one.state().portfolio, 'a')
  deleteCourse(two.state(), courseIn(two.state().portfolio, 'a'))
  one.recordStore.noticeKey(courseKey('a'))
  expect(titlesIn(one.state().portfolio)).toEqual([])
  expect(editCourse(one.state(), base, { ...draftOfCourse(base, one.state().portfolio), title: 'Typed in one', contactHours: '1' }).ok).toBe(true)
  expect(one.state().portfolio.deleted).toEqual([])
  expect(titlesIn(reopened(disk))).toEqual(['Typed in one'])
})

test('a course saved by a newer version stays, whatever was typed over the older one', () => {
  const disk = storedDisk()
  const { state, recordStore } = openTab({ storage: createFakeKeyValue(disk) })
  const base = courseIn(state().portfolio, 'a')
  const newer = savedText({ id: 'a' }, { v: currentVersion + 1, rev: 2 })
  disk.set(courseKey('a'), newer)
  recordStore.noticeKey(courseKey('a'))
  const typed = { ...draftOfCourse(base, state().portfolio), title: 'Typed', contactHours: '1' }
  expect(editCourse(state(), base, typed)).toEqual({ ok: false, error: { kind: 'notSaved', failure: 'newerVersion' } })
  expect(state().saveFailure).toBe('newerVersion')
  expect(disk.get(courseKey('a'))).toBe(newer)
})

function changedInTwo() {
  const disk = storedDisk()
  const one = openTab({ storage: createFakeKeyValue(disk), tab: 'one' })
  const two = openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
  const base = courseIn(one.state().portfolio, 'a')
  const theirs = courseIn(two.state().portfolio, 'a')
  editCourse(two.state(), theirs, { ...draftOfCourse(theirs, two.state().portfolio), title: 'Edited in two' })
  return { disk, one, base }
}
