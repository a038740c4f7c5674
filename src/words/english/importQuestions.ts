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
    plural(count, `${rows} gives a lot of “${column}” for one course. Hours?`, `${rows} give a lot of “${column}” for one course. Hours?`),
  zeroCredit: ({ column, rows, count }: Asked) => plural(count, `${rows} has 0 under “${column}”.`, `${rows} have 0 under “${column}”.`),
  carriedAmount: ({ column, rows, count }: Asked) =>
    plural(
      count,
      `${rows} shares a merged “${column}” with the row above. Count it again?`,
      `${rows} share a merged “${column}” with the row above. Count it again?`,
    ),
  moreCells: ({ rows, count }: Omit<Asked, 'column'>) =>
    plural(
      count,
      `${rows} has more cells than there are headings. Its columns may be shifted.`,
      `${rows} have more cells than there are headings. Their columns may be shifted.`,
    ),
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
    plural(count, `${rows} names “${text}”, which you don’t hold.`, `${rows} name “${text}” or others, which you don’t hold.`),
  noStatus: ({ rows, count }: Omit<Asked, 'column'>) => plural(count, `${rows} has no status. Completed?`, `${rows} have no status. Completed?`),
  unknownStatus: ({ text, rows, count }: Parts<'text' | 'rows'> & { readonly count: number }) =>
    plural(count, `${rows} has the status “${text}”. Completed?`, `${rows} have the status “${text}” or similar. Completed?`),
  whichCertification: ({ heading }: Parts<'heading'>) => `Which certifications is “${heading}” for?`,
} as const

/** Of a column whose empty cells may be merged with the ones above. */
export const gaps = ({ heading, count }: Parts<'heading'> & { readonly count: number }) =>
  plural(count, `“${heading}” has an empty cell below a value.`, `“${heading}” has ${count} empty cells below a value.`)

export const noCredit = 'No column holds credit or hours. These courses won’t count until you add it.'

/** What the button says that answers yes. */
export const answers = {
  columnUnsure: 'Yes',
  hoursAsCredit: 'Yes, convert them',
  muchCredit: 'Import anyway',
  zeroCredit: 'Import without credit',
  carriedAmount: 'Yes, for each row',
  moreCells: 'Import anyway',
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
