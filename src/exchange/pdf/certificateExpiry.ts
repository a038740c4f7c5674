import { topicsOf } from '../../domain/rule/cardClass'
import { parseCardMonth, type PlainDate } from '../../domain/values/plainDate'
import { daysIn } from './daysInLine'

const ends =
  /expir|valid\s+from.*\bto\b|valid(?:\s+\w+)?\s+(?:to|through|thru|until|till)|good (?:through|until)|renew(?:al)?\s*(?:by|date|due)|recertif\w*\s*(?:by|date|due)/i

/** "02/2028" */
const month = /(?<![\d/])\d{1,2}\/\d{4}(?![\d/])/

/**
 * The day a certificate or a card says it ends: the last one on the first line that names it, or on the line below. A CPR or first aid
 * card that names a month is good through its end, as the Heart Association's are (cpr.heart.org); of anything else a month is no day.
 */
export function certificateExpiry(lines: readonly string[]): PlainDate | null {
  const isCard = lines.some((line) => topicsOf(line).length > 0)
  for (const [index, line] of lines.entries()) {
    const at = line.search(ends)
    if (at === -1) continue
    const here = daysIn(line).filter((found) => found.at > at)
    const found = here.length > 0 ? here : daysIn(lines[index + 1] ?? '').filter((below) => below.at === 0)
    const last = found.at(-1)
    if (last !== undefined) return last.day
    const [printed] = month.exec(line.slice(at)) ?? month.exec(lines[index + 1] ?? '') ?? []
    const end = isCard && printed !== undefined ? parseCardMonth(printed) : null
    if (end?.ok === true) return end.value
  }
  return null
}
