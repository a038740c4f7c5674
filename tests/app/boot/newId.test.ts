import { expect, test } from 'vitest'
import { createNewId } from '../../../src/app/boot/newId'

test.each([
  ['of one millisecond, as in an import', 100, 0],
  ['of one millisecond, more than it has numbers for', 46_700, 0],
  ['while the clock is set back', 100, -1],
  ['of later milliseconds', 100, 1],
])('ids %s sort in the order of their making', (_, count, step) => {
  let [time, chance] = [Date.UTC(2027, 2, 15), 255]
  const newId = createNewId(
    () => new Date((time += step)),
    (bytes) => bytes.fill((chance = (chance + 255) % 256)),
  )
  const ids = Array.from({ length: count }, newId)
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids.map((id) => id.length))).toEqual(new Set([20]))
  expect(new Set(ids).size).toBe(count)
})
