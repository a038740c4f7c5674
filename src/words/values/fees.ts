import { type Amount, formatCost } from '../../domain/values/amount'

/** "30 USD", "22.50 GBP" */
export function feeText(fee: Amount, currency: string): string {
  return `${formatCost(fee)} ${currency}`
}
