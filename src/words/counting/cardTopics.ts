import type { CardTopic } from '../../domain/rule/rule'

const names: Readonly<Record<CardTopic, string>> = {
  cpr: 'CPR/AED card',
  firstAid: 'First aid card',
  insurance: 'Liability insurance',
  other: 'Other card',
}

/** "CPR/AED card" */
export function cardName(topic: CardTopic): string {
  return names[topic]
}
