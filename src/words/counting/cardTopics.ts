import type { CardTopic } from '../../domain/rule/rule'
import { cardNames, newCards, validCards } from '../english/cardTopics'

/** "CPR/AED card" */
export function cardName(topic: CardTopic): string {
  return cardNames[topic]
}

/** "a valid CPR/AED card" */
export function validCardText(topic: CardTopic): string {
  return validCards[topic]
}

/** "a new CPR/AED card" */
export function newCardText(topic: CardTopic): string {
  return newCards[topic]
}
