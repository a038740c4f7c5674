import { expect, test } from 'vitest'
import type { SettledRow } from '../../../src/exchange/csv/settleRows'
import { sortRows, tableOfRest } from '../../../src/exchange/csv/importSelection'
import { course } from '../../support/portfolio'

const row = (number: number, state: SettledRow['state'], cells: readonly string[]): SettledRow => ({
  row: { number, cells, carried: [], leftOut: null, isBelowOtherHeading: false, isMaybeTotal: false },
  state,
  sameAs: state === 'logged' ? 'stored' : null,
  joinedTo: null,
  leftOut: state === 'leftOut' ? 'total' : null,
  names: null,
  keys: null,
  questions: [],
  kept: new Map(),
  course: state === 'fix' ? null : course({ id: `c${number}`, title: cells[0] ?? '' }),
  problems: [],
  remarks: [],
})

const rows = [
  row(2, 'ready', ['CES', '1.9']),
  row(3, 'logged', ['PES', '1.9']),
  row(4, 'fix', ['Yoga']),
  row(5, 'ready', ['Workshop', '0.3', 'extra']),
  row(6, 'ask', ['Clinic', '4 hrs']),
  row(7, 'leftOut', ['Total', '0.7']),
  row(8, 'repeated', ['Workshop', '0.3']),
]

test('ready rows are imported, all others are left out', () => {
  const { counts, courses, rest } = sortRows(rows, false)
  expect(counts).toEqual({ ready: 2, ask: 1, fix: 1, logged: 1, repeated: 1, leftOut: 1 })
  expect(courses.map(({ id, title }) => [id, title])).toEqual([
    ['c2', 'CES'],
    ['c5', 'Workshop'],
  ])
  expect(rest.map(({ row }) => row.number)).toEqual([3, 4, 6, 7, 8])
})

test('on request, rows that already exist or are repeated are imported as new courses', () => {
  const { courses, rest } = sortRows(rows, true)
  expect(courses.map(({ id, title }) => [id, title])).toEqual([
    ['c2', 'CES'],
    ['', 'PES'],
    ['c5', 'Workshop'],
    ['', 'Workshop'],
  ])
  expect(rest.map(({ row }) => row.number)).toEqual([4, 6, 7])
})

test('rows left out make a table as it was, with the reason in the last column', () => {
  const { rest } = sortRows(rows, false)
  const reasonOf = ({ state }: SettledRow) => (state === 'fix' ? 'The day is empty.' : 'It is there already.')
  expect(tableOfRest({ rest, headings: ['Course', 'CEUs'], width: 2, reasonOf })).toEqual([
    ['Course', 'CEUs', 'Reason'],
    ['PES', '1.9', 'It is there already.'],
    ['Yoga', '', 'The day is empty.'],
    ['Clinic', '4 hrs', 'It is there already.'],
    ['Total', '0.7', 'It is there already.'],
    ['Workshop', '0.3', 'It is there already.'],
  ])
  expect(tableOfRest({ rest: [], headings: [], width: 2, reasonOf })).toEqual([['Column 1', 'Column 2', 'Reason']])
})
