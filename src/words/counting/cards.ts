import type { RequiredCard } from '../../domain/counting/cards'
import { cardStates } from '../english/cards'
import { dayText, quantity } from '../values/dates'

/** Whether a card is good for a renewal. */
export function cardStateText({ condition, state }: RequiredCard): string {
  const isThrough = condition.validOn === 'cycleEnd'
  switch (state.kind) {
    case 'valid':
      return cardStates.valid({ day: dayText(state.through) })
    case 'runsOut':
      if (state.classOn !== undefined) return (isThrough ? cardStates.throughClass : cardStates.class)({ day: dayText(state.classOn) })
      return (isThrough ? cardStates.throughRunsOut : cardStates.runsOut)({ day: dayText(state.lastDay) })
    case 'logged':
      return cardStates.logged({ day: dayText(state.on) })
    case 'expired':
      return (isThrough ? cardStates.throughExpired : cardStates.expired)({ day: dayText(state.since) })
    case 'tooOld':
      return cardStates.tooOld({ months: quantity(state.months, 'month') })
    case 'tooShort':
      return cardStates.tooShort({ days: quantity(state.days, 'day') })
    case 'missing':
      return isThrough ? cardStates.throughMissing : cardStates.missing
  }
}
