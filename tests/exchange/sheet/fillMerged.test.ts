import { expect, test } from 'vitest'
import { fillMerged, tableRows } from '../../../src/exchange/sheet/fillMerged'

const rows = [
  { number: 1, cells: ['Course', 'Provider', 'CEUs'] },
  { number: 2, cells: ['Squats', 'Iron School', '0.2'] },
  { number: 4, cells: ['Presses', '', '0.4'] },
  { number: 5, cells: ['Rows'] },
  { number: 6, cells: ['Sleep', '', '0.1'] },
]

test('a cell merged down gives its value to the rows it reaches, and they are marked', () => {
  const merged = [{ firstRow: 2, lastRow: 5, firstColumn: 1, lastColumn: 1 }]
  expect(fillMerged({ rows, merged }).map(({ cells, merged: columns }) => [cells[0], cells[1], columns])).toEqual([
    ['Course', 'Provider', undefined],
    ['Squats', 'Iron School', undefined],
    ['Presses', 'Iron School', [1]],
    ['Rows', 'Iron School', [1]],
    ['Sleep', '', undefined],
  ])
})

test('cells merged beside each other stay as they are', () => {
  expect(fillMerged({ rows, merged: [{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2 }] })).toBe(rows)
})

test('rows whose quotes were mended are marked', () => {
  const rows = [2, 3].map((number) => ({ number, cells: ['A', '2026-05-03'] }))
  expect(tableRows({ rows, merged: [], mended: [3] }).map(({ hasMendedQuotes }) => hasMendedQuotes)).toEqual([undefined, true])
})
