import { expect, test } from 'vitest'
import type { CardState } from '../../../src/domain/counting/cpr'
import { cardStateText } from '../../../src/words/counting/cards'
import { dayText } from '../../../src/words/values/dates'
import { day } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))

test.each<[string, CardState]>([
  [`Valid through ${on('2028-09-30')}, beyond the renewal`, { kind: 'valid', through: day('2028-09-30') }],
  [`Serves through ${on('2027-04-30')}: before the renewal a new class is needed`, { kind: 'runsOut', lastDay: day('2027-04-30') }],
  [`A class of ${on('2026-09-10')} is logged: record the card to see its expiry here`, { kind: 'logged', on: day('2026-09-10') }],
  [`Expired on ${on('2026-10-31')}: a valid card is needed on the day of renewal`, { kind: 'expired', since: day('2026-10-31') }],
  ['The issuer wants a class of the last 12 months', { kind: 'tooOld', months: 12 }],
  ['Too short: it must hold 30 days beyond the day of renewal', { kind: 'tooShort', days: 30 }],
  ['Not recorded: a valid card is needed on the day of renewal', { kind: 'missing' }],
])('the state of a card can be: %s', (expected, state) => {
  expect(cardStateText(state)).toBe(expected)
})
