import { expect, test } from 'vitest'
import type { Change } from '../../../src/domain/records/change'
import {
  createFakeKeyValue,
  failAt,
  type Fault,
  firefoxQuotaError,
  fullAt,
  healthy,
  keepsNothing,
  securityError,
  textsOf,
  unitsOf,
} from '../../support/fakeKeyValue'
import { added, card, course, courseKey, deleted, edited, savedCourse, savedCredential } from '../../support/records'
import { courseIn, diskWith, openRecordStore, reopened, titlesIn, today } from '../../support/world'

const storedDisk = () => diskWith(savedCourse('a', { title: 'Stored' }), savedCourse('b'), savedCredential(card('held')))
const stored = course('a', { title: 'Stored' })
const moveExpiry: Change = { kind: 'credential', before: card('held'), after: card('held', { name: 'Renewed card' }) }

const acts: readonly (readonly [string, readonly Change[], number])[] = [
  ['a course is added', [added(course('n'))], 1],
  ['a course is edited', [edited(stored, { title: 'Edited' })], 1],
  ['a course is deleted', [deleted(stored)], 1],
  ['a course is added and a card moved', [added(course('n')), moveExpiry], 3],
  ['many records change at once', [added(course('n')), edited(stored, { title: 'Edited' }), deleted(course('b')), moveExpiry], 5],
]

test.each(acts)('when %s and any write finds the storage full, nothing is saved and the next try saves everything', (_, changes, writes) => {
  for (let nth = 1; nth <= writes; nth += 1) {
    const disk = storedDisk()
    const storage = createFakeKeyValue(disk)
    const recordStore = openRecordStore({ storage })
    const [texts, portfolio] = [textsOf(disk), recordStore.portfolio()]

    storage.fault = failAt('setItem', nth)
    expect(recordStore.commit(changes, today)).toEqual({ ok: false, error: 'full' })
    expect(textsOf(disk)).toEqual(texts)
    expect(recordStore.portfolio()).toEqual(portfolio)

    storage.fault = healthy
    expect(recordStore.commit(changes, today)).toEqual({ ok: true, value: undefined })
    expect(reopened(disk)).toEqual(recordStore.portfolio())
    expect(recordStore.portfolio()).not.toEqual(portfolio)
  }
})

test.each(acts)('when %s, there are no more writes than the test above makes fail', (_, changes, writes) => {
  const storage = createFakeKeyValue(storedDisk())
  const recordStore = openRecordStore({ storage })
  storage.fault = failAt('setItem', writes + 1)
  expect(recordStore.commit(changes, today).ok).toBe(true)
})

test.each(acts)('when %s and the browser drops the writes, that is noticed and nothing is saved', (_, changes) => {
  const disk = storedDisk()
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk, keepsNothing)
  const recordStore = openRecordStore({ storage })
  expect(recordStore.commit(changes, today)).toEqual({ ok: false, error: 'refused' })
  expect(textsOf(disk)).toEqual(before)
  storage.fault = healthy
  expect(recordStore.commit(changes, today).ok).toBe(true)
})

test.each(acts)('when %s and only one write is dropped, nothing is saved', (_, changes, writes) => {
  for (let nth = 1; nth <= writes; nth += 1) {
    const disk = storedDisk()
    const before = textsOf(disk)
    const storage = createFakeKeyValue(disk)
    const recordStore = openRecordStore({ storage })
    let count = 0
    storage.fault = ({ method }) => {
      if (method === 'setItem') count += 1
      return method === 'setItem' && count === nth ? 'ignore' : undefined
    }
    expect(recordStore.commit(changes, today)).toEqual({ ok: false, error: 'refused' })
    expect(textsOf(disk)).toEqual(before)
  }
})

test.each([
  ['full', 'Chromium’s and Safari’s quota error', undefined],
  ['full', 'Firefox’s quota error', firefoxQuotaError],
  ['refused', 'blocked site data', securityError],
  ['refused', 'an unknown error', () => new Error('the disk broke')],
])('reports “%s” for %s', (error, _, cause) => {
  const recordStore = openRecordStore({ storage: createFakeKeyValue(storedDisk(), failAt('setItem', 1, cause)) })
  expect(recordStore.commit([added(course('n'))], today)).toEqual({ ok: false, error })
})

test("if the note can't be removed, the whole change is undone, and the next try saves it", () => {
  const disk = storedDisk()
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage })
  storage.fault = failAt('removeItem', 1, securityError)
  expect(recordStore.commit([added(course('n')), moveExpiry], today)).toEqual({ ok: false, error: 'refused' })
  expect(textsOf(disk)).toEqual(before)
  expect(recordStore.commit([added(course('n')), moveExpiry], today).ok).toBe(true)
})

test('a storage that removes nothing still saves single records', () => {
  const disk = storedDisk()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk, failAt('removeItem', 1, securityError, Infinity)) })
  expect(recordStore.commit([added(course('n'))], today).ok).toBe(true)
  expect(recordStore.commit([deleted(stored)], today).ok).toBe(true)
  expect(reopened(disk)).toEqual(recordStore.portfolio())
})

test('everything that fit into a full storage is there, and what did not fit left no trace', () => {
  const disk = diskWith(['another page', 'x'.repeat(100)])
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk, fullAt(disk, 5_000)) })
  let saved = 0
  while (recordStore.commit([added(course(`c${saved}`, { title: '💪'.repeat(saved + 1) }))], today).ok) saved += 1
  expect(saved).toBeGreaterThan(10)
  expect(unitsOf(disk)).toBeLessThanOrEqual(5_000)
  expect(reopened(disk).courses).toEqual(recordStore.portfolio().courses)
  expect(recordStore.portfolio().courses).toHaveLength(saved)
})

test('deleting works with the storage full to the last byte', () => {
  const disk = storedDisk()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk, fullAt(disk, unitsOf(disk))) })
  expect(recordStore.commit([deleted(stored)], today)).toEqual({ ok: true, value: undefined })
  expect(recordStore.commit([{ kind: 'credential', before: card('held'), after: null }], today).ok).toBe(true)
  expect(reopened(disk).deleted.map(({ record }) => record.id)).toEqual(['a', 'held'])
})

test('a change of several records that does not fit next to its note leaves the old state', () => {
  const disk = storedDisk()
  const before = textsOf(disk)
  const storage = createFakeKeyValue(disk, fullAt(disk, unitsOf(disk) + 600))
  const recordStore = openRecordStore({ storage })
  expect(recordStore.commit([edited(stored, { title: 'x'.repeat(200) }), moveExpiry], today)).toEqual({ ok: false, error: 'full' })
  expect(textsOf(disk)).toEqual(before)
})

test.each(['Ünïcødé', '💪🏽', '\uD83D', '\u0000', 'line\nbreak', '"quoted\\"', '\u202Eright to left', '</script>'])(
  'a course called %j comes back with that name',
  (title) => {
    const disk = diskWith()
    const recordStore = openRecordStore({ storage: createFakeKeyValue(disk) })
    expect(recordStore.commit([added(course('a', { title }))], today).ok).toBe(true)
    expect(titlesIn(reopened(disk))).toEqual([title])
  },
)

test('each save of a record raises its revision by one and has a time', () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 7, savedAt: '2020-01-01T00:00:00.000Z' }))
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), clock: { now: new Date('2027-03-15T12:00:00.000Z') } })
  recordStore.commit([edited(courseIn(recordStore.portfolio(), 'a'), { title: 'Edited' })], today)
  expect(JSON.parse(disk.get(courseKey('a')) ?? '')).toMatchObject({ v: 3, rev: 8, savedAt: '2027-03-15T12:00:00.000Z', deletedOn: null })
})

test('a browser that blocks storage keeps the records in memory, and says so', () => {
  const recordStore = openRecordStore({ storage: null })
  expect(recordStore.safety()).toMatchObject({ kept: 'memory', copy: 'failing' })
  expect(recordStore.commit([added(course('a'))], today).ok).toBe(true)
  expect(recordStore.commit([edited(course('a'), { title: 'Edited' })], today).ok).toBe(true)
  expect(titlesIn(recordStore.portfolio())).toEqual(['Edited'])
})

test('a storage that starts to fail on every call refuses new courses and keeps showing the old ones', () => {
  const storage = createFakeKeyValue(storedDisk())
  const recordStore = openRecordStore({ storage })
  const everything: Fault = () => {
    throw securityError()
  }
  storage.fault = everything
  expect(recordStore.commit([added(course('n'))], today)).toEqual({ ok: false, error: 'refused' })
  expect(titlesIn(recordStore.portfolio())).toEqual(['Stored', 'Course b'])
})
