import { expect, test } from 'vitest'
import { placeIn } from '../../../src/domain/files/sheetPart'
import { withJoined } from '../../../src/exchange/sheet/joinSheets'
import type { Sheet } from '../../../src/exchange/sheet/sheet'

const sheet = (name: string | null, rows: readonly (readonly string[])[], more: Partial<Sheet> = {}): Sheet => ({
  name,
  hidden: false,
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
  merged: [],
  mended: [],
  ...more,
})

const header = ['Course', 'Date', 'CEUs']
const of2024 = sheet('2024', [['My log 2024'], header, ['Alpha', '2024-03-04', '0.4']])
const of2025 = sheet('2025', [['My log 2025'], ['course', 'Date', 'CEUs '], ['Beta', '2025-03-04', '0.4'], ['Gamma', '2025-03-05', '0.2']], {
  merged: [
    { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2 },
    { firstRow: 3, lastRow: 4, firstColumn: 1, lastColumn: 1 },
  ],
  mended: [4],
})
const notes = sheet('Notes', [['Remember', 'the fees']])

test('sheets with one header are read as one table first, and can be chosen one by one', () => {
  const [joined, ...others] = withJoined([of2024, notes, of2025])
  expect(others).toEqual([of2024, notes, of2025])
  expect(joined).toEqual({
    name: null,
    hidden: false,
    rows: [
      { number: 1, cells: ['My log 2024'] },
      { number: 2, cells: header },
      { number: 3, cells: ['Alpha', '2024-03-04', '0.4'] },
      { number: 6, cells: ['Beta', '2025-03-04', '0.4'] },
      { number: 7, cells: ['Gamma', '2025-03-05', '0.2'] },
    ],
    merged: [{ firstRow: 6, lastRow: 7, firstColumn: 1, lastColumn: 1 }],
    mended: [7],
    parts: [
      { name: '2024', after: 0 },
      { name: '2025', after: 3 },
    ],
  })
  expect([3, 6].map((number) => placeIn(joined?.parts ?? [], number))).toEqual([
    { sheet: '2024', number: 3 },
    { sheet: '2025', number: 3 },
  ])
})

test('headers differ only in their year', () => {
  const each = ['2024', '2025'].map((year) =>
    sheet(year, [
      ['Course', `CEUs ${year}`],
      ['Alpha', '0.4'],
    ]),
  )
  expect(withJoined(each)[0]?.rows.map(({ number }) => number)).toEqual([1, 2, 4])
})

test.each([
  ['other headers', [of2024, notes]],
  ['a hidden one', [of2024, { ...of2025, hidden: true }]],
  ['rows alike that are no headers', [sheet('A', [['Alpha', '0.4']]), sheet('B', [['Alpha', '0.4']])]],
  ['no names', [sheet(null, [header, ['Alpha', '2024-03-04', '0.4']]), sheet(null, [header, ['Beta', '2024-03-04', '0.4']])]],
])('sheets with %s stay apart', (_, sheets) => {
  expect(withJoined(sheets)).toEqual(sheets)
})
