import type { CardTopic } from '../../domain/rule/rule'
import type { Parts } from './parts'

/** A card that's missing, where its name doesn't stand beside it. */
export const missingCards: Readonly<Record<CardTopic, string>> = {
  cpr: 'Add your CPR card. You need it to renew.',
  firstAid: 'Add your first aid card. You need it to renew.',
  insurance: 'Add your insurance. You need it to renew.',
  other: 'Add your card. You need it to renew.',
}

/** Whether a card is good for a renewal, beside the card's name. `through…`: it has to be valid through the cycle's last day. */
export const cardStates = {
  valid: ({ day }: Parts<'day'>) => `Valid through ${day}, past the renewal.`,
  runsOut: ({ day }: Parts<'day'>) => `Valid through ${day}. You need a new one before you renew.`,
  throughRunsOut: ({ day }: Parts<'day'>) => `Valid through ${day}. It must last through the cycle’s last day.`,
  class: ({ day }: Parts<'day'>) => `Class logged ${day}. Add its card. You need a newer one before you renew.`,
  throughClass: ({ day }: Parts<'day'>) => `Class logged ${day}. Add its card. You need one that lasts through the cycle’s last day.`,
  logged: ({ day }: Parts<'day'>) => `Class logged ${day}. Add the new card.`,
  expired: ({ day }: Parts<'day'>) => `Expired ${day}. You need a valid one to renew.`,
  throughExpired: ({ day }: Parts<'day'>) => `Expired ${day}. You need one valid through the cycle’s last day.`,
  tooOld: ({ months }: Parts<'months'>) => `Too old. The class can be at most ${months} old.`,
  tooShort: ({ days }: Parts<'days'>) => `Expires too soon. It must last ${days} beyond your renewal.`,
  missing: 'Not added yet. You need it to renew.',
  throughMissing: 'Not added yet. It must last through the cycle’s last day.',
} as const
