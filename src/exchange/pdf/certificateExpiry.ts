import type { PlainDate } from '../../domain/values/plainDate'
import { daysIn } from './daysInLine'

const ends =
  /expir|valid\s+from.*\bto\b|valid(?:\s+\w+)?\s+(?:to|through|thru|until|till)|good (?:through|until)|renew(?:al)?\s*(?:by|date|due)|recertif\w*\s*(?:by|date|due)/i

/** The day a certificate or a card says it ends: the last one on the first line that names it, or on the line below. A month alone is no day. */
export function certificateExpiry(lines: readonly string[]): PlainDate | null {
  for (const [index, line] of lines.entries()) {
    const at = line.search(ends)
    if (at === -1) continue
    const here = daysIn(line).filter((found) => found.at > at)
    const found = here.length > 0 ? here : daysIn(lines[index + 1] ?? '').filter((below) => below.at === 0)
    const last = found.at(-1)
    if (last !== undefined) return last.day
  }
  return null
}
