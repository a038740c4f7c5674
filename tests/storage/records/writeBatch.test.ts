import { expect, test, vi } from 'vitest'
import type { Change } from '../../../src/domain/records/change'
import type { Mirror } from '../../../src/storage/records/mirror'
import { createFakeKeyValue, fullAt, quotaError, unitsOf } from '../../support/fakeKeyValue'
import { createFakeMirror, type FakeMirror, lateFirst } from '../../support/fakeMirror'
import { added, course, courseKey, deleted, edited, savedCourse, savedText } from '../../support/records'
import { courseIn, createMark, diskWith, openRecordStore, reopened, settle, titlesIn, today } from '../../support/world'

// A batch that's killed, full or canceled among thousands of records is in `tests/store`. Here's what each of its steps writes.

const purpose = { kind: 'import', count: 2 } as const
const mark = 'recert/batch/a-00001'
const note = 'recert/staged/a-00001'

/** What the mirror was told, and how many courses were on disk then. */
function watched(mirror: FakeMirror, disk: ReadonlyMap<string, string>) {
  const told: string[] = []
  const count = () => [...disk.keys()].filter((key) => key.startsWith('recert/course/')).length
  const watching: Mirror = {
    ...mirror,
    write(entries) {
      told.push(`${entries.map(({ key, rev, raw }) => `${raw === null ? 'no ' : ''}${key} ${rev}`).join(', ')} | ${count()}`)
      return mirror.write(entries)
    },
    forget(keys) {
      told.push(`forget ${keys.join()}`)
      return mirror.forget(keys)
    },
  }
  return { told, watching }
}

async function opened(disk = diskWith(), mirror: Mirror | null = null) {
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage, mirror })
  await settle()
  const stopper = new AbortController()
  const commit = (changes: readonly Change[], stopAt = Infinity) => {
    const onProgress = (done: number) => {
      if (done >= stopAt) stopper.abort()
    }
    return recordStore.commitMany(changes, purpose, today, { pause: settle, onProgress, signal: stopper.signal })
  }
  return { storage, recordStore, commit, stopper }
}

const two = [added(course('n')), added(course('o'))]

test('the mirror takes the whole batch before localStorage does, and forgets its mark in the end', async () => {
  const disk = diskWith()
  const { told, watching } = watched(createFakeMirror(), disk)
  const { storage, recordStore, commit } = await opened(disk, watching)
  expect(await commit(two)).toEqual({ ok: true, value: undefined })
  expect(storage.writes).toEqual([`set ${courseKey('n')}`, `set ${courseKey('o')}`])
  expect(told).toEqual([`${mark} 1 | 0`, `recert/course/n 1, recert/course/o 1, ${mark} 2 | 0`, `forget ${mark}`])
  expect([...disk.keys()]).toEqual([courseKey('n'), courseKey('o')])
  expect([recordStore.safety().backup.changes, titlesIn(recordStore.portfolio()).length]).toEqual([2, 2])
})

test('its progress is that of making it ready, of the mirror, and of writing it, a third each', async () => {
  const mirror = createFakeMirror()
  const telling: Mirror = {
    ...mirror,
    write(entries, onProgress) {
      // The last one is the batch's own mark.
      entries.forEach((_, place) => onProgress?.(place + 1))
      return mirror.write(entries)
    },
  }
  const { recordStore } = await opened(diskWith(), telling)
  const steps: (readonly [done: number, of: number])[] = []
  const onProgress = (done: number, of: number) => steps.push([done, of])
  const changes = ['n', 'o', 'p'].map((id) => added(course(id)))
  await recordStore.commitMany(changes, purpose, today, { pause: settle, onProgress, signal: { aborted: false } })
  expect(steps).toEqual([0, 1, 1, 2, 2, 2].map((done) => [done, 3]))
})

test.each([
  ['without a mirror', null],
  ['with one that refuses it', 'refuses writes'],
] as const)('%s, a note stands in localStorage while the batch is written', async (_, behavior) => {
  const mirror = behavior === null ? null : createFakeMirror()
  const { storage, commit } = await opened(diskWith(), mirror)
  if (mirror !== null && behavior !== null) mirror.behavior = behavior
  expect((await commit(two)).ok).toBe(true)
  expect(storage.writes).toEqual([`set ${note}`, `set ${courseKey('n')}`, `set ${courseKey('o')}`, `remove ${note}`])
})

test('if the note does not fit, nothing is written', async () => {
  const disk = diskWith()
  const { storage, commit } = await opened(disk)
  storage.fault = ({ key }) => {
    if (key === note) throw quotaError()
  }
  expect([await commit(two), disk.size]).toEqual([{ ok: false, error: 'full' }, 0])
})

test('a batch that does not fit is taken back with higher revisions, in case the mirror still takes it in', async () => {
  const disk = diskWith(savedCourse('a'))
  const mirror = createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedCourse('a')[1] } })
  const { told, watching } = watched(mirror, disk)
  const { storage, recordStore, commit } = await opened(disk, watching)
  storage.fault = fullAt(disk, unitsOf(disk) + 50)
  const before = courseIn(recordStore.portfolio(), 'a')
  expect(await commit([edited(before, { title: 'Edited a' }), ...two])).toEqual({ ok: false, error: 'full' })
  expect(told.slice(2)).toEqual([`recert/course/a 3, no recert/course/n 2, no recert/course/o 2, ${mark} 3 | 1`, `forget ${mark}`])
  expect([disk.size, JSON.parse(disk.get(courseKey('a')) ?? '')]).toMatchObject([1, { rev: 3, deletedOn: null, record: { title: 'Course a' } }])
  expect([titlesIn(recordStore.portfolio()), recordStore.safety().backup.changes]).toEqual([['Course a'], 1])
  // What's shown is what's there: the next edit isn't taken for one of another tab.
  expect(recordStore.commit([edited(courseIn(recordStore.portfolio(), 'a'), { title: 'b' })], today).ok).toBe(true)
})

test('it is taken back backwards, so that the old texts fit into the space they had', async () => {
  const [long, short] = ['x'.repeat(400), 'y']
  const disk = diskWith(savedCourse('a', { title: long }), savedCourse('b', { title: short }))
  const { storage, recordStore, commit } = await opened(disk, createFakeMirror())
  storage.fault = fullAt(disk, unitsOf(disk) + 20)
  const [a, b] = [courseIn(recordStore.portfolio(), 'a'), courseIn(recordStore.portfolio(), 'b')]
  expect(await commit([edited(a, { title: short }), edited(b, { title: long }), added(course('n'))])).toEqual({ ok: false, error: 'full' })
  expect(titlesIn(reopened(disk))).toEqual([long, short])
})

test('what another tab saved meanwhile is kept, with a higher revision than either', async () => {
  const disk = diskWith(savedCourse('a'))
  const mirror = createFakeMirror()
  const { watching } = watched(mirror, disk)
  const write: Mirror['write'] = (entries) => {
    if (entries.some(({ key }) => key === courseKey('n'))) disk.set(...savedCourse('a', { title: 'From another tab' }, { rev: 5 }))
    return watching.write(entries)
  }
  const { recordStore, commit } = await opened(disk, { ...watching, write })
  const before = courseIn(recordStore.portfolio(), 'a')
  expect(await commit([edited(before, { title: 'Edited' }), ...two])).toEqual({ ok: false, error: 'changedElsewhere' })
  expect(titlesIn(recordStore.portfolio())).toEqual(['From another tab'])
  expect(mirror.rows.get(courseKey('a'))?.rev).toBe(6)
})

test('it only says that nothing was changed once the mirror has taken it back: killed after that, nothing comes back', async () => {
  const disk = diskWith()
  const mirror = createFakeMirror()
  const slow: Mirror = { ...mirror, write: (entries) => settle().then(() => mirror.write(entries)) }
  const { storage, commit } = await opened(disk, slow)
  storage.fault = fullAt(disk, 50)
  expect(await commit(two)).toEqual({ ok: false, error: 'full' })
  expect([[...mirror.rows.keys()], [...mirror.erased.keys()]]).toEqual([[], [courseKey('n'), courseKey('o')]])
})

test('removals that the mirror has not taken yet are noted', async () => {
  const disk = diskWith(savedCourse('a'))
  const mirror = createFakeMirror()
  const { storage, recordStore, commit } = await opened(disk, mirror)
  mirror.behavior = 'refuses writes'
  storage.fault = ({ key }) => {
    if (key === courseKey('o')) throw new Error('refused')
  }
  const before = courseIn(recordStore.portfolio(), 'a')
  expect(await commit([edited(before, { title: 'Edited' }), ...two])).toEqual({ ok: false, error: 'refused' })
  expect([[...disk.keys()], disk.get('recert/erased')]).toEqual([[courseKey('a'), 'recert/erased'], '[["recert/course/n",2]]'])
})

test('canceled before anything is written, nothing is', async () => {
  const { storage, commit, stopper } = await opened()
  stopper.abort()
  expect(await commit(two)).toEqual({ ok: false, error: 'canceled' })
  expect(storage.writes).toEqual([])
})

test('canceled in between, what was written is taken back', async () => {
  const disk = diskWith()
  const { commit } = await opened(disk)
  const many = Array.from({ length: 251 }, (_, index) => added(course(`n${index}`)))
  expect(await commit(many, 250)).toEqual({ ok: false, error: 'canceled' })
  expect(disk.size).toBe(0)
})

test('a batch with one record that has changed since is refused as a whole', async () => {
  const disk = diskWith(savedCourse('a'))
  const { storage, recordStore, commit } = await opened(disk)
  const before = courseIn(recordStore.portfolio(), 'a')
  recordStore.commit([edited(before, { title: 'Edited since' })], today)
  const written = storage.writes.length
  expect(await commit([...two, edited(before, { title: 'Edited' })])).toEqual({ ok: false, error: 'changedElsewhere' })
  expect(storage.writes).toHaveLength(written)
})

test('a record that a newer version has saved is not written over', async () => {
  const newer: readonly [string, string] = [courseKey('n'), savedText(course('n'), { v: 99 })]
  const disk = diskWith(newer)
  const { commit } = await opened(disk)
  expect(await commit(two)).toEqual({ ok: false, error: 'newerVersion' })
  expect([...disk]).toEqual([newer])
})

test('the text of a deletion shows that it belongs to a batch', async () => {
  const disk = diskWith(savedCourse('a'))
  const { recordStore, commit } = await opened(disk)
  await commit([deleted(courseIn(recordStore.portfolio(), 'a')), added(course('n'))])
  expect([disk.get(courseKey('a'))?.endsWith('} '), disk.get(courseKey('n'))?.endsWith('} ')]).toEqual([true, false])
  recordStore.commit([deleted(courseIn(recordStore.portfolio(), 'n'))], today)
  expect(disk.get(courseKey('n'))?.endsWith('} ')).toBe(false)
})

test.each([
  ['offers', 0, true],
  ['is slow to name', 20, false],
])('a batch that fails takes nothing from what the mirror %s', async (_, ms, saw) => {
  const only = { [courseKey('n')]: { rev: 1, raw: savedText(course('n', { title: 'Only here' })) } }
  const mirror = createFakeMirror(only)
  const storage = createFakeKeyValue(diskWith())
  const recordStore = openRecordStore({ storage, mirror: lateFirst(mirror, ms), sawRecords: createMark(saw) })
  if (ms === 0) await settle()
  storage.fault = ({ key }) => {
    if (key === courseKey('o')) throw quotaError()
  }
  const saved = await recordStore.commitMany(two, purpose, today, { pause: settle, onProgress: () => undefined, signal: { aborted: false } })
  await settle()
  expect([saved.ok, Object.fromEntries(mirror.rows)]).toEqual([false, only])
})

test('a batch written before the mirror could be read reaches it afterwards', async () => {
  const mirror = createFakeMirror()
  mirror.behavior = 'rejects'
  const { recordStore, storage, commit } = await opened(diskWith(), mirror)
  mirror.behavior = 'works'
  expect((await commit(two)).ok).toBe(true)
  expect(storage.writes).toContain(`set ${note}`)
  await settle()
  expect([[...mirror.rows.keys()], recordStore.safety().copy]).toEqual([[courseKey('n'), courseKey('o')], 'kept'])
})

test('a batch goes through the mirror again once its offer has ended', async () => {
  const mirror = createFakeMirror({ [courseKey('a')]: { rev: 1, raw: savedText(course('a')) } })
  const disk = diskWith()
  const storage = createFakeKeyValue(disk)
  const recordStore = openRecordStore({ storage, mirror, sawRecords: createMark(true) })
  await settle()
  disk.set(...savedCourse('a'))
  recordStore.noticeKey(courseKey('a'))
  expect((await recordStore.commitMany(two, purpose, today, { pause: settle, onProgress: () => undefined, signal: { aborted: false } })).ok).toBe(
    true,
  )
  expect(storage.writes).toEqual([`set ${courseKey('n')}`, `set ${courseKey('o')}`])
})

test('a batch waits no longer than three seconds for a mirror that never says what it has', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const mirror = createFakeMirror()
    mirror.behavior = 'never answers'
    const storage = createFakeKeyValue(diskWith())
    const recordStore = openRecordStore({ storage, mirror })
    const pause = () => Promise.resolve()
    const saved = recordStore.commitMany(two, purpose, today, { pause, onProgress: () => undefined, signal: { aborted: false } })
    await vi.advanceTimersByTimeAsync(2999)
    expect(storage.writes).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect([(await saved).ok, storage.writes]).toEqual([true, [`set ${note}`, `set ${courseKey('n')}`, `set ${courseKey('o')}`, `remove ${note}`]])
  } finally {
    vi.useRealTimers()
  }
})
