import type { RequiredCard } from '../../domain/counting/cards'
import type { CycleCount } from '../../domain/counting/counting'
import { type Missing, missingIn } from '../../domain/counting/missing'
import type { RenewalRule } from '../../domain/rule/rule'
import { missingItems } from '../english/missing'
import { commas } from '../english/series'
import { countText } from '../values/numbers'
import { validCardText } from './cardTopics'
import { creditText, listed, midSentence } from './progress'

/** "1.9 CEUs of education and 0.1 CEU of CPR/AED"; null when nothing is missing. */
export function missingText(count: CycleCount, rule: RenewalRule, cards: readonly RequiredCard[] = []): string | null {
  const missing = missingIn(count, cards)
  const textsOf = (kind: Missing['kind']) => missing.filter((one) => one.kind === kind).map((one) => missingItemText(one, rule, creditOf))
  const [credit, checks] = [textsOf('credit'), textsOf('check')]
  const earned = credit.length === 0 ? checks : [commas([listed(credit), ...checks])]
  const parts = [...earned, ...textsOf('card')]
  return parts.length === 0 ? null : listed(parts)
}

function creditOf({ amount, isAny, requirement }: MissingPart, rule: RenewalRule): string {
  const credit = creditText(amount, rule)
  return isAny ? missingItems.ofAnyKind({ credit }) : missingItems.ofPart({ credit, label: midSentence(requirement.label) })
}

export type MissingPart = Extract<Missing, { kind: 'credit' }>

/** One thing that's missing; `creditOf` words the credit of a part. */
export function missingItemText(missing: Missing, rule: RenewalRule, creditOf: (part: MissingPart, rule: RenewalRule) => string): string {
  switch (missing.kind) {
    case 'credit':
      return creditOf(missing, rule)
    case 'check': {
      const { check, amount, isAmong } = missing
      if (check.kind === 'spread') return missingItems.inCategories({ count: countText(check.atLeast) })
      const item = missingItems.ofPart({ credit: creditText(amount, rule), label: check.label })
      return isAmong ? missingItems.including({ item }) : item
    }
    case 'card':
      return validCardText(missing.condition.topic)
  }
}
