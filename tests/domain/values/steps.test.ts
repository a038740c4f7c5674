import { expect, test } from 'vitest'
import { finish, finishInSlices, mapInSteps, someInSteps } from '../../../src/domain/values/steps'

const numbers = Array.from({ length: 2001 }, (_, index) => index)

test('a list is changed a thousand items at a time, in its order', () => {
  const steps = mapInSteps(numbers, (number) => number * 2)
  expect([steps.next().done, steps.next().done]).toEqual([false, false])
  expect(steps.next()).toEqual({ done: true, value: numbers.map((number) => number * 2) })
  const slow = mapInSteps([1, 2], (number) => number, 1)
  expect([slow.next().done, slow.next().done]).toEqual([false, true])
})

test('a search ends with the first item that fits', () => {
  const seen: number[] = []
  const found = someInSteps(numbers, (number) => seen.push(number) > 0 && number === 1200)
  expect([finish(found), seen.length]).toEqual([true, 1201])
  const none = someInSteps(numbers, () => false)
  expect([none.next(), none.next(), none.next()]).toEqual([{ done: false }, { done: false }, { done: true, value: false }])
})

test('between two slices there’s a pause, in which the work can be called off', async () => {
  const controller = new AbortController()
  let pauses = 0
  const work = (last: number) =>
    finishInSlices(
      mapInSteps(numbers, (number) => number),
      {
        pause: () => {
          pauses += 1
          if (pauses === last) controller.abort()
          return Promise.resolve()
        },
        signal: controller.signal,
      },
    )
  expect((await work(Infinity))?.value).toHaveLength(2001)
  expect(pauses).toBe(3)
  expect(await work(5)).toBeNull()
})
