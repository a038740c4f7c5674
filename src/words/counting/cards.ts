import type { RequiredCard } from '../../domain/counting/cards'
import { dayText } from '../values/dates'

/** Whether a card is good for a renewal. */
export function cardStateText({ condition, state }: RequiredCard): string {
  const needed =
    condition.validOn === 'cycleEnd' ? 'it has to be valid through the last day of the cycle' : 'you need a valid one on the day you renew'
  switch (state.kind) {
    case 'valid':
      return `Valid through ${dayText(state.through)}, beyond the renewal`
    case 'runsOut':
      return condition.validOn === 'cycleEnd'
        ? `Good through ${dayText(state.lastDay)}, but ${needed}`
        : `Good through ${dayText(state.lastDay)}: you need a new one before you renew`
    case 'logged':
      return `You logged a class on ${dayText(state.on)}: add the card to see its expiry here`
    case 'expired':
      return `Expired on ${dayText(state.since)}: ${needed}`
    case 'tooOld':
      return `The issuer wants a class from the last ${state.months} months`
    case 'tooShort':
      return `Too short: it has to be valid ${state.days} days beyond the renewal`
    case 'missing':
      return `Not added yet: ${needed}`
  }
}
