import { type Amount, formatCost } from '../../domain/values/amount'

/** "30 USD", "22.50 GBP" */
export function feeText(fee: Amount, currency: string): string {
  return `${formatCost(fee)} ${currency}`
}

/** For a price that may be nothing: "65 USD", "no fee". */
export function priceText(price: Amount, currency: string): string {
  return price === 0 ? 'no fee' : feeText(price, currency)
}
