import { type Amount, formatCost } from '../../domain/values/amount'
import type { Certification } from '../../domain/records/credential'
import { feeText } from '../values/fees'

/** "$119" in the currency of the certifications' fees; "119.00" if they have several or none. */
export function courseCostText(cost: Amount, certifications: readonly Certification[]): string {
  const [currency, ...others] = new Set(certifications.map(({ rule }) => rule.fees.currency))
  return currency === undefined || others.length > 0 ? formatCost(cost) : feeText(cost, currency)
}
