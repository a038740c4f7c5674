import type { PastCycle } from '../../domain/counting/renewing'
import type { Renewal } from '../../domain/records/renewal'
import { sum } from '../../domain/values/amount'
import { pastCycleLines } from '../english/pastCycles'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'
import { creditText, progressText } from './progress'
import { carriedOnText } from './renewals'
import { periodText } from './surplus'

/** "Jan 15, 2024 to Jan 15, 2026: 2.0 of 2.0 CEUs, renewed on Dec 1, 2025" */
export function pastCycleText({ renewal, credited, carriedIn, requirement }: PastCycle): string {
  const progress = progressText(sum([credited, carriedIn]), requirement.min, renewal.rule)
  return pastCycleLines.title({ period: periodText(renewal), progress, day: dayText(renewal.renewedOn) })
}

/** "Fee paid: $99." */
export function feePaidText({ fee, rule }: Renewal): string {
  return fee === null ? pastCycleLines.noFee : pastCycleLines.fee({ fee: feeText(fee, rule.fees.currency) })
}

/** What it took over from the cycle before, and what went on to the next. */
export function carriedTexts({ carriedIn, renewal: { carried, rule } }: PastCycle): readonly string[] {
  return [carriedIn > 0 ? pastCycleLines.carriedIn({ credit: creditText(carriedIn, rule) }) : null, carriedOnText('then', carried, rule)].filter(
    (text) => text !== null,
  )
}
