import { plainText } from '../../plainText'
import { readNumberText, type ThreeDigits } from './numberText'

/** What a number in a cell counts: `bare` if the cell doesn't say, `other` if it counts something else. */
export type Measure = 'bare' | 'credit' | 'hours' | 'minutes' | 'money' | 'other'

type Quantity = { readonly measure: Measure; readonly value: number }

export type Quantities = {
  readonly list: readonly Quantity[]
  /** Whether the cell says "about". */
  readonly isApproximate: boolean
  /** Whether there are other words in it. */
  readonly hasExtra: boolean
}

/** Longer than any amount with its unit. */
const longestAmount = 200

const about = /[~≈±]|\b(?:about|approx(?:imately)?|around|roughly|circa|ca|etwa|ungefahr|environ|env|aprox|aproximadamente|unos)\b\.?/g
const clock = /^(\d{1,2}):([0-5]\d)(?::[0-5]\d)?(?: ?(?:h|hr|hrs|hours?|std|stunden))?$/
const number = /[.,]?\d(?:[\d.,' ]*\d)?/g
/** Signs, with the country before them: "R$", "A$". */
const currency = /(?<![a-z])(?:us|au?|ca?|cdn|nz|r|s|hk|mx|nt)\$|\p{Sc}/gu
/** Ranges, ratios, sums, percentages, negative numbers, and fractions such as "⅓". */
const signs = /(?:^|[\d(]) ?[-+] ?[$.]?\d|\d ?[/⁄:*%]|\d ?[x×] ?\$?\d|\d ?-$/
/** "3 1/2" */
const mixedNumber = /(?<![\d.,/])(\d{1,3}) ([13]) ?\/ ?([24])(?![\d/])/g
/** "1 hr 15", "2h30m": minutes without a unit of their own, or right behind the hours. */
const minutesBehind = /(\d) ?(?:h|hrs?|hours?|std|stunden?|heures?|horas?|ora|ore)\.? ?([0-5]?\d)(?= ?(?:$|\)|m(?:in[a-z]*)?\b))/g

/** The amounts in a cell with what each counts; null if it has none, or has signs that could mean anything ("1-2", "3 / 4"). */
export function readQuantities(cell: string, threeDigits: ThreeDigits): Quantities | null {
  if (cell.length > longestAmount) return null
  const plain = plainText(cell)
  const bare = plain.replace(about, ' ').replace(currency, '$').trim()
  const isApproximate = plain.search(about) !== -1
  const [, hours, minutes] = clock.exec(bare) ?? []
  if (hours !== undefined) return { list: [{ measure: 'minutes', value: Number(hours) * 60 + Number(minutes) }], isApproximate, hasExtra: false }
  const mixed = bare.replace(mixedNumber, (_, whole: string, above: string, below: string) => String(Number(whole) + Number(above) / Number(below)))
  if (signs.test(mixed)) return null
  const text = mixed.replace(minutesBehind, '$1 h $2 min ')
  const numbers = [...text.matchAll(number)]
  const list = numbers.map((found, index) => {
    const before = index === 0 ? text.slice(0, found.index) : ''
    const behind = text.slice(found.index + found[0].length, numbers[index + 1]?.index ?? text.length)
    const counted = measureOf(wordsOf(`${before} ${behind}`))
    // Nobody measures thousandths of a minute.
    return { value: readNumberText(found[0], counted.measure === 'minutes' ? 'thousands' : threeDigits), ...counted }
  })
  if (list.length === 0) return null
  const known = list.flatMap(({ measure, value }): readonly Quantity[] => (value === null ? [] : [{ measure, value }]))
  if (known.length < list.length) return null
  const joined = joinDurations(known)
  return { list: joined.list, isApproximate, hasExtra: joined.isOdd || list.some(({ hasExtra }) => hasExtra) }
}

/** "1 h 30 min" is one duration, in minutes; "2 hours (120 minutes)" says it twice; "2 hours 90 minutes" is odd. */
function joinDurations(list: readonly Quantity[]): { readonly list: readonly Quantity[]; readonly isOdd: boolean } {
  const [hours, ...otherHours] = list.filter(({ measure }) => measure === 'hours')
  const [minutes, ...otherMinutes] = list.filter(({ measure }) => measure === 'minutes')
  if (hours === undefined || minutes === undefined || otherHours.length > 0 || otherMinutes.length > 0) return { list, isOdd: false }
  const others = list.filter((quantity) => quantity !== hours && quantity !== minutes)
  const isTwice = Math.abs(hours.value * 60 - minutes.value) < 1
  const value = isTwice ? minutes.value : hours.value * 60 + minutes.value
  return { list: [{ measure: 'minutes', value }, ...others], isOdd: !isTwice && minutes.value >= 60 }
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const credit =
  'ceu ceus cec cecs ce ces cpd cpds cpeu cpeus cech pdu pdus pdc pdcs credit credits unit units point points pt pts punkt punkte punto puntos ponto pontos punti credito creditos crediti unite unites 単位 ポイント'
const money =
  '$ usd eur gbp cad cdn aud nzd chf zar aed sek nok dkk isk pln huf czk ron bgn try brl mxn ars clp cop inr php sgd hkd twd jpy cny krw thb myr idr ils sar qar kr kč kc zł ft rs r us a c ca au nz dollar dollars euro euros franken pounds reais 円 元'
const measures: readonly (readonly [Measure, ReadonlySet<string>])[] = [
  ['hours', setOf('h hr hrs hour hours std stunde stunden heure heures hora horas ora ore 時間')],
  ['minutes', setOf("m min mins minute minutes minuten minuto minutos minuti 分 '")],
  ['credit', setOf(credit)],
  ['money', setOf(money)],
]

/** Words that change nothing. */
const silent = setOf('contact clock academic total and y und et e')

function measureOf(words: readonly string[]): { readonly measure: Measure; readonly hasExtra: boolean } {
  const [measure] = measures.find(([, names]) => words.some((word) => names.has(word))) ?? []
  const hasExtra = words.some((word) => !silent.has(word) && !measures.some(([, names]) => names.has(word)))
  return { measure: measure ?? (hasExtra ? 'other' : 'bare'), hasExtra }
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[$']|[^\s().,:;=*[\]"$'-]+/g) ?? []
}
