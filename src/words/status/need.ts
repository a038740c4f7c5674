import { isBlocking } from '../../domain/counting/cards'
import { type CycleWindow, renewalOpens } from '../../domain/counting/cycle'
import { feesAhead } from '../../domain/counting/lateLadder'
import { type Missing, missingIn } from '../../domain/counting/missing'
import { isLeaf, type RenewalRule } from '../../domain/rule/rule'
import { isEducationOver } from '../../domain/status/deadlines'
import type { CertificationStatus } from '../../domain/status/standing'
import type { PlainDate } from '../../domain/values/plainDate'
import { validCardText } from '../counting/cardTopics'
import { lateOutlookText } from '../counting/late'
import { creditText, midSentence } from '../counting/progress'
import { nearDayText } from '../values/dates'
import { lateFees, needItems, needLines, renewAnyway } from '../english/need'
import { type Line, partsAround } from '../english/parts'
import { feeText } from '../values/fees'
import { amountText, countText } from '../values/numbers'

/** What a certification still needs, in a line: "You still need 0.7 education + 0.1 CPR/AED." */
export function needLine(status: CertificationStatus, today: PlainDate): Line {
  return partsAround(needSentence(status, today))
}

function needSentence(status: CertificationStatus, today: PlainDate): string {
  const { standing, count, cards, credential } = status
  const { cycle } = count
  const near = (day: PlainDate) => nearDayText(day, today)
  if (standing === 'lapsed' || standing === 'expired') return lateOutlookText(status)
  const need = needText(missingIn(count, cards), credential.rule)
  if (standing === 'late window') {
    if (need === '') return applyLine(credential.rule, cycle, today)
    if (count.needed === 0) return needLines.needThenApply({ need })
    if (isEducationOver(status)) return needLines.educationWasDue({ day: near(cycle.educationEnds) })
    return needLines.needThenApplyBy({ need, day: near(cycle.educationEnds) })
  }
  if (need !== '') return needLines.stillNeed({ need })
  const opens = renewalOpens(credential.rule, cycle)
  const isNothingNeeded = count.required === 0
  if (opens !== null && today < opens) {
    const line = isNothingNeeded ? needLines.nothingNeededRenewFrom : needLines.earnedRenewFrom
    return line({ day: near(opens) })
  }
  const line = isNothingNeeded ? needLines.nothingNeededRenewBy : needLines.earnedRenewBy
  return line({ day: near(cycle.expiry) })
}

/** Why a renewal would be early, in the dialog that records it; null if nothing is missing. */
export function renewAnywayText({ count, cards, credential }: Pick<CertificationStatus, 'count' | 'cards' | 'credential'>): string | null {
  const need = needText(missingIn(count, cards), credential.rule)
  if (need === '') return null
  return isBlocking(cards) ? renewAnyway.neededWithCard({ need }) : renewAnyway.needed({ need })
}

/** "0.7 education + 0.1 CPR/AED", "3.0 CECs, including 1.0 CEC of NETA courses"; empty if nothing is missing. */
function needText(missing: readonly Missing[], rule: RenewalRule): string {
  const [first, second, ...rest] = missing
  if (first?.kind === 'credit' && first.isAny && second?.kind === 'check' && second.check.kind === 'spread') {
    const parts = { credit: creditText(first.amount, rule), count: countText(second.check.atLeast) }
    return itemsText(needItems.ofAnyKindInCategories(parts), rest, rule)
  }
  return itemsText('', missing, rule)
}

function itemsText(before: string, missing: readonly Missing[], rule: RenewalRule): string {
  return missing.reduce((items, one) => {
    const item = itemText(one, rule)
    if (items === '') return item
    return one.kind === 'check' && one.isAmong ? needItems.including({ items, item }) : needItems.and({ items, item })
  }, before)
}

function itemText(missing: Missing, rule: RenewalRule): string {
  switch (missing.kind) {
    case 'credit': {
      const amount = amountText(missing.amount)
      if (isLeaf(rule.requirement)) return creditText(missing.amount, rule)
      return missing.isAny ? needItems.ofAnyKind({ amount }) : needItems.ofPart({ amount, label: midSentence(missing.requirement.label) })
    }
    case 'check': {
      const { check, amount } = missing
      return check.kind === 'spread'
        ? needItems.inCategories({ count: countText(check.atLeast) })
        : needItems.ofCheck({ credit: creditText(amount, rule), label: check.label })
    }
    case 'card':
      return validCardText(missing.condition.topic)
  }
}

/** "Apply late: $30 until Apr 29, then $50."; "Apply late: by Apr 29." if not every fee is known. */
function applyLine(rule: RenewalRule, cycle: CycleWindow, today: PlainDate): string {
  const ahead = feesAhead(rule, cycle, today)
  const named = ahead.flatMap(({ fee }) => (fee === null ? [] : [fee === 0 ? lateFees.none : feeText(fee, rule.fees.currency)]))
  const [first] = ahead
  if (first === undefined || named.length < ahead.length) return needLines.applyBy({ day: nearDayText(cycle.applicationEnds, today) })
  const [now = '', ...later] = named
  const start = lateFees.until({ fee: now, day: nearDayText(first.through, today) })
  return needLines.applyForFees({ fees: later.reduce((fees, fee) => lateFees.then({ fees, fee }), start) })
}
