import { expect, test, vi } from 'vitest'
import type { Change } from '../../../src/domain/records/change'
import { createFakeKeyValue, failAt, fullAt, killedAfter, textsOf, unitsOf, unreadable } from '../../support/fakeKeyValue'
import { createFakeMirror } from '../../support/fakeMirror'
import { added, card, course, courseKey, deleted, edited, savedCourse, savedCredential, savedText } from '../../support/records'
import { diskWith, openRecordStore, reopened, settle, titlesIn, today } from '../../support/world'

const stored = course('a', { title: 'Stored' })
const storedDisk = () => diskWith(savedCourse('a', { title: 'Stored' }), savedCourse('b'), savedCredential(card('held')))
const changes: readonly Change[] = [
  added(course('n')),
  edited(stored, { title: 'Edited' }),
  deleted(course('b')),
  { kind: 'credential', before: card('held'), after: card('held', { name: 'Renewed card' }) },
]
const old = reopened(storedDisk())
const changed = reopened(committed(storedDisk()))

test('a page killed before any write of a change leaves the old state or the new one, never a mix', () => {
  const ends = Array.from({ length: 8 }, (_, writes) => {
    const disk = committed(storedDisk(), killedAfter(writes))
    const found = reopened(disk)
    expect([old, changed]).toContainEqual(found)
    expect(reopened(disk)).toEqual(found)
    expect([...disk.keys()].filter((key) => key.startsWith('recert/staged/'))).toEqual([])
    return found.courses.length === old.courses.length && found.deleted.length === 0 ? 'old' : 'new'
  })
  // The note is written first: if the page is killed after that, the next start finishes the change.
  expect(ends).toEqual(['old', 'new', 'new', 'new', 'new', 'new', 'new', 'new'])
})

test('a page killed while finishing the change of an earlier one finishes it at the following start', () => {
  for (let first = 1; first <= 6; first += 1) {
    for (let second = 0; second <= 6; second += 1) {
      const disk = committed(storedDisk(), killedAfter(first))
      try {
        openRecordStore({ storage: createFakeKeyValue(disk, killedAfter(second)) })
      } catch {
        // This page is dead. What counts is what it left.
      }
      expect(reopened(disk)).toEqual(changed)
    }
  }
})

test('a single record is written at once: killed before it, the old one is there; after it, the new one', () => {
  const change = [edited(stored, { title: 'Edited' })]
  const titles = [0, 1, 2].map((writes) => reopened(committed(storedDisk(), killedAfter(writes), change)).courses[0]?.title)
  expect(titles).toEqual(['Stored', 'Edited', 'Edited'])
})

test('a change that failed on full storage is not finished at the next start: it was reported as not saved', () => {
  for (let nth = 1; nth <= 5; nth += 1) expect(reopened(committed(storedDisk(), failAt('setItem', nth)))).toEqual(old)
})

test('a change finished at the start reaches the safety copy too', async () => {
  const mirror = createFakeMirror()
  const disk = committed(storedDisk(), killedAfter(2))
  openRecordStore({ storage: createFakeKeyValue(disk), mirror })
  await settle()
  expect(Object.fromEntries([...mirror.rows].map(([key, { raw }]) => [key, raw]))).toEqual(textsOf(disk))
})

test('a record changed after the page was killed is left alone', () => {
  const disk = committed(storedDisk(), killedAfter(1))
  disk.set(courseKey('a'), savedText({ ...stored, title: 'From another tab' }, { rev: 2 }))
  expect(reopened(disk).courses.map(({ title }) => title)).toContain('From another tab')
})

test('the notes of two killed tabs are both finished', () => {
  const disk = storedDisk()
  const one = openRecordStore({ storage: createFakeKeyValue(disk, killedAfter(2)), tab: 'one' })
  const two = openRecordStore({ storage: createFakeKeyValue(disk, killedAfter(1)), tab: 'two' })
  one.commit([added(course('n1')), edited(stored, { title: 'Edited in one' })], today)
  two.commit([added(course('n2')), deleted(course('b'))], today)
  expect([...disk.keys()].filter((key) => key.startsWith('recert/staged/'))).toHaveLength(2)
  const found = reopened(disk)
  expect(found.courses.map(({ title }) => title)).toEqual(['Edited in one', 'Course n1', 'Course n2'])
  expect(found.deleted.map(({ record }) => record.id)).toEqual(['b'])
  expect([...disk.keys()].filter((key) => key.startsWith('recert/staged/'))).toEqual([])
})

test('a note from a newer version is left for that version', () => {
  const note = '{"v":3,"writes":[{"key":"recert/course/b","patch":"x"}]}'
  const disk = diskWith(['recert/staged/x', note], savedCourse('b'))
  expect(reopened(disk).courses).toHaveLength(1)
  expect(disk.get('recert/staged/x')).toBe(note)
})

test.each([
  '{"v":1,"writes":[{"key":"recert/course/b"',
  '{"v":1,"writes":[{"key":"recert/course/b","before":null,"after":"x"},{"key":"recert/course/c"}]}',
  '{"v":1,"writes":[{"key":7,"before":null,"after":"x"}]}',
  '{"v":1,"writes":[{"key":"recert/course/b","before":null,"after":7}]}',
  '{"v":1,"writes":[7]}',
  '{"v":1,"writes":7}',
  '{"v":1}',
  'null',
])('the note %j goes to quarantine and is not carried out, not even in part', (note) => {
  const disk = diskWith(['recert/staged/x', note])
  expect(reopened(disk).courses).toEqual([])
  expect(textsOf(disk)).toEqual({ 'recert/quarantine/recert/staged/x': note })
})

test('an open page does not touch the note of another tab that is still at work', () => {
  const disk = storedDisk()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), tab: 'open' })
  committed(disk, killedAfter(1))
  const before = textsOf(disk)
  recordStore.noticeReturn()
  expect(textsOf(disk)).toEqual(before)
})

test('a note that cannot be carried out on a full disk stays until there is space', () => {
  const disk = committed(storedDisk(), killedAfter(1))
  const note = [...disk.keys()].find((key) => key.startsWith('recert/staged/'))
  openRecordStore({ storage: createFakeKeyValue(disk, fullAt(disk, unitsOf(disk))) })
  expect([...disk.keys()]).toContain(note)
  expect(reopened(disk)).toEqual(changed)
})

test('a note that cannot be read right now is left for the next start', () => {
  const disk = committed(storedDisk(), killedAfter(1))
  const before = textsOf(disk)
  const note = [...disk.keys()].find((key) => key.startsWith('recert/staged/')) ?? ''
  openRecordStore({ storage: createFakeKeyValue(disk, unreadable(note)) })
  expect(textsOf(disk)).toEqual(before)
})

function committed(disk: Map<string, string>, fault = killedAfter(Infinity), change = changes): Map<string, string> {
  openRecordStore({ storage: createFakeKeyValue(disk, fault) }).commit(change, today)
  return disk
}

const many: readonly Change[] = [
  edited(stored, { title: 'Edited' }),
  deleted(course('b')),
  ...Array.from({ length: 300 }, (_, index) => added(course(`n${index}`))),
]

test('a page killed while adding hundreds of courses leaves no part of that change', () => {
  for (const writes of [0, 1, 2, 3, 4, 150, 302, 303]) {
    const disk = committed(storedDisk(), killedAfter(writes), many)
    expect(openRecordStore({ storage: createFakeKeyValue(disk), clock: { now: new Date(2027, 2, 15, 10) } }).portfolio()).toEqual(old)
    expect([...disk.keys()].filter((key) => key.startsWith('recert/staged/'))).toEqual([])
  }
})

test('a page killed while editing hundreds of courses finishes that change', () => {
  const names = Array.from({ length: 300 }, (_, index) => `n${index}`)
  const edits = names.map((name) => edited(course(name), { title: 'Edited' }))
  const disk = committed(diskWith(...names.map((name) => savedCourse(name))), killedAfter(150), edits)
  expect(new Set(titlesIn(reopened(disk)))).toEqual(new Set(['Edited']))
})

test('once all of the hundreds of courses are written, the change stays', () => {
  expect(reopened(committed(storedDisk(), killedAfter(Infinity), many)).courses).toHaveLength(301)
})

test('the note of a change that adds hundreds of courses does not contain their texts', () => {
  const disk = committed(storedDisk(), killedAfter(1), many)
  const note = [...disk].find(([key]) => key.startsWith('recert/staged/'))?.[1] ?? ''
  expect(note).not.toContain('Course n7')
  expect(note).toContain('recert/course/n7')
})

test('a tab that opens while another one is adding hundreds of courses undoes nothing', () => {
  const disk = committed(storedDisk(), killedAfter(150), many)
  const before = textsOf(disk)
  openRecordStore({ storage: createFakeKeyValue(disk), clock: { now: new Date(2027, 2, 15, 9, 30, 5) } })
  expect(textsOf(disk)).toEqual(before)
})

test('a tab that opened in the meantime undoes it a little later, once the other one is dead', () => {
  vi.useFakeTimers()
  const disk = committed(storedDisk(), killedAfter(150), many)
  const clock = { now: new Date(2027, 2, 15, 9, 30, 5) }
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), clock })
  const updates: boolean[] = []
  recordStore.subscribe(({ recordsChanged }) => updates.push(recordsChanged))
  clock.now = new Date(2027, 2, 15, 9, 30, 30)
  vi.advanceTimersByTime(25_000)
  vi.useRealTimers()
  expect(recordStore.portfolio()).toEqual(old)
  expect(updates).toEqual([true])
})

test.each([
  '{"v":2,"at":"2027-03-15T08:00:00.000Z","writes":[],"added":[7]}',
  '{"v":2,"writes":[],"added":["recert/course/b"]}',
  '{"v":2,"at":"2027-03-15T08:00:00.000Z","writes":[]}',
])('the note %j of a change that added many goes to quarantine and undoes nothing', (note) => {
  const disk = diskWith(['recert/staged/x', note], savedCourse('b'))
  expect(reopened(disk).courses).toHaveLength(1)
  expect(disk.get('recert/quarantine/recert/staged/x')).toBe(note)
})

test('half of a change never reaches the safety copy and does not come back from it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const disk = committed(storedDisk(), killedAfter(150), many)
  const mirror = createFakeMirror()
  const clock = { now: new Date(2027, 2, 15, 9, 30, 5) }
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror, clock })
  await settled()
  expect([...mirror.rows.keys()].filter((key) => key.startsWith(courseKey('n')))).toEqual([])
  clock.now = new Date(2027, 2, 15, 9, 30, 30)
  vi.advanceTimersByTime(25_000)
  await settled()
  vi.useRealTimers()
  expect(recordStore.portfolio()).toEqual(old)
  expect(recordStore.safety().copy).toBe('kept')
  expect([...mirror.rows.keys()].sort()).toEqual([...disk.keys()].filter((key) => !key.includes('staged')).sort())
})

test('half of a change that an earlier page put into the safety copy is removed from there too', async () => {
  const disk = committed(storedDisk(), killedAfter(150), many)
  const mirror = createFakeMirror()
  for (const [key, raw] of disk) if (key.startsWith(courseKey('n'))) mirror.rows.set(key, { rev: 1, raw })
  const clock = { now: new Date(2027, 2, 15, 10) }
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror, clock })
  await settle()
  expect(recordStore.portfolio()).toEqual(old)
  const again = openRecordStore({ storage: createFakeKeyValue(disk), mirror, clock })
  await settle()
  expect(again.portfolio()).toEqual(old)
})

test('a change that the safety copy has as a whole comes back from there', async () => {
  const whole = committed(storedDisk(), killedAfter(Infinity), many)
  const mirror = createFakeMirror(Object.fromEntries([...whole].map(([key, raw]) => [key, { rev: Number(/"rev":(\d+)/.exec(raw)?.[1]), raw }])))
  const disk = committed(storedDisk(), killedAfter(150), many)
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror, clock: { now: new Date(2027, 2, 15, 10) } })
  await settle()
  expect(recordStore.portfolio().courses).toHaveLength(301)
})

test('a course from half of a change stays if it was edited before that half was undone', () => {
  const disk = committed(storedDisk(), killedAfter(150), many)
  const clock = { now: new Date(2027, 2, 15, 9, 30, 5) }
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), clock })
  const half = recordStore.portfolio().courses.find(({ id }) => id === 'n7')
  if (half === undefined) throw new Error('n7 is not there')
  recordStore.commit([edited(half, { title: 'Edited since' })], today)
  clock.now = new Date(2027, 2, 15, 10)
  const titles = openRecordStore({ storage: createFakeKeyValue(disk), clock })
    .portfolio()
    .courses.map(({ title }) => title)
  expect(titles.filter((title) => title.startsWith('Course n'))).toEqual([])
  expect(titles).toContain('Edited since')
})

test('what half of a change edited stays if it was edited again before that half was undone', () => {
  const disk = committed(storedDisk(), killedAfter(150), many)
  const clock = { now: new Date(2027, 2, 15, 9, 30, 5) }
  openRecordStore({ storage: createFakeKeyValue(disk), clock }).commit([edited(course('a', { title: 'Edited' }), { title: 'Edited since' })], today)
  clock.now = new Date(2027, 2, 15, 10)
  expect(titlesIn(openRecordStore({ storage: createFakeKeyValue(disk), clock }).portfolio())).toEqual(['Edited since', 'Course b'])
})

/** Lets the safety copy answer while the timers are fake. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}
