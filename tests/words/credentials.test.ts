import { expect, test } from 'vitest'
import type { Credential } from '../../src/domain/credential'
import { statusOf } from '../../src/domain/standing'
import { credentialText } from '../../src/words/credentials'
import { dayText } from '../../src/words/dates'
import { card, cpt, day, specialization } from '../support/portfolio'

const on = (text: string) => dayText(day(text))
const text = (credential: Credential) => credentialText(statusOf(credential, [], day('2026-11-20')))

test('a certification with its dates, the days left and what a cycle asks', () => {
  expect(text(cpt())).toBe(
    `Certification · certified on ${on('2026-01-15')} · expires on ${on('2028-01-15')} · 421 days until expiry · 2.0 CEUs a cycle`,
  )
})

test('a certification of which only the expiry is known', () => {
  expect(text(cpt({ certifiedOn: null }))).toBe(`Certification · expires on ${on('2028-01-15')} · 421 days until expiry · 2.0 CEUs a cycle`)
})

test('a card has no credit to earn', () => {
  expect(text(card())).toBe(`Card · certified on ${on('2026-09-10')} · expires on ${on('2028-09-30')} · 680 days until expiry`)
})

test('a specialization never expires', () => {
  expect(text(specialization({ certifiedOn: null }))).toBe('Specialization · never expires')
})
