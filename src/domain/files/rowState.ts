import type { Award } from '../records/course'
import type { ColumnUse } from './columnUse'

/**
 * What happens to a row in a table of courses. `ready`: imported. `ask`: imported once its questions are confirmed. `fix`: a cell has to be
 * mended first. `logged`: there already. `repeated`: above in the table. Both are imported only if the trainer says so. `leftOut`: not a completed course.
 */
export type RowState = 'ready' | 'ask' | 'fix' | 'logged' | 'repeated' | 'leftOut'

/**
 * Why a row isn't a completed course of the trainer's: it repeats the heading, sums others up, is a line between, wasn't completed, its credit went to
 * another row's course, or it's another person's.
 */
export type LeftOutReason = 'heading' | 'total' | 'divider' | 'notCompleted' | 'rejected' | 'joined' | 'otherPerson'

/**
 * What's kept differently than a glance at the row suggests. `replaces`: there's a course with this id and different content.
 * `unknownCategory`: this word isn't a category. `noLink`: this text isn't a web address. `leftOutCell`: an optional cell couldn't be read.
 * `carried`: the value is from a row above. `joined`: it's read from several columns. `proposedCredit`: the credit follows from the course or its hours. `rangeEnd`: the last day of
 * several. `startDay`: the day it began, as there's none on which it ended. `serialDay`: a spreadsheet's number for a day. `zonedDay`: an instant, as the day it was here. `mendedQuotes`: the quotes in the row
 * weren't written as they should be, so its cells may be divided wrongly. `noHours`: only hours would give credit, and there are none.
 */
export type Remark =
  | { readonly kind: 'replaces' }
  | { readonly kind: 'unknownCategory'; readonly word: string }
  | { readonly kind: 'noLink'; readonly text: string }
  | { readonly kind: 'leftOutCell'; readonly use: ColumnUse; readonly text: string }
  | { readonly kind: 'carried' | 'joined'; readonly use: ColumnUse }
  | { readonly kind: 'proposedCredit'; readonly awards: readonly Pick<Award, 'credentialId' | 'amount'>[] }
  | { readonly kind: 'rangeEnd' | 'startDay' | 'serialDay' | 'zonedDay' | 'mendedQuotes' | 'noHours' }

/**
 * What the trainer has to confirm before a row is imported. `columnUnsure`: what a column means was guessed. `dayOrder`: the dates of the
 * table contradict each other, or what decides their order is weak. `yearFirst`: its two-digit year may be the first number. `oldYear`: a two-digit year long ago. `otherWeekday`: the day isn't the weekday beside it. `carriedDay`: the
 * day is from the row above. `hoursAsCredit`: hours in a column of credit, converted. `asMinutes`: a duration without a unit, too long for hours.
 * `muchHours`: hours that give more credit than a whole cycle requires.
 * `muchCredit`: as much as a whole cycle requires, or whole units in a column that may be of hours. `zeroCredit`: the credit is 0.
 * `carriedAmount`: an amount merged over several rows. `moreCells`: more cells than headings. `approximate`: "about". `extraText`: words or numbers
 * beside the one read. `rounded`: credit with more than two decimals. `otherCurrency`: a price in a currency no fee is in.
 * `whichPerson`: the table has rows of several people. `whichCertification`: credit without saying for which. `unknownCertification`: this text names none held. `unknownStatus`: this text may or
 * may not mean completed. `asPlanned`: not completed, with a day to come: kept as a planned course. `alike`: a course with this name and day is
 * there, with other credit. `otherProvider`: one with the same credit too, but of another provider. `otherHeading`: a heading above it in the table is different from the first. `hiddenRow`: the spreadsheet doesn't show it. `maybeTotal`: its name may be a sum's.
 */
export type RowQuestion =
  | {
      readonly kind:
        | 'columnUnsure'
        | 'hoursAsCredit'
        | 'muchCredit'
        | 'zeroCredit'
        | 'carriedAmount'
        | 'approximate'
        | 'extraText'
        | 'rounded'
        | 'otherCurrency'
      readonly use: ColumnUse
    }
  | {
      readonly kind:
        | 'dayOrder'
        | 'yearFirst'
        | 'oldYear'
        | 'otherWeekday'
        | 'carriedDay'
        | 'asMinutes'
        | 'muchHours'
        | 'whichPerson'
        | 'whichCertification'
        | 'asPlanned'
        | 'alike'
        | 'otherProvider'
        | 'otherHeading'
        | 'hiddenRow'
        | 'maybeTotal'
        | 'moreCells'
    }
  | { readonly kind: 'unknownCertification' | 'unknownStatus'; readonly text: string }

export type QuestionKind = RowQuestion['kind']
