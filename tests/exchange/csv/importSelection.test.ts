import { expect, test } from 'vitest'
import { doubtfulDate } from '../../../src/exchange/csv/dates'
import type { ReadRow } from '../../../src/exchange/csv/courseRows'
import { sortRows, tableOfRest } from '../../../src/exchange/csv/importSelection'
import { course } from '../../support/portfolio'

const row = (number: number, state: ReadRow['state'], cells: readonly string[]): ReadRow => ({
  row: { number, cells },
  state,
  course: state === 'error' ? null : course({ id: `c${number}`, title: cells[0] ?? '' }),
  problems: [],
  remarks: [],
})

const rows = [
  row(2, 'ready', ['CES', '1.9']),
  row(3, 'duplicate', ['PES', '1.9']),
  row(4, 'error', ['Yoga']),
  row(5, 'warning', ['Workshop', '0.3', 'extra']),
]

test('readable rows are imported, those that already exist are left out', () => {
  const { counts, courses, rest } = sortRows(rows, false)
  expect(counts).toEqual({ ready: 1, warning: 1, duplicate: 1, error: 1 })
  expect(courses.map(({ id, title }) => [id, title])).toEqual([
    ['c2', 'CES'],
    ['c5', 'Workshop'],
  ])
  expect(rest.map(({ row }) => row.number)).toEqual([3, 4])
})

test('on request, rows that already exist are imported as new courses', () => {
  const { courses, rest } = sortRows(rows, true)
  expect(courses.map(({ id, title }) => [id, title])).toEqual([
    ['c2', 'CES'],
    ['', 'PES'],
    ['c5', 'Workshop'],
  ])
  expect(rest.map(({ row }) => row.number)).toEqual([4])
})

test('rows left out make a table as it was, with the reason in the last column', () => {
  const { rest } = sortRows(rows, false)
  const reasonOf = ({ state }: ReadRow) => (state === 'error' ? 'The day is empty.' : 'It is there already.')
  expect(tableOfRest({ rest, headings: ['Course', 'CEUs'], width: 2, reasonOf })).toEqual([
    ['Course', 'CEUs', 'Reason'],
    ['PES', '1.9', 'It is there already.'],
    ['Yoga', '', 'The day is empty.'],
  ])
  expect(tableOfRest({ rest: [], headings: [], width: 2, reasonOf })).toEqual([['Column 1', 'Column 2', 'Reason']])
})

test.each([
  [['2026-05-03', '13/05/2026', ' 3/5/2026 '], '3/5/2026'],
  [['13/05/2026', '05/05/2026'], ''],
  [[], ''],
])('for %o, the date to ask about is %o', (cells, asked) => {
  expect(doubtfulDate(cells)).toBe(asked)
})
