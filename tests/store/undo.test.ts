import { expect, test } from 'vitest'
import { draftOfCourse } from '../../src/domain/forms/courseDraft'
import { isCertification } from '../../src/domain/records/credential'
import { draftOfCredential, emptyCredentialDraft, withPreset } from '../../src/domain/forms/credentialDraft'
import type { Portfolio } from '../../src/domain/records/portfolio'
import { presetById } from '../../src/domain/rule/issuers/presets'
import type { RecertState } from '../../src/store/recertStore'
import { createFakeKeyValue, failAt, textsOf } from '../support/fakeKeyValue'
import { card, certification, courseKey, savedCourse, savedCredential, savedPlanned } from '../support/records'
import {
  addCredential,
  completeCourse,
  contentsOf,
  courseIn,
  deleteCourse,
  diskWith,
  draft,
  editCourse,
  editCredential,
  logCourse,
  openTab,
  planCourse,
  removeCredential,
  reopened,
  titlesIn,
  renewToday,
} from '../support/world'

const storedDisk = () =>
  diskWith(
    savedCourse('a', { title: 'Stored' }),
    savedPlanned('p', { title: 'Planned before' }),
    savedCourse('gone', { title: 'Deleted before' }, { deletedOn: '2027-03-10' }),
    savedCredential(certification('cpt')),
    savedCredential(card('held')),
    savedCredential(card('old card'), { deletedOn: '2027-03-10' }),
  )

const acts: Readonly<Record<string, (state: RecertState) => unknown>> = {
  'logging a course': (state) => logCourse(state, draft('New', { contactHours: '2' })),
  'logging a course and recording what it earned': (state) => logCourse(state, draft('CES'), true),
  'logging CPR/AED and moving the card': (state) => logCourse(state, draft('CPR/AED'), true),
  'planning a course': (state) => planCourse(state, draft('Planned', { completedOn: '2027-09-01', contactHours: '2' })),
  'completing a planned course': (state) => {
    const base = plannedIn(state.portfolio)
    return completeCourse(state, base, { ...draftOfCourse(base, state.portfolio), completedOn: '2027-03-15' })
  },
  'editing a course': (state) => {
    const base = courseIn(state.portfolio, 'a')
    return editCourse(state, base, { ...draftOfCourse(base, state.portfolio), title: 'Edited', contactHours: '3' })
  },
  'editing a planned course': (state) => {
    const base = plannedIn(state.portfolio)
    return editCourse(state, base, { ...draftOfCourse(base, state.portfolio), completedOn: '2027-10-01' })
  },
  'deleting a course': (state) => deleteCourse(state, courseIn(state.portfolio, 'a')),
  'deleting a planned course': (state) => deleteCourse(state, plannedIn(state.portfolio)),
  'bringing back a course': ({ bringBack, portfolio }) => portfolio.deleted.filter(({ kind }) => kind === 'course').forEach(bringBack),
  'adding a credential': (state) => {
    const preset = presetById('nasm-pes')
    return preset !== null && addCredential(state, { ...withPreset(emptyCredentialDraft, preset), certifiedOn: '2027-01-10' })
  },
  'editing a credential': (state) => {
    const base = certificationIn(state.portfolio)
    return editCredential(state, base, { ...draftOfCredential(base), name: 'Renamed' })
  },
  'removing a credential': (state) => removeCredential(state, certificationIn(state.portfolio)),
  'renewing a certification': (state) => {
    return renewToday(state, certificationIn(state.portfolio))
  },
  'bringing back a credential': ({ bringBack, portfolio }) => portfolio.deleted.filter(({ kind }) => kind === 'credential').forEach(bringBack),
}

test.each(Object.entries(acts))('%s can be undone, on the screen and on the disk', (_, act) => {
  const disk = storedDisk()
  const { state } = openTab({ storage: createFakeKeyValue(disk) })
  const before = contentsOf(state().portfolio)
  act(state())
  const after = contentsOf(state().portfolio)
  expect(after).not.toEqual(before)
  expect(contentsOf(reopened(disk))).toEqual(after)

  state().undo()
  expect(state().lastChange?.undone).toBe(true)
  expect(contentsOf(state().portfolio)).toMatchObject({ courses: before.courses, planned: before.planned, credentials: before.credentials })
  expect(contentsOf(reopened(disk))).toEqual(contentsOf(state().portfolio))
})

test('undoing a logged course moves it to the recently deleted, so an undo loses nothing', () => {
  const { state } = openTab({ storage: createFakeKeyValue(diskWith()) })
  logCourse(state(), draft('New'), false)
  state().undo()
  expect(state().portfolio.deleted.map(({ record, deletedOn }) => ['title' in record && record.title, deletedOn])).toEqual([['New', '2027-03-15']])
})

test('undo takes back the last act, once', () => {
  const disk = diskWith()
  const { state } = openTab({ storage: createFakeKeyValue(disk) })
  for (const title of ['First', 'Second']) logCourse(state(), draft(title), false)
  state().undo()
  const texts = textsOf(disk)
  state().undo()
  expect(titlesIn(state().portfolio)).toEqual(['First'])
  expect(textsOf(disk)).toEqual(texts)
})

test('a dismissed change is not undone by accident', () => {
  const { state } = openTab({ storage: createFakeKeyValue(diskWith()) })
  logCourse(state(), draft('New'), false)
  state().dismissLastChange()
  state().undo()
  expect(titlesIn(state().portfolio)).toEqual(['New'])
})

test('an undo that does not fit on the disk is reported and can be tried again', () => {
  const disk = storedDisk()
  const storage = createFakeKeyValue(disk)
  const { state } = openTab({ storage })
  deleteCourse(state(), courseIn(state().portfolio, 'a'))
  storage.fault = failAt('setItem', 1)
  state().undo()
  expect(state()).toMatchObject({ saveFailure: 'full', lastChange: { undone: false } })
  expect(titlesIn(state().portfolio)).toEqual([])
  state().undo()
  expect(state()).toMatchObject({ saveFailure: null, lastChange: { undone: true } })
  expect(titlesIn(reopened(disk))).toEqual(['Stored'])
})

test.each([
  ['and this one noticed', true],
  ['while this one was frozen', false],
])('an undo does not overwrite what another tab changed, %s', (_, noticed) => {
  const disk = storedDisk()
  const one = openTab({ storage: createFakeKeyValue(disk), tab: 'one' })
  logCourse(one.state(), draft('Logged in one', { contactHours: '1' }), false)
  const two = openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
  const id = two.state().portfolio.courses.find(({ title }) => title === 'Logged in one')?.id ?? ''
  const base = courseIn(two.state().portfolio, id)
  editCourse(two.state(), base, { ...draftOfCourse(base, two.state().portfolio), title: 'Edited in two' })
  const texts = textsOf(disk)
  if (noticed) one.recordStore.noticeKey(courseKey(id))
  one.state().undo()
  expect(one.state().saveFailure).toBe('undoBlocked')
  expect(titlesIn(one.state().portfolio)).toContain('Edited in two')
  one.state().undo()
  expect(one.state().lastChange).toBe(null)
  expect(textsOf(disk)).toEqual(texts)
})

test('a redo does not overwrite what another tab changed', () => {
  const disk = storedDisk()
  const one = openTab({ storage: createFakeKeyValue(disk), tab: 'one' })
  const base = courseIn(one.state().portfolio, 'a')
  editCourse(one.state(), base, { ...draftOfCourse(base, one.state().portfolio), title: 'Edited in one', contactHours: '1' })
  one.state().undo()
  const two = openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
  const other = courseIn(two.state().portfolio, 'a')
  editCourse(two.state(), other, { ...draftOfCourse(other, two.state().portfolio), title: 'Edited in two', contactHours: '1' })
  one.recordStore.noticeKey(courseKey('a'))
  one.state().redo()
  expect(one.state()).toMatchObject({ saveFailure: 'redoBlocked', lastChange: null })
  expect(titlesIn(one.state().portfolio)).toContain('Edited in two')
})

test('an undo of several records undoes none of them if another tab changed one', () => {
  const disk = storedDisk()
  const one = openTab({ storage: createFakeKeyValue(disk), tab: 'one' })
  logCourse(one.state(), draft('CPR/AED'), true)
  const two = openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
  const held = two.state().portfolio.credentials.find(({ kind }) => kind === 'card')
  if (held === undefined) throw new Error('the card is there')
  removeCredential(two.state(), held)
  one.recordStore.noticeReturn()
  const texts = textsOf(disk)
  one.state().undo()
  expect(one.state().saveFailure).toBe('undoBlocked')
  expect(textsOf(disk)).toEqual(texts)
})

function plannedIn({ planned: [first] }: Portfolio) {
  if (first === undefined) throw new Error('the planned course is there')
  return first
}

function certificationIn(portfolio: Portfolio) {
  const found = portfolio.credentials.find(isCertification)
  if (found === undefined) throw new Error('the certification is there')
  return found
}
