import { expect, test } from 'vitest'
import type { Credential } from '../../../src/domain/records/credential'
import { statusOf } from '../../../src/domain/status/standing'
import { credentialDates, credentialText, numberText, removedText } from '../../../src/words/credentials/credentials'
import { dayText } from '../../../src/words/values/dates'
import { card, ces, cpt, day, portfolio, specialization } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const text = (credential: Credential) => credentialText(statusOf(credential, portfolio({ credentials: [credential] }), day('2026-11-20')))

test('a certification shows its dates, the days left and the credit for a cycle', () => {
  expect(text(cpt())).toBe(
    `Certification · certified on ${on('2026-01-15')} · expires on ${on('2028-01-15')} · 421 days until expiry · 2.0 CEUs a cycle`,
  )
})

test('a certification may have only an expiry', () => {
  expect(text(cpt({ certifiedOn: null }))).toBe(`Certification · expires on ${on('2028-01-15')} · 421 days until expiry · 2.0 CEUs a cycle`)
})

test('a card has no credit to earn', () => {
  expect(text(card())).toBe(`Card · certified on ${on('2026-09-10')} · expires on ${on('2028-09-30')} · 680 days until expiry`)
})

test('a specialization never expires', () => {
  expect(text(specialization({ certifiedOn: null }))).toBe('Specialization · never expires')
})

test('the number is named after what it is printed on', () => {
  expect(numberText(cpt({ number: '1186900' }))).toBe('Certificate number 1186900')
  expect(numberText(specialization({ number: 'C-7' }))).toBe('Certificate number C-7')
  expect(numberText(card({ number: '226000000001' }))).toBe('Card number 226000000001')
  expect(numberText(card({ number: 'POL-7', covers: ['insurance'] }))).toBe('Policy number POL-7')
  expect(numberText(cpt())).toBeNull()
})

test('the dates alone', () => {
  expect(credentialDates(cpt())).toBe(`certified on ${on('2026-01-15')}, expires on ${on('2028-01-15')}`)
  expect(credentialDates(specialization({ certifiedOn: null }))).toBe('never expires')
})

test('adding a recently removed credential offers to bring it back', () => {
  const said = (name: string) =>
    `You removed ${name} on ${on('2026-11-01')}. Brought back, it counts its courses again; a new one begins without them.`
  expect(removedText({ kind: 'credential', record: cpt(), deletedOn: day('2026-11-01') })).toBe(said('NASM-CPT'))
  expect(removedText({ kind: 'course', record: ces(), deletedOn: day('2026-11-01') })).toBe(said('CES'))
})
