import { compareTexts } from '../../domain/values/compareTexts'
import { daysBetween, type PlainDate } from '../../domain/values/plainDate'
import type { Lane, TimeMark, Timeline, TimeSpan } from '../../domain/charts/timeline'
import { dayText, quantity } from '../values/dates'
import { sentences } from '../english/series'
import { spanNames, timelineItems, timelineLegend, timelineLines } from '../english/timeline'
import { listed, midSentence } from '../counting/progress'

export const spanWords: Readonly<Record<TimeSpan['kind'], string>> = spanNames

/** "Jan 15, 2026 to Jan 15, 2028"; "from Jan 15, 2026" */
export function spanDays({ from, through }: Pick<TimeSpan, 'from' | 'through'>): string {
  if (from !== null && through !== null) return timelineItems.fromTo({ from: dayText(from), to: dayText(through) })
  if (from !== null) return timelineItems.from({ day: dayText(from) })
  return through === null ? timelineItems.noDay : timelineItems.through({ day: dayText(through) })
}

/** A dot for more courses says their number. */
const mostNamed = 3

/** "Done: CES and PES"; "Planned: PES"; "Expires" */
export function markName(mark: TimeMark): string {
  switch (mark.kind) {
    case 'expiry':
      return timelineItems.expires
    case 'done':
      return timelineItems.done({ what: listed(mark.courses.map(({ title }) => title)) })
    case 'planned':
      return timelineItems.planned({ course: mark.course.title })
  }
}

/** "Mar 1, 2027, start by Feb 1, 2027"; "Oct 2, 2026 to Oct 30, 2026" */
export function markDays(mark: TimeMark): string {
  if (mark.kind === 'done' && mark.through > mark.day) return spanDays({ from: mark.day, through: mark.through })
  const day = dayText(mark.day)
  return mark.kind === 'planned' && mark.begin !== null && mark.begin < mark.day ? timelineItems.startBy({ day, start: dayText(mark.begin) }) : day
}

/** "NASM-CPT, this cycle: Jan 15, 2026 to Jan 15, 2028" */
export function spanText(span: TimeSpan, { name }: Pick<Lane, 'name'>): string {
  return timelineItems.span({ name, what: midSentence(spanWords[span.kind]), days: spanDays(span) })
}

/** "NASM-CPT, done: CES, May 3, 2026"; "NASM-CPT, done: 12 courses, May 3, 2026" */
export function markText(mark: TimeMark, { name }: Pick<Lane, 'name'>): string {
  const isMany = mark.kind === 'done' && mark.courses.length > mostNamed
  const what = isMany ? timelineItems.done({ what: quantity(mark.courses.length, 'course') }) : markName(mark)
  return timelineItems.mark({ name, what: midSentence(what), days: markDays(mark) })
}

/** The legend's texts. */
export const legendWords = timelineLegend

/** The table's caption. */
export function timelineCaption(today: PlainDate): string {
  return timelineItems.caption({ day: dayText(today) })
}

/** The chart in sentences. */
export function timelineText({ lanes, from, through, today }: Timeline): string {
  const next = lanes
    .flatMap(({ name, marks }) => marks.flatMap(({ kind, day }) => (kind === 'expiry' && day >= today ? [{ name, day }] : [])))
    .sort((a, b) => compareTexts(a.day, b.day))[0]
  const over = lanes.filter(({ marks }) => marks.some(({ kind, day }) => kind === 'expiry' && day < today)).map(({ name }) => name)
  const shown = timelineLines.shown({ credentials: quantity(lanes.length, 'credential'), from: dayText(from), to: dayText(through) })
  const expired = over.length === 0 ? [] : [timelineLines.expired({ names: listed(over) })]
  const soonest = next === undefined ? [] : [timelineLines.next({ name: next.name, day: dayText(next.day), when: inDays(today, next.day) })]
  return sentences(shown, ...expired, ...soonest)
}

/** "today", "in 1 day", "in 46 days" */
export function inDays(today: PlainDate, day: PlainDate): string {
  const days = daysBetween(today, day)
  return days === 0 ? timelineLines.today : timelineLines.inDays({ days: quantity(days, 'day') })
}
