import { expect, test, vi } from 'vitest'
import { finish, type Steps } from '../../src/domain/values/steps'
import { candidatesFor } from '../../src/exchange/csv/columns/candidates'
import { certificationNamed } from '../../src/exchange/csv/columns/certificationNames'
import { plainText } from '../../src/exchange/plainText'
import { fillMerged } from '../../src/exchange/sheet/fillMerged'
import { cpt, portfolio } from '../support/portfolio'
import { storedKeys } from '../../src/exchange/csv/courseKeys'
import { settleRows } from '../../src/exchange/csv/settleRows'
import { understandTable } from '../../src/exchange/csv/understandTable'
import { noAnswers, readerFor, today, understood } from './csv/csvWorld'
import { processorTime } from '../support/processorTime'

vi.mock('../../src/exchange/csv/columns/candidates', { spy: true })

/** In ms of the processor, whatever else the machine does: the better of two. */
function timeOf(work: () => unknown): number {
  const times = [1, 2].map(() => {
    const worked = processorTime()
    work()
    return worked()
  })
  return Math.min(...times)
}

/** Four times as much takes about 4 times as long, or 16 times where each looks at all others. Less than some ms is noise, so it's added to both. */
function growthOf(workOn: (size: number) => () => unknown, size: number): number {
  const [small, large] = [workOn(size / 4), workOn(size)]
  return (timeOf(large) + noiseMs) / (timeOf(small) + noiseMs)
}

const noiseMs = 10
const tooMuch = 8

const held = portfolio({ credentials: [cpt()] })

test('200 columns merged down 1,000 rows take as long as their cells', () => {
  const mergedDown = (width: number) => {
    const rows = Array.from({ length: 1_000 }, (_, index) => ({ number: index + 1, cells: index === 0 ? Array<string>(width).fill('x') : ['a'] }))
    const merged = Array.from({ length: width }, (_, column) => ({ firstRow: 1, lastRow: rows.length, firstColumn: column, lastColumn: column }))
    return () => fillMerged({ rows, merged })
  }
  expect(growthOf(mergedDown, 200)).toBeLessThan(tooMuch)
  expect(mergedDown(199)().at(-1)?.cells[198]).toBe('x')
})

test('4,000 merged areas over each other take as long as their cells', () => {
  const overEachOther = (length: number) => {
    const rows = Array.from({ length: length / 20 }, (_, index) => ({ number: index + 1, cells: ['a', 'b'] }))
    const merged = Array.from({ length }, (_, index) => ({ firstRow: 1 + (index % 100), lastRow: rows.length, firstColumn: 1, lastColumn: 1 }))
    return () => fillMerged({ rows, merged })
  }
  expect(growthOf(overEachOther, 4_000)).toBeLessThan(tooMuch)
})

test('a cell of 60,000 spaces takes as long as its letters', () => {
  const spaced = (length: number) => `NASM${' '.repeat(length)}CPT`
  expect(growthOf((size) => () => plainText(spaced(size)), 60_000)).toBeLessThan(tooMuch)
  expect(growthOf((size) => () => certificationNamed(spaced(size), [cpt()]), 60_000)).toBeLessThan(tooMuch)
  expect(plainText(`1${' '.repeat(60_000)}½ hours`)).toBe('1.5 hours')
})

/** A table with so many rows that have a word for the day. */
function wordTable(length: number, wordOf: (index: number) => string): string {
  const lines = Array.from({ length }, (_line, index) => `Some course provider hours note ${index},${wordOf(index)},Institute of credit`)
  return `Course,Date,Provider\nA clinic,3/4/2026,Iron\n${lines.join('\n')}`
}

const anotherWord = (index: number) => `Date ${Array.from(String(index), (digit) => 'abcdefghij'.charAt(Number(digit))).join('')}`

test('10,000 rows with another word in each take as long as one after another', () => {
  const table = (length: number) => {
    const text = wordTable(length, anotherWord)
    return () => understood(text, held)
  }
  expect(growthOf(table, 10_000)).toBeLessThan(tooMuch)
})

test.each([
  ['5,000 times the same word is judged once', () => 'Date', 50],
  ['5,000 words are judged only until no more headings can be among them', anotherWord, 1_050],
])('%s', (_, wordOf, most) => {
  vi.mocked(candidatesFor).mockClear()
  understood(wordTable(5_000, wordOf), held)
  expect(vi.mocked(candidatesFor).mock.calls.length).toBeLessThan(most)
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
