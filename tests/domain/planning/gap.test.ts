import { describe, expect, test } from 'vitest'
import { afterDropping, afterTaking, gapOf, mostClosed } from '../../../src/domain/planning/gap'
import type { Contribution, Target } from '../../../src/domain/planning/target'
import type { Check, Requirement } from '../../../src/domain/rule/rule'
import { amount, group, leaf } from '../../support/portfolio'

const spread: Check = { kind: 'spread', id: 'spread', label: 'Spread', atLeast: 2, each: amount('0.5') }
const own: Check = { kind: 'provider', id: 'own', label: 'Own', min: amount('1'), providers: ['NASM'] }

const target = (requirement: Requirement, checks: readonly Check[] = [], earned: Readonly<Record<string, string>> = {}): Target => ({
  requirement,
  checks,
  earned: new Map(Object.entries(earned).map(([id, units]) => [id, amount(units)])),
  byCheck: new Map(),
  hoursPerUnit: 100,
})

const gives = (units: string, leafId = 'all', checkIds: readonly string[] = []): Contribution => ({
  target: 0,
  leafId,
  checkIds,
  amount: amount(units),
})
const whole = target(leaf('all', { min: '2' }))

test('a gap is what the undecided courses can close', () => {
  expect(gapOf(whole, [], [gives('1'), gives('0.5')])).toMatchObject({ least: 50, open: 150 })
  expect(gapOf(whole, [gives('1')], [gives('0.5')])).toMatchObject({ least: 50, open: 50 })
  expect(gapOf(whole, [], [gives('3')])).toMatchObject({ least: 0, open: 200 })
})

test('taking a course leaves less open', () => {
  const gap = gapOf(whole, [], [gives('1'), gives('0.5')])
  expect(afterTaking(gap, [gives('1')])).toMatchObject({ least: 50, open: 50 })
  expect(afterTaking(gap, [])).toBe(gap)
})

test('a course can be dropped as long as the others close as much', () => {
  const gap = gapOf(whole, [], [gives('1'), gives('0.5'), gives('1')])
  const without = afterDropping(gap, [gives('0.5')])
  expect(without).toMatchObject({ least: 0, open: 200 })
  expect(afterDropping(gap, [gives('1')])).toBeNull()
  expect(without === null ? null : afterDropping(without, [gives('0.01')])).toBeNull()
  expect(afterDropping(gap, [])).toBe(gap)
})

describe('a course closes at most', () => {
  const parts = group('root', { min: '3' }, [leaf('all', { max: '1' }), leaf('other', {})])
  const half = target(parts, [own], { all: '0.4' })
  const first = target(parts, [spread])

  test.each<[string, Target, readonly Contribution[], number]>([
    ['its own credit', half, [gives('0.5')], 50],
    ['what its part still counts', half, [gives('0.9')], 60],
    ['nothing in a full part', target(parts, [], { all: '1' }), [gives('0.9')], 0],
    ['all of its credit if a check takes it', half, [gives('0.9', 'all', ['own'])], 90],
    ['what several give together', half, [gives('0.5', 'other'), gives('0.3', 'other')], 80],
    ['a step of the spread if it’s the first one of its part', first, [gives('0.1')], 50],
    ['its credit if that’s more', first, [gives('0.7')], 70],
    ['no step if it isn’t', target(parts, [spread], { all: '0.1' }), [gives('0.1')], 10],
    ['no step without a spread', target(parts), [gives('0.1')], 10],
    ['nothing in a part that the rule doesn’t have', first, [gives('0.1', 'gone')], 0],
    ['what is open', half, [gives('9', 'other')], 160],
  ])('%s', (_, of, contributions, expected) => {
    expect(mostClosed(gapOf(of, [], [gives('9', 'other')]), contributions)).toBe(expected)
  })

  test('nothing if nothing is open', () => {
    expect(mostClosed(gapOf(whole, [gives('2')], []), [gives('1')])).toBe(0)
  })
})
