import { months } from '../../days'
import { monthNumber } from '../../monthNames'

const between = / ?(?:→|->|=>|–|—|-|&|\+|;| (?:to|bis|through|thru|until|til|till|and|und|au|et|al|y|hasta|a|e|ate)(?= )) ?/

/** The last day of a text that may name several, as texts to be read, best first; none if it names one. `May 2-3, 2026` gives `may 3, 2026`. */
export function dayRanges(text: string): readonly string[] {
  const [, interval] = /^\d{4}-\d{2}-\d{2}[^/]*\/(\d{4}-\d{2}-\d{2}[^/]*)$/.exec(text) ?? []
  if (interval !== undefined) return [interval]
  const monthBefore = /^(?:[a-z]+[.,]* )?([a-z]+)\.? (\d{1,2})\b/.exec(text)
  const month = monthBefore?.[1] ?? ''
  const pieces = text.split(between)
  const last = pieces.at(-1) ?? ''
  if (pieces.length < 2 || !/\d/.test(pieces[0] ?? '')) return []
  const named = monthNumber(month) === null || /[a-z]{3}/.test(last) ? [] : [`${month} ${last}`]
  const dayFirst = dayFirstRange(pieces[0] ?? '', last)
  const slashed = /^(\d{1,2})\/\d{1,2}$/.exec(pieces[0] ?? '')
  const days = slashed !== null && /^\d{1,2}\/\d{2,4}$/.test(last) ? [`${slashed[1] ?? ''}/${last}`] : []
  // Dates with dashes of their own: "2026-05-02 - 2026-05-03" ends where the second one begins.
  const spaced = text.split(/ (?:-|–|—|→|to|bis|a|au|al) /)
  const whole = spaced.length > 1 ? [spaced.at(-1) ?? ''] : []
  // The end may be a time of the same day.
  const sameDay = /^\d{1,2}:\d{2}/.test(last) ? [pieces.slice(0, -1).join('-')] : []
  return [...dayFirst, ...named, ...days, ...whole, last, ...sameDay]
}

/** "10-12/05/2025" is from the 10th to the 12th of May: where the day stands twice, it stands first. With the month's name, nobody reads it another way. */
function dayFirstRange(start: string, end: string): readonly string[] {
  const [, day, month, year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/.exec(end) ?? []
  const name = months[Number(month) - 1]
  return name !== undefined && /^\d{1,2}$/.test(start) && Number(start) < Number(day) ? [`${day ?? ''} ${name} ${year}`] : []
}
