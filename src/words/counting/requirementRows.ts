import type { CheckTotal } from '../../domain/counting/requirementTotals'
import type { ShortRow } from '../../domain/counting/requirementRows'
import type { RenewalRule } from '../../domain/rule/rule'
import { missingCards } from '../english/cards'
import { partsAround } from '../english/parts'
import { shortRow } from '../english/requirementRows'
import type { Line } from '../values/line'
import { amountText, countText } from '../values/numbers'
import { cardName } from './cardTopics'
import { cardStateText } from './cards'
import { partLine, progressText } from './progress'

/** A row for tight spaces. `state` puts the mark in words; it's empty if the line says it all. */
export type ShortRowText = { readonly line: Line; readonly state: string }

export function shortRowText(row: ShortRow, rule: RenewalRule): ShortRowText {
  switch (row.kind) {
    case 'part': {
      const { requirement, counted, needed } = row
      const state = needed === 0 ? shortRow.met : shortRow.amountNeeded({ amount: amountText(needed) })
      return { line: partLine(requirement.label, counted, requirement.min), state }
    }
    case 'check':
      return {
        line: partsAround(shortRow.check({ label: row.check.label, progress: checkText(row, rule) })),
        state: row.needed === 0 ? shortRow.met : shortRow.needed,
      }
    case 'card': {
      const { condition, state } = row.card
      if (state.kind === 'missing' && condition.validOn !== 'cycleEnd') return { line: partsAround(missingCards[condition.topic]), state: '' }
      return { line: partsAround(shortRow.card({ card: cardName(row.card.condition.topic), state: cardStateText(row.card) })), state: '' }
    }
  }
}

/** "2.0 of 2.0 CEUs", "1 of 2 categories" */
function checkText({ check, counted }: CheckTotal, rule: RenewalRule): string {
  if (check.kind !== 'spread') return progressText(counted, check.min, rule)
  return shortRow.categories({ count: countText(Math.min(counted / 100, check.atLeast)), of: countText(check.atLeast) })
}
