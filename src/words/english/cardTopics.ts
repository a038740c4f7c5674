import type { CardTopic } from '../../domain/rule/rule'

export const cardNames: Readonly<Record<CardTopic, string>> = {
  cpr: 'CPR/AED card',
  firstAid: 'First aid card',
  insurance: 'Liability insurance',
  other: 'Other card',
}

/** What a renewal needs: "You still need …". */
export const validCards: Readonly<Record<CardTopic, string>> = {
  cpr: 'a valid CPR/AED card',
  firstAid: 'a valid first aid card',
  insurance: 'valid liability insurance',
  other: 'another valid card',
}

/** What's still to come while a renewal would be possible today: "Still needed: …". */
export const newCards: Readonly<Record<CardTopic, string>> = {
  cpr: 'a new CPR/AED card',
  firstAid: 'a new first aid card',
  insurance: 'new liability insurance',
  other: 'a new card',
}
