import { isBlocking } from '../../domain/counting/cards'
import { renewalOpens } from '../../domain/counting/cycle'
import { feesAhead } from '../../domain/counting/lateLadder'
import { type Missing, missingIn } from '../../domain/counting/missing'
import { isLeaf, type RenewalRule } from '../../domain/rule/rule'
import { isEducationOver } from '../../domain/status/deadlines'
import type { CertificationStatus } from '../../domain/status/standing'
import type { PlainDate } from '../../domain/values/plainDate'
import { cardName } from '../counting/cardTopics'
import { lateOutlookText } from '../counting/late'
import { creditText, midSentence } from '../counting/progress'
import { nearDayText } from '../values/dates'
import { feeText } from '../values/fees'
import { amountText } from '../values/numbers'

/** A line whose middle stands out. */
export type NeedLine = readonly [before: string, strong: string, after: string]

/** What a certification still needs, in a line: "You still need 0.7 education + 0.1 CPR/AED." */
export function needLine(status: CertificationStatus, today: PlainDate): NeedLine {
  const { standing, count, cards, credential } = status
  const { cycle } = count
  const need = needText(missingIn(count, cards), credential.rule)
  if (standing === 'lapsed' || standing === 'expired') return [lateOutlookText(status), '', '']
  if (standing === 'late window') {
    if (need === '') return ['Apply late: ', lateFeesText(credential.rule, status, today), '.']
    if (count.needed === 0) return ['You still need ', need, ', then apply late.']
    if (isEducationOver(status)) return ['Too late for more education. ', 'Ask what’s still possible', '.']
    return ['You still need ', need, ` by ${nearDayText(cycle.educationEnds, today)}, then apply late.`]
  }
  if (need !== '') return ['You still need ', need, '.']
  const opens = renewalOpens(credential.rule, cycle)
  const earned = count.required === 0 ? 'No credit needed. ' : 'All earned. '
  if (opens !== null && today < opens) return [earned, `You can renew from ${nearDayText(opens, today)}`, '.']
  return [earned, `Renew by ${nearDayText(cycle.expiry, today)}`, '.']
}

/** Why a renewal would be early, in the dialog that records it; null if nothing is missing. */
export function renewAnywayText({ count, cards, credential }: Pick<CertificationStatus, 'count' | 'cards' | 'credential'>): string | null {
  const need = needText(missingIn(count, cards), credential.rule)
  if (need === '') return null
  const card = isBlocking(cards) ? ' Update the card under “Credentials”.' : ''
  return `You still need ${need}.${card} Renew anyway only if the issuer accepted it.`
}

/** "0.7 education + 0.1 CPR/AED", "3.0 CECs, including 1.0 NETA courses"; empty if nothing is missing. */
function needText(missing: readonly Missing[], rule: RenewalRule): string {
  return missing.reduce((text, one) => {
    if (text === '') return itemText(one, rule)
    return one.kind === 'check' && one.isAmong ? `${text}, including ${itemText(one, rule)}` : `${text} + ${itemText(one, rule)}`
  }, '')
}

function itemText(missing: Missing, rule: RenewalRule): string {
  switch (missing.kind) {
    case 'credit':
      if (isLeaf(rule.requirement)) return creditText(missing.amount, rule)
      return missing.isAny ? `${amountText(missing.amount)} of any kind` : `${amountText(missing.amount)} ${midSentence(missing.requirement.label)}`
    case 'check': {
      const { check, amount } = missing
      return check.kind === 'spread' ? `credit in ${String(check.atLeast)} categories` : `${amountText(amount)} ${check.label}`
    }
    case 'card':
      return `a valid ${midSentence(cardName(missing.condition.topic))}`
  }
}

/** "$30 until Apr 29, then $50"; "by Apr 29" if no fee is known. */
function lateFeesText(rule: RenewalRule, { count: { cycle } }: CertificationStatus, today: PlainDate): string {
  const fees = feesAhead(rule, cycle, today)
  const named = fees.flatMap(({ fee }) => (fee === null ? [] : [fee === 0 ? 'no fee' : feeText(fee, rule.fees.currency)]))
  const [first] = fees
  if (first === undefined || named.length < fees.length) return `by ${nearDayText(cycle.applicationEnds, today)}`
  const [now = '', ...later] = named
  return [`${now} until ${nearDayText(first.through, today)}`, ...later.map((fee) => `then ${fee}`)].join(', ')
}
