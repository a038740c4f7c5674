import type { PlainDate } from '../../domain/values/plainDate'
import { dayFrom, monthOf } from '../days'

/** A day found on a line, where it begins, and how long it is. */
type FoundDay = { readonly day: PlainDate; readonly at: number; readonly length: number }

/** Any word: whether it's a month shows when it's read. */
const month = '(\\p{Letter}{3,12})\\.?'
const dayOfMonth = '(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?'

type Part = string | undefined
type Shape = { readonly pattern: RegExp; readonly read: (parts: readonly Part[]) => readonly [year: Part, month: Part, day: Part] }

/** With slashes the month comes first, as in the US, unless it can't be a month. With dots the day comes first. */
const shapes: readonly Shape[] = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: ([year, month, day]) => [year, month, day] },
  {
    pattern: new RegExp(`\\b${month}\\s+${dayOfMonth},?\\s+(\\d{4})\\b`, 'giu'),
    read: ([name, day, year]) => [year, monthOf(name), day],
  },
  // Of several days, the last: "July 8-11, 2026".
  {
    pattern: new RegExp(`\\b${month}\\s+\\d{1,2}\\s?[-–]\\s?${dayOfMonth},?\\s+(\\d{4})\\b`, 'giu'),
    read: ([name, day, year]) => [year, monthOf(name), day],
  },
  {
    pattern: new RegExp(`\\b${dayOfMonth}(?:\\s+day)?(?:\\s+(?:of|de|di))?\\s+${month},?\\s+(?:del?\\s+)?(\\d{4})\\b`, 'giu'),
    read: ([day, name, year]) => [year, monthOf(name), day],
  },
  {
    pattern: /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/g,
    read: ([first, second, year]) => (Number(first) > 12 ? [year, second, first] : [year, first, second]),
  },
  { pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g, read: ([day, month, year]) => [year, month, day] },
]

/** The days on a line, in their order. */
export function daysIn(line: string): readonly FoundDay[] {
  return shapes
    .flatMap(({ pattern, read }) =>
      [...line.matchAll(pattern)].flatMap((match): readonly FoundDay[] => {
        const [year = '', ...monthAndDay] = read(match.slice(1))
        const day = dayFrom(year.length === 2 ? `20${year}` : year, ...monthAndDay)
        return day === null ? [] : [{ day, at: match.index, length: match[0].length }]
      }),
    )
    .toSorted((one, other) => one.at - other.at)
}
