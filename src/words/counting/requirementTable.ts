import type { CardState } from '../../domain/counting/cards'
import type { RequirementRow } from '../../domain/counting/requirementRows'
import type { RenewalRule } from '../../domain/rule/rule'
import { checkAsks, checkCountText, limitsText } from '../rule/requirements'
import { cardName } from './cardTopics'
import { dayText } from '../values/dates'
import { amountText } from '../values/numbers'

export function requirementColumns({ unit }: Pick<RenewalRule, 'unit'>): readonly [string, string, string, string] {
  return [`Requirement (${unit.name})`, 'Counted', 'Required', 'Still needed']
}

export type RequirementRowTexts = { readonly label: string; readonly counted: string; readonly asks: string; readonly open: string }

export function requirementRowTexts(row: RequirementRow): RequirementRowTexts {
  const open = openText(row)
  switch (row.kind) {
    case 'part': {
      const { requirement, isSum, counted } = row
      return { label: isSum ? 'Total' : requirement.label, counted: amountText(counted), asks: limitsText(requirement), open }
    }
    case 'check':
      return { label: row.check.label, counted: checkCountText(row), asks: checkAsks(row.check), open }
    case 'cap':
      return { label: row.cap.label, counted: amountText(row.counted), asks: `at most ${amountText(row.cap.max)}`, open }
    case 'card': {
      const { condition, state } = row.card
      const asks = condition.validOn === 'cycleEnd' ? 'valid through the cycle’s last day' : 'valid when you renew'
      return { label: cardName(condition.topic), counted: cardReachText(state), asks, open }
    }
  }
}

function openText(row: RequirementRow): string {
  switch (row.state) {
    case 'met':
      return 'met'
    case 'optional':
      return 'nothing'
    case 'runsOut':
      return 'a new card'
    case 'missing':
      return 'a valid card'
    case 'open':
      return row.kind === 'check' && row.check.kind === 'spread' ? 'another category' : amountText(row.needed)
  }
}

function cardReachText(card: CardState): string {
  switch (card.kind) {
    case 'valid':
      return `through ${dayText(card.through)}`
    case 'runsOut':
      return `through ${dayText(card.lastDay)}`
    case 'logged':
      return `class of ${dayText(card.on)}`
    default:
      return ''
  }
}
