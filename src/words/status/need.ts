import { isBlocking } from '../../domain/counting/cards'
import { type CycleWindow, renewalOpens } from '../../domain/counting/cycle'
import { feesAhead, type LateStep } from '../../domain/counting/lateLadder'
import { type Missing, missingIn } from '../../domain/counting/missing'
import { isLeaf, type RenewalRule } from '../../domain/rule/rule'
import { isEducationOver } from '../../domain/status/deadlines'
import type { CertificationStatus } from '../../domain/status/standing'
import type { PlainDate } from '../../domain/values/plainDate'
import { issuerText, lateOutlookText } from '../counting/late'
import { lateFeesText } from '../counting/lateFees'
import { missingItemText, type MissingPart } from '../counting/missing'
import { creditText, midSentence } from '../counting/progress'
import { nearDayText } from '../values/dates'
import { missingItems } from '../english/missing'
import { needItems, needLines, renewAnyway } from '../english/need'
import { partsAround, strong } from '../english/parts'
import { renewing } from '../english/renewing'
import { commas, pluses, sentences } from '../english/series'
import { priceText } from '../values/fees'
import type { Line } from '../values/line'
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
    if (isEducationOver(status)) return sentences(renewing.educationWasDue({ day: near(cycle.educationEnds) }), strong(needLines.askWhatsPossible))
    return needLines.needThenApplyBy({ need, day: near(cycle.educationEnds) })
  }
  if (need !== '') return renewing.stillNeed({ need: strong(need) })
  const opens = renewalOpens(credential.rule, cycle)
  return sentences(
    count.required === 0 ? renewing.nothingNeeded : renewing.allEarned,
    strong(opens !== null && today < opens ? renewing.renewFrom({ day: near(opens) }) : renewing.renewBy({ day: near(cycle.expiry) })),
  )
}

/** Why a renewal would be early, in the dialog that records it; null if nothing is missing. */
export function renewAnywayText({ count, cards, credential }: Pick<CertificationStatus, 'count' | 'cards' | 'credential'>): string | null {
  const need = needText(missingIn(count, cards), credential.rule)
  if (need === '') return null
  return sentences(
    renewing.stillNeed({ need }),
    isBlocking(cards) ? renewAnyway.updateCard : '',
    renewAnyway.onlyIfAccepted({ issuer: issuerText(credential) }),
  )
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
    const item = missingItemText(one, rule, shortCredit)
    if (items === '') return item
    return one.kind === 'check' && one.isAmong ? commas([items, item]) : pluses([items, item])
  }, before)
}

/** "0.7 education"; with its unit if the rule has no parts. */
function shortCredit({ amount, isAny, requirement }: MissingPart, rule: RenewalRule): string {
  if (isLeaf(rule.requirement)) return creditText(amount, rule)
  const credit = amountText(amount)
  return isAny ? missingItems.ofAnyKind({ credit }) : needItems.ofPart({ credit, label: midSentence(requirement.label) })
}

/** "Apply late: $30 until Apr 29, then $50."; "Apply late: by Apr 29." if not every fee is known. */
function applyLine(rule: RenewalRule, cycle: CycleWindow, today: PlainDate): string {
  const day = (date: PlainDate) => nearDayText(date, today)
  const [first, ...later] = feesAhead(rule, cycle, today)
  if (first === undefined || [first, ...later].some(({ fee }) => fee === null)) return needLines.applyBy({ day: day(cycle.applicationEnds) })
  const fee = (known: LateStep['fee']) => (known === null ? '' : priceText(known, rule.fees.currency))
  return needLines.applyForFees({ fees: lateFeesText([first, ...later], { fee, day, isFirstDated: true }) })
}
