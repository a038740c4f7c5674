import { expect, test } from 'vitest'
import { createLocks } from '../../../src/storage/browser/locks'

function fakeManager() {
  const held: LockInfo[] = []
  return {
    held,
    request: <Value>(name: string, work: () => Value) => {
      held.push({ name })
      return work()
    },
    query: () => Promise.resolve({ held, pending: [] }),
  }
}

test('what a tab is working on is held, by its name', async () => {
  const manager = fakeManager()
  const locks = createLocks(manager as unknown as LockManager) // safe: the two methods it calls
  expect(await locks.isHeld('import')).toBe(false)
  expect(await locks.hold('import', () => Promise.resolve('done'))).toBe('done')
  expect(await locks.isHeld('import')).toBe(true)
  expect(await locks.isHeld('restore')).toBe(false)
})

test('in a browser without locks the work is done all the same, and nothing is held', async () => {
  const locks = createLocks(undefined)
  expect(await locks.hold('import', () => Promise.resolve('done'))).toBe('done')
  expect(await locks.isHeld('import')).toBe(false)
})
