import { expect, test } from 'vitest'
import { missingProofText } from '../../../src/words/counting/missingProof'

test.each([
  [0, 0, null],
  [0, 1, 'The counted course has a certificate.'],
  [1, 1, 'The counted course has no certificate.'],
  [0, 5, 'All 5 counted courses have a certificate.'],
  [1, 5, '1 of 5 counted courses has no certificate.'],
  [3, 5, '3 of 5 counted courses have no certificate.'],
  [5, 5, '5 of 5 counted courses have no certificate.'],
])('%i missing of %i: %s', (missing, of, text) => {
  expect(missingProofText({ missing: { length: missing }, of })).toBe(text)
})
