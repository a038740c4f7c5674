import { expect, test } from 'vitest'
import { sheetEntries } from '../../../src/domain/reports/proofSheet'
import { sheetChoice, sheetFacts, sheetNote, sheetTable } from '../../../src/words/reports/proofSheet'
import { card, cpt, day, portfolio, specialization } from '../../support/portfolio'

test('says plainly how long a credential is valid', () => {
  const held = portfolio({ credentials: [cpt(), specialization()] })
  expect(sheetTable(sheetEntries(held, day('2028-01-15'))).rows).toMatchObject([
    { head: 'NASM-CPT', about: 'Certified Personal Trainer', cells: ['National Academy of Sports Medicine', 'Jan 15, 2028', 'Valid'] },
    { head: 'NASM-CES', cells: ['National Academy of Sports Medicine', 'Never expires', 'Valid'] },
  ])
  expect(sheetTable(sheetEntries(held, day('2028-01-16'))).rows[1]?.cells.slice(1)).toEqual(['Jan 15, 2028', 'Expired'])
})

test('says the number of a certificate, a card and an insurance', () => {
  const insurance = card({ name: 'Insurance', number: 'POL-7', covers: ['insurance'] })
  const held = portfolio({ credentials: [cpt({ number: '1186900' }), card({ number: '226000000001' }), insurance] })
  expect(sheetTable(sheetEntries(held, day('2027-01-15'))).rows.map(({ about }) => about)).toEqual([
    'Certified Personal Trainer · Certificate number 1186900',
    'Card number 226000000001',
    'Policy number POL-7',
  ])
})

test('the choice says which credentials have expired', () => {
  const entries = sheetEntries(portfolio({ credentials: [cpt(), specialization()] }), day('2028-01-16'))
  expect(entries.map(sheetChoice)).toEqual(['NASM-CES', 'NASM-CPT, expired'])
})

test('without a name there is no line for it', () => {
  expect(sheetFacts('  Ana Díaz ', day('2027-06-01'))).toEqual([
    ['Name', 'Ana Díaz'],
    ['Made on', 'Jun 1, 2027'],
  ])
  expect(sheetFacts(' ', day('2027-06-01'))).toEqual([['Made on', 'Jun 1, 2027']])
})

test('says when it was made', () => {
  expect(sheetNote(day('2027-06-01'))).toContain('Made on Jun 1, 2027')
})
