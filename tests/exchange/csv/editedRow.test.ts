import { expect, test } from 'vitest'
import { withEdit, withEdits } from '../../../src/exchange/csv/editedRow'
import { cpt, portfolio } from '../../support/portfolio'
import { understood } from './csvWorld'

const [, second] = understood('Provider,Course,Date,CEUs\nIron,A,2026-03-04,0.4\n,B,soon,0.2', portfolio({ credentials: [cpt()] })).body
if (second === undefined) throw new Error('no row')
const row = second

test('a mended cell takes nothing else of its row with it', () => {
  const edits = withEdit(new Map(), row, 2, '2026-03-05')
  expect(edits).toEqual(new Map([[3, new Map([[2, '2026-03-05']])]]))
  expect(withEdits(row, edits.get(3))).toMatchObject({ cells: ['Iron', 'B', '2026-03-05', '0.2'], carried: [0] })
  expect(withEdits({ ...row, cells: ['Cedar', 'B', 'soon', '0.2'] }, edits.get(3)).cells).toEqual(['Cedar', 'B', '2026-03-05', '0.2'])
  expect(withEdits(row, undefined)).toBe(row)
})

test('a value from the row above that was mended isn’t from there any more', () => {
  expect(withEdits(row, new Map([[0, '']]))).toMatchObject({ cells: ['', 'B', 'soon', '0.2'], carried: [] })
})

test('a cell may be mended where the row has none', () => {
  expect(withEdits(row, new Map([[5, 'online']])).cells).toEqual(['Iron', 'B', 'soon', '0.2', '', 'online'])
})

test('a cell that is as it was isn’t mended', () => {
  const once = withEdit(withEdit(new Map(), row, 2, '2026-03-05'), row, 1, 'C')
  const back = withEdit(once, row, 2, 'soon')
  expect(back).toEqual(new Map([[3, new Map([[1, 'C']])]]))
  expect(withEdit(back, row, 1, 'B')).toEqual(new Map())
})
