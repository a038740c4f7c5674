import { expect, test } from 'vitest'
import { compareTexts } from '../../../src/domain/values/compareTexts'

test.each([
  ['2026-01-15', '2026-01-16', -1],
  ['2026-01-16', '2026-01-15', 1],
  ['2026-01-15', '2026-01-15', 0],
])('%s and %s are in order: %d', (one, other, expected) => {
  expect(compareTexts(one, other)).toBe(expected)
})
