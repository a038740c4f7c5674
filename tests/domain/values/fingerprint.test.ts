import { expect, test } from 'vitest'
import { fingerprint } from '../../../src/domain/values/fingerprint'

test('a value keeps its fingerprint in later versions of Recert, because settings hold it', () => {
  expect(fingerprint({ name: 'NASM-CPT', months: 24 })).toBe('0f168c62')
})

test.each([
  ['the order of fields', { b: 2, a: 1 }, { a: 1, b: 2 }],
  ['the order of texts in a list', { of: ['x', 'y'] }, { of: ['y', 'x'] }],
])('%s makes no difference', (_, one, other) => {
  expect(fingerprint(one)).toBe(fingerprint(other))
})

test('another value has another fingerprint', () => {
  expect(fingerprint({ min: 190 })).not.toBe(fingerprint({ min: 191 }))
})
