import type { PlainDate } from '../../values/plainDate'
import { addSpan, type Span } from '../../values/span'

/** Stands in for a day that can't be read, and serves to compare spans in days with spans in months. */
export const anyDay = '2026-01-01' as PlainDate // safe: a real day

/** Negative if `a` is shorter than `b`. */
export function compareSpans(a: Span, b: Span): number {
  const [first, second] = [addSpan(anyDay, a), addSpan(anyDay, b)]
  return first === second ? 0 : first < second ? -1 : 1
}
