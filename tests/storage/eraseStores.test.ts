import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { createDatabase } from '../../src/storage/browser/database'
import { isBeingErased, noteErasing } from '../../src/storage/eraseKeys'
import type { OriginFile } from '../../src/storage/browser/originFile'
import { eraseStores, type Stores } from '../../src/storage/eraseStores'
import { createFakeKeyValue, type Disk, failAt, fullAt, securityError, unitsOf } from '../support/fakeKeyValue'
import { createFakeOriginFile, createRefusedOriginFile, type FakeFile } from '../support/fakeOriginFile'
import { savedCourse } from '../support/records'
import { diskWith } from '../support/world'

const scope = 'https://example.org/recert/'
const never = () => new Promise<void>(() => undefined)

function given(disk: Disk, part: Partial<Stores> = {}): Stores {
  return {
    storage: createFakeKeyValue(disk),
    session: null,
    databases: new IDBFactory(),
    note: createRefusedOriginFile(),
    caches: undefined,
    workers: undefined,
    scope,
    wait: () => Promise.resolve(),
    ...part,
  }
}

/** Waits as long as a test needs: a browser that holds on to something isn't waited for. */
const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 20))

test('everything of Recert’s goes, and nothing of another app on the same origin', async () => {
  const disk = diskWith(
    savedCourse('a'),
    ['recert/settings', '{}'],
    ['recert/quarantine/recert/course/b', 'x'],
    ['recert/erasing', 'yes'],
    ['other', 'app'],
  )
  const session = diskWith(['recert/history', 'x'], ['other', 'app'])
  const databases = new IDBFactory()
  for (const name of ['recert', 'recert-proofs', 'recert-backup-file', 'other']) {
    await createDatabase(() => databases, name, 'store')('readwrite', (store) => Promise.resolve(store.put('x', 'x')))
  }
  const cached = new Set([`recert ${scope} build`, `recert-shared ${scope}`, 'recert https://example.org/ build', 'other'])
  let isRegistered = true
  const isErased = await eraseStores(
    given(disk, {
      session: createFakeKeyValue(session),
      databases,
      caches: { keys: () => Promise.resolve([...cached]), delete: (name) => Promise.resolve(cached.delete(name)) },
      workers: {
        getRegistration: () => {
          const registration = { scope, unregister: () => Promise.resolve(((isRegistered = false), true)) }
          return Promise.resolve(registration as ServiceWorkerRegistration) // safe: the part that's used
        },
      },
      wait: soon,
    }),
  )
  expect(isErased).toBe(true)
  expect([...disk]).toEqual([['other', 'app']])
  expect([...session]).toEqual([['other', 'app']])
  expect((await databases.databases()).map(({ name }) => name)).toEqual(['other'])
  expect([...cached]).toEqual(['recert https://example.org/ build', 'other'])
  expect(isRegistered).toBe(false)
})

test('what was erased is noted in a file, since a killed browser may still have it in localStorage', async () => {
  const file: FakeFile = { text: null, lastModified: 0 }
  const note = createFakeOriginFile(file)
  expect(await eraseStores(given(diskWith(savedCourse('a'), ['recert/life', 'first']), { note, wait: soon }))).toBe(true)
  expect(file.text).toBe('{"isDone":true,"lives":["first"]}')
  await eraseStores(given(diskWith(['recert/life', 'second']), { note, wait: soon }))
  expect(file.text).toBe('{"isDone":true,"lives":["first","second"]}')
})

test('nothing goes before it’s noted that it’s being erased, nor is it done before all is gone', async () => {
  const disk = diskWith(savedCourse('a'), ['recert/life', 'first'])
  const databases = new IDBFactory()
  await createDatabase(() => databases, 'recert', 'records')('readwrite', (store) => Promise.resolve(store.put('x', 'x')))
  const seen: unknown[] = []
  const note: OriginFile = {
    ...createRefusedOriginFile(),
    async write(text) {
      seen.push([text, (await databases.databases()).length, disk.size])
    },
  }
  await eraseStores(given(disk, { databases, note, wait: soon }))
  expect(seen).toEqual([
    ['{"isDone":false,"lives":["first"]}', 1, 2],
    ['{"isDone":true,"lives":["first"]}', 0, 0],
  ])
})

test('a note that was begun and can’t be finished is tried again: the next start would erase what’s saved until then', async () => {
  const disk = diskWith(['recert/life', 'first'], ['recert/erasing', 'yes'])
  const file: FakeFile = { text: null, lastModified: 0 }
  const note = createFakeOriginFile(file)
  const onlyOnce: OriginFile = { ...note, write: (text) => (file.text === null ? note.write(text) : Promise.reject(new Error('full'))) }
  expect(await eraseStores(given(disk, { note: onlyOnce, wait: soon }))).toBe(false)
  expect([...disk.keys()]).toEqual(['recert/erasing'])
  expect(await eraseStores(given(disk, { note, wait: soon }))).toBe(true)
  expect(file.text).toBe('{"isDone":true,"lives":["first"]}')
})

test('a database that another tab holds is waited for only so long; the note stays for the next try', async () => {
  const disk = diskWith(savedCourse('a'), ['recert/erasing', 'yes'])
  // safe: the call is answered by nobody
  const databases = { deleteDatabase: () => ({}) } as unknown as IDBFactory
  expect(await eraseStores(given(disk, { databases }))).toBe(false)
  expect([...disk.keys()]).toEqual(['recert/erasing'])
  expect(await eraseStores(given(disk, { wait: soon }))).toBe(true)
  expect(disk.size).toBe(0)
})

test('a database that refuses to go keeps the note for the next try', async () => {
  const disk = diskWith(['recert/erasing', 'yes'])
  const deleteDatabase = () => {
    const request: { onerror?: () => void } = {}
    queueMicrotask(() => request.onerror?.())
    return request
  }
  // safe: it's the only call
  const databases = { deleteDatabase } as unknown as IDBFactory
  expect(await eraseStores(given(disk, { databases, wait: soon }))).toBe(false)
  expect([...disk.keys()]).toEqual(['recert/erasing'])
})

test('what another tab writes while it’s being erased goes, too', async () => {
  const disk = diskWith(savedCourse('a'), ['recert/erasing', 'yes'])
  const seen: number[] = []
  const wait = async (ms: number) => {
    if (ms > 1000) return never()
    seen.push(disk.size)
    disk.set(...savedCourse('b'))
  }
  expect(await eraseStores(given(disk, { wait }))).toBe(true)
  // All but the note was gone before.
  expect(seen).toEqual([1])
  expect(disk.size).toBe(0)
})

const workersWith = (registration: { readonly scope: string; readonly unregister: () => Promise<boolean> }) => ({
  getRegistration: () => Promise.resolve(registration as ServiceWorkerRegistration), // safe: the part that's used
})

test.each<readonly [string, Partial<Stores>]>([
  ['the tab’s own storage', { session: createFakeKeyValue(diskWith(['recert/history', 'x']), failAt('removeItem', 1, securityError, Infinity)) }],
  ['a cache', { caches: { keys: () => Promise.resolve([`recert ${scope} build`]), delete: () => Promise.reject(new Error('refused')) } }],
  ['the service worker', { workers: workersWith({ scope, unregister: () => Promise.resolve(false) }) }],
])('as long as %s can’t be erased, it isn’t done, and the next start tries again', async (_, part) => {
  const disk = diskWith(savedCourse('a'), ['recert/erasing', 'yes'])
  expect(await eraseStores(given(disk, { ...part, wait: soon }))).toBe(false)
  expect([...disk.keys()]).toEqual(['recert/erasing'])
})

test('the service worker of another folder stays', async () => {
  const calls: string[] = []
  const unregister = () => Promise.resolve(calls.push('unregister') > 0)
  const workers = workersWith({ scope: 'https://example.org/', unregister })
  expect(await eraseStores(given(diskWith(), { workers, wait: soon }))).toBe(true)
  expect(calls).toEqual([])
})

test('a storage that takes nothing takes no note, and one that lets nothing go keeps what it has', () => {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const storage = createFakeKeyValue(disk, ({ method }) => {
    if (method === 'setItem' || method === 'removeItem') throw securityError()
  })
  expect([noteErasing(storage), disk.size]).toEqual([false, 2])
  storage.fault = failAt('setItem', 1, securityError, Infinity)
  expect(noteErasing(storage)).toBe(false)
})

test('on a full disk a record makes room for the note', () => {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  disk.set('recert of another app', 'app')
  const storage = createFakeKeyValue(disk, fullAt(disk, unitsOf(disk)))
  expect(noteErasing(storage)).toBe(true)
  expect([...disk.keys()]).toEqual(['recert/course/a', 'recert of another app', 'recert/erasing'])
})

test('where storage is blocked, nothing is being erased', () => {
  expect(isBeingErased(null, true)).toBe(false)
})

test.each([
  [diskWith(savedCourse('a')), false, false],
  [diskWith(savedCourse('a'), ['recert/erasing', 'yes']), false, true],
  [diskWith(), false, false],
  [diskWith(), true, true],
  [diskWith(['other', 'app']), true, true],
  [diskWith(savedCourse('a')), true, false],
])('a page goes on erasing while the note is there, and one that was open only if there’s nothing new', (disk, wasOpen, expected) => {
  expect(isBeingErased(createFakeKeyValue(disk), wasOpen)).toBe(expected)
})
