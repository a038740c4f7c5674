import { expect, test } from 'vitest'
import { missingProofText } from '../../../src/words/counting/missingProof'
import { ces, pes } from '../../support/portfolio'

test.each([
  [[], 0, null],
  [[], 1, 'The counted course has a certificate.'],
  [[ces()], 1, 'No certificate for CES.'],
  [[], 5, 'All 5 counted courses have a certificate.'],
  [[ces()], 5, 'No certificate for CES.'],
  [[ces(), pes(), ces()], 5, '3 of 5 counted courses have no certificate.'],
  [[ces(), pes()], 2, '2 of 2 counted courses have no certificate.'],
])('%# %j of %i: %s', (missing, of, text) => {
  expect(missingProofText({ missing, of })).toBe(text)
})
