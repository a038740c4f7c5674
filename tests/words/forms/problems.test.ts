import { describe, expect, test } from 'vitest'
import type { AmountError } from '../../../src/domain/values/parseAmount'
import type { Problem } from '../../../src/domain/forms/fieldError'
import { dayText } from '../../../src/words/values/dates'
import { fieldProblemText, problemText, wrongFieldsText } from '../../../src/words/forms/problems'
import { amount, day } from '../../support/portfolio'

// Each table has a row for every kind, or it doesn't compile.
const amounts: Record<AmountError, string> = {
  empty: 'Enter an amount, such as 1.9.',
  notANumber: 'This isn’t a number. Enter an amount, such as 1.9.',
  negative: 'The amount can’t be negative.',
  zero: 'The amount must be more than 0.',
  tooPrecise: 'Use at most two decimals, such as 0.25.',
  tooLarge: 'The amount must be 1,000 or less.',
}

const dates: Record<Extract<Problem, { kind: 'date' }>['reason'], string> = {
  unreadable: 'This date doesn’t exist. Check the day and month.',
  tooOld: 'This date is before 1950. Check the year.',
  past: 'This date has already passed. Check the year.',
  future: 'This date is in the future. Enter the day it happened.',
  tooFar: 'This date is more than 30 years away. Check the year.',
  noDate: 'This isn’t a date.',
  noDay: 'Add a day.',
  noYear: 'Add the year.',
}

const others: { [Kind in Exclude<Problem['kind'], 'amount' | 'date'>]: readonly [Extract<Problem, { kind: Kind }>, string] } = {
  empty: [{ kind: 'empty' }, 'Enter a course name.'],
  tooLong: [{ kind: 'tooLong', limit: 200, length: 10_000 }, 'Shorten this to 200 characters. It has 10,000.'],
  alarmDays: [{ kind: 'alarmDays', most: 730 }, 'Enter a whole number of days from 0 to 730.'],
  shortMonth: [{ kind: 'shortMonth', month: 9, days: 30 }, 'September has 30 days.'],
  noCredit: [{ kind: 'noCredit' }, 'Enter the credit.'],
  needsExpiry: [{ kind: 'needsExpiry' }, 'Enter the date your issuer printed. Recert can’t calculate it.'],
  needsADate: [{ kind: 'needsADate' }, 'Enter the certification date or the expiry date. One is enough.'],
  expiryNotAfterCertification: [{ kind: 'expiryNotAfterCertification' }, 'The expiry must be after the certification date.'],
  unknownPreset: [{ kind: 'unknownPreset' }, 'Choose from the list. To write your own rule, choose “Custom certification”.'],
  nameTaken: [{ kind: 'nameTaken' }, 'You already have a credential with this name. Edit that one or use another name.'],
  months: [{ kind: 'months', most: 120 }, 'Enter a whole number of months from 1 to 120.'],
  monthOnly: [{ kind: 'monthOnly' }, 'Enter the month printed on the card, such as 03/2027.'],
  beforeCycle: [{ kind: 'beforeCycle', start: day('2026-01-15') }, `This is before the cycle began on ${dayText(day('2026-01-15'))}.`],
  expiryNotAfterLast: [
    { kind: 'expiryNotAfterLast', expiry: day('2028-01-15') },
    `The new expiry must be after the old one, ${dayText(day('2028-01-15'))}.`,
  ],
  beforeCompletion: [
    { kind: 'beforeCompletion', completedOn: day('2026-05-03') },
    `This is before you completed the course on ${dayText(day('2026-05-03'))}.`,
  ],
  startsBeforeRenewal: [{ kind: 'startsBeforeRenewal' }, 'The next cycle must begin after the renewal and before the new expiry.'],
  span: [{ kind: 'span' }, 'Enter days or months, such as “90 days” or “6 months”.'],
  costTooLarge: [{ kind: 'costTooLarge' }, 'The cost must be 100,000 or less.'],
  partsBelowWhole: [{ kind: 'partsBelowWhole' }, 'The parts add up to less than the required amount.'],
  educationAfterApplication: [{ kind: 'educationAfterApplication' }, 'Education can’t end after the last day to apply.'],
  partsExceedWhole: [{ kind: 'partsExceedWhole' }, 'The parts together require more than this allows.'],
  minAboveMax: [{ kind: 'minAboveMax' }, 'The minimum can’t be more than the maximum.'],
  noCategoryLeft: [{ kind: 'noCategoryLeft' }, 'No part accepts any courses yet. Check at least one kind.'],
  count: [{ kind: 'count', least: 1, most: 3_650 }, 'Enter a whole number from 1 to 3,650.'],
  mostBelowRequired: [{ kind: 'mostBelowRequired' }, 'This is less than the required amount.'],
  moreThanWhole: [{ kind: 'moreThanWhole', required: amount('2') }, 'A whole cycle requires only 2.0.'],
  monthAfterCycle: [{ kind: 'monthAfterCycle', months: 24 }, 'The cycle is only 24 months long. This would never apply.'],
  monthTaken: [{ kind: 'monthTaken' }, 'Another row already starts in this month.'],
  fewerParts: [{ kind: 'fewerParts', parts: 2 }, 'There are only 2 parts.'],
  feeAfterWindow: [{ kind: 'feeAfterWindow' }, 'This is after the last day to apply.'],
  noPartChosen: [{ kind: 'noPartChosen' }, 'Choose at least one part.'],
  currency: [{ kind: 'currency' }, 'Enter a three-letter currency code, such as USD.'],
  link: [{ kind: 'link' }, 'Enter a web address, such as https://www.nasm.org/ces.'],
}

describe('an error message for', () => {
  test.each(Object.entries(amounts))('an amount that is %s', (reason, expected) => {
    expect(fieldProblemText({ kind: 'amount', reason: reason as AmountError }, 'the amount')).toBe(expected) // safe: the table's own keys
  })

  test.each(Object.entries(dates))('a date that is %s', (reason, expected) => {
    expect(fieldProblemText({ kind: 'date', reason: reason as keyof typeof dates }, 'the date')).toBe(expected) // safe: as above
  })

  test.each(Object.entries(others))('%s', (_, [problem, expected]) => {
    expect(fieldProblemText(problem, 'a course name')).toBe(expected)
  })
})

test('an empty cell of a table is called by the name of its column', () => {
  expect(problemText({ kind: 'empty' }, 'Course')).toBe('Course is empty.')
})

test('one wrong field, or several', () => {
  expect(wrongFieldsText(1)).toBe('Fix the field marked above.')
  expect(wrongFieldsText(3)).toBe('Fix the 3 fields marked above.')
})
