import type { Portfolio } from '../domain/portfolio'
import type { PlainDate } from '../domain/plainDate'

/** A text that could not be read as a record, under the key where it was found. */
export type UnreadText = { readonly key: string; readonly raw: string }

/**
 * Everything that is kept, as JSON for people and programs: `{ format: 'recert', version: 2, exportedOn, credentials, courses,
 * planned, deleted, unread }`. Amounts are hundredths of a unit, days are `YYYY-MM-DD`.
 */
export function portfolioToBackup(portfolio: Portfolio, unread: readonly UnreadText[], exportedOn: PlainDate): string {
  const { credentials, courses, planned, deleted } = portfolio
  return JSON.stringify({ format: 'recert', version: 2, exportedOn, credentials, courses, planned, deleted, unread }, null, 2)
}
