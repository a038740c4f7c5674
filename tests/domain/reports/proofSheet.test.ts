import { expect, test } from 'vitest'
import { sheetEntries } from '../../../src/domain/reports/proofSheet'
import { proof } from '../../support/proofs'
import { card, cpt, day, portfolio, specialization } from '../../support/portfolio'

const held = portfolio({ credentials: [card(), specialization(), cpt({ number: '1186900', proofs: [proof('a')] })] })

test('shows who issued what and how long it is valid, and nothing else', () => {
  expect(sheetEntries(held, day('2027-01-01'))).toEqual([
    {
      id: 'cpt',
      name: 'NASM-CPT',
      title: 'Certified Personal Trainer',
      issuer: 'National Academy of Sports Medicine',
      number: '1186900',
      paper: 'certificate',
      validUntil: '2028-01-15',
      isValid: true,
    },
    {
      id: 'ces',
      name: 'NASM-CES',
      title: 'Corrective Exercise Specialization',
      issuer: 'National Academy of Sports Medicine',
      number: '',
      paper: 'certificate',
      validUntil: null,
      isValid: true,
    },
    { id: 'card', name: 'CPR/AED card', title: '', issuer: '', number: '', paper: 'card', validUntil: '2028-09-30', isValid: true },
  ])
})

test.each([
  ['2028-01-15', true],
  ['2028-01-16', false],
])('on %s, the certification that expires on January 15 is valid: %s', (today, isValid) => {
  expect(sheetEntries(held, day(today)).find(({ id }) => id === 'cpt')?.isValid).toBe(isValid)
})

test('a certification has the title it was saved with, whatever its preset says', () => {
  const own = cpt({ title: 'Trainer', issuer: 'NASM' })
  expect(sheetEntries({ credentials: [own] }, day('2027-01-01'))).toMatchObject([{ title: 'Trainer', issuer: 'NASM' }])
})

test('expired credentials come last', () => {
  expect(sheetEntries(held, day('2028-02-01')).map(({ name }) => name)).toEqual(['NASM-CES', 'CPR/AED card', 'NASM-CPT'])
})
