import { type CardCondition, type CardTopic, cardTopics } from '../../rule/rule'
import { mostMonths, readCount } from '../fieldInput'
import type { FieldReader } from '../formReader'

/** A card as a condition of the renewal. What's typed is read only if the card is required. */
export type CardDraft = {
  readonly topic: CardTopic
  readonly isRequired: boolean
  readonly validOn: CardCondition['validOn']
  /** Empty for none. */
  readonly daysBeyond: string
  /** Empty if a class of any age will do. */
  readonly issuedWithinMonths: string
}

export type CardField = `card.${'daysBeyond' | 'issuedWithinMonths'}:${CardTopic}`

/** A draft for each topic, the required ones first. */
export function draftOfCards(cards: readonly CardCondition[]): readonly CardDraft[] {
  const required = cards.map(({ topic, validOn, daysBeyond, issuedWithinMonths }) => ({
    topic,
    isRequired: true,
    validOn,
    daysBeyond: daysBeyond === 0 ? '' : String(daysBeyond),
    issuedWithinMonths: issuedWithinMonths === null ? '' : String(issuedWithinMonths),
  }))
  const others = cardTopics.filter((topic) => !cards.some((card) => card.topic === topic))
  return [...required, ...others.map((topic) => ({ topic, isRequired: false, validOn: 'renewal', daysBeyond: '', issuedWithinMonths: '' }) as const)]
}

export function changeCard(cards: readonly CardDraft[], topic: CardTopic, change: Partial<CardDraft>): readonly CardDraft[] {
  return cards.map((card) => (card.topic === topic ? { ...card, ...change } : card))
}

export function readCards(drafts: readonly CardDraft[], base: readonly CardCondition[], { read }: FieldReader<CardField>): readonly CardCondition[] {
  return drafts
    .filter(({ isRequired }) => isRequired)
    .map(({ topic, validOn, daysBeyond, issuedWithinMonths }) => ({
      ...base.find((card) => card.topic === topic),
      topic,
      validOn,
      daysBeyond: daysBeyond.trim() === '' ? 0 : read(`card.daysBeyond:${topic}`, readCount(daysBeyond, 0, mostDays), 0),
      issuedWithinMonths:
        issuedWithinMonths.trim() === '' ? null : read(`card.issuedWithinMonths:${topic}`, readCount(issuedWithinMonths, 1, mostMonths), null),
    }))
}

/** No issuer asks for more than a year or two. */
const mostDays = 3_650
