import type { CycleCost } from '../../domain/charts/cycleCost'
import type { MissingProof } from '../../domain/counting/missingProof'
import { type RenewalRule, requiredBy } from '../../domain/rule/rule'
import type { CertificationStatus } from '../../domain/status/standing'
import { periodText } from '../counting/surplus'
import { numberName } from '../credentials/credentials'
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
    { label: 'Dates', value: periodText(count.cycle) },
    ...(issuer === '' ? [] : [{ label: 'Issuer', value: issuer }]),
    ...(number === undefined ? [] : [{ label: numberName('certificate'), value: number, isPrivate: true }]),
    ...(count.required < requiredBy(rule) ? [{ label: 'Prorated', value: proratedText(count.required, rule), isPrivate: true }] : []),
    ...(cost === undefined
      ? []
      : [
          { label: 'Renewal fee', value: renewalFeeText(cost, rule), isPrivate: true },
          { label: 'Spent on courses', value: spentText(cost, rule), isPrivate: true },
        ]),
    ...(of === 0 ? [] : [{ label: 'Certificates', value: `${countText(of - missing.length)} of ${countText(of)}`, isPrivate: true }]),
  ]
}

function renewalFeeText({ fee }: CycleCost, { fees }: Pick<RenewalRule, 'fees'>): string {
  if (fee === null) return 'Not known'
  return fee === 0 ? 'None' : feeText(fee, fees.currency)
}

/** "$50", "$50, 1 course without a cost" */
function spentText({ courses, coursesTaken, costUnknown }: CycleCost, { fees }: Pick<RenewalRule, 'fees'>): string {
  if (coursesTaken === 0) return 'Nothing yet'
  if (costUnknown === coursesTaken) return 'Not known'
  const spent = feeText(courses, fees.currency)
  return costUnknown === 0 ? spent : `${spent}, ${quantity(costUnknown, 'course')} without a cost`
}
