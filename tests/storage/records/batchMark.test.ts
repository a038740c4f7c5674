import { expect, test } from 'vitest'
import { batchMark, leftBatches } from '../../../src/storage/records/batchMark'
import { createLocks } from '../../../src/storage/browser/locks'

const noLocks = { ...createLocks(undefined), isHeld: () => Promise.resolve(false) }
const entry = (key: string, raw: string | null) => ({ key, rev: 1, raw })

test.each([
  ['begun', { key: 'k', rev: 1, raw: '{"v":1,"kind":"import","count":3,"isWhole":false}' }],
  ['whole', { key: 'k', rev: 2, raw: '{"v":1,"kind":"import","count":3,"isWhole":true}' }],
  ['takenBack', { key: 'k', rev: 3, raw: '{"v":1,"kind":"import","count":3,"isWhole":false}' }],
] as const)('the mark of a batch that is %s', (state, expected) => {
  expect(batchMark('k', { kind: 'import', count: 3 }, state)).toEqual(expected)
})

test.each(['import', 'restore', 'undo', 'redo'] as const)('what is left of an %s is announced', async (kind) => {
  expect(await leftBatches([batchMark('k', { kind, count: 1 }, 'whole')], noLocks)).toEqual({
    keys: ['k'],
    cutOff: { kind, count: 1, isWhole: true },
  })
})

test('of several batches the largest is announced, and all are left', async () => {
  const marks = [3, 5, 4].map((count) => batchMark(`k${count}`, { kind: 'import', count }, 'begun'))
  const { keys, cutOff } = await leftBatches(marks, noLocks)
  expect([keys, cutOff?.count]).toEqual([['k3', 'k5', 'k4'], 5])
})

test('a batch that a tab is working on, or whose mark is gone, is not left', async () => {
  const locks = { ...noLocks, isHeld: (name: string) => Promise.resolve(name === 'held') }
  const mark = batchMark('held', { kind: 'undo', count: 2 }, 'begun')
  expect(await leftBatches([mark, entry('gone', null), { ...mark, key: 'ended' }], locks)).toMatchObject({ keys: ['ended'] })
})

test('where the browser does not say whether a tab is at work, the batch counts as left', async () => {
  const locks = { ...noLocks, isHeld: () => Promise.reject(new Error('no locks')) }
  expect((await leftBatches([batchMark('k', { kind: 'redo', count: 2 }, 'begun')], locks)).keys).toEqual(['k'])
})

test.each([
  '{"v":1',
  '{"v":2,"kind":"import","count":3,"isWhole":true}',
  '{"v":1,"kind":"other","count":3,"isWhole":true}',
  '{"v":1,"kind":"import","count":0,"isWhole":true}',
  '{"v":1,"kind":"import","count":1.5,"isWhole":true}',
])('of the mark %s, nothing is announced, but it goes', async (raw) => {
  expect(await leftBatches([entry('k', raw)], noLocks)).toEqual({ keys: ['k'], cutOff: null })
})
