import { expect, test } from 'vitest'
import type { CardState } from '../../../src/domain/counting/cards'
import { cardStateText } from '../../../src/words/counting/cards'
import { dayText } from '../../../src/words/values/dates'
import { cprCondition, day } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))

test.each<[string, CardState]>([
  [`Valid through ${on('2028-09-30')}, beyond the renewal`, { kind: 'valid', through: day('2028-09-30') }],
  [`Good through ${on('2027-04-30')}: you need a new one before you renew`, { kind: 'runsOut', lastDay: day('2027-04-30') }],
  [`You logged a class on ${on('2026-09-10')}: add the card to see its expiry here`, { kind: 'logged', on: day('2026-09-10') }],
  [`Expired on ${on('2026-10-31')}: you need a valid one on the day you renew`, { kind: 'expired', since: day('2026-10-31') }],
  ['The issuer wants a class from the last 12 months', { kind: 'tooOld', months: 12 }],
  ['Too short: it has to be valid 30 days beyond the renewal', { kind: 'tooShort', days: 30 }],
  ['Not added yet: you need a valid one on the day you renew', { kind: 'missing' }],
])('the state of a card can be: %s', (expected, state) => {
  expect(cardStateText({ condition: cprCondition, state })).toBe(expected)
})

test.each<[string, CardState]>([
  [`Good through ${on('2027-04-30')}, but it has to be valid through the last day of the cycle`, { kind: 'runsOut', lastDay: day('2027-04-30') }],
  ['Not added yet: it has to be valid through the last day of the cycle', { kind: 'missing' }],
])('a card that has to last through the cycle says so: %s', (expected, state) => {
  expect(cardStateText({ condition: { ...cprCondition, validOn: 'cycleEnd' }, state })).toBe(expected)
})
