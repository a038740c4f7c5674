import type { AmountError } from '../../domain/values/parseAmount'
import type { FieldError, Problem } from '../../domain/forms/fieldError'
import { dayText, monthNames, quantity } from '../values/dates'
import { amountText, countText } from '../values/numbers'

const amountWords: Readonly<Record<AmountError, string>> = {
  empty: 'Enter an amount, for example 1.9.',
  notANumber: 'This isn’t a number. Enter an amount such as 1.9.',
  negative: 'An amount can’t be negative. Enter an amount such as 1.9.',
  zero: 'The amount must be more than 0.',
  tooPrecise: 'Use at most two decimals, such as 0.25.',
  tooLarge: 'The amount must be 1,000 or less.',
}

const dateWords: Readonly<Record<Extract<Problem, { kind: 'date' }>['reason'], string>> = {
  unreadable: 'This date doesn’t exist. Check the day and the month.',
  tooOld: 'This date is before 1950. Check the year.',
  future: 'This date is in the future. Enter the day it happened.',
  tooFar: 'This date is more than 30 years away. Check the year.',
  noDate: 'This isn’t a date.',
  noDay: 'Add a day.',
  noYear: 'Add the year.',
}

/** The error message of a field; undefined if it has no error. */
export function problemAt<Field extends string>(errors: readonly FieldError<Field>[], field: Field, noun: string): string | undefined {
  const found = errors.find((error) => error.field === field)
  return found === undefined ? undefined : problemText(found.problem, noun)
}

/** What's wrong and how to fix it. `noun` names the field: "Course". */
export function problemText(problem: Problem, noun: string): string {
  switch (problem.kind) {
    case 'empty':
      return `${noun} is empty. Please fill it in.`
    case 'tooLong':
      return `${noun} is too long: ${countText(problem.length)} characters, at most ${problem.limit} fit.`
    case 'amount':
      return amountWords[problem.reason]
    case 'date':
      return dateWords[problem.reason]
    case 'shortMonth':
      return `${monthNames()[problem.month - 1]?.[1] ?? ''} has ${quantity(problem.days, 'day')}.`
    case 'noCredit':
      return 'Enter the credit.'
    case 'alarmDays':
      return `Enter a whole number of days from 0 to ${problem.most}.`
    case 'needsADate':
      return 'Enter the day on the certificate, or the expiry date: either is enough.'
    case 'needsExpiry':
      return 'Enter the day your issuer printed: it doesn’t follow from the day on the certificate.'
    case 'expiryNotAfterCertification':
      return 'The expiry must be after the day it was certified.'
    case 'unknownPreset':
      return 'Choose one from the list, or “custom certification” to describe your own.'
    case 'nameTaken':
      return 'You already have a credential of this name. Edit that one, or use another name.'
    case 'monthOnly':
      return 'Enter the month as the card prints it, for example 03/2027.'
    case 'beforeCycle':
      return `This is before the cycle began, on ${dayText(problem.start)}.`
    case 'expiryNotAfterLast':
      return `The new expiry must be after the old one, ${dayText(problem.expiry)}.`
    case 'costTooLarge':
      return 'The cost must be 100,000 or less.'
    case 'partsBelowWhole':
      return 'The parts together count less than what’s required, so nobody could meet this.'
    case 'educationAfterApplication':
      return 'Education can’t stay open longer than the application.'
    case 'startsBeforeRenewal':
      return 'The next cycle begins after the renewal, and before the new expiry.'
    case 'beforeCompletion':
      return `This is before the course was completed, on ${dayText(problem.completedOn)}.`
    case 'span':
      return 'Enter days or months, for example “90 days” or “6 months”.'
    case 'partsExceedWhole':
      return 'The parts together require more than this allows.'
    case 'minAboveMax':
      return 'The minimum is more than the maximum.'
    case 'noCategoryLeft':
      return 'No part accepts any kind of course yet. Check at least one.'
    case 'count':
      return `Enter a whole number from ${problem.least} to ${countText(problem.most)}.`
    case 'mostBelowRequired':
      return 'This is less than the required amount.'
    case 'moreThanWhole':
      return `This is more than a whole cycle requires: ${amountText(problem.required)}.`
    case 'monthAfterCycle':
      return `The cycle has only ${quantity(problem.months, 'month')}, so this would never apply.`
    case 'monthTaken':
      return 'Another row already starts in this month.'
    case 'fewerParts':
      return problem.parts === 1 ? 'There’s only one part.' : `There are only ${problem.parts} parts.`
    case 'feeAfterWindow':
      return 'This is after the last day to apply.'
    case 'noPartChosen':
      return 'Choose at least one part.'
    case 'currency':
      return 'Enter the three letters of a currency, for example USD.'
    case 'months':
      return `Enter whole months, from 1 to ${problem.most}.`
    case 'link':
      return 'Enter a web address, for example https://www.nasm.org/ces.'
  }
}
