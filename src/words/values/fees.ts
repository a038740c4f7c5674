import { type Amount, formatCost } from '../../domain/values/amount'
import { fees } from '../english/fees'
import { locale } from './americanEnglish'

/** "$30", "£22.50", in the browser's format. Cents are shown only if there are any. */
export function feeText(fee: Amount, currency: string): string {
  // A currency of the trainer's own may be no code at all.
  if (!/^[A-Z]{3}$/i.test(currency)) return fees.inOwnCurrency({ fee: formatCost(fee), currency })
  const digits = fee % 100 === 0 ? 0 : 2
  return formatFor(currency, digits).format(fee / 100)
}

// Formats are slow to create, so each is cached.
const formats = new Map<string, Intl.NumberFormat>()

function formatFor(currency: string, digits: 0 | 2): Intl.NumberFormat {
  const key = `${currency} ${String(digits)}`
  const found = formats.get(key) ?? createFormat(currency, digits)
  formats.set(key, found)
  return found
}

function createFormat(currency: string, digits: 0 | 2): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** For a price that may be nothing: "$65", "no fee". */
export function priceText(price: Amount, currency: string): string {
  return price === 0 ? fees.none : feeText(price, currency)
}
