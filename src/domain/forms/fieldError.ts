import type { Amount } from '../values/amount'
import type { AmountError } from '../values/parseAmount'
import type { PlainDate } from '../values/plainDate'

/** What's wrong with one field of a form. The wording is in `words/`. */
export type Problem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'tooLong'; readonly limit: number; readonly length: number }
  | { readonly kind: 'amount'; readonly reason: AmountError }
  /** `unreadable`: there's no such day. In a table: `noDate` isn't one at all, `noDay` is a month or year only, `noYear` lacks the year. */
  | { readonly kind: 'date'; readonly reason: 'unreadable' | 'tooOld' | 'past' | 'future' | 'tooFar' | 'noDate' | 'noDay' | 'noYear' }
  /** The month of that date, 1 to 12, has only so many days. */
  | { readonly kind: 'shortMonth'; readonly month: number; readonly days: number }
  | { readonly kind: 'noCredit' }
  | { readonly kind: 'needsADate' }
  | { readonly kind: 'needsExpiry' }
  | { readonly kind: 'expiryNotAfterCertification' }
  | { readonly kind: 'unknownPreset' }
  | { readonly kind: 'nameTaken' }
  | { readonly kind: 'months'; readonly most: number }
  | { readonly kind: 'alarmDays'; readonly most: number }
  | { readonly kind: 'monthOnly' }
  | { readonly kind: 'beforeCycle'; readonly start: PlainDate }
  | { readonly kind: 'expiryNotAfterLast'; readonly expiry: PlainDate }
  | { readonly kind: 'span' }
  | { readonly kind: 'beforeCompletion'; readonly completedOn: PlainDate }
  | { readonly kind: 'startsBeforeRenewal' }
  | { readonly kind: 'costTooLarge' }
  | { readonly kind: 'partsBelowWhole' }
  | { readonly kind: 'educationAfterApplication' }
  | { readonly kind: 'partsExceedWhole' }
  | { readonly kind: 'minAboveMax' }
  | { readonly kind: 'noCategoryLeft' }
  | { readonly kind: 'count'; readonly least: number; readonly most: number }
  | { readonly kind: 'mostBelowRequired' }
  /** A newcomer's first cycle, or a check, would require more than a whole cycle: `required`. */
  | { readonly kind: 'moreThanWhole'; readonly required: Amount }
  | { readonly kind: 'monthAfterCycle'; readonly months: number }
  | { readonly kind: 'monthTaken' }
  | { readonly kind: 'fewerParts'; readonly parts: number }
  | { readonly kind: 'feeAfterWindow' }
  | { readonly kind: 'noPartChosen' }
  | { readonly kind: 'currency' }
  | { readonly kind: 'link' }

export type FieldError<Field extends string> = { readonly field: Field; readonly problem: Problem }
