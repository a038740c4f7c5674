import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { leaves } from '../../../src/storage/format/leaves'
import { readSettings } from '../../../src/storage/format/readSettings'

const nobody: readonly unknown[] = [null, undefined, {}, [], true]

describe('of a stored record,', () => {
  test.each<[keyof typeof leaves, readonly unknown[], readonly unknown[]]>([
    ['plainDate', ['2028-02-29'], ['2027-02-29', '2027-2-1', ' 2027-02-01', '', 20270201]],
    ['monthDay', ['02-29', '12-31'], ['02-30', '13-01', '2-29', '02-29 ', '', 1231, ['02-29']]],
    ['amount', [0, 190, 100_000], [-1, 1.5, 100_001, '1', Infinity]],
    ['cost', [0, 1_990, 10_000_000], [-1, 0.5, 10_000_001, '1']],
    ['rate', [1, 100_000], [0, -1, 1.5, 100_001, '1']],
    ['name', ['x', ' '], ['', 1]],
    ['credentialId', ['cpt'], ['', 1]],
    ['courseId', ['ces'], ['', 1]],
    ['sha256', ['a'.repeat(64)], ['a'.repeat(63), 'A'.repeat(64), 64]],
    ['cycleMonths', [1, 1200], [0, 1201, 1.5, '24']],
    ['spanMonths', [0, 1200], [-1, 1201, 0.5, '3']],
    ['days', [0, 36_500], [-1, 36_501, 0.5, '90']],
    ['count', [0, 9_007_199_254_740_991], [-1, 0.5, 9_007_199_254_740_992, '1']],
    ['positive', [1, 9_007_199_254_740_991], [0, -1, 1.5, '1']],
  ])('%s can be %j and not %j', (leaf, allowed, refused) => {
    const isRead = (value: unknown) => v.safeParse(leaves[leaf], value).success
    expect(allowed.map(isRead)).toEqual(allowed.map(() => true))
    expect([...refused, ...nobody].filter(isRead)).toEqual([])
  })

  test.each([
    [[0], true],
    [[730], true],
    [[-1], false],
    [[731], false],
    [[1.5], false],
  ])('reminders %j can be settings: %s', (alarmDays, expected) => {
    expect(readSettings({ trainerName: '', alarmDays }) !== null).toBe(expected)
  })
})
