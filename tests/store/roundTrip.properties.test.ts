import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { type CourseDraft, draftOfCourse } from '../../src/domain/forms/courseDraft'
import { takeBackRenewal } from '../../src/domain/changes/credentialAct'
import { draftOfCredential, emptyCredentialDraft } from '../../src/domain/forms/credentialDraft'
import { certificationsOf } from '../../src/domain/records/portfolio'
import { createHistoryStorage } from '../../src/storage/device/history'
import { createHistoryStore } from '../../src/store/history'
import type { RecertState } from '../../src/store/recertStore'
import { createFakeKeyValue, type Disk, failAt, healthy, killedAfter } from '../support/fakeKeyValue'
import { createFakeMirror, type FakeMirror } from '../support/fakeMirror'
import { card, certification, savedCourse, savedCredential } from '../support/records'
import {
  completeCourse,
  planCourse,
  addCredential,
  contentsOf,
  createMark,
  deleteCourse,
  diskWith,
  draft,
  editCourse,
  editCredential,
  logCourse,
  openRecordStore,
  openTab,
  removeCredential,
  reopened,
  settle,
  renewToday,
} from '../support/world'

// Random steps are slow on a busy machine: only a test that never ends should fail.
vi.setConfig({ testTimeout: 60_000 })

type Step =
  | { readonly act: 'log'; readonly draft: CourseDraft; readonly offerTaken: boolean }
  | { readonly act: 'plan'; readonly draft: CourseDraft }
  | { readonly act: 'edit' | 'editPlanned' | 'rename'; readonly at: number; readonly title: string }
  | { readonly act: 'complete' | 'delete' | 'deletePlanned' | 'renew' | 'takeBackRenewal' | 'remove' | 'bringBack'; readonly at: number }
  | { readonly act: 'add'; readonly name: string }
  | { readonly act: 'undo' }

const title = fc.oneof(
  fc.constantFrom('CES', 'CPR/AED', 'Mobility', ' '),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
)
const completedOn = fc.constantFrom('2026-06-01', '2027-02-01', '2027-02-28', '2027-03-15', '2027-02-30')
const contactHours = fc.constantFrom(null, '1', '12.5', '900')
const at = fc.nat(30)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: fc.constant('log' as const), draft: aDraft(), offerTaken: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('plan' as const), draft: aDraft() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('edit' as const, 'editPlanned' as const, 'rename' as const), at, title }) },
  {
    weight: 3,
    arbitrary: fc.record({ act: fc.constantFrom('delete' as const, 'deletePlanned' as const, 'remove' as const, 'bringBack' as const), at }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('complete' as const, 'renew' as const, 'takeBackRenewal' as const), at }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('add' as const), name: title }) },
  { weight: 3, arbitrary: fc.constant({ act: 'undo' as const }) },
)

test('after any sequence of acts, the next page finds the same records, from the disk or the safety copy alone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), async (steps) => {
      const mirror = createFakeMirror()
      const { disk, state } = openStored(mirror)
      for (const done of steps) perform(done, state())
      expect(contentsOf(reopened(disk))).toEqual(contentsOf(state().portfolio))

      await settle()
      const fromMirror = openRecordStore({ storage: createFakeKeyValue(diskWith()), mirror, sawRecords: createMark() })
      await settle()
      expect(contentsOf(fromMirror.portfolio())).toEqual(contentsOf(state().portfolio))
    }),
    { numRuns: 150 },
  )
})

test('an act that is not saved changes nothing, on the screen or on the disk', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.option(fc.integer({ min: 1, max: 4 }))), { maxLength: 30, size: 'max' }), (steps) => {
      const { disk, storage, state } = openStored()
      for (const [done, failingWrite] of steps) {
        const before = contentsOf(state().portfolio)
        storage.fault = failingWrite === null ? healthy : failAt('setItem', failingWrite)
        perform(done, state())
        if (state().saveFailure === 'full') expect(contentsOf(state().portfolio)).toEqual(before)
        expect(contentsOf(reopened(disk))).toEqual(contentsOf(state().portfolio))
      }
    }),
  )
})

test('a page killed in the middle of any act leaves the state before or after it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15, size: 'max' }), step, fc.nat(6), (steps, last, writes) => {
      const [killed, spared] = [openStored(), openStored()]
      for (const { state } of [killed, spared]) for (const done of steps) perform(done, state())
      const before = contentsOf(killed.state().portfolio)
      killed.storage.fault = killedAfter(writes)
      perform(last, killed.state())
      perform(last, spared.state())
      expect([before, contentsOf(spared.state().portfolio)]).toContainEqual(contentsOf(reopened(killed.disk)))
    }),
  )
})

test('an undo restores the courses and credentials', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 15, size: 'max' }), step, (steps, last) => {
      const { state } = openStored()
      for (const done of steps) perform(done, state())
      state().dismissLastChange()
      const before = contentsOf(state().portfolio)
      perform(last, state())
      state().undo()
      expect(contentsOf(state().portfolio)).toMatchObject({ courses: before.courses, planned: before.planned, credentials: before.credentials })
    }),
  )
})

test('after any acts, undos and redos, undoing all gives the state before and redoing all the state after, across reloads too', () => {
  const back = fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('step' as const), step }) },
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'reload' as const) }),
  )
  fc.assert(
    fc.property(fc.array(back, { maxLength: 20, size: 'max' }), (moves) => {
      const { disk, state } = openStored()
      const before = contentsOf(state().portfolio)
      const session: Disk = new Map()
      let reloads = 0
      const open = () => {
        reloads += 1
        const tab = openTab({ storage: createFakeKeyValue(disk), tab: `page-${reloads}` })
        return { ...tab, history: createHistoryStore(tab.store, createHistoryStorage(createFakeKeyValue(session)), []) }
      }
      let page = open()
      for (const move of moves) {
        if (move.kind === 'step') perform(move.step, page.state())
        else if (move.kind === 'reload') page = open()
        else page.history.getState()[move.kind]()
      }
      while (page.history.getState().undone.length > 0) page.history.getState().redo()
      const after = contentsOf(page.state().portfolio)
      page = open()
      while (page.history.getState().done.length > 0) page.history.getState().undo()
      expect(contentsOf(page.state().portfolio)).toMatchObject({ courses: before.courses, planned: before.planned, credentials: before.credentials })
      page = open()
      while (page.history.getState().undone.length > 0) page.history.getState().redo()
      expect(contentsOf(page.state().portfolio)).toMatchObject({ courses: after.courses, planned: after.planned, credentials: after.credentials })
      expect(page.state().saveFailure).toBeNull()
    }),
  )
})

function openStored(mirror: FakeMirror | null = null) {
  const disk = diskWith(savedCourse('a'), savedCredential(certification('cpt')), savedCredential(card('held')))
  const storage = createFakeKeyValue(disk)
  return { disk, storage, ...openTab({ storage, mirror }) }
}

function perform(done: Step, state: RecertState): void {
  const { portfolio } = state
  switch (done.act) {
    case 'log':
      return void logCourse(state, done.draft, done.offerTaken)
    case 'edit': {
      const base = oneOf(portfolio.courses, done.at)
      return void (base && editCourse(state, base, { ...draftOfCourse(base, portfolio), title: done.title }))
    }
    case 'plan':
      return void planCourse(state, done.draft)
    case 'editPlanned': {
      const base = oneOf(portfolio.planned, done.at)
      return void (base && editCourse(state, base, { ...draftOfCourse(base, portfolio), title: done.title }))
    }
    case 'complete': {
      const base = oneOf(portfolio.planned, done.at)
      return void (base && completeCourse(state, base, draftOfCourse(base, portfolio)))
    }
    case 'deletePlanned': {
      const found = oneOf(portfolio.planned, done.at)
      return void (found && deleteCourse(state, found))
    }
    case 'renew': {
      const base = oneOf(certificationsOf(portfolio), done.at)
      return void (base && renewToday(state, base))
    }
    case 'takeBackRenewal': {
      const base = oneOf(certificationsOf(portfolio), done.at)
      const act = base && takeBackRenewal(base)
      return void (act && state.perform(act))
    }
    case 'rename': {
      const base = oneOf(portfolio.credentials, done.at)
      return void (base && editCredential(state, base, { ...draftOfCredential(base), name: done.title }))
    }
    case 'delete': {
      const found = oneOf(portfolio.courses, done.at)
      return void (found && deleteCourse(state, found))
    }
    case 'remove': {
      const found = oneOf(portfolio.credentials, done.at)
      return void (found && removeCredential(state, found))
    }
    case 'bringBack': {
      const found = oneOf(portfolio.deleted, done.at)
      return void (found && state.bringBack(found))
    }
    case 'add':
      return void addCredential(state, {
        ...emptyCredentialDraft,
        choice: { kind: 'custom' },
        name: done.name,
        certifiedOn: '2027-01-01',
        required: '2',
      })
    case 'undo':
      return state.undo()
  }
}

function oneOf<Record>(records: readonly Record[], index: number): Record | undefined {
  return records[index % Math.max(1, records.length)]
}

function aDraft(): fc.Arbitrary<CourseDraft> {
  return fc.tuple(title, completedOn, contactHours).map(([name, day, hours]) => draft(name, { completedOn: day, contactHours: hours }))
}
