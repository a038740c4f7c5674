import { daysBetween, type PlainDate } from '../../domain/values/plainDate'
import type { Lane, TimeMark, Timeline, TimeSpan } from '../../domain/charts/timeline'
import { dayText, quantity } from '../values/dates'
import { listed } from '../counting/progress'

export const spanWords: Readonly<Record<TimeSpan['kind'], string>> = {
  closed: 'Past cycle',
  cycle: 'This cycle',
  late: 'Late window',
  lateUnconfirmed: 'Late window, not confirmed',
  next: 'Next cycle',
  valid: 'Valid',
  permanent: 'Never expires',
}

/** "Jan 15, 2026 to Jan 15, 2028"; "from Jan 15, 2026" */
export function spanDays({ from, through }: Pick<TimeSpan, 'from' | 'through'>): string {
  if (from !== null && through !== null) return `${dayText(from)} to ${dayText(through)}`
  if (from !== null) return `from ${dayText(from)}`
  return through === null ? 'no day known' : `through ${dayText(through)}`
}

/** "Done: CES"; "Planned: PES"; "Expires" */
export function markName(mark: TimeMark): string {
  switch (mark.kind) {
    case 'expiry':
      return 'Expires'
    case 'done':
      return `Done: ${mark.course.title}`
    case 'planned':
      return `Planned: ${mark.course.title}`
  }
}

/** "Mar 1, 2027, begin by Feb 1, 2027" */
export function markDays(mark: TimeMark): string {
  const begin = mark.kind === 'planned' && mark.begin !== null && mark.begin < mark.day ? `, begin by ${dayText(mark.begin)}` : ''
  return `${dayText(mark.day)}${begin}`
}

/** "This cycle of NASM-CPT: Jan 15, 2026 to Jan 15, 2028" */
export function spanText(span: TimeSpan, { name }: Pick<Lane, 'name'>): string {
  return `${name}, ${lowered(spanWords[span.kind])}: ${spanDays(span)}`
}

export function markText(mark: TimeMark, { name }: Pick<Lane, 'name'>): string {
  return `${name}, ${lowered(markName(mark))}, ${markDays(mark)}`
}

/** The chart in two sentences. */
export function timelineText({ lanes, from, through, today }: Timeline): string {
  const next = lanes
    .flatMap(({ name, marks }) => marks.flatMap(({ kind, day }) => (kind === 'expiry' && day >= today ? [{ name, day }] : [])))
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0]
  const over = lanes.filter(({ marks }) => marks.some(({ kind, day }) => kind === 'expiry' && day < today)).map(({ name }) => name)
  const expired = over.length === 0 ? '' : `${listed(over)} ${over.length === 1 ? 'has' : 'have'} expired. `
  const soonest = next === undefined ? '' : `${next.name} is the next to expire, on ${dayText(next.day)}, ${inDays(today, next.day)}.`
  return `${quantity(lanes.length, 'credential')} from ${dayText(from)} to ${dayText(through)}. ${expired}${soonest}`.trim()
}

/** "today", "in 1 day", "in 46 days" */
export function inDays(today: PlainDate, day: PlainDate): string {
  const days = daysBetween(today, day)
  return days === 0 ? 'today' : `in ${quantity(days, 'day')}`
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
