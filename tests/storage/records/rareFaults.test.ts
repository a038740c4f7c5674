import { afterEach, expect, test, vi } from 'vitest'
import { draftOfCourse } from '../../../src/domain/forms/courseDraft'
import type { Change } from '../../../src/domain/records/change'
import { createFakeKeyValue, failAt, fullAt, killedAfter, unitsOf, unreadable, blocked } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import {
  added,
  card,
  course,
  courseKey,
  deleted,
  edited,
  savedCourse,
  savedCredential,
  savedText,
  certification,
  credentialKey,
} from '../../support/records'
import {
  courseIn,
  createMark,
  diskWith,
  editCourse,
  openRecordStore,
  openTab,
  removeCredential,
  reopened,
  settle,
  titlesIn,
  today,
} from '../../support/world'

afterEach(() => void vi.useRealTimers())
const stored = course('a', { title: 'Stored' })
const storedDisk = () => diskWith(savedCourse('a', { title: 'Stored' }), savedCourse('b'), savedCredential(card('held')))
const changes: readonly Change[] = [
  added(course('n')),
  edited(stored, { title: 'Edited' }),
  deleted(course('b')),
  { kind: 'credential', before: card('held'), after: card('held', { name: 'Renewed card' }) },
]
function committed(disk: Map<string, string>, fault = killedAfter(Infinity), change = changes): Map<string, string> {
  openRecordStore({ storage: createFakeKeyValue(disk, fault) }).commit(change, today)
  return disk
}
const old = reopened(storedDisk())
const changed = reopened(committed(storedDisk()))

test('a change whose writes and rollback both fail is finished at the next start, never left half done', () => {
  for (let nth = 1; nth <= 6; nth += 1) {
    const disk = committed(storedDisk(), failAt('setItem', nth, undefined, Infinity))
    expect.soft([old, changed], `nth ${nth}`).toContainEqual(reopened(disk))
  }
})
test('the same holds for edits only', () => {
  const ch = [edited(stored, { title: 'Edited' }), edited(course('b'), { title: 'Edited b' })]
  for (let nth = 1; nth <= 6; nth += 1) {
    const disk = storedDisk()
    const storage = createFakeKeyValue(disk, failAt('setItem', nth, undefined, Infinity))
    const r = openRecordStore({ storage }).commit(ch, today)
    const titles = titlesIn(reopened(disk))
    expect
      .soft(
        [
          ['Stored', 'Course b'],
          ['Edited', 'Edited b'],
        ],
        `nth ${nth} ${JSON.stringify(r)}`,
      )
      .toContainEqual(titles)
  }
})
test('a page killed during the rollback leaves the old state or the new one', () => {
  for (let nth = 1; nth <= 5; nth += 1)
    for (let k = 1; k <= 12; k += 1) {
      const disk = storedDisk()
      const [q, kill] = [failAt('setItem', nth), killedAfter(k)]
      openRecordStore({
        storage: createFakeKeyValue(disk, (c) => {
          kill(c)
          return q(c)
        }),
      }).commit(changes, today)
      expect.soft([old, changed], `quota ${nth} kill ${k}`).toContainEqual(reopened(disk))
    }
})
test("a key that can't be read for a moment does not count as deleted when it is edited", () => {
  const storage = createFakeKeyValue(storedDisk())
  const recordStore = openRecordStore({ storage })
  storage.fault = unreadable(courseKey('a'))
  const r = recordStore.commit([edited(courseIn(recordStore.portfolio(), 'a'), { title: 'Edited' })], today)
  expect([r, titlesIn(recordStore.portfolio())]).toEqual([{ ok: false, error: 'refused' }, ['Stored', 'Course b']])
})
test('nor when the page comes back', () => {
  const storage = createFakeKeyValue(storedDisk())
  const recordStore = openRecordStore({ storage })
  storage.fault = unreadable(courseKey('a'))
  recordStore.noticeReturn()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Stored', 'Course b'])
})
test('a storage that gets blocked later does not throw when the page comes back', () => {
  const storage = createFakeKeyValue(storedDisk())
  const recordStore = openRecordStore({ storage })
  storage.fault = blocked
  expect(() => recordStore.noticeReturn()).not.toThrow()
})
test("the app opens if a quarantined text can't be read", () => {
  const disk = diskWith(['recert/quarantine/recert/course/a', 'x'], savedCourse('b'))
  const storage = createFakeKeyValue(disk, unreadable('recert/quarantine/recert/course/a'))
  expect(titlesIn(openRecordStore({ storage }).portfolio())).toEqual(['Course b'])
})
test("the app opens if a note or its target can't be read", () => {
  const disk = committed(storedDisk(), killedAfter(1))
  const k = [...disk.keys()].find((x) => x.startsWith('recert/staged')) ?? ''
  expect.soft(() => openRecordStore({ storage: createFakeKeyValue(disk, unreadable(k)) })).not.toThrow()
  expect.soft(() => openRecordStore({ storage: createFakeKeyValue(disk, unreadable(courseKey('a'))) })).not.toThrow()
})
test("a key that can't be read is not overwritten from the safety copy", async () => {
  const [key, raw] = savedCourse('a', { title: 'local' }, { rev: 3 })
  const disk = diskWith([key, raw], savedCourse('b'))
  const recordStore = openRecordStore({
    storage: createFakeKeyValue(disk, unreadable(key)),
    mirror: createFakeMirror({ [key]: { rev: 2, raw: savedText(course('a'), { rev: 2 }) } }),
  })
  await settle()
  expect([disk.get(key), recordStore.safety().recovered]).toEqual([raw, 0])
})
test('an unknown field of an award survives an edit in the form', () => {
  const record = { ...course('a'), badges: ['p'], awards: [{ credentialId: 'c', amount: 190, verified: true }] }
  const disk = diskWith([courseKey('a'), savedText(record)], savedCredential(certification('c')))
  const { store } = openTab({ storage: createFakeKeyValue(disk) })
  const { portfolio } = store.getState()
  const base = courseIn(portfolio, 'a')
  expect(editCourse(store.getState(), base, { ...draftOfCourse(base, portfolio), title: 'Renamed' }).ok).toBe(true)
  expect(JSON.parse(disk.get(courseKey('a')) ?? '')).toMatchObject({ record: { ...record, title: 'Renamed' } })
})
test.each([
  [1, '"lateWindow":null'],
  [
    2,
    '"lateWindow":null,"checks":[],"prorated":[],"cprCard":null,"carryOver":null,"sharesCredit":false,"fees":{"currency":"USD","renewal":null,"petition":null}',
  ],
])('a text of version %i that is nested too deeply to check is damaged', (version, rest) => {
  const raw = `{"v":${version},"rev":1,"savedAt":"2027-03-01T10:00:00.000Z","deletedOn":null,"record":{"id":"c","name":"N","presetId":null,"certifiedOn":null,"kind":"certification","title":"","issuer":"","ruleEdited":true,"renewals":[],"expiresOn":"2028-01-01","rule":{"unit":{"name":"CEUs","hoursPerUnit":null},"cycle":{"months":24,"ends":"anniversary"},${rest},"requirement":${'{"id":"r","label":"R","min":1,"max":null,"children":['.repeat(5000)}{"id":"r","label":"R","min":1,"max":null,"categories":[]}${']}'.repeat(5000)}}}}`
  JSON.parse(raw)
  const disk = diskWith([credentialKey('c'), raw], savedCourse('b'))
  expect(openRecordStore({ storage: createFakeKeyValue(disk) }).portfolio().credentials).toEqual([])
  expect(disk.get('recert/quarantine/recert/credential/c')).toBe(raw)
})
test('credentials are in the same order after a restart', () => {
  const disk = diskWith(savedCredential(card('1')), savedCredential(card('2', { name: 'two' })))
  const { store, state } = openTab({ storage: createFakeKeyValue(disk) })
  for (const first of state().portfolio.credentials.slice(0, 1)) removeCredential(store.getState(), first)
  for (const gone of state().portfolio.deleted) store.getState().bringBack(gone)
  expect(state().portfolio.credentials.map(({ id }) => id)).toEqual(reopened(disk).credentials.map(({ id }) => id))
})
test('an edit made before the safety copy answers is not undone by a higher revision there', async () => {
  const disk = diskWith(savedCourse('a', {}, { rev: 3 }))
  const mirror = createFakeMirror({ [courseKey('a')]: { rev: 5, raw: savedText(course('a', { title: 'lost in the crash' }), { rev: 5 }) } })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  expect(recordStore.commit([edited(courseIn(recordStore.portfolio(), 'a'), { title: 'Edited at once' })], today).ok).toBe(true)
  await settle()
  expect(titlesIn(recordStore.portfolio())).toEqual(['Edited at once'])
})
test('a note that cannot be finished on a full disk is not finished in part', () => {
  const ch = [edited(stored, { title: 'A'.repeat(200) }), edited(course('b'), { title: 'B'.repeat(400) })]
  const first = storedDisk()
  const before = reopened(first)
  const disk = committed(storedDisk(), killedAfter(1), ch)
  const found = openRecordStore({ storage: createFakeKeyValue(disk, fullAt(disk, unitsOf(disk) + 250)) }).portfolio()
  expect(titlesIn(found)).toEqual(titlesIn(before))
})
test('a deletion that kept its time of saving is not offered as a record', async () => {
  const mirror = createFakeMirror({
    [courseKey('a')]: { rev: 2, raw: savedText(course('a'), { rev: 2, savedAt: '2027-03-01T10:00:00.000Z', deletedOn: '2027-03-10' }) },
  })
  const recordStore = openRecordStore({ storage: createFakeKeyValue(diskWith()), mirror, sawRecords: createMark(true) })
  await settle()
  expect(recordStore.safety().found).toBe(null)
})
test('a newer note of another shape is left for that version', () => {
  const disk = diskWith(['recert/staged/x', '{"v":3,"steps":[]}'])
  reopened(disk)
  expect([...disk.keys()]).toEqual(['recert/staged/x'])
})
