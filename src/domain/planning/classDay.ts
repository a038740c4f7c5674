import { cardEnd, cardMonths, cardsFor } from '../counting/cards'
import type { Course } from '../records/course'
import type { Portfolio } from '../records/portfolio'
import { addDays, addMonths, earlierOf, laterOf, type PlainDate } from '../values/plainDate'
import { type CardNeed, classesFor } from './cardNeeds'
import type { Placed } from './place'

/** Days to spare before the old card runs out, because a class can be canceled. */
const daysToSpare = 14

/**
 * The day for a class that renews a card: before the old card runs out, but not so early that the new one won't last to the first
 * renewal that needs it.
 */
export function classDay(
  { from, by }: Pick<Placed, 'from' | 'by'>,
  need: CardNeed,
  held: Pick<Portfolio, 'credentials'>,
  courses: readonly Course[],
) {
  const ends = [...cardsFor(need.topic, held).map(({ expiresOn }) => expiresOn), ...classesFor(need.topic, courses).map(cardEnd)]
  const until = ends.sort().at(-1)
  const beforeItEnds = until === undefined ? by : addDays(until, -daysToSpare)
  const wanted = laterOf(beforeItEnds, lastingFrom(need) ?? from)
  return laterOf(from, earlierOf(wanted, by))
}

/** The first day of a class whose card is still accepted at the first of the renewals. */
function lastingFrom({ topic, cycles }: CardNeed): PlainDate | undefined {
  const days = cycles.flatMap(({ certification: { rule }, count: { cycle } }) => {
    const condition = rule.cards.find((each) => each.topic === topic)
    if (condition === undefined) return []
    const reaching = addMonths(addDays(cycle.expiry, condition.daysBeyond), -cardMonths)
    const recent = condition.issuedWithinMonths === null ? reaching : addMonths(cycle.expiry, -condition.issuedWithinMonths)
    return [laterOf(recent, reaching)]
  })
  return days.sort()[0]
}
