import { expect, test } from 'vitest'
import type { CardState } from '../../../src/domain/counting/cards'
import { cardStateText } from '../../../src/words/counting/cards'
import { dayText } from '../../../src/words/values/dates'
import { cprCondition, day } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))

test.each<[string, CardState]>([
  [`Valid through ${on('2028-09-30')}, past the renewal.`, { kind: 'valid', through: day('2028-09-30') }],
  [`Valid through ${on('2027-04-30')}. You need a new one before you renew.`, { kind: 'runsOut', lastDay: day('2027-04-30') }],
  [
    `Class logged ${on('2025-05-10')}. Add its card. You need a newer one before you renew.`,
    { kind: 'runsOut', lastDay: day('2027-05-31'), classOn: day('2025-05-10') },
  ],
  [`Class logged ${on('2026-09-10')}. Add the new card.`, { kind: 'logged', on: day('2026-09-10') }],
  [`Expired ${on('2026-10-31')}. You need a valid one to renew.`, { kind: 'expired', since: day('2026-10-31') }],
  ['Too old. The class can be at most 12 months old.', { kind: 'tooOld', months: 12 }],
  ['Expires too soon. It must last 30 days beyond your renewal.', { kind: 'tooShort', days: 30 }],
  ['Not added yet. You need it to renew.', { kind: 'missing' }],
])('the state of a card can be: %s', (expected, state) => {
  expect(cardStateText({ condition: cprCondition, state })).toBe(expected)
})

test.each<[string, CardState]>([
  [`Valid through ${on('2027-04-30')}. It must last through the cycle’s last day.`, { kind: 'runsOut', lastDay: day('2027-04-30') }],
  [
    `Class logged ${on('2025-05-10')}. Add its card. You need one that lasts through the cycle’s last day.`,
    { kind: 'runsOut', lastDay: day('2027-05-31'), classOn: day('2025-05-10') },
  ],
  ['Not added yet. It must last through the cycle’s last day.', { kind: 'missing' }],
])('a card that has to last through the cycle says so: %s', (expected, state) => {
  expect(cardStateText({ condition: { ...cprCondition, validOn: 'cycleEnd' }, state })).toBe(expected)
})
