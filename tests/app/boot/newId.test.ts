import { expect, test } from 'vitest'
import { createNewId } from '../../../src/app/boot/newId'

test('ids made in one millisecond, as in an import, sort in the order of their making', () => {
  let [time, chance] = [Date.UTC(2027, 2, 15), 255]
  const newId = createNewId(
    () => new Date(time),
    (bytes) => bytes.fill((chance -= 1)),
  )
  const first = Array.from({ length: 100 }, newId)
  time += 1
  const ids = [...first, newId()]
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(101)
})
