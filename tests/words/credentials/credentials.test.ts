import { expect, test } from 'vitest'
import type { Credential } from '../../../src/domain/records/credential'
import { statusOf } from '../../../src/domain/status/standing'
import { credentialDates, heldText, numberText, periodOfCard, removedText } from '../../../src/words/credentials/credentials'
import { dayText } from '../../../src/words/values/dates'
import { card, ces, cpt, day, portfolio, specialization } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const today = day('2026-11-20')
const text = (credential: Credential) => heldText(statusOf(credential, portfolio({ credentials: [credential] }), today), today)

test.each([
  ['a card has its last day and the days left', card(), `Until ${on('2028-09-30')} · 680 days`],
  ['a card that ends today', card({ expiresOn: day('2026-11-20') }), `Until ${on('2026-11-20')} · today`],
  ['a certification, too', cpt(), `Until ${on('2028-01-15')} · 421 days`],
  ['a specialization has its day', specialization(), `Certified ${on('2026-05-03')}`],
  ['a specialization of unknown day', specialization({ certifiedOn: null }), ''],
])('%s', (_, credential, expected) => {
  expect(text(credential)).toBe(expected)
})

test('a card that has expired says when', () => {
  expect(text(card({ expiresOn: day('2026-11-19') }))).toMatch(/^Expired .* · 1 day ago$/)
})

test('an earlier card has its days and its number', () => {
  const period = { certifiedOn: day('2024-09-10'), expiresOn: day('2026-09-30') }
  expect(periodOfCard({ ...period, number: '111' }, 'card')).toBe(`${on('2024-09-10')} to ${on('2026-09-30')} · Card number 111`)
  expect(periodOfCard({ ...period, certifiedOn: null }, 'card')).toBe(`Until ${on('2026-09-30')}`)
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
    `You removed ${name} on ${on('2026-11-01')}. Bring it back to count its courses again. A new one starts without them.`
  expect(removedText({ kind: 'credential', record: cpt(), deletedOn: day('2026-11-01') })).toBe(said('NASM-CPT'))
  expect(removedText({ kind: 'course', record: ces(), deletedOn: day('2026-11-01') })).toBe(said('CES'))
})
