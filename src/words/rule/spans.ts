import type { Span } from '../../domain/values/span'
import { quantity } from '../values/dates'

/** "90 days", "1 month" */
export function spanText(span: Span): string {
  return 'days' in span ? quantity(span.days, 'day') : quantity(span.months, 'month')
}

/** Whether there's no time at all. */
export function isNone(span: Span): boolean {
  return ('days' in span ? span.days : span.months) === 0
}
