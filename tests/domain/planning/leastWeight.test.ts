import { expect, test } from 'vitest'
import { gapOf } from '../../../src/domain/planning/gap'
import { leastWeight } from '../../../src/domain/planning/leastWeight'
import type { Target } from '../../../src/domain/planning/target'
import { amount, leaf } from '../../support/portfolio'

/** A gap of so many units, all of which can be closed. */
function gap(units: string, hoursPerUnit = 1) {
  const target: Target = { requirement: leaf('all', { min: units }), checks: [], earned: new Map(), byCheck: new Map(), hoursPerUnit }
  return gapOf(target, [], [{ target: 0, leafId: 'all', checkIds: [], amount: amount(units) }])
}

/** What it can close of each gap. */
const offer = (weightAnHour: number, ...hours: readonly number[]) => ({ weightAnHour, hours, total: hours.reduce((sum, next) => sum + next, 0) })

test.each([
  ['nothing to close', [], [], 0],
  ['nothing to close it with', [gap('10')], [], Infinity],
  ['too little to close it with', [gap('10')], [offer(1, 999)], Infinity],
  ['just enough', [gap('10')], [offer(1, 1_000)], 1_000],
  ['the lighter hours first, and only as many of the others as are left', [gap('10')], [offer(2, 600), offer(1, 600)], 1_400],
  ['all but a little of it light', [gap('10')], [offer(1, 999), offer(2, 600)], 1_001],
  ['more than enough', [gap('10')], [offer(1, 2_000), offer(2, 600)], 1_000],
  ['two gaps that share an offer', [gap('10'), gap('5')], [offer(1, 1_000, 500)], 1_500],
  ['two gaps, one of which nothing closes', [gap('10'), gap('5')], [offer(1, 1_000)], Infinity],
  ['units of ten times as much', [gap('1', 10)], [offer(1, 1_000)], 1_000],
  ['a weight that is not whole', [gap('10')], [offer(0.0015, 1_000)], 2],
])('with %s, the least weight is as expected', (_, gaps, offers, expected) => {
  expect(leastWeight(gaps, offers)).toBe(expected)
})
