import { isCardBlocking, type RequiredCard } from '../../domain/counting/cards'
import type { CycleCount } from '../../domain/counting/counting'
import type { RenewalRule } from '../../domain/rule/rule'
import type { Amount } from '../../domain/values/amount'
import { partsAround, strong } from '../english/parts'
import { credits, listed, midSentence, progressLines } from '../english/progress'
import { unitFor } from '../english/units'
import type { Line } from '../values/line'
import { amountText } from '../values/numbers'
import { cardName } from './cardTopics'

export { listed, midSentence } from '../english/progress'

type Rule = RenewalRule

/** "1.9 CEUs", "0.1 CEU" */
export function creditText(amount: Amount, rule: Pick<Rule, 'unit'>): string {
  return credits.amount({ amount: amountText(amount), unit: unitFor(amount, rule.unit.name) })
}

/** "1.9 of 2.0 CEUs" */
export function progressText(progress: Amount, required: Amount, rule: Pick<Rule, 'unit'>): string {
  return credits.ofRequired({ amount: amountText(progress), required: creditText(required, rule) })
}

/** "1.9 of 2.0 CEUs", whose amount stands out; "No credit needed" */
export function progressLine({ progress, required }: Pick<CycleCount, 'progress' | 'required'>, rule: Pick<Rule, 'unit'>): Line {
  if (required === 0) return partsAround(credits.noneRequired)
  return partsAround(credits.ofRequired({ amount: strong(amountText(progress)), required: creditText(required, rule) }))
}

/** "Education 1.2 of 1.9", whose amount stands out. */
export function partLine(label: string, counted: Amount, required: Amount): Line {
  return partsAround(credits.partOfRequired({ label, amount: strong(amountText(counted)), required: amountText(required) }))
}

/** "0.4 planned", "0.3 surplus", "expected by today: 1.1" */
export function amountNote(kind: 'planned' | 'surplus' | 'expected', amount: Amount): string {
  return credits[kind]({ amount: amountText(amount) })
}

/** "1.9 of 2.0 CEUs, 0.1 to go"; "2.0 of 2.0 CEUs, complete"; "2.0 of 2.0 CECs, CPR/AED card needed" */
export function progressValueText(count: CycleCount, rule: Rule, cards: readonly RequiredCard[] = []): string {
  const progress = progressText(count.progress, count.required, rule)
  if (count.needed > 0) return progressLines.toGo({ progress, amount: amountText(count.needed) })
  const blocking = cards.filter(isCardBlocking).map(({ condition }) => midSentence(cardName(condition.topic)))
  return blocking.length === 0 ? progressLines.complete({ progress }) : progressLines.cardsNeeded({ progress, cards: listed(blocking) })
}

/** "0.1 → 2.0 of 2.0 CEUs"; no arrow if saving wouldn't change anything. */
export function progressChangeText(before: CycleCount, after: CycleCount, rule: Rule): string {
  const now = progressText(after.progress, after.required, rule)
  return before.progress === after.progress ? now : credits.change({ before: amountText(before.progress), after: now })
}
