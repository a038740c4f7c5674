import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { createDatabase } from '../../src/storage/browser/database'
import { isBeingErased, noteErasing } from '../../src/storage/eraseKeys'
import { eraseStores, type Stores } from '../../src/storage/eraseStores'
import { createMirror } from '../../src/storage/records/mirror'
import { createFakeKeyValue, type Disk, fullAt, unitsOf } from '../support/fakeKeyValue'
import { savedCourse } from '../support/records'
import { diskWith } from '../support/world'

const scope = 'https://example.org/recert/'
const never = () => new Promise<void>(() => undefined)

function given(disk: Disk, part: Partial<Stores> = {}): Stores {
  return {
    storage: createFakeKeyValue(disk),
    session: null,
    databases: new IDBFactory(),
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

test('what was erased is noted in the safety copy, since a killed browser may still have it in localStorage', async () => {
  const databases = new IDBFactory()
  const mirror = createMirror(() => databases)
  await mirror.write([{ key: savedCourse('a')[0], rev: 1, raw: savedCourse('a')[1] }])
  expect(await eraseStores(given(diskWith(savedCourse('a'), ['recert/life', 'first']), { databases, wait: soon }))).toBe(true)
  expect(await mirror.readAll()).toEqual([{ key: 'recert/erased-lives', rev: 1, raw: '["first"]' }])
  await eraseStores(given(diskWith(['recert/life', 'second']), { databases, wait: soon }))
  expect(await mirror.readAll()).toEqual([{ key: 'recert/erased-lives', rev: 1, raw: '["first","second"]' }])
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

test('what another tab writes while it’s being erased goes, too', async () => {
  const disk = diskWith(savedCourse('a'), ['recert/erasing', 'yes'])
  const wait = async (ms: number) => {
    if (ms > 1000) return never()
    disk.set(...savedCourse('b'))
  }
  expect(await eraseStores(given(disk, { wait }))).toBe(true)
  expect(disk.size).toBe(0)
})

test('on a full disk a record makes room for the note', () => {
  const disk = diskWith(savedCourse('a'), savedCourse('b'))
  const storage = createFakeKeyValue(disk, fullAt(disk, unitsOf(disk)))
  expect(noteErasing(storage)).toBe(true)
  expect(disk.get('recert/erasing')).toBe('yes')
})

test.each([
  [diskWith(savedCourse('a')), false, false],
  [diskWith(savedCourse('a'), ['recert/erasing', 'yes']), false, true],
  [diskWith(), false, false],
  [diskWith(), true, true],
  [diskWith(savedCourse('a')), true, false],
])('a page goes on erasing while the note is there, and one that was open only if there’s nothing new', (disk, wasOpen, expected) => {
  expect(isBeingErased(createFakeKeyValue(disk), wasOpen)).toBe(expected)
})
