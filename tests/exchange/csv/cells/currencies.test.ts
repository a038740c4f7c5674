import { describe, expect, test } from 'vitest'
import { currenciesIn } from '../../../../src/exchange/csv/cells/currencies'
import { rowQuestionText } from '../../../../src/words/changes/importQuestions'
import { cpt, ownCertification, portfolio } from '../../../support/portfolio'
import { readCsv } from '../csvWorld'

test.each([
  ['49', null],
  ['$49', ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN']],
  ['US$ 49', ['USD']],
  ['49 CAD', ['CAD']],
  ['A$49', ['AUD']],
  ['€120', ['EUR']],
  ['120 Euro', ['EUR']],
  ['£45', ['GBP']],
  ['¥5,000', ['JPY', 'CNY']],
  ['R$ 300', ['BRL']],
  ['450 AED', ['AED']],
  ['Price (EUR)', ['EUR']],
  ['CHF 1’299.00', ['CHF']],
  ['50EUR', ['EUR']],
  ['CAD50', ['CAD']],
  ['CDN$ 50', ['CAD']],
  ['AU 50', ['AUD']],
  ['S$20', ['SGD']],
  ['HK$20', ['HKD']],
  ['NT$100', ['TWD']],
  ['$CAD 50', ['CAD']],
  ['100 kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['Rs. 500', ['INR', 'PKR', 'LKR', 'NPR', 'MUR']],
  ['R500', ['ZAR']],
  ['R 500', ['ZAR']],
  ['500 Kč', ['CZK']],
  ['100 zł', ['PLN']],
  ['₱500', ['PHP']],
  ['₽500', ['₽']],
  ['Price for trainers', null],
  ['Free', null],
])('%j is in %j', (text, codes) => {
  expect(currenciesIn(text)).toEqual(codes)
})

describe('the price of a course', () => {
  const held = portfolio({ credentials: [cpt()] })
  const rowOf = (cost: string, heading = 'Cost', by = held) => readCsv(`Course,Date,CEUs,${heading}\nA clinic,2026-05-03,0.4,"${cost}"`, by)[0]

  test('in another currency than the fees is asked about, and keeps its number', () => {
    const row = rowOf('€199')
    expect(row).toMatchObject({ state: 'ask', course: { cost: 19900 }, questions: [{ kind: 'otherCurrency', use: 'cost' }] })
    expect(row?.questions.map((question) => rowQuestionText(question, [{ heading: 'Cost', use: 'cost' }], String))).toEqual([
      'This row has another currency under “Cost” than your fees. Keep the number as it is?',
    ])
  })

  test.each(['50EUR', 'S$20', 'HK$20', '100 kr', 'Rs 500', 'R500', '500 Kč', '100 zł', '₽500', 'CDN$ 50', '$50 CDN'])(
    'of “%s” isn’t taken for US dollars',
    (cost) => {
      expect(rowOf(cost)).toMatchObject({ state: 'ask', questions: [{ kind: 'otherCurrency', use: 'cost' }] })
    },
  )

  test('is in the currency of its heading if it names none itself', () => {
    expect(rowOf('199', 'Cost (GBP)')).toMatchObject({ state: 'ask', questions: [{ kind: 'otherCurrency' }] })
    expect(rowOf('$199', 'Cost (GBP)')).toMatchObject({ state: 'ready' })
  })

  test.each(['$199', 'US$199', '199 USD', '199', 'Free', '€0'])('of “%s” needs no question beside fees in US dollars', (cost) => {
    expect(rowOf(cost)).toMatchObject({ state: 'ready', questions: [] })
  })

  test('needs no question if any held certification has fees in its currency, or none is held', () => {
    const british = { ...ownCertification(), rule: { ...ownCertification().rule, fees: { ...ownCertification().rule.fees, currency: 'GBP' } } }
    expect(rowOf('£45', 'Cost', portfolio({ credentials: [cpt(), british] }))?.questions).not.toContainEqual({ kind: 'otherCurrency', use: 'cost' })
    expect(rowOf('£45', 'Cost', portfolio({}))?.questions).not.toContainEqual({ kind: 'otherCurrency', use: 'cost' })
  })
})
