import { expect, test } from 'vitest'
import { sheetEntries, type SheetEntry } from '../../../src/domain/reports/proofSheet'
import { sheetChoice, sheetNote, validityText, validUntilText } from '../../../src/words/reports/proofSheet'
import { cpt, day, portfolio, specialization } from '../../support/portfolio'

const texts = (entry: SheetEntry | undefined) => (entry === undefined ? [] : [validUntilText(entry), validityText(entry), sheetChoice(entry)])

test('says plainly until when a credential is valid', () => {
  const held = portfolio({ credentials: [cpt(), specialization()] })
  const [first, second] = sheetEntries(held, day('2028-01-15'))
  expect(texts(first)).toEqual(['Jan 15, 2028', 'Valid', 'NASM-CPT'])
  expect(texts(second)).toEqual(['does not expire', 'Valid', 'NASM-CES'])
  expect(texts(sheetEntries(held, day('2028-01-16'))[1])).toEqual(['Jan 15, 2028', 'Expired', 'NASM-CPT, expired'])
})

test('says when it was made', () => {
  expect(sheetNote(day('2027-06-01'))).toContain('Made on Jun 1, 2027')
})
