import type { SlashOrder } from '../../../domain/values/dateOrder'

/** How the browser's language writes a day in numbers. */
export function localeOrder(): SlashOrder {
  const parts = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'numeric' }).formatToParts(new Date(2026, 0, 31))
  return parts.findIndex(({ type }) => type === 'day') < parts.findIndex(({ type }) => type === 'month') ? 'dayFirst' : 'monthFirst'
}
