import { cardEnd, cardMonths } from '../counting/cpr'
import type { Card } from '../records/credential'
import { addDays, addMonths, type PlainDate } from '../values/plainDate'
import type { Placed } from './place'

/** Days to spare before the old card runs out, because a class can be canceled. */
const daysToSpare = 14

/** The day for a class that renews the card: before the old card runs out (`until`), but not so early that the new one won't last to the renewal. */
export function classDay(day: PlainDate, { from, by, candidate }: Placed, until: PlainDate | null): PlainDate {
  if (candidate.planned?.plannedFor === day) return day
  const beforeItEnds = until === null ? day : addDays(until, -daysToSpare)
  const early = beforeItEnds < day ? beforeItEnds : day
  const lasting = addMonths(by, -cardMonths)
  const wanted = early > lasting ? early : lasting
  return wanted < from ? from : wanted > by ? by : wanted
}

/** The last day a card is valid. */
export function cardUntil(cards: readonly Card[], classes: readonly PlainDate[]): PlainDate | null {
  return [...cards.map(({ expiresOn }) => expiresOn), ...classes.map(cardEnd)].sort().at(-1) ?? null
}
