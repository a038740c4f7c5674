import { expect, test } from 'vitest'
import { addProof, type Proof, type Sha256 } from '../../../src/domain/records/proof'
import { day } from '../../support/portfolio'

const proofOf = (digit: string): Proof => ({
  sha256: digit.repeat(64) as Sha256, // safe: it looks like one
  name: `${digit}.pdf`,
  type: 'application/pdf',
  size: 1,
  addedOn: day('2026-05-03'),
})

test('a file is attached once, whatever its name', () => {
  const [one, other] = [proofOf('1'), proofOf('2')]
  expect(addProof([], one)).toEqual([one])
  expect(addProof([one], other)).toEqual([one, other])
  expect(addProof([one, other], { ...one, name: 'copy.pdf' })).toEqual([one, other])
})
