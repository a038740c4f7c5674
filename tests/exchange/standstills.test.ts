import { expect, test } from 'vitest'
import { finish, type Steps } from '../../src/domain/values/steps'
import { certificationNamed } from '../../src/exchange/csv/columns/certificationNames'
import { plainText } from '../../src/exchange/plainText'
import { fillMerged } from '../../src/exchange/sheet/fillMerged'
import { cpt, portfolio } from '../support/portfolio'
import { storedKeys } from '../../src/exchange/csv/courseKeys'
import { settleRows } from '../../src/exchange/csv/settleRows'
import { understandTable } from '../../src/exchange/csv/understandTable'
import { noAnswers, readerFor, today, understood } from './csv/csvWorld'

/** In ms of the processor, whatever else the machine does. The same work took seconds. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const held = portfolio({ credentials: [cpt()] })

test('199 columns merged down 5,000 rows don’t stop the page', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => ({ number: index + 1, cells: index === 0 ? Array<string>(199).fill('x') : ['a'] }))
  const merged = Array.from({ length: 199 }, (_, column) => ({ firstRow: 1, lastRow: 5_000, firstColumn: column, lastColumn: column }))
  expect(timeOf(() => fillMerged({ rows, merged }))).toBeLessThan(1_500)
  expect(fillMerged({ rows, merged }).at(-1)?.cells[198]).toBe('x')
})

test('100,000 merged areas over each other don’t stop the page', () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => ({ number: index + 1, cells: ['a', 'b'] }))
  const merged = Array.from({ length: 100_000 }, (_, index) => ({ firstRow: 1 + (index % 100), lastRow: 5_000, firstColumn: 1, lastColumn: 1 }))
  expect(timeOf(() => fillMerged({ rows, merged }))).toBeLessThan(1_000)
})

test('a cell of 60,000 spaces doesn’t stop the page', () => {
  const text = `NASM${' '.repeat(60_000)}CPT`
  expect(timeOf(() => plainText(text))).toBeLessThan(100)
  expect(timeOf(() => certificationNamed(text, [cpt()]))).toBeLessThan(100)
  expect(plainText(`1${' '.repeat(60_000)}½ hours`)).toBe('1.5 hours')
})

test.each([
  ['“Date” in each', () => 'Date'],
  ['another word in each', (index: number) => `Date ${Array.from(String(index), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`],
])('20,000 rows with %s don’t stop the page', (_, dayOf) => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `Some course provider hours note ${index},${dayOf(index)},Institute of credit`)
  expect(timeOf(() => understood(`Course,Date,Provider\nA clinic,3/4/2026,Iron\n${lines.join('\n')}`, held))).toBeLessThan(1_500)
})

/** How often the page can respond meanwhile. */
function pausesIn(steps: Steps<unknown>): number {
  let pauses = 0
  while (steps.next().done !== true) pauses += 1
  return pauses
}

test('the page can respond while 5,000 rows are understood, and after each answer', () => {
  const cells = (index: number) => [`Course ${index}`, 'Iron', `${1 + (index % 12)}/${1 + (index % 28)}/${2010 + (index % 16)}`, '4', '0.4', 'A note']
  const heading = ['Course', 'Provider', 'Date', 'Hours', 'CEUs', 'Remarks for me']
  const rows = Array.from({ length: 5_000 }, (_, index) => ({ number: index + 1, cells: index === 0 ? heading : cells(index) }))
  const understanding = () => understandTable(rows, {}, { certifications: [cpt()], locale: 'monthFirst', today })
  expect(pausesIn(understanding())).toBeGreaterThanOrEqual(25)
  const table = finish(understanding())
  const read = table.body.map(readerFor(table, held))
  expect(pausesIn(settleRows(read, storedKeys(held), noAnswers))).toBeGreaterThanOrEqual(7)
})
