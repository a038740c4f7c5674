import { expect, test } from 'vitest'
import { whenPainted } from '../../../src/app/boot/whenPainted'

/** A page that has been painted so often, and what paints it. */
function pageWith(paints: number) {
  let paint = () => {}
  class Observer {
    constructor(take: () => void) {
      paint = take
    }
    observe() {}
  }
  const page = { performance: { getEntriesByType: () => Array.from({ length: paints }) }, PerformanceObserver: Observer }
  return { page: page as unknown as typeof globalThis, paint: () => paint() } // safe: all that it uses
}

const isDone = (promise: Promise<void>, ms: number) =>
  Promise.race([promise.then(() => true), new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ms))])

test('a page that was painted isn’t waited for', async () => {
  expect(await isDone(whenPainted(pageWith(1).page), 20)).toBe(true)
})

test('the first paint is waited for', async () => {
  const { page, paint } = pageWith(0)
  const painted = whenPainted(page)
  expect(await isDone(painted, 20)).toBe(false)
  paint()
  expect(await isDone(painted, 20)).toBe(true)
})

test('a page nobody sees isn’t waited for much longer', async () => {
  expect(await isDone(whenPainted(pageWith(0).page), 5000)).toBe(true)
})
