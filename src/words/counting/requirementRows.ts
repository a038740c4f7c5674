import type { CheckTotal } from '../../domain/counting/requirementTotals'
import type { ShortRow } from '../../domain/counting/requirementRows'
import type { RenewalRule } from '../../domain/rule/rule'
import { missingCards } from '../english/cards'
import { shortRow } from '../english/requirementRows'
import { amountText, countText } from '../values/numbers'
import { cardName } from './cardTopics'
import { cardStateText } from './cards'
import { progressText } from './progress'

/** A row for tight spaces. `state` puts the mark in words. `value` and `state` are empty if the label says it all. */
export type ShortRowText = { readonly label: string; readonly value: string; readonly state: string }

export function shortRowText(row: ShortRow, rule: RenewalRule): ShortRowText {
  switch (row.kind) {
    case 'part': {
      const { requirement, counted, needed } = row
      const state = needed === 0 ? shortRow.met : shortRow.amountNeeded({ amount: amountText(needed) })
      return { label: requirement.label, value: progressText(counted, requirement.min, rule), state }
    }
    case 'check':
      return { label: row.check.label, value: checkText(row, rule), state: row.needed === 0 ? shortRow.met : shortRow.needed }
    case 'card': {
      const { condition, state } = row.card
      if (state.kind === 'missing' && condition.validOn !== 'cycleEnd') return { label: missingCards[condition.topic], value: '', state: '' }
      return { label: shortRow.card({ card: cardName(row.card.condition.topic), state: cardStateText(row.card) }), value: '', state: '' }
    }
  }
}

/** "2.0 of 2.0 CEUs", "1 of 2 categories" */
function checkText({ check, counted }: CheckTotal, rule: RenewalRule): string {
  if (check.kind !== 'spread') return progressText(counted, check.min, rule)
  return shortRow.categories({ count: countText(Math.min(counted / 100, check.atLeast)), of: countText(check.atLeast) })
}
