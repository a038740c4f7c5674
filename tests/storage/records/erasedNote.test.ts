import { expect, test } from 'vitest'
import { forgetErased, noteErased, readErased } from '../../../src/storage/records/erasedNote'
import { createFakeKeyValue, fullAt } from '../../support/fakeKeyValue'
import { diskWith } from '../../support/world'

const removal = (key: string, rev: number) => ({ key, rev, raw: null })
const opened = (disk = diskWith()) => ({ disk, storage: createFakeKeyValue(disk) })

test('removals are noted after those noted before, and only the 20,000 latest', () => {
  const { disk, storage } = opened()
  expect(noteErased(storage, [removal('a', 2)])).toBe(true)
  expect(noteErased(storage, [removal('b', 3), removal('c', 1)])).toBe(true)
  expect(disk.get('recert/erased')).toBe('[["a",2],["b",3],["c",1]]')
  noteErased(
    storage,
    Array.from({ length: 19_999 }, (_, index) => removal(`n${index}`, 1)),
  )
  const kept = readErased(storage)
  expect([kept.length, kept[0]?.key, kept.at(-1)?.key]).toEqual([20_000, 'c', 'n19998'])
})

test('nothing to note always fits, and nothing is written', () => {
  const { disk, storage } = opened()
  storage.fault = fullAt(disk, 5)
  expect([noteErased(storage, []), noteErased(storage, [removal('a', 2)])]).toEqual([true, false])
  expect(disk.size).toBe(0)
})

test('what the mirror has is forgotten, unless a later removal is noted', () => {
  const { disk, storage } = opened(diskWith(['recert/erased', '[["a",2],["b",3],["c",1]]']))
  forgetErased(storage, [removal('a', 2), removal('b', 2), removal('d', 9)])
  expect(disk.get('recert/erased')).toBe('[["b",3],["c",1]]')
  forgetErased(storage, [removal('b', 4), removal('c', 1)])
  expect(disk.size).toBe(0)
  const { writes } = storage
  expect(writes).toHaveLength(2)
  forgetErased(storage, [removal('b', 4)])
  expect(writes).toHaveLength(2)
})

test.each([
  ['[["a",2],["b"],[1,2],["c","3"],null,"de",{"0":"f","1":4}]', [removal('a', 2)]],
  ['{"a":2}', []],
  ['[["a"', []],
])('of the note %s, what can be read counts', (text, expected) => {
  expect(readErased(createFakeKeyValue(diskWith(['recert/erased', text])))).toEqual(expected)
})
