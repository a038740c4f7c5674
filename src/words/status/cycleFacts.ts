import type { CycleCost } from '../../domain/charts/cycleCost'
import type { MissingProof } from '../../domain/counting/missingProof'
import { type RenewalRule, requiredBy } from '../../domain/rule/rule'
import type { CertificationStatus } from '../../domain/status/standing'
import { periodText } from '../counting/surplus'
import { numberName } from '../credentials/credentials'
import { certificatesOf, cycleCostWords, cycleFactLabels } from '../english/cycleFacts'
import { proratedText } from '../rule/requirements'
import { quantity } from '../values/dates'
import { feeText } from '../values/fees'
import { countText } from '../values/numbers'

/** A fact about a cycle, by its label. `isPrivate`: blurred on a shared screen. */
export type CycleFact = { readonly label: string; readonly value: string; readonly isPrivate?: boolean }

/** The running cycle in facts. `cost` is its own. */
export function cycleFacts(
  { credential, count }: CertificationStatus,
  cost: CycleCost | undefined,
  { missing, of }: MissingProof,
): readonly CycleFact[] {
  const { rule, issuer, number } = credential
  return [
    { label: cycleFactLabels.dates, value: periodText(count.cycle) },
    ...(issuer === '' ? [] : [{ label: cycleFactLabels.issuer, value: issuer }]),
    ...(number === undefined ? [] : [{ label: numberName('certificate'), value: number, isPrivate: true }]),
    ...(count.required < requiredBy(rule) ? [{ label: cycleFactLabels.prorated, value: proratedText(count.required, rule), isPrivate: true }] : []),
    ...(cost === undefined
      ? []
      : [
          { label: cycleFactLabels.fee, value: renewalFeeText(cost, rule), isPrivate: true },
          { label: cycleFactLabels.spent, value: spentText(cost, rule), isPrivate: true },
        ]),
    ...(of === 0
      ? []
      : [
          {
            label: cycleFactLabels.certificates,
            value: certificatesOf({ count: countText(of - missing.length), of: countText(of) }),
            isPrivate: true,
          },
        ]),
  ]
}

function renewalFeeText({ fee }: CycleCost, { fees }: Pick<RenewalRule, 'fees'>): string {
  if (fee === null) return cycleCostWords.unknown
  return fee === 0 ? cycleCostWords.noFee : feeText(fee, fees.currency)
}

/** "$50", "$50, 1 course without a cost" */
function spentText({ courses, coursesTaken, costUnknown }: CycleCost, { fees }: Pick<RenewalRule, 'fees'>): string {
  if (coursesTaken === 0) return cycleCostWords.noCourses
  if (costUnknown === coursesTaken) return cycleCostWords.unknown
  const spent = feeText(courses, fees.currency)
  return costUnknown === 0 ? spent : cycleCostWords.someUnknown({ spent, courses: quantity(costUnknown, 'course') })
}
