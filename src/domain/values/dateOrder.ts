/** The order of a date's numbers: 01/31/2026, 31/01/2026 or 2026-01-31. */
export type DateOrder = 'monthFirst' | 'dayFirst' | 'yearFirst'

/** Which number of 03/05/2026 is the month. */
export type SlashOrder = Exclude<DateOrder, 'yearFirst'>
