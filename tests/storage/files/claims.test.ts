import { expect, test } from 'vitest'
import type { Sha256 } from '../../../src/domain/records/proof'
import { createClaims } from '../../../src/storage/files/claims'
import { createLocks } from '../../../src/storage/browser/locks'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { diskWith } from '../../support/world'

const file = 'a'.repeat(64) as Sha256 // safe: it looks like one
const another = 'b'.repeat(64) as Sha256 // safe: it looks like one
const third = 'c'.repeat(64) as Sha256 // safe: it looks like one
const open = '{"v":1,"state":"open","files":["f"]}'
const noLocks = createLocks(undefined)

test('a page says what it uses, and takes it back', () => {
  const disk = diskWith()
  const claims = createClaims(createFakeKeyValue(disk), noLocks, 'one')
  claims.write(new Set([file]))
  expect([...disk]).toEqual([['recert/claims/one', `{"v":1,"state":"open","files":["${file}"]}`]])
  claims.write(new Set())
  expect(disk.size).toBe(0)
})

test('a page holds the lock of its claim from the first one on', () => {
  const held: string[] = []
  const locks = { ...noLocks, hold: (name: string) => (held.push(name), new Promise<never>(() => undefined)) }
  const claims = createClaims(createFakeKeyValue(diskWith()), locks, 'one')
  expect(held).toEqual([])
  claims.write(new Set([file]))
  claims.write(new Set([another]))
  expect(held).toEqual(['recert/claims/one'])
})

test('what has not changed is not written again', () => {
  const storage = createFakeKeyValue(diskWith())
  const claims = createClaims(storage, noLocks, 'one')
  for (const files of [[file, another], [another, file], [file]]) claims.write(new Set(files))
  expect(storage.writes).toEqual(['set recert/claims/one', 'set recert/claims/one'])
})

test('only claims are dropped, and only those of pages that were closed are left', async () => {
  const [record, settings] = [
    ['recert/course/a', '{}'],
    ['recert/settings', '{}'],
  ] as const
  const disk = diskWith(record, settings, ['recert/claims/open', open], ['recert/claims/closed', open.replace('open', 'left')])
  const claims = createClaims(createFakeKeyValue(disk), noLocks, 'next')
  expect([...claims.left()]).toEqual(['recert/claims/closed'])
  await claims.dropEnded(claims.left())
  await claims.dropEnded(new Set())
  expect([...disk]).toEqual([record, settings])
})

test('a page that uses another one instead says so, and still does when it closes', () => {
  const disk = diskWith()
  const claims = createClaims(createFakeKeyValue(disk), noLocks, 'one')
  claims.write(new Set([file, another]))
  claims.write(new Set([file, third]))
  expect([...disk.values()]).toEqual([`{"v":1,"state":"open","files":["${file}","${third}"]}`])
  claims.leave()
  expect([...disk.values()]).toEqual([`{"v":1,"state":"left","files":["${file}","${third}"]}`])
})

test('while the browser does not say whether a page is open, its claim stays', async () => {
  const disk = diskWith(['recert/claims/open', open])
  const claims = createClaims(createFakeKeyValue(disk), { ...noLocks, isHeld: () => Promise.reject(new Error('no locks')) }, 'next')
  await claims.dropEnded(claims.left())
  expect([...disk]).toEqual([['recert/claims/open', open]])
})

test('the claim of a page that was closed goes with the next start, unless the page only reloads', async () => {
  const disk = diskWith()
  const closed = createClaims(createFakeKeyValue(disk), noLocks, 'closed')
  closed.write(new Set([file]))
  closed.leave()
  const next = createClaims(createFakeKeyValue(disk), noLocks, 'next')
  const left = next.left()
  const reloading = createClaims(createFakeKeyValue(disk), noLocks, 'reloading')
  reloading.write(new Set([file]))
  reloading.leave()
  await next.dropEnded(left)
  expect([...disk.keys()]).toEqual(['recert/claims/reloading'])
})

test('the claim of a page that ended without closing stays for one more start', async () => {
  const disk = diskWith(['recert/claims/killed', open])
  const first = createClaims(createFakeKeyValue(disk), noLocks, 'first')
  await first.dropEnded(first.left())
  expect([...disk]).toEqual([['recert/claims/killed', '{"v":1,"state":"missed","files":["f"]}']])
  const second = createClaims(createFakeKeyValue(disk), noLocks, 'second')
  await second.dropEnded(second.left())
  expect(disk.size).toBe(0)
})

test('the claim of an open page stays, however many start', async () => {
  const disk = diskWith(['recert/claims/open', open])
  const locks = { ...noLocks, isHeld: (name: string) => Promise.resolve(name === 'recert/claims/open') }
  for (const page of ['first', 'second', 'third']) {
    const claims = createClaims(createFakeKeyValue(disk), locks, page)
    await claims.dropEnded(claims.left())
  }
  expect([...disk]).toEqual([['recert/claims/open', open]])
})

test('a page that uses nothing leaves no claim', () => {
  const disk = diskWith()
  createClaims(createFakeKeyValue(disk), noLocks, 'one').leave()
  expect(disk.size).toBe(0)
})

test('a claim that cannot be read goes', async () => {
  const disk = diskWith(
    ['recert/claims/torn', '{"v":1,"sta'],
    ['recert/claims/half', '{"v":1,"state":"open"}'],
    ['recert/claims/other', '{"v":1,"state":"begun","files":[]}'],
    ['recert/claims/odd', '{"v":1,"state":"open","files":"f"}'],
  )
  const claims = createClaims(createFakeKeyValue(disk), noLocks, 'next')
  await claims.dropEnded(claims.left())
  expect([...disk]).toEqual([['recert/claims/odd', '{"v":1,"state":"missed","files":[]}']])
  await claims.dropEnded(claims.left())
  expect(disk.size).toBe(0)
})
