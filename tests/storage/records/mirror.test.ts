import 'fake-indexeddb/auto'
import { forceCloseDatabase } from 'fake-indexeddb'
import { afterEach, expect, test, vi } from 'vitest'
import { createMirror } from '../../../src/storage/records/mirror'
import { createFakeKeyValue, textsOf } from '../../support/fakeKeyValue'
import { added, course, courseKey } from '../../support/records'
import { diskWith, openRecordStore, titlesIn, today } from '../../support/world'

let databases = 0
/** Each test has its own database. */
function freshName(): string {
  databases += 1
  return `mirror-${databases}`
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('returns exactly what was written', async () => {
  const mirror = createMirror(() => indexedDB, freshName())
  await mirror.write([
    { key: 'recert/course/b', rev: 7, raw: '{"title":"Ünïcødé 💪 \\ud83d"}' },
    { key: 'recert/course/a', rev: 1, raw: '' },
  ])
  expect(await mirror.readAll()).toEqual([
    { key: 'recert/course/a', rev: 1, raw: '' },
    { key: 'recert/course/b', rev: 7, raw: '{"title":"Ünïcødé 💪 \\ud83d"}' },
  ])
  expect(await mirror.read('recert/course/a')).toEqual({ key: 'recert/course/a', rev: 1, raw: '' })
  expect(await mirror.read('recert/course/c')).toBeNull()
})

test('leaves out what Recert did not write, so that the rest is still compared', async () => {
  const name = freshName()
  await createMirror(() => indexedDB, name).write([{ key: 'k', rev: 1, raw: 'kept' }])
  await putForeign(name, [
    [7, { rev: 1, raw: 'a numeric key' }],
    ['text', 'no row'],
    ['nothing', null],
    ['only rev', { rev: 1 }],
    ['only raw', { raw: 'x' }],
    ['rev', { rev: Infinity, raw: 'a revision that nothing exceeds' }],
    ['raw', { rev: 1, raw: 7 }],
  ])
  expect(await createMirror(() => indexedDB, name).readAll()).toEqual([{ key: 'k', rev: 1, raw: 'kept' }])
})

test('is empty at first', async () => {
  expect(await createMirror(() => indexedDB, freshName()).readAll()).toEqual([])
})

test('is there for the next page', async () => {
  const name = freshName()
  await createMirror(() => indexedDB, name).write([{ key: 'k', rev: 1, raw: 'kept' }])
  expect(await createMirror(() => indexedDB, name).readAll()).toEqual([{ key: 'k', rev: 1, raw: 'kept' }])
})

test('skips an older revision, takes an equal or higher one', async () => {
  const mirror = createMirror(() => indexedDB, freshName())
  const rawAfter = async (rev: number, raw: string) => {
    await mirror.write([{ key: 'k', rev, raw }])
    return (await mirror.readAll()).map((entry) => [entry.rev, entry.raw])
  }
  expect(await rawAfter(3, 'first')).toEqual([[3, 'first']])
  expect(await rawAfter(2, 'older')).toEqual([[3, 'first']])
  expect(await rawAfter(3, 'equal')).toEqual([[3, 'equal']])
  expect(await rawAfter(4, 'later')).toEqual([[4, 'later']])
})

test('skips an older one of several entries and writes the others', async () => {
  const mirror = createMirror(() => indexedDB, freshName())
  await mirror.write([{ key: 'a', rev: 5, raw: 'stays' }])
  await mirror.write([
    { key: 'a', rev: 4, raw: 'older' },
    { key: 'b', rev: 1, raw: 'new' },
  ])
  expect((await mirror.readAll()).map(({ raw }) => raw)).toEqual(['stays', 'new'])
})

test('of hundreds of entries, it skips the older ones, and says how many are through', async () => {
  const mirror = createMirror(() => indexedDB, freshName())
  const keyAt = (place: number) => `recert/course/${String(place).padStart(4, '0')}`
  await mirror.write([0, 249, 250, 599].map((place) => ({ key: keyAt(place), rev: place === 250 ? 1 : 7, raw: 'there before' })))
  const steps: number[] = []
  // In any order.
  const entries = Array.from({ length: 600 }, (_, place) => ({ key: keyAt(599 - place), rev: 2, raw: 'written' }))
  await mirror.write(entries, (done) => steps.push(done))
  const found = await mirror.readAll()
  expect(found).toHaveLength(600)
  expect(found.filter(({ raw }) => raw === 'there before').map(({ key }) => key)).toEqual([keyAt(0), keyAt(249), keyAt(599)])
  expect(steps).toEqual([250, 500, 600])
})

test('what lies between the entries isn’t read, neither for a few of them nor for many that are new', async () => {
  const mirror = createMirror(() => indexedDB, freshName())
  const entryAt = (place: number, rev: number) => ({ key: `recert/course/${String(place).padStart(4, '0')}`, rev, raw: 'course' })
  await mirror.write(Array.from({ length: 300 }, (_, place) => entryAt(place, 1)))
  const ranges = vi.spyOn(IDBObjectStore.prototype, 'getAll')
  await mirror.write([entryAt(0, 2), entryAt(299, 2), { key: 'recert/settings', rev: 1, raw: 'settings' }])
  expect(ranges).not.toHaveBeenCalled()
  await mirror.write([{ key: 'recert/batch/a', rev: 2, raw: 'whole' }, ...Array.from({ length: 100 }, (_, place) => entryAt(300 + place, 1))])
  expect(ranges.mock.calls.map(([range]) => range)).toEqual([IDBKeyRange.bound('recert/course/0300', 'recert/course/0399')])
  expect((await mirror.readAll()).filter(({ rev }) => rev === 2).map(({ key }) => key)).toEqual([
    'recert/batch/a',
    'recert/course/0000',
    'recert/course/0299',
  ])
})

test('remembers what was removed, unless the record has a higher revision by now', async () => {
  const mirror = createMirror(() => indexedDB, freshName())
  await mirror.write([
    { key: 'a', rev: 2, raw: 'a' },
    { key: 'b', rev: 9, raw: 'b' },
  ])
  await mirror.write([
    { key: 'a', rev: 3, raw: null },
    { key: 'b', rev: 3, raw: null },
    { key: 'never there', rev: 3, raw: null },
  ])
  expect(await mirror.readAll()).toEqual([
    { key: 'a', rev: 3, raw: null },
    { key: 'b', rev: 9, raw: 'b' },
    { key: 'never there', rev: 3, raw: null },
  ])
  await mirror.write([{ key: 'a', rev: 2, raw: 'a late copy' }])
  expect((await mirror.readAll())[0]).toEqual({ key: 'a', rev: 3, raw: null })
})

test('forgets entries without a trace', async () => {
  const mirror = createMirror(() => indexedDB, freshName())
  await mirror.write([
    { key: 'a', rev: 2, raw: 'a' },
    { key: 'b', rev: 9, raw: null },
  ])
  await mirror.forget(['b', 'never there'])
  expect(await mirror.readAll()).toEqual([{ key: 'a', rev: 2, raw: 'a' }])
})

test('keeps the order of writes that overlap', async () => {
  const mirror = createMirror(() => indexedDB, freshName())
  await Promise.all(Array.from({ length: 50 }, (_, rev) => mirror.write([{ key: 'k', rev, raw: `save ${rev}` }])))
  expect(await mirror.readAll()).toEqual([{ key: 'k', rev: 49, raw: 'save 49' }])
})

test('writes all entries or none', async () => {
  const mirror = createMirror(() => indexedDB, freshName())
  const before = [
    { key: 'a', rev: 1, raw: 'before' },
    { key: 'b', rev: 1, raw: 'before' },
  ]
  await mirror.write(before)
  // Adding an existing key fails, like a put on a full disk.
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (this: IDBObjectStore, ...args) {
    return this.add(...args)
  })
  const after = [
    { key: 'a', rev: 2, raw: null },
    { key: 'b', rev: 2, raw: 'after' },
  ]
  await expect(mirror.write(after)).rejects.toThrow()
  expect(await mirror.readAll()).toEqual(before)
  await mirror.write(after)
  expect(await mirror.readAll()).toEqual([
    { key: 'a', rev: 2, raw: null },
    { key: 'b', rev: 2, raw: 'after' },
  ])
})

test('asks for strict durability, so a completed write is on disk', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  await createMirror(() => indexedDB, freshName()).write([{ key: 'k', rev: 1, raw: 'kept' }])
  expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([['records', 'readwrite', { durability: 'strict' }]])
})

test('an old tab lets a newer version of Recert upgrade, and its own calls then reject', async () => {
  const name = freshName()
  const mirror = createMirror(() => indexedDB, name)
  await mirror.write([{ key: 'k', rev: 1, raw: 'kept' }])
  const later = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 2)
    opening.onblocked = () => reject(new Error('the old tab holds on'))
    opening.onsuccess = () => resolve(opening.result)
  })
  expect(later.version).toBe(2)
  await expect(mirror.readAll()).rejects.toMatchObject({ name: 'VersionError' })
  await expect(mirror.write([{ key: 'k', rev: 2, raw: 'not kept' }])).rejects.toMatchObject({ name: 'VersionError' })
  const row: unknown = await new Promise((resolve) => {
    const getting = later.transaction('records').objectStore('records').get('k')
    getting.onsuccess = () => resolve(getting.result)
  })
  expect(row).toEqual({ rev: 1, raw: 'kept' })
})

test('opens again after the browser has closed the connection', async () => {
  const name = freshName()
  const connections = watchConnections()
  const mirror = createMirror(() => indexedDB, name)
  await mirror.write([{ key: 'k', rev: 1, raw: 'before' }])
  for (const connection of connections()) forceCloseDatabase(connection as unknown as typeof IDBDatabase) // safe: the package's types name the class where they mean an instance
  await mirror.write([{ key: 'k', rev: 2, raw: 'after' }])
  expect(await mirror.readAll()).toEqual([{ key: 'k', rev: 2, raw: 'after' }])
})

test('opens again if the next call finds the connection closed', async () => {
  const name = freshName()
  const connections = watchConnections()
  const mirror = createMirror(() => indexedDB, name)
  await mirror.write([{ key: 'k', rev: 1, raw: 'before' }])
  for (const connection of connections()) connection.close()
  expect(await mirror.readAll()).toEqual([{ key: 'k', rev: 1, raw: 'before' }])
})

test('opens again after the database was deleted', async () => {
  const name = freshName()
  const mirror = createMirror(() => indexedDB, name)
  await mirror.write([{ key: 'k', rev: 1, raw: 'before' }])
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve
  })
  await mirror.write([{ key: 'k', rev: 2, raw: 'after' }])
  expect(await mirror.readAll()).toEqual([{ key: 'k', rev: 2, raw: 'after' }])
})

test('if the browser refuses to open it, each call rejects and the next one tries again', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('IndexedDB is blocked', 'UnknownError')
  })
  const mirror = createMirror(() => indexedDB, freshName())
  await expect(mirror.readAll()).rejects.toThrow('blocked')
  await expect(mirror.write([{ key: 'k', rev: 1, raw: 'not kept' }])).rejects.toThrow('blocked')
  open.mockRestore()
  expect(await mirror.readAll()).toEqual([])
})

test('once the database opens again, it is used again', async () => {
  const name = freshName()
  const later = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name, 2)
    opening.onsuccess = () => resolve(opening.result)
  })
  const mirror = createMirror(() => indexedDB, name)
  await expect(mirror.readAll()).rejects.toMatchObject({ name: 'VersionError' })
  later.close()
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve
  })
  expect(await mirror.readAll()).toEqual([])
})

test('a record store gets its records back from it after a crash', async () => {
  const name = freshName()
  const lost = openRecordStore({ storage: createFakeKeyValue(diskWith()), mirror: createMirror(() => indexedDB, name) })
  lost.commit([added(course('a')), added(course('b'))], today)
  await vi.waitFor(() => expect(lost.safety().copy).toBe('kept'))
  await vi.waitFor(async () => expect(await createMirror(() => indexedDB, name).readAll()).toHaveLength(2))

  const disk = diskWith()
  const recordStore = openRecordStore({ storage: createFakeKeyValue(disk), mirror: createMirror(() => indexedDB, name) })
  await vi.waitFor(() => expect(titlesIn(recordStore.portfolio())).toEqual(['Course a', 'Course b']))
  expect(Object.keys(textsOf(disk))).toEqual([courseKey('a'), courseKey('b')])
})

function watchConnections(): () => ReadonlySet<IDBDatabase> {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction')
  return () => new Set(transaction.mock.contexts as readonly IDBDatabase[]) // safe: the method is called on databases only
}

/** As another program on the same origin might. */
function putForeign(name: string, rows: readonly (readonly [IDBValidKey, unknown])[]): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name, 1)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('records', 'readwrite')
      for (const [key, row] of rows) transaction.objectStore('records').put(row, key)
      transaction.oncomplete = () => {
        opening.result.close()
        resolve(undefined)
      }
    }
  })
}
