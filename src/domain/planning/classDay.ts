import { cardEnd, cardMonths } from '../counting/cpr'
import type { Card } from '../records/credential'
import { addDays, addMonths, type PlainDate } from '../values/plainDate'
import type { Placed } from './place'

/** A class can be cancelled: so many days are left before the old card runs out. */
const daysToSpare = 14

/** For a class that renews the card, which runs out on `until`: before that, and not so early that the new card would run out before the renewal. */
export function classDay(day: PlainDate, { from, by, candidate }: Placed, until: PlainDate | null): PlainDate {
  if (candidate.planned?.plannedFor === day) return day
  const beforeItEnds = until === null ? day : addDays(until, -daysToSpare)
  const early = beforeItEnds < day ? beforeItEnds : day
  const lasting = addMonths(by, -cardMonths)
  const wanted = early > lasting ? early : lasting
  return wanted < from ? from : wanted > by ? by : wanted
}

/** The last day on which there is a card. */
export function cardUntil(cards: readonly Card[], classes: readonly PlainDate[]): PlainDate | null {
  return [...cards.map(({ expiresOn }) => expiresOn), ...classes.map(cardEnd)].sort().at(-1) ?? null
}
