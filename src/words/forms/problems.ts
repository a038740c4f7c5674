import type { AmountError } from '../../domain/values/parseAmount'
import type { FieldError, Problem } from '../../domain/forms/fieldError'
import { dayText } from '../values/dates'
import { countText } from '../values/numbers'

const amountWords: Readonly<Record<AmountError, string>> = {
  empty: 'Enter an amount, for example 1.9.',
  notANumber: 'This is not a number. Enter an amount such as 1.9.',
  negative: 'An amount cannot be negative. Enter an amount such as 1.9.',
  zero: 'The amount must be more than 0.',
  tooPrecise: 'Use at most two decimals, such as 0.25.',
  tooLarge: 'The amount must be 1,000 or less.',
}

const dateWords: Readonly<Record<Extract<Problem, { kind: 'date' }>['reason'], string>> = {
  unreadable: 'This date does not exist. Check the day and the month.',
  tooOld: 'This date is before 1950. Check the year.',
  future: 'This date is in the future. Enter the day it happened.',
  tooFar: 'This date is more than 30 years away. Check the year.',
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
    case 'alarmDays':
      return `Enter a whole number of days from 0 to ${problem.most}.`
    case 'needsADate':
      return 'Enter the day on the certificate, or the expiry date: either is enough.'
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
      return 'The parts together count less than is required: nobody could keep this rule.'
    case 'educationAfterApplication':
      return 'Education cannot stay open longer than the application is taken.'
    case 'startsBeforeRenewal':
      return 'The next cycle begins after the renewal, and before the new expiry.'
    case 'beforeCompletion':
      return `This is before the course was completed, on ${dayText(problem.completedOn)}.`
    case 'span':
      return 'Enter days or months, for example “90 days” or “6 months”.'
    case 'partsExceedWhole':
      return 'The parts ask more than the whole.'
    case 'minAboveMax':
      return 'The part asks more than it counts at most.'
    case 'noCategoryLeft':
      return 'No part takes any kind of course yet.'
    case 'months':
      return `Enter whole months, from 1 to ${problem.most}.`
  }
}
