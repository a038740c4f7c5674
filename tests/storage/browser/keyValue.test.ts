import { expect, test } from 'vitest'
import { createMemoryKeyValue, keysOf, type KeyValue, probeKeyValue } from '../../../src/storage/browser/keyValue'
import { measureSpace } from '../../../src/storage/browser/space'
import { blocked, createFakeKeyValue, fullAt, securityError, unreadable } from '../../support/fakeKeyValue'
import { diskWith } from '../../support/world'

test('a storage that opens is used', () => {
  const storage = createFakeKeyValue(diskWith(['a', 'kept']))
  expect(probeKeyValue(() => storage)).toBe(storage)
})

test('a browser that throws on opening its storage counts as having none', () => {
  expect(
    probeKeyValue(() => {
      throw securityError()
    }),
  ).toBe(null)
})

test('a browser whose storage throws on every call counts as having none', () => {
  expect(probeKeyValue(() => createFakeKeyValue(diskWith(), blocked))).toBe(null)
})

test('a browser without the storage property counts as having none', () => {
  expect(probeKeyValue(() => undefined as unknown as KeyValue)).toBe(null) // safe: some embedded browsers lack the property
})

test('a full storage is used, since it can be read, and the check writes nothing to it', () => {
  const disk = diskWith(['a', 'kept'])
  const storage = createFakeKeyValue(disk, fullAt(disk, 0))
  expect(probeKeyValue(() => storage)?.getItem('a')).toBe('kept')
  expect(storage.writes).toEqual([])
})

test('the memory storage behaves like localStorage', () => {
  const memory = createMemoryKeyValue()
  expect([memory.length, memory.getItem('a'), memory.key(0)]).toEqual([0, null, null])
  memory.setItem('a', '')
  memory.setItem('__proto__', 'plain')
  memory.setItem('a', 'again')
  expect([memory.length, memory.getItem('a'), memory.getItem('__proto__')]).toEqual([2, 'again', 'plain'])
  expect(keysOf(memory)).toEqual(['a', '__proto__'])
  memory.removeItem('a')
  memory.removeItem('never there')
  expect(keysOf(memory)).toEqual(['__proto__'])
})

test('a key that another tab removes while all are listed is left out', () => {
  expect(keysOf({ ...createMemoryKeyValue(), length: 2, key: (index) => (index === 0 ? 'a' : null) })).toEqual(['a'])
})

test('two memory storages share nothing', () => {
  createMemoryKeyValue().setItem('a', 'kept')
  expect(createMemoryKeyValue().getItem('a')).toBe(null)
})

test('the space in use is that of all keys and texts, whoever wrote them', () => {
  const disk = diskWith(['recert/course/a', '1234567'], ['other', '12345'])
  expect(measureSpace(createFakeKeyValue(disk))).toEqual({ used: 32, records: 1, ofRecords: 22 })
  // Of a text that can't be read, only its key is known.
  expect(measureSpace(createFakeKeyValue(disk, unreadable('other')))).toEqual({ used: 27, records: 1, ofRecords: 22 })
})
