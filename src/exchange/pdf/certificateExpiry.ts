import { parseCardMonth, type PlainDate } from '../../domain/values/plainDate'
import { monthOf } from '../days'
import { daysIn } from './daysInLine'

const ends =
  /expir|valid\s+from.*\bto\b|valid(?:\s+\w+)?\s+(?:to|through|thru|until|till)|good (?:through|until)|renew(?:al)?\s*(?:by|date|due)|recertif\w*\s*(?:by|date|due)/i

/** "02/2028", "02-2028", "2028-02", "02/28", "February 2028" */
const months =
  /(?<![\d/.-])(?:(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})|(\d{4})\s?[/-]\s?(\d{1,2}))(?![\d/.-])|\b(\p{Letter}{3,9})\.?,?\s+(\d{4})\b(?![/.-]\d)/giu

/** A column beside the one with the end. */
const began = /issu|complet|class|course|from|start|begin|effective|certified on|\bdate of\b/i

/**
 * The day a certificate or a card says it ends: the last one on the first line that names it, or below its label. A CPR or first aid
 * card that names a month is good through its end, as the Heart Association's are (cpr.heart.org); of anything else a month is no day.
 */
export function certificateExpiry(lines: readonly string[], isCard: boolean): PlainDate | null {
  for (const [index, line] of lines.entries()) {
    const label = ends.exec(line)
    if (label === null) continue
    const printed = (text: string) => printedIn(text, isCard)
    const here = printed(line).filter(({ at }) => at > label.index)
    const day = here.at(-1)?.day ?? belowLabel(line.slice(0, label.index), printed(lines[index + 1] ?? ''))
    if (day !== null) return day
  }
  return null
}

type Printed = { readonly day: PlainDate; readonly at: number }

/** The end in a row of dates below a row of labels. `before` is what's to the left of its label. */
function belowLabel(before: string, [first, ...others]: readonly Printed[]): PlainDate | null {
  if (first?.at !== 0) return null
  if (!began.test(before)) return first.day
  return others.at(-1)?.day ?? null
}

/** The days in a text, and of a card its months as their last day, in their order. */
function printedIn(text: string, isCard: boolean): readonly Printed[] {
  const days = daysIn(text)
  if (!isCard) return days
  // A month inside of a day is none.
  const rest = days.reduce((left, { at, length }) => left.slice(0, at) + ' '.repeat(length) + left.slice(at + length), text)
  const ofCard = [...rest.matchAll(months)].flatMap(
    ({ index: at, 1: month, 2: year, 3: yearFirst, 4: monthBehind, 5: name, 6: namedYear }): readonly Printed[] => {
      const end = parseCardMonth(`${month ?? monthBehind ?? monthOf(name) ?? ''}/${year ?? yearFirst ?? namedYear ?? ''}`)
      return end.ok ? [{ day: end.value, at }] : []
    },
  )
  return [...days, ...ofCard].toSorted((one, other) => one.at - other.at)
}
