import type { CardTopic } from '../../domain/rule/rule'
import type { Parts } from './parts'

export const cardTitles: Readonly<Record<CardTopic, string>> = {
  cpr: 'Take a CPR/AED class',
  firstAid: 'Take a first aid class',
  insurance: 'Renew your insurance',
  other: 'Renew your card',
}

/** A class is logged, and its card isn't in the records yet. */
export const newCardTitles: Readonly<Record<CardTopic, string>> = {
  cpr: 'Add the new CPR/AED card',
  firstAid: 'Add the new first aid card',
  insurance: 'Add the new policy',
  other: 'Add the new card',
}

/** What to do next. */
export const stepTitles = {
  earn: ({ credit, name }: Parts<'credit' | 'name'>) => `Earn ${credit} for ${name}`,
  ask: ({ name }: Parts<'name'>) => `Ask about ${name}`,
  renew: ({ name }: Parts<'name'>) => `Renew ${name}`,
  apply: ({ name }: Parts<'name'>) => `Apply late for ${name}`,
  yearly: ({ label, name }: Parts<'label' | 'name'>) => `${label}: ${name}`,
  renewCard: ({ name }: Parts<'name'>) => `Renew your ${name}`,
  saveNext: 'Save your next specialization',
  save: ({ title }: Parts<'title'>) => `Save ${title} for later`,
  finished: ({ title }: Parts<'title'>) => `Did you finish ${title}?`,
  addCertificates: ({ name }: Parts<'name'>) => `Add certificates for ${name}`,
  replace: ({ title }: Parts<'title'>) => `Replace ${title}`,
} as const

/** Why, each a whole sentence or two. */
export const stepReasons = {
  short: ({ credit }: Parts<'credit'>) => `You’re ${credit} short.`,
  progress: ({ progress }: Parts<'progress'>) => `You have ${progress}.`,
  thenApply: 'Then apply late.',
  thenApplyWithFee: ({ fee }: Parts<'fee'>) => `Then apply with the ${fee} late fee.`,
  apply: 'Apply late.',
  applyWithFee: ({ fee }: Parts<'fee'>) => `Apply with the ${fee} late fee.`,
  yearly: 'Due every year.',
  yearlyWithFee: ({ fee }: Parts<'fee'>) => `${fee}, due every year.`,
  expired: ({ day }: Parts<'day'>) => `It expired ${day}.`,
  countsFrom: ({ day }: Parts<'day'>) => `It counts from ${day}.`,
  plannedTooEarly: ({ day, start }: Parts<'day' | 'start'>) => `Planned for ${day}. It counts from ${start}.`,
  classLogged: ({ day }: Parts<'day'>) => `Class logged ${day}.`,
  planned: ({ day }: Parts<'day'>) => `You planned it for ${day}.`,
  noCertificate: ({ courses }: Parts<'courses'>) => `No certificate for ${courses}.`,
  rejected: ({ name }: Parts<'name'>) => `It was rejected for ${name}.`,
  petition: ({ name }: Parts<'name'>) => `It may need a petition for ${name}.`,
  petitionWithFee: ({ name, fee }: Parts<'name' | 'fee'>) => `It may need a petition for ${name} (${fee}).`,
} as const

/** Why a card or a policy has to be renewed. */
export const cardReasons = {
  adds: ({ credit }: Parts<'credit'>) => `The class adds ${credit}.`,
  alsoAdds: ({ credit }: Parts<'credit'>) => `The class also adds ${credit}.`,
  cardEnding: ({ names }: Parts<'names'>) => `Your card won’t be valid for ${names}.`,
  cardEndingForAll: ({ renewals }: Parts<'renewals'>) => `Your card expires before all ${renewals}.`,
  policyEnding: ({ names }: Parts<'names'>) => `Your policy won’t be valid for ${names}.`,
  policyEndingForAll: ({ renewals }: Parts<'renewals'>) => `Your policy expires before all ${renewals}.`,
  cardMissing: ({ names }: Parts<'names'>) => `You need a valid card to renew ${names}.`,
  policyMissing: ({ names }: Parts<'names'>) => `You need a valid policy to renew ${names}.`,
  gain: ({ amount, name }: Parts<'amount' | 'name'>) => `${amount} to ${name}`,
  allRenewals: ({ renewals }: Parts<'renewals'>) => `all ${renewals}`,
} as const

export const stepDays = {
  today: 'Today',
  by: ({ day }: Parts<'day'>) => `By ${day}`,
  byWithin: ({ day, days }: Parts<'day' | 'days'>) => `By ${day} · ${days}`,
  wasDue: ({ day }: Parts<'day'>) => `Was due ${day}`,
} as const
