import { expect, test } from 'vitest'
import { addProof, type Proof, type Sha256 } from '../../../src/domain/records/proof'
import { addressesOfChanges, namesProofs, recordsNaming } from '../../../src/domain/records/proofAddresses'
import { withoutProofs, withProofsFrom } from '../../../src/domain/records/withoutProofs'
import { card, ces, cpt, day, pes, planned, portfolio } from '../../support/portfolio'

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

test.each([
  ['a certification', portfolio({ credentials: [card(), cpt({ proofs: [proofOf('1')] })], courses: [ces()] }), true],
  ['a course', portfolio({ credentials: [cpt()], courses: [ces(), { ...pes(), proofs: [proofOf('1')] }] }), true],
  ['only a planned course', portfolio({ credentials: [cpt()], courses: [ces()], planned: [{ ...planned(), proofs: [proofOf('1')] }] }), false],
])('with a certificate of %s, certificates are named: %s', (_, held, expected) => {
  expect(namesProofs(held)).toBe(expected)
})

test('a change concerns the certificates before and after it', () => {
  const [before, after] = [
    { ...ces(), proofs: [proofOf('1')] },
    { ...ces(), proofs: [proofOf('2')] },
  ]
  const deletion = { kind: 'course', before: { ...pes(), proofs: [proofOf('3')] }, after: null } as const
  expect(addressesOfChanges([{ kind: 'course', before, after }, deletion]).map((address) => address.slice(0, 1))).toEqual(['1', '2', '3'])
})

test('a certificate has the name of the first record it belongs to', () => {
  const proofs = [proofOf('1')]
  const held = portfolio({
    credentials: [cpt({ proofs: [proofOf('2')] })],
    courses: [
      { ...ces(), proofs },
      { ...pes(), proofs },
    ],
  })
  expect([...recordsNaming(held).values()]).toEqual(['NASM-CPT', 'CES'])
})

test('a record written without its certificates gets those it has here, and one that brings some keeps them', () => {
  const here = card({ proofs: [proofOf('1')], periods: [{ certifiedOn: null, expiresOn: day('2026-09-30'), proofs: [proofOf('2')] }] })
  expect(withProofsFrom(withoutProofs(here), here)).toStrictEqual(here)
  expect(withProofsFrom(card({ proofs: [proofOf('3')] }), here)).toStrictEqual(card({ proofs: [proofOf('3')] }))
  expect(withProofsFrom(card(), card())).toStrictEqual(card())
})
