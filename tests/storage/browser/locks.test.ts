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

test('where site data is blocked the browser refuses locks, and the work is done all the same, once', async () => {
  let began = 0
  const request = () => Promise.reject(new DOMException('The request was denied.', 'SecurityError'))
  const locks = createLocks({ ...fakeManager(), request })
  const work = () => {
    began += 1
    return Promise.resolve('done')
  }
  expect(await locks.hold('import', work)).toBe('done')
  expect(began).toBe(1)
})

test('work that fails while it holds a lock fails, and is not done again', async () => {
  let began = 0
  const locks = createLocks(fakeManager() as unknown as LockManager) // safe: the two methods it calls
  const work = () => {
    began += 1
    return Promise.reject(new Error('no room'))
  }
  await expect(locks.hold('import', work)).rejects.toThrow('no room')
  expect(began).toBe(1)
})
