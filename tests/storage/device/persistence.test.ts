import { expect, test } from 'vitest'
import { createPersistence } from '../../../src/storage/device/persistence'

test.each([true, false])('reports the browser’s answer %s', async (answer) => {
  const manager = { persisted: () => Promise.resolve(answer), persist: () => Promise.resolve(!answer) }
  const persistence = createPersistence(manager)
  expect(await persistence.isPromised()).toBe(answer)
  expect(await persistence.ask()).toBe(!answer)
})

test.each([
  ['has no storage manager', undefined],
  ['has none of these calls', {}],
  ['fails', { persisted: () => Promise.reject(new Error('blocked')), persist: () => Promise.reject(new Error('blocked')) }],
])('with a browser that %s the promise is unknown', async (_, manager) => {
  const persistence = createPersistence(manager)
  expect(await persistence.isPromised()).toBe(null)
  expect(await persistence.ask()).toBe(null)
})

test('reading the promise shows no prompt: only asking for it does', async () => {
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
