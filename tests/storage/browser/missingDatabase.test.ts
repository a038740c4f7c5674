import { afterEach, expect, test, vi } from 'vitest'
import { isMissing } from '../../../src/storage/browser/missingDatabase'

afterEach(() => void vi.useRealTimers())

type List = IDBFactory['databases']
const listing = (databases: List) => isMissing(() => ({ databases }) as unknown as IDBFactory, 'recert') // safe: it's the only call

test.each<readonly [string, List, boolean]>([
  ['lists it', () => Promise.resolve([{ name: 'other' }, { name: 'recert' }]), false],
  ['lists only others', () => Promise.resolve([{ name: 'other' }]), true],
  ['lists none', () => Promise.resolve([]), true],
  ['refuses', () => Promise.reject(new Error('blocked')), false],
])('a browser that %s', async (_, databases, expected) => {
  expect(await listing(databases)).toBe(expected)
})

test('a browser that doesn’t answer is waited for a quarter of a second', async () => {
  vi.useFakeTimers()
  const answers: boolean[] = []
  void listing(() => new Promise(() => undefined)).then((answer) => answers.push(answer))
  await vi.advanceTimersByTimeAsync(249)
  expect(answers).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(answers).toEqual([false])
})
