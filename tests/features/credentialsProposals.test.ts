import { expect, test } from 'vitest'
import { emptyCredentialDraft } from '../../src/domain/forms/credentialDraft'
import { proposalsOf } from '../../src/features/credentials/credentialProposals'
import { day } from '../support/portfolio'

const today = day('2026-11-20')
const facts = { title: 'BLS Provider', completedOn: day('2026-03-04'), expiresOn: day('2028-03-31'), hours: null }

test('a card proposes its name, its day and its expiry, and nothing the form says already', () => {
  const draft = { ...emptyCredentialDraft, name: 'bls provider' }
  expect(proposalsOf(facts, { draft: emptyCredentialDraft, expiry: '', today }).map(({ text }) => text)).toEqual([
    'BLS Provider',
    'Certified Mar 4, 2026',
    'Expires Mar 31, 2028',
  ])
  expect(proposalsOf(facts, { draft, expiry: '2028-03-31', today }).map(({ text }) => text)).toEqual(['Certified Mar 4, 2026'])
})

test('a name that’s a preset’s brings its rule', () => {
  const [first] = proposalsOf({ ...facts, title: 'NASM-CPT' }, { draft: emptyCredentialDraft, expiry: '', today })
  expect(first?.part).toMatchObject({ name: 'NASM-CPT', choice: { kind: 'preset', preset: { id: 'nasm-cpt' } } })
})

test('a certificate of a preset proposes the preset, not the words after “has completed”', () => {
  const certificate = { ...facts, title: 'all requirements for certification', credential: 'NASM-CPT' }
  const [first] = proposalsOf(certificate, { draft: emptyCredentialDraft, expiry: '', today })
  expect(first).toMatchObject({ text: 'NASM-CPT', part: { choice: { preset: { id: 'nasm-cpt' } } } })
})

test('a day that’s still to come isn’t the day of a certification', () => {
  const draft = { ...emptyCredentialDraft, name: 'BLS Provider', certifiedOn: '2026-03-04' }
  expect(proposalsOf({ ...facts, completedOn: day('2026-11-21') }, { draft, expiry: '2028-03-31', today })).toEqual([])
})
