import { describe, expect, test } from 'vitest'
import { openBadge } from '../../../src/exchange/badges/openBadge'
import { assertion, credential } from '../../support/badges'

const shown = (value: unknown) => {
  const badge = openBadge(value)
  return badge === null ? null : [badge.title, badge.issuer, badge.completedOn, badge.expiresOn]
}
const kettlebells = ['Kettlebell Foundations', 'Iron Academy', '2026-05-03', null]
const { badge } = assertion

describe('an assertion of version 1 or 2 gives title, issuer and day:', () => {
  test.each([
    ['with its class and issuer inside', assertion],
    ['without a context or a type', { issuedOn: '2026-05-03', badge }],
    ['with the day as seconds', { ...assertion, issuedOn: 1_777_766_400 }],
    ['as before version 1', { issued_on: '2026-05-03', badge: { name: 'Kettlebell Foundations', issuer: { name: 'Iron Academy', origin: 'x' } } }],
    ['with a name in a language', { ...assertion, badge: { ...badge, name: { '@language': 'en', '@value': 'Kettlebell Foundations' } } }],
    ['with a name in several languages', { ...assertion, badge: { ...badge, name: [{ '@language': 'en', '@value': 'Kettlebell Foundations' }] } }],
    ['with a name on several lines', { ...assertion, badge: { ...badge, name: ' Kettlebell\n\tFoundations\u0000 ' } }],
    ['with fields of other types', { ...assertion, narrative: 4, revoked: 'no', evidence: [null], expires: {} }],
  ])('%s', (_, value) => expect(shown(value)).toEqual(kettlebells))
})

describe('a credential of version 3 gives title, issuer and day:', () => {
  const { achievement } = credential.credentialSubject
  test.each([
    ['as issued', credential],
    ['of the older data model', { ...credential, validFrom: undefined, issuanceDate: '2026-05-03T00:00:00Z' }],
    ['with the day it was awarded', { ...credential, validFrom: '2026-06-01T00:00:00Z', awardedDate: '2026-05-03T00:00:00Z' }],
    [
      'with the last day of the activity',
      { ...credential, credentialSubject: { achievement, activityEndDate: '2026-05-03' }, validFrom: '2026-05-20' },
    ],
    ['with its subject in a list', { ...credential, credentialSubject: [credential.credentialSubject] }],
    ['under its first name', { ...credential, type: ['VerifiableCredential', 'AchievementCredential'] }],
    ['without an achievement’s name', { ...credential, credentialSubject: { achievement: {} } }],
    ['without a type, but with an achievement', { ...credential, type: undefined }],
  ])('%s', (_, value) => expect(shown(value)).toEqual(kettlebells))
})

test('an expiry is read from either version', () => {
  expect(openBadge({ ...assertion, expires: '2028-05-03T00:00:00Z' })?.expiresOn).toBe('2028-05-03')
  expect(openBadge({ ...credential, validUntil: '2028-05-03T00:00:00Z' })?.expiresOn).toBe('2028-05-03')
  expect(openBadge({ ...credential, expirationDate: '2028-05-03T00:00:00Z' })?.expiresOn).toBe('2028-05-03')
})

test('contact hours come from the description; credit without a unit stays what it is', () => {
  const described = { ...assertion, badge: { ...badge, description: 'A weekend of practice, 12 contact hours.' } }
  expect(openBadge(described)?.hours).toBe(1200)
  const credited = { ...credential, credentialSubject: { achievement: { name: 'Kettlebells', creditsAvailable: 4 }, creditsEarned: 2.5 } }
  expect([openBadge(credited)?.credits, openBadge(credited)?.hours]).toEqual(['2.5', null])
})

test('what is only on the issuer’s site is missing, and the badge says so', () => {
  const hosted = openBadge({ ...assertion, badge: 'https://iron.example.invalid/badges/7' })
  expect([hosted?.title, hosted?.completedOn, hosted?.isElsewhere]).toEqual([null, '2026-05-03', true])
  const issuerElsewhere = openBadge({ ...credential, issuer: 'did:web:iron.example.invalid' })
  expect([issuerElsewhere?.title, issuerElsewhere?.issuer, issuerElsewhere?.isElsewhere]).toEqual(['Kettlebell Foundations', null, true])
  expect(openBadge(assertion)?.isElsewhere).toBe(false)
})

test('a badge class alone has no day', () => {
  expect(shown({ ...badge, criteria: 'https://iron.example.invalid/criteria' })).toEqual(['Kettlebell Foundations', 'Iron Academy', null, null])
})

test('a revoked badge says so', () => {
  expect(openBadge({ ...assertion, revoked: true })?.isRevoked).toBe(true)
})

describe('an unusable value leaves out only itself:', () => {
  test.each([
    [
      'a name of half a character',
      { ...assertion, badge: { ...badge, name: 'Kettle\ud800bell' } },
      ['Kettle\ufffdbell', 'Iron Academy', '2026-05-03', null],
    ],
    [
      'a name that turns the text around',
      { ...assertion, badge: { ...badge, name: '\u202eKettlebell' } },
      ['Kettlebell', 'Iron Academy', '2026-05-03', null],
    ],
    ['a name that is too long', { ...assertion, badge: { ...badge, name: 'x'.repeat(300) } }, [null, 'Iron Academy', '2026-05-03', null]],
    ['an invisible name', { ...assertion, badge: { ...badge, name: '\u200b' } }, [null, 'Iron Academy', '2026-05-03', null]],
    ['a day that doesn’t exist', { ...assertion, issuedOn: '2026-02-30' }, ['Kettlebell Foundations', 'Iron Academy', null, null]],
    ['a day in the year 9999', { ...assertion, expires: '9999-12-31T23:59:59Z' }, kettlebells],
    ['seconds beyond the calendar', { ...assertion, issuedOn: 1e300 }, ['Kettlebell Foundations', 'Iron Academy', null, null]],
  ])('%s', (_, value, expected) => expect(shown(value)).toEqual(expected))
})

test.each([
  null,
  7,
  'text',
  [],
  {},
  { badge: 7 },
  { badge: [] },
  { name: 'A name' },
  { type: 'Assertion' },
  { format: 'recert', version: 3, credentials: [] },
  { type: ['VerifiableCredential'], credentialSubject: { id: 'did:x' } },
  { credentialSubject: { achievement: 7 } },
])('%j is no badge', (value) => expect(openBadge(value)).toBeNull())
