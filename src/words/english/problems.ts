import type { Problem } from '../../domain/forms/fieldError'
import type { AmountError } from '../../domain/values/parseAmount'
import { plural } from './nouns'
import type { Parts } from './parts'

export const amountWords: Readonly<Record<AmountError, string>> = {
  empty: 'Enter an amount, such as 1.9.',
  notANumber: 'This isn’t a number. Enter an amount, such as 1.9.',
  negative: 'The amount can’t be negative.',
  zero: 'The amount must be more than 0.',
  tooPrecise: 'Use at most two decimals, such as 0.25.',
  tooLarge: 'The amount must be 1,000 or less.',
}

export const dateWords: Readonly<Record<Extract<Problem, { kind: 'date' }>['reason'], string>> = {
  unreadable: 'This date doesn’t exist. Check the day and month.',
  tooOld: 'This date is before 1950. Check the year.',
  past: 'This date has already passed. Check the year.',
  future: 'This date is in the future. Enter the day it happened.',
  tooFar: 'This date is more than 30 years away. Check the year.',
  noDate: 'This isn’t a date.',
  noDay: 'Add a day.',
  noYear: 'Add the year.',
}

/** What's wrong with a field, and how to fix it. */
export const problemLines = {
  /** At the field. `noun` is "a course name", "the fee". */
  emptyField: ({ noun }: Parts<'noun'>) => `Enter ${noun}.`,
  /** In a table. `noun` is the name of its column. */
  emptyColumn: ({ noun }: Parts<'noun'>) => `${noun} is empty.`,
  tooLong: ({ length, limit }: Parts<'length' | 'limit'>) => `Shorten this to ${limit} characters. It has ${length}.`,
  shortMonth: ({ month, days }: Parts<'month' | 'days'>) => `${month} has ${days}.`,
  noCredit: 'Enter the credit.',
  alarmDays: ({ most }: Parts<'most'>) => `Enter a whole number of days from 0 to ${most}.`,
  needsADate: 'Enter the certification date or the expiry date. One is enough.',
  needsExpiry: 'Enter the date your issuer printed. Recert can’t calculate it.',
  expiryNotAfterCertification: 'The expiry must be after the certification date.',
  unknownPreset: 'Choose from the list. To write your own rule, choose “Custom certification”.',
  nameTaken: 'You already have a credential with this name. Edit that one or use another name.',
  monthOnly: 'Enter the month printed on the card, such as 03/2027.',
  beforeCycle: ({ day }: Parts<'day'>) => `This is before the cycle began on ${day}.`,
  expiryNotAfterLast: ({ day }: Parts<'day'>) => `The new expiry must be after the old one, ${day}.`,
  costTooLarge: 'The cost must be 100,000 or less.',
  partsBelowWhole: 'The parts add up to less than the required amount.',
  educationAfterApplication: 'Education can’t end after the last day to apply.',
  startsBeforeRenewal: 'The next cycle must begin after the renewal and before the new expiry.',
  beforeCompletion: ({ day }: Parts<'day'>) => `This is before you completed the course on ${day}.`,
  span: 'Enter days or months, such as “90 days” or “6 months”.',
  partsExceedWhole: 'The parts together require more than this allows.',
  minAboveMax: 'The minimum can’t be more than the maximum.',
  noCategoryLeft: 'No part accepts any courses yet. Check at least one kind.',
  count: ({ least, most }: Parts<'least' | 'most'>) => `Enter a whole number from ${least} to ${most}.`,
  mostBelowRequired: 'This is less than the required amount.',
  moreThanWhole: ({ required }: Parts<'required'>) => `A whole cycle requires only ${required}.`,
  monthAfterCycle: ({ months }: Parts<'months'>) => `The cycle is only ${months} long. This would never apply.`,
  monthTaken: 'Another row already starts in this month.',
  fewerParts: (count: number, { parts }: Parts<'parts'>) => plural(count, 'There’s only one part.', `There are only ${parts} parts.`),
  feeAfterWindow: 'This is after the last day to apply.',
  noPartChosen: 'Choose at least one part.',
  currency: 'Enter a three-letter currency code, such as USD.',
  months: ({ most }: Parts<'most'>) => `Enter a whole number of months from 1 to ${most}.`,
  link: 'Enter a web address, such as https://www.nasm.org/ces.',
} as const

export const wrongFields = (count: number, { number }: Parts<'number'>) =>
  plural(count, 'Fix the field marked above.', `Fix the ${number} fields marked above.`)
