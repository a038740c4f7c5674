import { describe, expect, test } from 'vitest'
import type { AmountError } from '../../../src/domain/values/parseAmount'
import type { Problem } from '../../../src/domain/forms/fieldError'
import { dayText } from '../../../src/words/values/dates'
import { problemText } from '../../../src/words/forms/problems'
import { amount, day } from '../../support/portfolio'

// Each table has a row for every kind, or it doesn't compile.
const amounts: Record<AmountError, string> = {
  empty: 'Enter an amount, for example 1.9.',
  notANumber: 'This isn’t a number. Enter an amount such as 1.9.',
  negative: 'An amount can’t be negative. Enter an amount such as 1.9.',
  zero: 'The amount must be more than 0.',
  tooPrecise: 'Use at most two decimals, such as 0.25.',
  tooLarge: 'The amount must be 1,000 or less.',
}

const dates: Record<Extract<Problem, { kind: 'date' }>['reason'], string> = {
  unreadable: 'This date doesn’t exist. Check the day and the month.',
  tooOld: 'This date is before 1950. Check the year.',
  future: 'This date is in the future. Enter the day it happened.',
  tooFar: 'This date is more than 30 years away. Check the year.',
  noDate: 'This isn’t a date.',
  noDay: 'Add a day.',
  noYear: 'Add the year.',
}

const others: { [Kind in Exclude<Problem['kind'], 'amount' | 'date'>]: readonly [Extract<Problem, { kind: Kind }>, string] } = {
  empty: [{ kind: 'empty' }, 'The course is empty. Please fill it in.'],
  tooLong: [{ kind: 'tooLong', limit: 200, length: 10_000 }, 'The course is too long: 10,000 characters, at most 200 fit.'],
  alarmDays: [{ kind: 'alarmDays', most: 730 }, 'Enter a whole number of days from 0 to 730.'],
  shortMonth: [{ kind: 'shortMonth', month: 9, days: 30 }, 'September has 30 days.'],
  noCredit: [{ kind: 'noCredit' }, 'Enter the credit.'],
  needsExpiry: [{ kind: 'needsExpiry' }, 'Enter the day your issuer printed: it doesn’t follow from the day on the certificate.'],
  needsADate: [{ kind: 'needsADate' }, 'Enter the day on the certificate, or the expiry date: either is enough.'],
  expiryNotAfterCertification: [{ kind: 'expiryNotAfterCertification' }, 'The expiry must be after the day it was certified.'],
  unknownPreset: [{ kind: 'unknownPreset' }, 'Choose one from the list, or “custom certification” to describe your own.'],
  nameTaken: [{ kind: 'nameTaken' }, 'You already have a credential of this name. Edit that one, or use another name.'],
  months: [{ kind: 'months', most: 120 }, 'Enter whole months, from 1 to 120.'],
  monthOnly: [{ kind: 'monthOnly' }, 'Enter the month as the card prints it, for example 03/2027.'],
  beforeCycle: [{ kind: 'beforeCycle', start: day('2026-01-15') }, `This is before the cycle began, on ${dayText(day('2026-01-15'))}.`],
  expiryNotAfterLast: [
    { kind: 'expiryNotAfterLast', expiry: day('2028-01-15') },
    `The new expiry must be after the old one, ${dayText(day('2028-01-15'))}.`,
  ],
  beforeCompletion: [
    { kind: 'beforeCompletion', completedOn: day('2026-05-03') },
    `This is before the course was completed, on ${dayText(day('2026-05-03'))}.`,
  ],
  startsBeforeRenewal: [{ kind: 'startsBeforeRenewal' }, 'The next cycle begins after the renewal, and before the new expiry.'],
  span: [{ kind: 'span' }, 'Enter days or months, for example “90 days” or “6 months”.'],
  costTooLarge: [{ kind: 'costTooLarge' }, 'The cost must be 100,000 or less.'],
  partsBelowWhole: [{ kind: 'partsBelowWhole' }, 'The parts together count less than what’s required, so nobody could meet this.'],
  educationAfterApplication: [{ kind: 'educationAfterApplication' }, 'Education can’t stay open longer than the application.'],
  partsExceedWhole: [{ kind: 'partsExceedWhole' }, 'The parts together require more than this allows.'],
  minAboveMax: [{ kind: 'minAboveMax' }, 'The minimum is more than the maximum.'],
  noCategoryLeft: [{ kind: 'noCategoryLeft' }, 'No part accepts any kind of course yet. Check at least one.'],
  count: [{ kind: 'count', least: 1, most: 3_650 }, 'Enter a whole number from 1 to 3,650.'],
  mostBelowRequired: [{ kind: 'mostBelowRequired' }, 'This is less than the required amount.'],
  moreThanWhole: [{ kind: 'moreThanWhole', required: amount('2') }, 'This is more than a whole cycle requires: 2.0.'],
  monthAfterCycle: [{ kind: 'monthAfterCycle', months: 24 }, 'The cycle has only 24 months, so this would never apply.'],
  monthTaken: [{ kind: 'monthTaken' }, 'Another row already starts in this month.'],
  fewerParts: [{ kind: 'fewerParts', parts: 2 }, 'There are only 2 parts.'],
  feeAfterWindow: [{ kind: 'feeAfterWindow' }, 'This is after the last day to apply.'],
  noPartChosen: [{ kind: 'noPartChosen' }, 'Choose at least one part.'],
  currency: [{ kind: 'currency' }, 'Enter the three letters of a currency, for example USD.'],
  link: [{ kind: 'link' }, 'Enter a web address, for example https://www.nasm.org/ces.'],
}

describe('an error message for', () => {
  test.each(Object.entries(amounts))('an amount that is %s', (reason, expected) => {
    expect(problemText({ kind: 'amount', reason: reason as AmountError }, 'The amount')).toBe(expected) // safe: the table's own keys
  })

  test.each(Object.entries(dates))('a date that is %s', (reason, expected) => {
    expect(problemText({ kind: 'date', reason: reason as keyof typeof dates }, 'The day')).toBe(expected) // safe: as above
  })

  test.each(Object.entries(others))('%s', (_, [problem, expected]) => {
    expect(problemText(problem, 'The course')).toBe(expected)
  })
})
