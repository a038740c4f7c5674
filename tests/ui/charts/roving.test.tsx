import { expect, test } from 'vitest'
import { pointAfter } from '../../../src/ui/charts/roving'

const point = (key: string, at: number) => ({ key, at, text: key })
const rows = [[point('a1', 0), point('a2', 10), point('a3', 100)], [], [point('b1', 12), point('b2', 90)]]

test.each([
  ['a1', 'ArrowRight', 'a2'],
  ['a2', 'ArrowLeft', 'a1'],
  ['a3', 'ArrowRight', 'a3'],
  ['a1', 'ArrowLeft', 'a1'],
  ['a1', 'End', 'a3'],
  ['a3', 'Home', 'a1'],
  ['a3', 'ArrowDown', 'b2'],
  ['b1', 'ArrowUp', 'a2'],
  ['a1', 'ArrowUp', 'a1'],
  ['b2', 'ArrowDown', 'b2'],
  ['a1', 'x', null],
])('from %s %s leads to %s', (from, pressed, expected) => {
  expect(pointAfter(rows, from, pressed)).toBe(expected)
})
