import { expect, test } from 'vitest'
import { draftOfCourse } from '../../src/domain/courseDraft'
import { draftOfCredential, emptyCredentialDraft, withPreset } from '../../src/domain/credentialDraft'
import type { Portfolio } from '../../src/domain/portfolio'
import { presetById } from '../../src/domain/rules/presets'
import type { RecertState } from '../../src/store/recertStore'
import { createFakeKeyValue, failAt, textsOf } from '../support/fakeKeyValue'
import { card, certification, courseKey, savedCourse, savedCredential } from '../support/records'
import { contentsOf, courseIn, diskWith, draft, openTab, reopened, titlesIn } from '../support/world'

const storedDisk = () =>
  diskWith(
    savedCourse('a', { title: 'Stored' }),
    savedCourse('gone', { title: 'Deleted before' }, { deletedOn: '2027-03-10' }),
    savedCredential(certification('cpt')),
    savedCredential(card('held')),
    savedCredential(card('old card'), { deletedOn: '2027-03-10' }),
  )

const acts: Readonly<Record<string, (state: RecertState) => unknown>> = {
  'logging a course': ({ logCourse }) => logCourse(draft('New', { contactHours: '2' }), false),
  'logging a course and recording what it earned': ({ logCourse }) => logCourse(draft('CES'), true),
  'logging CPR/AED and moving the card': ({ logCourse }) => logCourse(draft('CPR/AED'), true),
  'editing a course': ({ editCourse, portfolio }) => {
    const base = courseIn(portfolio, 'a')
    return editCourse(base, { ...draftOfCourse(base, portfolio), title: 'Edited', contactHours: '3' })
  },
  'deleting a course': ({ deleteCourse, portfolio }) => deleteCourse(courseIn(portfolio, 'a')),
  'bringing back a course': ({ bringBack, portfolio }) => portfolio.deleted.filter(({ kind }) => kind === 'course').forEach(bringBack),
  'adding a credential': ({ addCredential }) => {
    const preset = presetById('nasm-pes')
    return preset !== null && addCredential({ ...withPreset(emptyCredentialDraft, preset), certifiedOn: '2027-01-10' })
  },
  'editing a credential': ({ editCredential, portfolio }) => {
    const base = certificationIn(portfolio)
    return editCredential(base, { ...draftOfCredential(base), name: 'Renamed' })
  },
  'removing a credential': ({ removeCredential, portfolio }) => removeCredential(certificationIn(portfolio)),
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
  expect(state().told?.undone).toBe(true)
  expect(contentsOf(state().portfolio)).toMatchObject({ courses: before.courses, credentials: before.credentials })
  expect(contentsOf(reopened(disk))).toEqual(contentsOf(state().portfolio))
})

test('a logged course that is undone goes to the recently deleted, so that an undo loses nothing', () => {
  const { state } = openTab({ storage: createFakeKeyValue(diskWith()) })
  state().logCourse(draft('New'), false)
  state().undo()
  expect(state().portfolio.deleted.map(({ record, deletedOn }) => ['title' in record && record.title, deletedOn])).toEqual([['New', '2027-03-15']])
})

test('undo takes back the latest act, once', () => {
  const disk = diskWith()
  const { state } = openTab({ storage: createFakeKeyValue(disk) })
  for (const title of ['First', 'Second']) state().logCourse(draft(title), false)
  state().undo()
  const texts = textsOf(disk)
  state().undo()
  expect(titlesIn(state().portfolio)).toEqual(['First'])
  expect(textsOf(disk)).toEqual(texts)
})

test('what is no longer told cannot be undone by accident', () => {
  const { state } = openTab({ storage: createFakeKeyValue(diskWith()) })
  state().logCourse(draft('New'), false)
  state().stopTelling()
  state().undo()
  expect(titlesIn(state().portfolio)).toEqual(['New'])
})

test('an undo that does not fit is told and can be tried again', () => {
  const disk = storedDisk()
  const storage = createFakeKeyValue(disk)
  const { state } = openTab({ storage })
  state().deleteCourse(courseIn(state().portfolio, 'a'))
  storage.fault = failAt('setItem', 1)
  state().undo()
  expect(state()).toMatchObject({ saveFailure: 'full', told: { undone: false } })
  expect(titlesIn(state().portfolio)).toEqual([])
  state().undo()
  expect(state()).toMatchObject({ saveFailure: null, told: { undone: true } })
  expect(titlesIn(reopened(disk))).toEqual(['Stored'])
})

test.each([
  ['and this one has seen it', true],
  ['while this one was frozen', false],
])('what another tab changed, %s, is not taken back over it', (_, noticed) => {
  const disk = storedDisk()
  const one = openTab({ storage: createFakeKeyValue(disk), tab: 'one' })
  one.state().logCourse(draft('Logged in one', { contactHours: '1' }), false)
  const two = openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
  const id = two.state().portfolio.courses.find(({ title }) => title === 'Logged in one')?.id ?? ''
  const base = courseIn(two.state().portfolio, id)
  two.state().editCourse(base, { ...draftOfCourse(base, two.state().portfolio), title: 'Edited in two' })
  const texts = textsOf(disk)
  if (noticed) one.keeper.noticeKey(courseKey(id))
  one.state().undo()
  expect(one.state().saveFailure).toBe('changedElsewhere')
  expect(titlesIn(one.state().portfolio)).toContain('Edited in two')
  one.state().undo()
  expect(one.state().told).toBe(null)
  expect(textsOf(disk)).toEqual(texts)
})

test('an undo of several records takes back none of them where another tab changed one', () => {
  const disk = storedDisk()
  const one = openTab({ storage: createFakeKeyValue(disk), tab: 'one' })
  one.state().logCourse(draft('CPR/AED'), true)
  const two = openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
  const held = two.state().portfolio.credentials.find(({ kind }) => kind === 'card')
  if (held === undefined) throw new Error('the card is there')
  two.state().removeCredential(held)
  one.keeper.noticeReturn()
  const texts = textsOf(disk)
  one.state().undo()
  expect(one.state().saveFailure).toBe('changedElsewhere')
  expect(textsOf(disk)).toEqual(texts)
})

function certificationIn(portfolio: Portfolio) {
  const found = portfolio.credentials.find(({ kind }) => kind === 'certification')
  if (found === undefined) throw new Error('the certification is there')
  return found
}
