import type { Category } from '../rule/category'
import { type Card, type Certification, isCard } from '../records/credential'
import type { Course } from '../records/course'
import { lastCourse } from '../records/courseShelves'
import { issuerOfProvider } from '../rule/cardIssuer'
import { compareTexts } from '../values/compareTexts'
import { addDays, addMonths, earlierOf, endOfMonth, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { type CardCondition, type CardTopic, cardTopics } from '../rule/rule'

/**
 * Whether a card lets a certification be renewed.
 * - `valid`: it's still good on the expiry.
 * - `runsOut`: the card, or a class logged since on `classOn`, is good now and through `lastDay`, but not on the expiry.
 * - `logged`: no recorded card is good on the expiry, but a class logged since is.
 * - `expired`, `tooOld`, `tooShort`, `missing`: it can't be renewed today, because the card has expired, the class is older than the
 *   issuer accepts, the card doesn't last as far beyond today as the issuer requires, or there's no card.
 */
export type CardState =
  | { readonly kind: 'valid'; readonly through: PlainDate }
  | { readonly kind: 'runsOut'; readonly lastDay: PlainDate; readonly classOn?: PlainDate }
  | { readonly kind: 'logged'; readonly on: PlainDate }
  | { readonly kind: 'expired'; readonly since: PlainDate }
  | { readonly kind: 'tooOld'; readonly months: number }
  | { readonly kind: 'tooShort'; readonly days: number }
  | { readonly kind: 'missing' }

/** A card the rule requires, and how things are with it. */
export type RequiredCard = { readonly condition: CardCondition; readonly state: CardState }

/** A class that renews a card: its day and who gave it. */
export type CardClass = { readonly on: PlainDate; readonly provider: string }

/** CPR/AED and first-aid cards are good for two years. Source: cpr.heart.org, course card information; redcross.org. */
export const cardMonths = 24

/** Whether a provider's cards are valid two years to the day, not through the end of the month. */
function endsToTheDay(provider: string): boolean {
  return issuerOfProvider(provider) === 'redCross'
}

/** The kind of course that renews a card; null if none does. */
function classCategory(topic: CardTopic): Category | null {
  return topic === 'cpr' || topic === 'firstAid' ? topic : null
}

export function isClassFor(topic: CardTopic, { category }: { readonly category: Category }): boolean {
  return category === classCategory(topic)
}

/** The cards on this topic, the one that lasts longest first. */
export function cardsFor(topic: CardTopic, { credentials }: Pick<Portfolio, 'credentials'>): readonly Card[] {
  return credentials
    .filter(isCard)
    .filter(({ covers }) => covers.includes(topic))
    .toSorted((a, b) => compareTexts(b.expiresOn, a.expiresOn))
}

/** Every card the rule requires, in the rule's order. */
export function requiredCards(certification: Certification, portfolio: Portfolio, today: PlainDate): readonly RequiredCard[] {
  return certification.rule.cards.map((condition) => ({ condition, state: cardStateFor(condition, certification, portfolio, today) }))
}

function cardStateFor(condition: CardCondition, { expiresOn }: Certification, portfolio: Portfolio, today: PlainDate): CardState {
  const cards = cardsFor(condition.topic, portfolio)
  const states = cards.map((card) => stateOf(card, condition, expiresOn, today))
  const best = states.reduce<CardState>((found, next) => (usefulness(next) > usefulness(found) ? next : found), states[0] ?? { kind: 'missing' })
  const logged = best.kind === 'valid' ? null : recentClass(portfolio.courses, cards[0] === undefined ? null : classOf(cards[0]), condition, today)
  if (logged === null) return best
  const lastDay = reachOfClass(logged, condition)
  if (lastDay >= expiresOn) return { kind: 'logged', on: logged.on }
  return best.kind === 'runsOut' && best.lastDay > lastDay ? best : { kind: 'runsOut', lastDay, classOn: logged.on }
}

/** Whether a certification can be renewed on `day` with one of these cards, or with one of these classes. */
export function servesOn(condition: CardCondition, cards: readonly Card[], classes: readonly CardClass[], day: PlainDate): boolean {
  return cards.some((card) => reachOf(card, condition) >= day) || classes.some((taken) => reachOfClass(taken, condition) >= day)
}

export function classOfCourse({ completedOn, provider }: Pick<Course, 'completedOn' | 'provider'>): CardClass {
  return { on: completedOn, provider }
}

/** The last day of the card issued for a class. */
export function cardEnd({ on, provider }: CardClass): PlainDate {
  const end = addMonths(on, cardMonths)
  return endsToTheDay(provider) ? end : endOfMonth(end)
}

/** Whether a card is what keeps the certification from being renewed today. */
export function isBlocking(cards: readonly RequiredCard[]): boolean {
  return cards.some(isCardBlocking)
}

/** A card that has to last through the cycle's end also blocks if it runs out before. */
export function isCardBlocking({ condition, state: { kind } }: RequiredCard): boolean {
  if (kind === 'runsOut') return condition.validOn === 'cycleEnd'
  return kind !== 'valid' && kind !== 'logged'
}

/** The last day a card meets the condition. */
function reachOf(card: Card, { daysBeyond, issuedWithinMonths }: CardCondition): PlainDate {
  const reaches = addDays(card.expiresOn, -daysBeyond)
  const fresh = issuedWithinMonths === null ? reaches : addMonths(classOf(card), issuedWithinMonths)
  return earlierOf(reaches, fresh)
}

function reachOfClass(taken: CardClass, { daysBeyond, issuedWithinMonths }: CardCondition): PlainDate {
  const reaches = addDays(cardEnd(taken), -daysBeyond)
  const fresh = issuedWithinMonths === null ? reaches : addMonths(taken.on, issuedWithinMonths)
  return earlierOf(reaches, fresh)
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
  return lastDay >= expiry ? { kind: 'valid', through: card.expiresOn } : { kind: 'runsOut', lastDay }
}

/** The day of the class behind a card: the day on the card, or its expiry minus its term. */
function classOf({ certifiedOn, expiresOn, cycle }: Card): PlainDate {
  return certifiedOn ?? addMonths(expiresOn, -cycle.months)
}

const latestClass = new Map(cardTopics.map((topic) => [topic, lastCourse((course) => isClassFor(topic, course))]))

/** The latest class that's still good and isn't the one the card was issued for. */
function recentClass(courses: readonly Course[], cardFrom: PlainDate | null, condition: CardCondition, today: PlainDate): CardClass | null {
  const course = latestClass.get(condition.topic)?.(courses) ?? null
  if (course === null || (cardFrom !== null && course.completedOn <= cardFrom)) return null
  const taken = classOfCourse(course)
  return reachOfClass(taken, condition) >= today ? taken : null
}
