import { plural } from './nouns'
import type { Parts } from './parts'

/** What a column that isn't imported holds. */
export const flags = {
  days: ({ heading, count }: Parts<'heading'> & { readonly count: number }) =>
    plural(count, `“${heading}” holds a date that won’t be imported.`, `“${heading}” holds ${count} dates that won’t be imported.`),
  numbers: ({ heading, count }: Parts<'heading'> & { readonly count: number }) =>
    plural(count, `“${heading}” holds a number that won’t be imported.`, `“${heading}” holds ${count} numbers that won’t be imported.`),
  money: ({ heading, count }: Parts<'heading'> & { readonly count: number }) =>
    plural(count, `“${heading}” holds an amount that won’t be imported.`, `“${heading}” holds ${count} amounts that won’t be imported.`),
  durations: ({ heading, count }: Parts<'heading'> & { readonly count: number }) =>
    plural(count, `“${heading}” holds a duration that won’t be imported.`, `“${heading}” holds ${count} durations that won’t be imported.`),
} as const

/** `rows` is "This row", "1 row", "3 rows"; `column` its heading. */
type Asked = Parts<'rows'> & { readonly count: number }
type AskedIn = Asked & Parts<'column'>
type AskedText = Asked & Parts<'text'>

/** What the trainer has to confirm, for some rows or for one. */
export const questions = {
  columnUnsure: ({ heading, use }: Parts<'heading' | 'use'>) => `Import “${heading}” as “${use}”?`,
  columnsUnsure: ({ columns }: Parts<'columns'>) => `Import ${columns}?`,
  columnAs: ({ heading, use }: Parts<'heading' | 'use'>) => `“${heading}” as “${use}”`,
  dayOrder: () => 'It isn’t certain whether some dates are month/day or day/month.',
  hoursAsCredit: ({ column, rows, count }: AskedIn) =>
    plural(count, `${rows} has hours under “${column}”. Convert them to credit?`, `${rows} have hours under “${column}”. Convert them to credit?`),
  muchCredit: ({ column, rows, count }: AskedIn) =>
    plural(
      count,
      `${rows} gives a lot of “${column}” for one course. Is it in hours?`,
      `${rows} give a lot of “${column}” for one course. Are they in hours?`,
    ),
  zeroCredit: ({ column, rows, count }: AskedIn) =>
    plural(count, `${rows} has 0 under “${column}”. Import it without credit?`, `${rows} have 0 under “${column}”. Import them without credit?`),
  carriedAmount: ({ column, rows, count }: AskedIn) =>
    plural(
      count,
      `${rows} shares a merged “${column}” with the row above. Count it again?`,
      `${rows} share a merged “${column}” with the row above. Count it again?`,
    ),
  moreCells: ({ rows, count }: Asked) =>
    plural(count, `${rows} has more cells than there are headings.`, `${rows} have more cells than there are headings.`),
  rounded: ({ column, rows, count }: AskedIn) =>
    plural(count, `${rows} has more than two decimals under “${column}”. Round?`, `${rows} have more than two decimals under “${column}”. Round?`),
  otherCurrency: ({ column, rows, count }: AskedIn) =>
    plural(
      count,
      `${rows} has another currency under “${column}” than your fees. Keep the number as it is?`,
      `${rows} have another currency under “${column}” than your fees. Keep the numbers as they are?`,
    ),
  yearFirst: ({ rows, count }: Asked) =>
    plural(count, `${rows} has a date that could begin with the year.`, `${rows} have dates that could begin with the year.`),
  maybeTotal: ({ rows, count }: Asked) =>
    plural(count, `${rows} is named like a total. Is it a course?`, `${rows} are named like totals. Are they courses?`),
  approximate: ({ column, rows, count }: AskedIn) =>
    plural(count, `${rows} has an approximate number under “${column}”.`, `${rows} have an approximate number under “${column}”.`),
  extraText: ({ column, rows, count }: AskedIn) =>
    plural(count, `${rows} has other words or numbers under “${column}”.`, `${rows} have other words or numbers under “${column}”.`),
  oldYear: ({ rows, count }: Asked) =>
    plural(count, `${rows} has a two-digit year. Was it that long ago?`, `${rows} have a two-digit year. Was it that long ago?`),
  otherWeekday: ({ rows, count }: Asked) =>
    plural(count, `${rows} has a date that’s on another weekday.`, `${rows} have dates that are on other weekdays.`),
  carriedDay: ({ rows, count }: Asked) => plural(count, `${rows} has no date. Use the one above?`, `${rows} have no date. Use the one above?`),
  asMinutes: ({ rows, count }: Asked) =>
    plural(count, `${rows} has a duration without a unit. Is it in minutes?`, `${rows} have durations without a unit. Are they in minutes?`),
  muchHours: ({ rows, count }: Asked) =>
    plural(
      count,
      `${rows} has hours worth more than a whole cycle’s credit. Are they hours?`,
      `${rows} have hours worth more than a whole cycle’s credit. Are they hours?`,
    ),
  asPlanned: ({ rows, count }: Asked) =>
    plural(count, `${rows} isn’t completed yet. Add it as a planned course?`, `${rows} aren’t completed yet. Add them as planned courses?`),
  alike: ({ rows, count }: Asked) =>
    plural(
      count,
      `${rows} has another course’s name and date, but different credit.`,
      `${rows} have another course’s name and date, but different credit.`,
    ),
  otherProvider: ({ rows, count }: Asked) =>
    plural(
      count,
      `${rows} has another course’s name, date and credit, but a different provider.`,
      `${rows} have another course’s name, date and credit, but a different provider.`,
    ),
  otherHeading: ({ rows, count }: Asked) =>
    plural(
      count,
      `${rows} is below a different header. Are the columns the same?`,
      `${rows} are below a different header. Are the columns the same?`,
    ),
  hiddenRow: ({ rows, count }: Asked) =>
    plural(count, `${rows} is hidden in the file. Import it too?`, `${rows} are hidden in the file. Import them too?`),
  unknownCertification: ({ text, rows, count }: AskedText) =>
    plural(count, `${rows} names “${text}”, which you don’t hold.`, `${rows} name “${text}”, which you don’t hold.`),
  unclearCertification: ({ text, rows, count }: AskedText) =>
    plural(count, `${rows} names “${text}”, which could be several of yours.`, `${rows} name “${text}”, which could be several of yours.`),
  unknownStatus: ({ text, rows, count }: AskedText) =>
    plural(count, `${rows} has the status “${text}”. Completed?`, `${rows} have the status “${text}”. Completed?`),
  noStatus: ({ rows, count }: Asked) => plural(count, `${rows} has no status. Completed?`, `${rows} have no status. Completed?`),
  whichPerson: ({ heading, count }: Parts<'heading'> & { readonly count: number }) => `“${heading}” names ${count} people. Whose rows are yours?`,
  whichCertification: ({ heading }: Parts<'heading'>) => `Which certifications is “${heading}” for?`,
} as const

/** In place of the number of rows, if it's said of one. */
export const thisRow = 'This row'

/** A date whose order contradicts others or isn't certain, said of its row. */
export const oneDayOrder = 'The order of the dates in this table isn’t certain. Is this one right?'

/** Of dates that only fit the order the others don't have. */
export const oneOrder = ({ rows, count }: Asked) =>
  plural(
    count,
    `${rows} has a date that only fits the other order. Read it that way?`,
    `${rows} have dates that only fit the other order. Read them that way?`,
  )

/** Of a column whose empty cells may be merged with the ones above. */
export const gaps = ({ heading, count }: Parts<'heading'> & { readonly count: number }) =>
  plural(count, `“${heading}” has an empty cell below a value.`, `“${heading}” has ${count} empty cells below a value.`)

/** Of a column whose empty cells were filled. */
export const filledDown = ({ heading }: Parts<'heading'>) => `Empty cells of “${heading}” get the value above.`

/** A question with its answer. */
export const answered = ({ question, answer }: Parts<'question' | 'answer'>) => `${question} ${answer}.`

/** How many questions are left, 0 too. */
export const questionsLeft = (count: number) => (count === 0 ? 'No questions left' : plural(count, '1 question left', `${count} questions left`))

export const noCredit = 'No column holds credit or hours. These courses won’t count until you add it.'

export const showAll = (count: number) => plural(count, 'Show it', `Show all ${count}`)

/** The other answer to much credit. */
export const asHours = {
  answer: 'Yes, convert hours',
  answered: ({ heading }: Parts<'heading'>) => `Whole numbers under “${heading}” are read as hours.`,
} as const

/** What the button says that answers yes. */
export const answers = {
  columnUnsure: 'Yes',
  dayOrder: 'Yes, read that way',
  hoursAsCredit: 'Yes, convert them',
  muchCredit: 'No, it’s credit',
  zeroCredit: 'Import without credit',
  carriedAmount: 'Yes, count it again',
  moreCells: 'Import anyway',
  approximate: 'Import anyway',
  extraText: 'Import anyway',
  oldYear: 'Yes, that long ago',
  rounded: 'Yes, round',
  otherCurrency: 'Yes, keep',
  yearFirst: 'No, it’s last',
  otherWeekday: 'Import anyway',
  carriedDay: 'Yes, use it',
  asMinutes: 'Yes, minutes',
  muchHours: 'Yes, hours',
  asPlanned: 'Add as planned',
  alike: 'Import anyway',
  otherProvider: 'Import anyway',
  otherHeading: 'Yes, the same',
  hiddenRow: 'Yes, import',
  maybeTotal: 'Yes, import',
  unknownCertification: 'Import without it',
  unclearCertification: 'Import without it',
  unknownStatus: 'Yes, completed',
} as const

/** Whose rows are imported. */
export const people = { choose: 'Choose', everyone: 'All rows are mine' } as const

/** Of a column that isn't imported. */
export const importAs = ({ use }: Parts<'use'>) => `Import as ${use}`
