import type { Card, CardPeriod } from './credential'
import { addDays, type PlainDate } from '../values/plainDate'
import { proofsOf, putProofs, withProofs } from './proof'
import { without } from '../values/without'

/** The card after a change. If it runs longer than before, it was renewed: the card before goes to its history, with its own certificates. */
export function keepingPeriod(before: Card, after: Card): Card {
  if (after.expiresOn <= before.expiresOn) return after
  const old = new Set(proofsOf(before).map(({ sha256 }) => sha256))
  const fresh = putProofs(
    after,
    proofsOf(after).filter(({ sha256 }) => !old.has(sha256)),
  )
  return { ...fresh, periods: [...(before.periods ?? []), periodOf(before)] }
}

/** The card without one of the cards before it, whose certificates become its own. */
export function withoutPeriod(card: Card, period: CardPeriod): Card {
  const periods = (card.periods ?? []).filter((other) => other !== period)
  const whole = putProofs(card, [...proofsOf(period), ...proofsOf(card)])
  return periods.length === 0 ? without(whole, 'periods') : { ...whole, periods }
}

/** The card as it was in one of its earlier periods, without a history. */
export function cardIn(card: Card, period: CardPeriod): Card {
  return { ...without(card, 'number', 'proofs', 'periods'), ...period }
}

/** The card as it was on a day: the one before it, if it was issued later. One of unknown day counts from the end of the one before. */
export function cardOn(card: Card, day: PlainDate): Card {
  const last = card.periods?.at(-1)
  if (last === undefined || (card.certifiedOn ?? addDays(last.expiresOn, 1)) <= day) return card
  const earlier = (card.periods ?? []).slice(0, -1)
  return cardOn({ ...cardIn(card, last), ...(earlier.length === 0 ? {} : { periods: earlier }) }, day)
}

function periodOf(card: Card): CardPeriod {
  const { certifiedOn, expiresOn, number } = card
  return { certifiedOn, expiresOn, ...(number === undefined ? {} : { number }), ...withProofs(proofsOf(card)) }
}
