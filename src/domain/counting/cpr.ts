import { type Card, type Certification, isCard } from '../records/credential'
import type { Course } from '../records/course'
import { addDays, addMonths, endOfMonth, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import type { CardCondition } from '../rule/rule'

/**
 * Whether the CPR/AED card lets a certification be renewed.
 * - `valid`: it's still good on the expiry.
 * - `runsOut`: the card, or a class logged since, is good now and through `lastDay`, but not on the expiry.
 * - `logged`: no recorded card is good on the expiry, but a class logged since is.
 * - `expired`, `tooOld`, `tooShort`, `missing`: it can't be renewed today, because the card has expired, the class is older than the
 *   issuer accepts, the card doesn't last as far beyond today as the issuer requires, or there's no card.
 */
export type CardState =
  | { readonly kind: 'valid'; readonly through: PlainDate }
  | { readonly kind: 'runsOut'; readonly lastDay: PlainDate }
  | { readonly kind: 'logged'; readonly on: PlainDate }
  | { readonly kind: 'expired'; readonly since: PlainDate }
  | { readonly kind: 'tooOld'; readonly months: number }
  | { readonly kind: 'tooShort'; readonly days: number }
  | { readonly kind: 'missing' }

/** CPR/AED cards are good for two years, through the end of the month. Source: cpr.heart.org, course card information. */
export const cardMonths = 24

/** Null if the rule requires no card. */
export function cardStateFor({ rule, expiresOn }: Certification, { credentials, courses }: Portfolio, today: PlainDate): CardState | null {
  const condition = rule.cprCard
  if (condition === null) return null
  const cards = credentials.filter(isCard).sort((a, b) => (a.expiresOn < b.expiresOn ? 1 : -1))
  const states = cards.map((card) => stateOf(card, condition, expiresOn, today))
  const best = states.reduce<CardState>((found, next) => (usefulness(next) > usefulness(found) ? next : found), states[0] ?? { kind: 'missing' })
  const logged = best.kind === 'valid' ? null : recentClass(courses, cards[0] === undefined ? null : classOf(cards[0]), condition, today)
  if (logged === null) return best
  const lastDay = reachOfClass(logged.completedOn, condition)
  if (lastDay >= (expiresOn > today ? expiresOn : today)) return { kind: 'logged', on: logged.completedOn }
  return best.kind === 'runsOut' && best.lastDay > lastDay ? best : { kind: 'runsOut', lastDay }
}

/** Whether a certification can be renewed on `day` with one of these cards, or with a class taken on one of these days. */
export function servesOn(condition: CardCondition, cards: readonly Card[], classes: readonly PlainDate[], day: PlainDate): boolean {
  return cards.some((card) => reachOf(card, condition) >= day) || classes.some((taken) => reachOfClass(taken, condition) >= day)
}

/** The last day of the card issued for a class on that day. */
export function cardEnd(classOn: PlainDate): PlainDate {
  return endOfMonth(addMonths(classOn, cardMonths))
}

/** The last day a card meets the condition. */
function reachOf(card: Card, { daysBeyond, issuedWithinMonths }: CardCondition): PlainDate {
  const reaches = addDays(card.expiresOn, -daysBeyond)
  const fresh = issuedWithinMonths === null ? reaches : addMonths(classOf(card), issuedWithinMonths)
  return reaches < fresh ? reaches : fresh
}

function reachOfClass(taken: PlainDate, { daysBeyond, issuedWithinMonths }: CardCondition): PlainDate {
  const reaches = addDays(cardEnd(taken), -daysBeyond)
  const fresh = issuedWithinMonths === null ? reaches : addMonths(taken, issuedWithinMonths)
  return reaches < fresh ? reaches : fresh
}

/** Whether a missing card is what keeps the certification from being renewed today. */
export function isCardBlocking(state: CardState | null): boolean {
  return state !== null && state.kind !== 'valid' && state.kind !== 'runsOut' && state.kind !== 'logged'
}

/** Sorts card states: of several cards, the one that lasts longest decides. */
function usefulness(state: CardState): string {
  if (state.kind === 'valid') return `2 ${state.through}`
  return state.kind === 'runsOut' ? `1 ${state.lastDay}` : '0'
}

function stateOf(card: Card, condition: CardCondition, expiry: PlainDate, today: PlainDate): CardState {
  const { daysBeyond, issuedWithinMonths } = condition
  if (card.expiresOn < today) return { kind: 'expired', since: card.expiresOn }
  if (addDays(card.expiresOn, -daysBeyond) < today) return { kind: 'tooShort', days: daysBeyond }
  const lastDay = reachOf(card, condition)
  if (lastDay < today) return { kind: 'tooOld', months: issuedWithinMonths ?? 0 }
  const needed = expiry > today ? expiry : today
  return lastDay >= needed ? { kind: 'valid', through: card.expiresOn } : { kind: 'runsOut', lastDay }
}

/** The day of the class behind a card: the day on the card, or its expiry minus its term. */
function classOf({ certifiedOn, expiresOn, cycle }: Card): PlainDate {
  return certifiedOn ?? addMonths(expiresOn, -cycle.months)
}

/** The latest CPR/AED class that's still good and isn't the one the card was issued for. */
function recentClass(courses: readonly Course[], cardFrom: PlainDate | null, condition: CardCondition, today: PlainDate): Course | null {
  const course = courses.findLast(({ category }) => category === 'cpr')
  if (course === undefined || (cardFrom !== null && course.completedOn <= cardFrom)) return null
  return reachOfClass(course.completedOn, condition) >= today ? course : null
}
