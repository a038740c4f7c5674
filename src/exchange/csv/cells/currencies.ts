import { plainText } from '../../plainText'
import { longestPrice } from './amountCells'

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']

/** Signs and words of prices, and the currencies each may stand for. Signs with a country come first. */
const currencies: readonly (readonly [sign: RegExp, codes: readonly string[]])[] = [
  [named('us\\$|usd'), ['USD']],
  [named('ca?\\$|cad|cdn'), ['CAD']],
  [named('au?\\$|aud|au(?= ?\\d)'), ['AUD']],
  [named('nz\\$|nzd'), ['NZD']],
  [named('r\\$|brl|reais'), ['BRL']],
  [named('s\\$|sgd'), ['SGD']],
  [named('hk\\$|hkd'), ['HKD']],
  [named('mx\\$|mxn'), ['MXN']],
  [named('nt\\$|twd'), ['TWD']],
  [named('€|eur(?:os?)?'), ['EUR']],
  [named('£|gbp|pounds?'), ['GBP']],
  [named('¥|円|jpy'), ['JPY', 'CNY']],
  [named('元|cny|rmb'), ['CNY']],
  [named('₹|inr|rs'), ['INR', 'PKR', 'LKR', 'NPR', 'MUR']],
  [named('₩|krw'), ['KRW']],
  [named('chf|franken'), ['CHF']],
  [named('kr'), ['SEK', 'NOK', 'DKK', 'ISK']],
  [named('zł|pln'), ['PLN']],
  [named('kc|czk'), ['CZK']],
  [named('ft|huf'), ['HUF']],
  [named('zar|r(?= ?\\d)'), ['ZAR']],
  [named('₱|php'), ['PHP']],
  [named('₺|try'), ['TRY']],
  [named('₪|ils'), ['ILS']],
  [named('฿|thb'), ['THB']],
  [named('aed|sek|nok|dkk|isk|ron|bgn|sar|qar|idr|myr|ars|clp|cop'), []],
  [named('\\$|dollars?'), dollars],
  [/\p{Sc}/u, []],
]

/** Beside a number, or by itself: "50EUR". */
function named(names: string): RegExp {
  return new RegExp(`(?<![a-z])(?:${names})(?![a-z])`)
}

/** The currencies that a price or its heading may be in, in ISO's codes; null if it names none. */
export function currenciesIn(text: string): readonly string[] | null {
  if (text.length > longestPrice) return null
  const plain = plainText(text)
  const [sign, codes] = currencies.find(([each]) => each.test(plain)) ?? []
  if (sign === undefined || codes === undefined) return null
  return codes.length > 0 ? codes : [(sign.exec(plain)?.[0] ?? '').toUpperCase()]
}
