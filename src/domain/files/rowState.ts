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

/** What's kept differently than a glance at the row suggests. */
export type Remark =
  /** There's a course with this id and different content. */
  | { readonly kind: 'replaces' }
  | { readonly kind: 'unknownCategory'; readonly word: string }
  /** Not a web address. */
  | { readonly kind: 'noLink'; readonly text: string }
  /** An optional cell that couldn't be read. */
  | { readonly kind: 'leftOutCell'; readonly use: ColumnUse; readonly text: string }
  /** The value is from a row above, or from several columns. */
  | { readonly kind: 'carried' | 'joined'; readonly use: ColumnUse }
  /** It follows from the course or its hours. */
  | { readonly kind: 'proposedCredit'; readonly awards: readonly Pick<Award, 'credentialId' | 'amount'>[] }
  /** The last day of several, or the day it began, as there's none on which it ended. */
  | { readonly kind: 'rangeEnd' | 'startDay' }
  /** A spreadsheet's number for a day; an instant, as the day it was here. */
  | { readonly kind: 'serialDay' | 'zonedDay' }
  /** The quotes in the row weren't written as they should be, so its cells may be divided wrongly. */
  | { readonly kind: 'mendedQuotes' }
  /** Only hours would give credit, and there are none. */
  | { readonly kind: 'noHours' }

/** What the trainer has to confirm before a row is imported. `text` is what the cell says. */
export type RowQuestion =
  | { readonly kind: QuestionOfColumn; readonly use: ColumnUse }
  | { readonly kind: QuestionOfRow }
  | { readonly kind: QuestionOfText; readonly text: string }

type QuestionOfColumn =
  /** What the column means was guessed. */
  | 'columnUnsure'
  /** Hours in a column of credit, converted. */
  | 'hoursAsCredit'
  /** As much as a whole cycle requires, or whole units in a column that may be of hours. */
  | 'muchCredit'
  | 'zeroCredit'
  /** An amount merged over several rows. */
  | 'carriedAmount'
  /** "About". */
  | 'approximate'
  /** Words or numbers beside the one read. */
  | 'extraText'
  /** Credit with more than two decimals. */
  | 'rounded'
  /** A price in a currency no fee is in. */
  | 'otherCurrency'

type QuestionOfRow =
  /** The dates of the table contradict each other, or what decides their order is weak. */
  | 'dayOrder'
  /** A two-digit year that may be the first number. */
  | 'yearFirst'
  /** A two-digit year long ago. */
  | 'oldYear'
  /** The day isn't the weekday beside it. */
  | 'otherWeekday'
  /** The day is from the row above. */
  | 'carriedDay'
  /** A duration without a unit, too long for hours. */
  | 'asMinutes'
  /** Hours that give more credit than a whole cycle requires. */
  | 'muchHours'
  /** The table has rows of several people. */
  | 'whichPerson'
  /** Credit without saying for which certification. */
  | 'whichCertification'
  /** Not completed, with a day to come: kept as a planned course. */
  | 'asPlanned'
  /** A course with this name and day is there, with other credit. */
  | 'alike'
  /** One with the same credit too, but of another provider. */
  | 'otherProvider'
  /** A heading above it in the table is different from the first. */
  | 'otherHeading'
  /** The spreadsheet doesn't show it. */
  | 'hiddenRow'
  /** Its name may be a sum's. */
  | 'maybeTotal'
  /** More cells than headings. */
  | 'moreCells'

type QuestionOfText =
  /** It names no certification that's held. */
  | 'unknownCertification'
  /** It fits several. */
  | 'unclearCertification'
  /** It may or may not mean completed. */
  | 'unknownStatus'

export type QuestionKind = RowQuestion['kind']
