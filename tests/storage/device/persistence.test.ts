import { expect, test } from 'vitest'
import { createPersistence } from '../../../src/storage/device/persistence'

test.each([true, false])('passes on the browser’s answer %s', async (answer) => {
  const manager = { persisted: () => Promise.resolve(answer), persist: () => Promise.resolve(!answer) }
  const persistence = createPersistence(manager)
  expect(await persistence.isPromised()).toBe(answer)
  expect(await persistence.ask()).toBe(!answer)
})

test.each([
  ['has no storage manager', undefined],
  ['has none of these calls', {}],
  ['fails', { persisted: () => Promise.reject(new Error('blocked')), persist: () => Promise.reject(new Error('blocked')) }],
])('a browser that %s cannot say', async (_, manager) => {
  const persistence = createPersistence(manager)
  expect(await persistence.isPromised()).toBe(null)
  expect(await persistence.ask()).toBe(null)
})

test('asking nothing asks nothing: only the trainer opens the browser’s question', async () => {
  let asked = 0
  const persist = () => {
    asked += 1
    return Promise.resolve(true)
  }
  const persistence = createPersistence({ persisted: () => Promise.resolve(false), persist })
  await persistence.isPromised()
  expect(asked).toBe(0)
  await persistence.ask()
  expect(asked).toBe(1)
})
