import { describe, expect, test } from 'vitest'
import { readCostCell, readCreditCell, readHoursCell } from '../../../../src/exchange/csv/cells/amountCells'
import { readStatus } from '../../../../src/exchange/csv/cells/statusCell'
import { processorTime } from '../../../support/processorTime'

describe('credit', () => {
  const read = (cell: string) => {
    const found = readCreditCell(cell)
    return found.ok ? (found.value?.amount ?? null) : found.error
  }

  test.each([
    ['0.4', 40],
    ['0,4', 40],
    ['.75', 75],
    ['1.0', 100],
    ['0.40 CEUs', 40],
    ['CEU: 0.4', 40],
    ['0.4 credits', 40],
    ['3 CEUs (30 hours)', 300],
    ['30 hours (3 CEUs)', 300],
    ['0.30000000000000004', 30],
    ['0.4+0.3', 70],
    ['½', 50],
    ['0.4 (4h)', 40],
    ['4 hours = 0.4 CEU', 40],
    ['3 CEUs / 30 hrs', 300],
    ['', null],
    ['–', null],
    ['0', null],
    ['0.00', null],
  ])('%j is %j', (cell, amount) => {
    expect(read(cell)).toBe(amount)
  })

  test.each([
    ['n/a', { kind: 'noCredit' }],
    ['TBD', { kind: 'noCredit' }],
    ['two', { kind: 'amount', reason: 'notANumber' }],
    ['0.001', { kind: 'amount', reason: 'tooPrecise' }],
    ['1.5/2', { kind: 'amount', reason: 'notANumber' }],
    ['2 x 0.5', { kind: 'amount', reason: 'notANumber' }],
    ['-0.4', { kind: 'amount', reason: 'negative' }],
    ['3/4', { kind: 'amount', reason: 'notANumber' }],
    ['0.4-0.6', { kind: 'amount', reason: 'notANumber' }],
    ['0.4 and 0.6', { kind: 'amount', reason: 'notANumber' }],
    ['80%', { kind: 'amount', reason: 'notANumber' }],
    ['2000', { kind: 'amount', reason: 'tooLarge' }],
    ['3 days', { kind: 'amount', reason: 'notANumber' }],
    [`1${'x'.repeat(500_000)}1`, { kind: 'amount', reason: 'notANumber' }],
  ])('%.20s has a problem', (cell, problem) => {
    expect(read(cell)).toEqual(problem)
  })

  test('in hours, about, or with other words says so', () => {
    const found = ['4 hrs', '90 min', '~0.3', 'approx. 0.3 CEUs', '0.3 CEUs pending'].map((cell) => readCreditCell(cell))
    expect(found).toEqual([
      { ok: true, value: { amount: 400, counts: 'hours', hasUnit: false, isApproximate: false, hasExtra: false, isRounded: false } },
      { ok: true, value: { amount: 150, counts: 'hours', hasUnit: false, isApproximate: false, hasExtra: false, isRounded: false } },
      { ok: true, value: { amount: 30, counts: 'credit', hasUnit: false, isApproximate: true, hasExtra: false, isRounded: false } },
      { ok: true, value: { amount: 30, counts: 'credit', hasUnit: true, isApproximate: true, hasExtra: false, isRounded: false } },
      { ok: true, value: { amount: 30, counts: 'credit', hasUnit: true, isApproximate: false, hasExtra: true, isRounded: false } },
    ])
  })
})

test('credit with more decimals than can be kept is rounded, and said', () => {
  const found = ['0.125', '0.12', '0.1249', '1.005'].map((cell) => readCreditCell(cell))
  expect(found.map((read) => read.ok && read.value !== null && [read.value.amount, read.value.isRounded])).toEqual([
    [13, true],
    [12, false],
    [12, true],
    [101, true],
  ])
})

test('a duration in a column of credit is one, and never more credit than hours without a word', () => {
  const found = ['1 hr 15', '2 hrs 90', '1,200 min', '2 h 3 CEU'].map((cell) => readCreditCell(cell))
  expect(found.map((read) => read.ok && read.value !== null && [read.value.amount, read.value.counts, read.value.hasExtra])).toEqual([
    [125, 'hours', false],
    [9000, 'credit', true],
    [2000, 'hours', false],
    [300, 'credit', false],
  ])
})

test.each([
  ['6', 600],
  ['1,5', 150],
  ['90 min', 150],
  ['45 minutes', 75],
  ['80 mins', 133],
  ['6 hrs', 600],
  ['1.5 hours', 150],
  ['2h', 200],
  ['1:30', 150],
  ['0:45', 75],
  ['1:30:00', 150],
  ['1h30', 150],
  ['PT1H30M', 150],
  ['1 Std. 30 Min.', 150],
  ['01:30', 150],
  ['1h 30m', 150],
  ['1 hr 30 min', 150],
  ['1 hour and 15 minutes', 125],
  ['1½ h', 150],
  ['2 CEUs (20 hours)', 2000],
  ['4 contact hours', 400],
  ['3 Stunden', 300],
  ['2 heures', 200],
  ['2.500', 250],
  ['1,200 min', 2000],
  ['1.200 Minuten', 2000],
  ['2 hrs 30', 250],
  ['1 hr 15', 125],
  ['2 hours (120 minutes)', 200],
  ['0.5 hours (30 min)', 50],
  ['-', null],
  ['—', null],
  ['0', null],
  ['N/A', undefined],
  ['2 days', undefined],
  ['0.4 CEU', undefined],
  ['half a day', undefined],
  ['1-2', undefined],
  ['5000', undefined],
])('%j of contact hours is %j', (cell, hours) => {
  expect(readHoursCell(cell, 'hours')).toEqual(hours === undefined ? null : { hours, isGuess: false, isApproximate: false, hasExtra: false })
})

test.each([
  ['2 days 4 hours', 400],
  ['2 sessions of 3 hours', 300],
  ['5 weeks, 2 hours each', 200],
  ['2 hours each', 200],
  ['2 hours 90 minutes', 350],
  ['2 hrs 90', 200],
  ['3 hours online', 300],
])('%j of contact hours says more than %j', (cell, hours) => {
  expect(readHoursCell(cell, 'hours')).toEqual({ hours, isGuess: false, isApproximate: false, hasExtra: true })
})

test('thousands of minutes are read as such without a unit too', () => {
  expect(readHoursCell('1,200', 'minutes')?.hours).toBe(2000)
  expect(readHoursCell('1,200', 'unknown')).toEqual({ hours: 2000, isGuess: true, isApproximate: false, hasExtra: false })
})

test('a duration in minutes by its heading is converted, unless the cell has its own unit', () => {
  expect(['90', '45', '1.5 h'].map((cell) => readHoursCell(cell, 'minutes')?.hours)).toEqual([150, 75, 150])
})

test('a number that may be hours or minutes is in hours up to 15, and else a guess', () => {
  expect(['6', '90', '90 h'].map((cell) => readHoursCell(cell, 'unknown'))).toEqual([
    { hours: 600, isGuess: false, isApproximate: false, hasExtra: false },
    { hours: 150, isGuess: true, isApproximate: false, hasExtra: false },
    { hours: 9000, isGuess: false, isApproximate: false, hasExtra: false },
  ])
})

test.each([
  ['49', 4900],
  ['$1,299', 129900],
  ['$1,299.50', 129950],
  ['1.299,00 €', 129900],
  ['1.299 €', 129900],
  ['1 299,00', 129900],
  ['CHF 1’299.00', 129900],
  ['$49.00 USD', 4900],
  ['US$ 49', 4900],
  ['€120', 12000],
  ['$119.00 (early bird)', 11900],
  ['22,5', 2250],
  ['Free', 0],
  ['gratis', 0],
  ['$0', 0],
  ['-', null],
  ['', null],
  ['N/A', undefined],
  ['$49 / $59', undefined],
  ['(49.00)', undefined],
  ['($50.00)', undefined],
  ['50.00-', undefined],
  ['49.-', 4900],
  ['$1.2k', undefined],
  ['£1k', undefined],
  ['1.2 thousand', undefined],
  ['2 x $50', undefined],
  ['2 × $50', undefined],
  ['2 for $50', undefined],
  ['$50 each', undefined],
  ['$50 (per month)', undefined],
  ['$50 (2 credits)', 5000],
  ['x'.repeat(500_000), undefined],
  ['-49', undefined],
  ['ask', undefined],
])('%j paid is %j', (cell, cost) => {
  expect(readCostCell(cell)).toBe(cost)
})

test.each([
  ['Yes', 'completed'],
  ['TRUE', 'completed'],
  ['Passed', 'completed'],
  ['100%', 'completed'],
  ['✓', 'completed'],
  ['Terminé', 'completed'],
  ['Incomplete', 'notCompleted'],
  ['in_progress', 'notCompleted'],
  ['Registered', 'notCompleted'],
  ['40', 'notCompleted'],
  ['75 %', 'notCompleted'],
  ['-', 'notCompleted'],
  ['–', 'notCompleted'],
  ['—', 'notCompleted'],
  ['Rejected', 'rejected'],
  ['Pending review', 'unknown'],
  ['x'.repeat(100_000), 'unknown'],
  ['', null],
])('the status %.20s is %s', (cell, status) => {
  expect(readStatus(cell, true)).toBe(status)
})

test('a percentage that may be a score is no progress', () => {
  expect(['92%', '40', '100%', 'Passed', '-'].map((cell) => readStatus(cell, false))).toEqual([
    'unknown',
    'unknown',
    'completed',
    'completed',
    'notCompleted',
  ])
})

test('hostile cells are answered at once', () => {
  const worked = processorTime()
  for (const piece of ['1', '1 ', ',', '1,', 'h', '1h', "1'", 'ca ', '(', '$', '1:'])
    for (let times = 0; times < 200; times += 1) {
      readCreditCell(piece.repeat(200).slice(0, 199))
      readCostCell(piece.repeat(200).slice(0, 199))
    }
  expect(worked()).toBeLessThan(1500)
})
