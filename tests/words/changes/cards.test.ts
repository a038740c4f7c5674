import { expect, test } from 'vitest'
import type { CardRemark } from '../../../src/domain/files/cardRow'
import { addCardsLabel, cardChoiceText, cardCountText, cardReasons, foundCardText, notKeptText } from '../../../src/words/changes/cards'
import { card, day, specialization } from '../../support/portfolio'

test('a card or badge on one line', () => {
  expect(foundCardText(card({ number: '21' }))).toBe('Card, issued Sep 10, 2026, expires Sep 30, 2028, number 21')
  expect(foundCardText(specialization({ certifiedOn: null }))).toBe('Badge, never expires')
})

test.each<[CardRemark, string]>([
  [{ kind: 'notAName', text: 'a@b.example' }, '“a@b.example” is an address or a code, not a name.'],
  [{ kind: 'noExpiry' }, 'No expiry found. Add it under Credentials, with its expiry date.'],
  [{ kind: 'calculated' }, 'No expiry found. Recert calculated Sep 30, 2028. Check it against the card.'],
  [{ kind: 'toMonthEnd', text: '9/12/28' }, '9/12/28 → Sep 30, 2028. Heart Association cards last through the end of the month.'],
  [{ kind: 'monthOnly', use: 'issuedOn', text: '09/2026' }, 'Issued on: “09/2026” is only a month. The date stays empty.'],
  [{ kind: 'unreadable', use: 'expiresOn', text: 'soon' }, 'Expires on: “soon” can’t be used. It stays empty.'],
  [{ kind: 'notValid', text: 'revoked' }, 'The list says “revoked”.'],
  [{ kind: 'unknownStatus', text: 'blue' }, 'The list says “blue”. Recert doesn’t know that status.'],
  [{ kind: 'hiddenRow' }, 'This row is hidden in the file.'],
  [{ kind: 'issuerUnknown' }, 'No issuer found. The expiry is used as listed.'],
  [{ kind: 'renews', name: 'BLS' }, 'It lasts longer than your BLS. The old one stays in its history.'],
  [{ kind: 'mayRenew', name: 'BLS' }, 'Does this renew your BLS, or is it another card?'],
  [{ kind: 'laterHeld', name: 'BLS' }, 'Your BLS lasts longer.'],
  [{ kind: 'otherDays', name: 'CES' }, 'Your CES has other dates. Compare them under Credentials.'],
])('%j', (remark, text) => {
  expect(cardReasons({ state: 'ask', credential: { expiresOn: day('2028-09-30') }, problems: [], remarks: [remark] })).toEqual([text])
})

test('a row that can’t be read, and one that’s there already', () => {
  const reading = { state: 'error', credential: null, problems: [], remarks: [] } as const
  expect(cardReasons({ ...reading, problems: [{ field: 'name', problem: { kind: 'empty' } }] })).toEqual(['Name is empty.'])
  expect(cardReasons({ ...reading, problems: [{ field: 'expiresOn', problem: { kind: 'date', reason: 'unreadable' } }] })).toEqual([
    'Expires on: This date doesn’t exist. Check the day and month.',
  ])
  expect(cardReasons({ ...reading, state: 'there' })).toEqual(['You already have it, or it’s in a row above.'])
})

test('counts, choices and what isn’t kept', () => {
  expect(cardCountText(2, { ask: 1, there: 1, error: 3, others: 4 })).toBe(
    '2 to add · 1 to check · 1 already added · 3 can’t be added · 4 someone else’s',
  )
  expect(cardCountText(1, { ask: 0, there: 0, error: 0, others: 0 })).toBe('1 to add')
  expect([addCardsLabel(0), addCardsLabel(1), addCardsLabel(2)]).toEqual(['Add to Credentials', 'Add 1 credential', 'Add 2 credentials'])
  expect(['add', 'renew', 'leave'].map((choice) => cardChoiceText(choice as 'add', 'BLS'))).toEqual(['Add as another card', 'Renew BLS', 'Leave out'])
  expect(notKeptText(['Training Center', 'Badge URL'])).toBe('Not imported: “Training Center”, “Badge URL”.')
})
