import { compareTexts } from '../../values/compareTexts'
import type { PlainDate } from '../../values/plainDate'
import { addSpan, type Span } from '../../values/span'

/** Stands in for a day that can't be read, and serves to compare spans in days with spans in months. */
export const anyDay = '2026-01-01' as PlainDate // safe: a real day

/** Negative if `a` is shorter than `b`. */
export function compareSpans(a: Span, b: Span): number {
  return compareTexts(addSpan(anyDay, a), addSpan(anyDay, b))
}
