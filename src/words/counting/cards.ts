import type { CardState } from '../../domain/counting/cpr'
import { dayText } from '../values/dates'

/** Whether the CPR/AED card is good for a renewal. */
export function cardStateText(state: CardState): string {
  switch (state.kind) {
    case 'valid':
      return `Valid through ${dayText(state.through)}, beyond the renewal`
    case 'runsOut':
      return `Serves through ${dayText(state.lastDay)}: before the renewal a new class is needed`
    case 'logged':
      return `A class of ${dayText(state.on)} is logged: record the card to see its expiry here`
    case 'expired':
      return `Expired on ${dayText(state.since)}: a valid card is needed on the day of renewal`
    case 'tooOld':
      return `The issuer wants a class of the last ${state.months} months`
    case 'tooShort':
      return `Too short: it must hold ${state.days} days beyond the day of renewal`
    case 'missing':
      return 'Not recorded: a valid card is needed on the day of renewal'
  }
}
