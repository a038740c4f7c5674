import { expect, test } from 'vitest'
import { draftOfCourse } from '../../src/domain/forms/courseDraft'
import type { Act } from '../../src/domain/changes/act'
import { createHistoryStorage, historyLimit } from '../../src/storage/device/history'
import { createHistoryStore } from '../../src/store/history'
import { bufferChanges } from '../../src/store/bufferChanges'
import { blocked, createFakeKeyValue, type Disk, failAt, fullAt, keepsNothing } from '../support/fakeKeyValue'
import { added, card, certification, course, courseKey, savedCourse, savedCredential } from '../support/records'
import {
  addCredential,
  courseIn,
  deleteCourse,
  diskWith,
  draft,
  editCourse,
  logCourse,
  openTab,
  removeCredential,
  reopened,
  titlesIn,
  untilStepped,
} from '../support/world'
import { emptyCredentialDraft } from '../../src/domain/forms/credentialDraft'

/** A page with its disk and tab storage. Opening it again with both is a reload. */
function openPage(disk: Disk, session: Disk, tab = 'a') {
  const storage = createFakeKeyValue(disk)
  const sessionStorage = createFakeKeyValue(session)
  const opened = openTab({ storage, tab })
  const history = createHistoryStore(opened.store, createHistoryStorage(sessionStorage), [])
  return { ...opened, storage, session: sessionStorage, history: () => history.getState() }
}

const subjects = (acts: readonly Act[]) => acts.map(({ subject }) => (subject.kind === 'course' ? subject.title : subject.kind))

test('several acts are undone and redone one by one, in order', () => {
  const { state, history } = openPage(diskWith(), diskWith())
  for (const title of ['A', 'B', 'C']) logCourse(state(), draft(title))
  history().undo()
  history().undo()
  expect(titlesIn(state().portfolio)).toEqual(['A'])
  expect(subjects(history().undone)).toEqual(['C', 'B'])
  history().redo()
  expect(titlesIn(state().portfolio)).toEqual(['A', 'B'])
  logCourse(state(), draft('D'))
  history().redo()
  expect(titlesIn(state().portfolio)).toEqual(['A', 'B', 'D'])
})

test('after a reload everything can still be undone and redone', () => {
  const [disk, session] = [diskWith(savedCourse('a', { title: 'Stored' })), diskWith()]
  const before = openPage(disk, session)
  const stored = courseIn(before.state().portfolio, 'a')
  editCourse(before.state(), stored, { ...draftOfCourse(stored, before.state().portfolio), title: 'Edited' })
  deleteCourse(before.state(), courseIn(before.state().portfolio, 'a'))
  logCourse(before.state(), draft('New'))
  before.history().undo()

  const after = openPage(disk, session, 'b')
  expect(subjects(after.history().undone)).toEqual(['New'])
  after.history().redo()
  expect(titlesIn(after.state().portfolio)).toEqual(['New'])
  for (let count = 0; count < 3; count += 1) after.history().undo()
  expect(titlesIn(after.state().portfolio)).toEqual(['Stored'])
  expect(after.state().saveFailure).toBeNull()

  const again = openPage(disk, session, 'c')
  for (let count = 0; count < 3; count += 1) again.history().redo()
  expect(titlesIn(reopened(disk))).toEqual(['New'])
})

test("the toast's button and the history share one state", () => {
  const { state, history } = openPage(diskWith(), diskWith())
  logCourse(state(), draft('A'))
  state().undo()
  expect(subjects(history().undone)).toEqual(['A'])
  state().redo()
  expect(subjects(history().done)).toEqual(['A'])
  state().dismissLastChange()
  history().undo()
  expect(titlesIn(state().portfolio)).toEqual([])
})

test('changes made before the history was loaded are in it', () => {
  const opened = openTab({ storage: createFakeKeyValue(diskWith()) })
  let calls = 0
  const takeBuffered = bufferChanges(opened.store, () => {
    calls += 1
  })
  for (const title of ['A', 'B']) logCourse(opened.state(), draft(title))
  opened.state().undo()
  const history = createHistoryStore(opened.store, createHistoryStorage(null), takeBuffered())
  expect(calls).toBe(3)
  expect(subjects(history.getState().done)).toEqual(['A'])
  expect(subjects(history.getState().undone)).toEqual(['B'])
})

test.each([
  ['and this one noticed', true],
  ['while this one was frozen', false],
])('what another tab changed, %s, is reported and left alone, and its act leaves the history', (_, noticed) => {
  const disk = diskWith()
  const one = openPage(disk, diskWith(), 'one')
  logCourse(one.state(), draft('Before'))
  logCourse(one.state(), draft('Shared'))
  const id = one.state().portfolio.courses.find(({ title }) => title === 'Shared')?.id ?? ''
  const shared = courseIn(one.state().portfolio, id)
  editCourse(one.state(), shared, { ...draftOfCourse(shared, one.state().portfolio), title: 'Edited in one' })
  const two = openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
  const base = courseIn(two.state().portfolio, id)
  editCourse(two.state(), base, { ...draftOfCourse(base, two.state().portfolio), title: 'Edited in two' })
  if (noticed) one.recordStore.noticeKey(courseKey(id))
  one.history().undo()
  expect(one.state()).toMatchObject({ saveFailure: 'undoBlocked', lastChange: null })
  expect(titlesIn(one.state().portfolio)).toEqual(['Before', 'Edited in two'])
  expect(subjects(one.history().done)).toEqual(['Before'])
  one.history().undo()
  expect(titlesIn(reopened(disk))).toEqual(['Edited in two'])
})

test('a credential does not come back under a name that another tab has used since', () => {
  const disk = diskWith(savedCredential(card('held', { name: 'My card' })))
  const one = openPage(disk, diskWith(), 'one')
  one.state().portfolio.credentials.forEach((credential) => removeCredential(one.state(), credential))
  const two = openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
  addCredential(two.state(), { ...emptyCredentialDraft, choice: { kind: 'custom' }, name: 'My card', certifiedOn: '2027-01-01', required: '2' })
  one.recordStore.noticeReturn()
  one.history().undo()
  expect(one.state().saveFailure).toBe('undoBlocked')
  expect(one.state().portfolio.credentials.map(({ kind }) => kind)).toEqual(['certification'])
})

test('an undo that does not fit on the disk can be tried again', () => {
  const disk = diskWith(savedCourse('a', { title: 'Stored' }))
  const { state, history, storage } = openPage(disk, diskWith())
  deleteCourse(state(), courseIn(state().portfolio, 'a'))
  storage.fault = failAt('setItem', 1)
  history().undo()
  expect(state().saveFailure).toBe('full')
  history().undo()
  expect(titlesIn(reopened(disk))).toEqual(['Stored'])
})

test('what is deleted for good can no longer be undone and is not kept in the tab; other changes can', () => {
  const session = diskWith()
  const { state, history } = openPage(diskWith(savedCourse('a', { title: 'Secret' })), session)
  logCourse(state(), draft('Other'))
  deleteCourse(state(), courseIn(state().portfolio, 'a'))
  state().deleteForGood()
  expect(subjects(history().done)).toEqual(['Other'])
  expect(state().lastChange).toBeNull()
  expect([...session.values()].join()).not.toContain('Secret')
})

test('an act on a record that can’t be drawn can still be undone, and the record is shown again', () => {
  const { state, history } = openPage(diskWith(savedCourse('a', { title: 'Stored' })), diskWith())
  const stored = courseIn(state().portfolio, 'a')
  editCourse(state(), stored, { ...draftOfCourse(stored, state().portfolio), title: 'Edited' })
  state().leaveAside([{ kind: 'course', record: courseIn(state().portfolio, 'a') }])
  expect(titlesIn(state().portfolio)).toEqual([])
  expect(subjects(history().done)).toEqual(['Edited'])
  expect(state().lastChange).not.toBeNull()
  history().undo()
  expect(titlesIn(state().portfolio)).toEqual(['Stored'])
  expect(state().saveFailure).toBeNull()
})

test('what another tab deletes for good can no longer be undone here either, and is not kept', () => {
  const [disk, session] = [diskWith(savedCourse('a', { title: 'Secret' })), diskWith()]
  const one = openPage(disk, session, 'one')
  deleteCourse(one.state(), courseIn(one.state().portfolio, 'a'))
  openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
    .state()
    .deleteForGood()
  one.recordStore.noticeReturn()
  expect(one.history().done).toEqual([])
  expect(one.state().lastChange).toBeNull()
  expect([...session.values()].join()).not.toContain('Secret')
  one.state().undo()
  expect(disk.size).toBe(0)
})

test('what was deleted for good while the tab was reloaded is dropped from its history', () => {
  const [disk, session] = [diskWith(savedCourse('a', { title: 'Secret' })), diskWith()]
  const one = openPage(disk, session, 'one')
  deleteCourse(one.state(), courseIn(one.state().portfolio, 'a'))
  openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
    .state()
    .deleteForGood()
  const again = openPage(disk, session, 'three')
  expect(again.history().done).toEqual([])
  expect([...session.values()].join()).not.toContain('Secret')
})

test('the Undo of a message does not bring back what another tab deleted for good', () => {
  const disk = diskWith(savedCourse('a', { title: 'Secret' }))
  const one = openTab({ storage: createFakeKeyValue(disk), tab: 'one' })
  deleteCourse(one.state(), courseIn(one.state().portfolio, 'a'))
  openTab({ storage: createFakeKeyValue(disk), tab: 'two' })
    .state()
    .deleteForGood()
  one.recordStore.noticeReturn()
  one.state().undo()
  expect(disk.size).toBe(0)
  expect(one.state().saveFailure).toBe('undoBlocked')
})

test('a huge import, and what came before it, can be undone, but not after a reload', async () => {
  const [disk, session] = [diskWith(), diskWith()]
  const { state, store, history } = openPage(disk, session)
  logCourse(state(), draft('Before'))
  const changes = Array.from({ length: 4000 }, (_, index) =>
    added(course(`many ${index}`, { provider: 'A provider of very many courses '.repeat(8) })),
  )
  state().perform({ verb: 'imported', subject: { kind: 'courses', count: 4000 }, changes })
  logCourse(state(), draft('After'))
  expect(history().done.map((act) => history().lasting.has(act))).toEqual([false, false, true])
  expect(session.get('recert/history')?.length).toBeLessThan(historyLimit)
  expect(subjects(openPage(disk, session, 'b').history().done)).toEqual(['After'])
  history().undo()
  history().undo()
  // Another press meanwhile does nothing.
  history().undo()
  await untilStepped(store)
  expect(titlesIn(state().portfolio)).toEqual(['Before'])
  expect(subjects(history().undone)).toEqual(['After', 'courses'])
})

test.each([
  ['blocked', blocked],
  ['full', failAt('setItem', 1, undefined, 1000)],
  ['keeping nothing', keepsNothing],
])('with the tab storage %s, undo works until the reload and says so', (_, fault) => {
  const [disk, session] = [diskWith(), diskWith()]
  const page = openPage(disk, session)
  page.session.fault = fault
  logCourse(page.state(), draft('A'))
  expect(page.history().done.map((act) => page.history().lasting.has(act))).toEqual([false])
  page.history().undo()
  expect(titlesIn(page.state().portfolio)).toEqual([])
  page.history().redo()
  expect(openPage(disk, session, 'b').history().done).toEqual([])
})

test('with the tab storage nearly full, the latest acts are kept', () => {
  const session = diskWith()
  const { state, history, session: storage } = openPage(diskWith(), session)
  storage.fault = fullAt(session, 20_000)
  for (let number = 1; number <= 90; number += 1) logCourse(state(), draft(`Course ${number}`))
  const kept = history().done.map((act) => history().lasting.has(act))
  expect(kept.at(-1)).toBe(true)
  expect(kept[0]).toBe(false)
  expect(kept.indexOf(true)).toBe(kept.lastIndexOf(false) + 1)
})

const change = { kind: 'course', before: null, after: course('a') }
const act = { verb: 'logged', subject: { kind: 'course', title: 'A' }, changes: [change] }
const whole = { v: 2, records: 2, done: [act], undone: [] }

test('the history kept in the tab is read', () => {
  const session = diskWith(['recert/history', JSON.stringify(whole)])
  expect(subjects(createHistoryStorage(createFakeKeyValue(session)).read().done)).toEqual(['A'])
})

test.each([
  ['{'],
  ['null'],
  [JSON.stringify({ ...whole, v: 3 })],
  [JSON.stringify({ ...whole, done: [{ ...act, verb: 'toString' }] })],
  [JSON.stringify({ ...whole, done: [{ ...act, subject: { kind: 'toString' } }] })],
  [JSON.stringify({ ...whole, done: [{ ...act, subject: { kind: 'courses', count: '2' } }] })],
  [JSON.stringify({ ...whole, done: [{ ...act, changes: [{ ...change, after: null }] }] })],
  [JSON.stringify({ ...whole, done: [{ ...act, changes: [{ ...change, kind: 'credential' }] }] })],
  [JSON.stringify({ ...whole, done: [{ ...act, changes: [{ ...change, after: { ...course('a'), completedOn: '2027-02-30' } }] }] })],
  [JSON.stringify({ ...whole, undone: [{ ...act, changes: [{ ...change, before: certification('x') }] }] })],
])('%s is not a history: nothing can be undone, and nothing breaks', (raw) => {
  const { history } = openPage(diskWith(), diskWith(['recert/history', raw]))
  history().undo()
  history().redo()
  expect(history()).toMatchObject({ done: [], undone: [] })
})
