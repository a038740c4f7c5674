import type { CardState } from '../../domain/counting/cards'
import type { RequirementRow } from '../../domain/counting/requirementRows'
import type { RenewalRule } from '../../domain/rule/rule'
import { checkAsks, checkCountText, limitsText } from '../rule/requirements'
import { requirementCells, requirementHead, requirementNeeds } from '../english/requirementTable'
import { cardName } from './cardTopics'
import { dayText } from '../values/dates'
import { amountText } from '../values/numbers'

export function requirementColumns({ unit }: Pick<RenewalRule, 'unit'>): readonly [string, string, string, string] {
  return [requirementHead.requirement({ unit: unit.name }), requirementHead.counted, requirementHead.required, requirementHead.needed]
}

export type RequirementRowTexts = { readonly label: string; readonly counted: string; readonly asks: string; readonly open: string }

export function requirementRowTexts(row: RequirementRow): RequirementRowTexts {
  const open = openText(row)
  switch (row.kind) {
    case 'part': {
      const { requirement, isSum, counted } = row
      return { label: isSum ? requirementCells.total : requirement.label, counted: amountText(counted), asks: limitsText(requirement), open }
    }
    case 'check':
      return { label: row.check.label, counted: checkCountText(row), asks: checkAsks(row.check), open }
    case 'cap':
      return { label: row.cap.label, counted: amountText(row.counted), asks: requirementCells.atMost({ amount: amountText(row.cap.max) }), open }
    case 'card': {
      const { condition, state } = row.card
      const asks = condition.validOn === 'cycleEnd' ? requirementCells.validThroughCycle : requirementCells.validAtRenewal
      return { label: cardName(condition.topic), counted: cardReachText(state), asks, open }
    }
  }
}

function openText(row: RequirementRow): string {
  switch (row.state) {
    case 'met':
    case 'optional':
    case 'runsOut':
    case 'missing':
      return requirementNeeds[row.state]
    case 'open':
      return row.kind === 'check' && row.check.kind === 'spread' ? requirementNeeds.anotherCategory : amountText(row.needed)
  }
}

function cardReachText(card: CardState): string {
  switch (card.kind) {
    case 'valid':
      return requirementCells.through({ day: dayText(card.through) })
    case 'runsOut':
      return card.classOn === undefined
        ? requirementCells.through({ day: dayText(card.lastDay) })
        : requirementCells.classOn({ day: dayText(card.classOn) })
    case 'logged':
      return requirementCells.classOn({ day: dayText(card.on) })
    default:
      return ''
  }
}
