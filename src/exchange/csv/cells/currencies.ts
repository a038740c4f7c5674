import { plainText } from '../../plainText'
import { longestPrice } from './amountCells'

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']

/** Signs and words of prices, and the currencies each may stand for. Signs with a country come first. */
const currencies: readonly (readonly [sign: RegExp, codes: readonly string[]])[] = [
  [/\b(?:us\$|usd\b)/, ['USD']],
  [/\b(?:ca?\$|cad\b)/, ['CAD']],
  [/\b(?:au?\$|aud\b)/, ['AUD']],
  [/\b(?:nz\$|nzd\b)/, ['NZD']],
  [/\br\$|\bbrl\b|\breais\b/, ['BRL']],
  [/€|\beur(?:os?)?\b/, ['EUR']],
  [/£|\bgbp\b|\bpounds?\b/, ['GBP']],
  [/¥|円|\bjpy\b/, ['JPY', 'CNY']],
  [/元|\bcny\b|\brmb\b/, ['CNY']],
  [/₹|\binr\b/, ['INR']],
  [/₩|\bkrw\b/, ['KRW']],
  [/\bchf\b|\bfranken\b/, ['CHF']],
  [/\b(?:aed|zar|sek|nok|dkk|pln|czk|sgd|hkd|mxn|sar|qar|ils|php|thb|idr|myr|twd|try|ars|clp|cop)\b/, []],
  [/\$|\bdollars?\b/, dollars],
]

/** The currencies that a price or its heading may be in, in ISO's codes; null if it names none. */
export function currenciesIn(text: string): readonly string[] | null {
  if (text.length > longestPrice) return null
  const plain = plainText(text)
  const [sign, codes] = currencies.find(([each]) => each.test(plain)) ?? []
  if (sign === undefined || codes === undefined) return null
  return codes.length > 0 ? codes : [(sign.exec(plain)?.[0] ?? '').toUpperCase()]
}
