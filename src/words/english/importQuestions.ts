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

type Asked = Parts<'column' | 'rows'> & { readonly count: number }

/** What the trainer has to confirm; `rows` is "1 row", "3 rows". */
export const questions = {
  columnUnsure: ({ heading, use }: Parts<'heading' | 'use'>) => `Import “${heading}” as “${use}”?`,
  dayOrder: () => 'Some dates only fit month/day, others only day/month. Choose the order above.',
  hoursAsCredit: ({ column, rows, count }: Asked) =>
    plural(
      count,
      `${rows} has hours under “${column}”. They were converted to credit.`,
      `${rows} have hours under “${column}”. They were converted to credit.`,
    ),
  muchCredit: ({ column, rows, count }: Asked) =>
    plural(count, `${rows} gives more “${column}” than a whole cycle needs.`, `${rows} give more “${column}” than a whole cycle needs.`),
  approximate: ({ column, rows, count }: Asked) =>
    plural(count, `${rows} has an approximate “${column}”.`, `${rows} have an approximate “${column}”.`),
  extraText: ({ column, rows, count }: Asked) =>
    plural(count, `${rows} has words beside the number in “${column}”.`, `${rows} have words beside the number in “${column}”.`),
  oldYear: ({ rows, count }: Omit<Asked, 'column'>) =>
    plural(count, `${rows} has a two-digit year long ago.`, `${rows} have a two-digit year long ago.`),
  carriedDay: ({ rows, count }: Omit<Asked, 'column'>) =>
    plural(count, `${rows} has no date. It gets the one above.`, `${rows} have no date. They get the one above.`),
  asMinutes: ({ rows, count }: Omit<Asked, 'column'>) =>
    plural(count, `${rows} has a duration without a unit. Minutes?`, `${rows} have durations without a unit. Minutes?`),
  asPlanned: ({ rows, count }: Omit<Asked, 'column'>) =>
    plural(count, `${rows} isn’t completed yet. It becomes a planned course.`, `${rows} aren’t completed yet. They become planned courses.`),
  alike: ({ rows, count }: Omit<Asked, 'column'>) =>
    plural(
      count,
      `${rows} has the name and date of a logged course, with other credit.`,
      `${rows} have the name and date of a logged course, with other credit.`,
    ),
  otherHeading: ({ rows, count }: Omit<Asked, 'column'>) =>
    plural(count, `${rows} is below a different header.`, `${rows} are below a different header.`),
  unknownCertification: ({ text, rows, count }: Parts<'text' | 'rows'> & { readonly count: number }) =>
    plural(count, `${rows} names “${text}”, which you don’t hold.`, `${rows} name “${text}”, which you don’t hold.`),
  unknownStatus: ({ text, rows, count }: Parts<'text' | 'rows'> & { readonly count: number }) =>
    plural(count, `${rows} has the status “${text}”. Completed?`, `${rows} have the status “${text}”. Completed?`),
  whichCertification: ({ heading }: Parts<'heading'>) => `Which certifications is “${heading}” for?`,
} as const

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

/** What the button says that answers yes. */
export const answers = {
  columnUnsure: 'Yes',
  hoursAsCredit: 'Yes, convert them',
  muchCredit: 'Import anyway',
  approximate: 'Import anyway',
  extraText: 'Import anyway',
  oldYear: 'Yes, that’s right',
  carriedDay: 'Yes, use it',
  asMinutes: 'Yes, minutes',
  asPlanned: 'Add as planned',
  alike: 'Import anyway',
  otherHeading: 'Same columns',
  unknownCertification: 'Import without it',
  unknownStatus: 'Yes, completed',
} as const

/** Of a column that isn't imported. */
export const importAs = ({ use }: Parts<'use'>) => `Import as ${use}`
