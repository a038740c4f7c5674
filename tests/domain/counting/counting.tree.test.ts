import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../src/domain/values/amount'
import { type CycleCount, countCycle, leafCounts } from '../../../src/domain/counting/counting'
import type { Category } from '../../../src/domain/rule/category'
import type { Requirement } from '../../../src/domain/rule/rule'
import { courses } from '../../support/held'
import { amount, certificationAsking, course, group, leaf } from '../../support/portfolio'

/** Three levels: 4.0 in all, at least 1.0 of it practice; reading and teaching share 1.5, with at most 1.0 of teaching. */
const nested = certificationAsking(
  group('all', { min: '4', max: '4' }, [
    leaf('practice', { min: '1', takes: ['course', 'conference'] }),
    group('study', { max: '3' }, [
      leaf('college', { max: '2', takes: ['college'] }),
      group('writing', { max: '1.5' }, [leaf('teaching', { max: '1', takes: ['contribution'] }), leaf('reading', { takes: ['other'] })]),
    ]),
  ]),
)

/** Each is [category, units], completed on consecutive days. */
function count(...completed: readonly (readonly [Category, string])[]): CycleCount {
  const courses = completed.map(([category, worth], index) => course({ id: `c${index}`, on: `2026-03-1${index}`, category, worth }))
  return countCycle(nested, courses)
}

const parts = (counted: CycleCount) =>
  counted.courses.map((entry) => [formatAmount(entry.counted), entry.reason?.kind === 'limit' ? entry.reason.label : entry.reason?.kind])

describe('a rule of three levels', () => {
  test('requires all of it at first', () => {
    const { progress, needed } = count()
    expect([progress, needed]).toEqual([amount('0'), amount('4')])
  })

  test('the limit of one part stops a course first', () => {
    expect(parts(count(['contribution', '1.2']))).toEqual([['1.0', 'teaching']])
  })

  test('the limit that two parts share stops the second', () => {
    expect(parts(count(['contribution', '1'], ['other', '1']))).toEqual([
      ['1.0', undefined],
      ['0.5', 'writing'],
    ])
  })

  test('the limit two levels up stops what each level below would still accept', () => {
    expect(parts(count(['college', '2'], ['contribution', '1'], ['other', '0.5']))).toEqual([
      ['2.0', undefined],
      ['1.0', undefined],
      ['0.0', 'study'],
    ])
  })

  test('of two limits, the tighter one is named', () => {
    expect(parts(count(['college', '1.8'], ['contribution', '0.5'], ['other', '2']))).toEqual([
      ['1.8', undefined],
      ['0.5', undefined],
      ['0.7', 'study'],
    ])
  })

  test('without practice, progress stays short of full however much is studied', () => {
    const { progress, needed } = count(['college', '2'], ['other', '9'], ['contribution', '9'])
    expect([progress, needed]).toEqual([amount('3'), amount('1')])
  })

  test('practice has no limit and can fill all of it', () => {
    const { progress, needed, courses } = count(['course', '3'], ['conference', '2'])
    expect([progress, needed]).toEqual([amount('4'), amount('0')])
    expect(courses[1]).toMatchObject({ counted: amount('1'), surplus: amount('1'), reason: { kind: 'limit', label: 'all' } })
  })

  test('a category that no part accepts does not count', () => {
    const { progress, courses } = count(['cpr', '0.1'])
    expect(progress).toBe(amount('0'))
    expect(courses[0]).toMatchObject({ counted: amount('0'), surplus: amount('0.1'), reason: { kind: 'notAccepted' } })
  })

  test('each part shows what it counted and what it still needs', () => {
    const leaves = leafCounts(count(['course', '0.4'], ['college', '5']).root)
    expect(leaves.map(({ requirement, counted, needed }) => [requirement.label, formatAmount(counted), formatAmount(needed)])).toEqual([
      ['practice', '0.4', '0.6'],
      ['college', '2.0', '0.0'],
      ['teaching', '0.0', '0.0'],
      ['reading', '0.0', '0.0'],
    ])
  })
})

test('an unmet minimum inside a full part keeps the renewal open', () => {
  const certification = certificationAsking(
    group('all', { min: '2', max: '2' }, [leaf('courses', { min: '1', takes: ['course'] }), leaf('ethics', { min: '0.5', takes: ['college'] })]),
  )
  const { progress, needed, root } = countCycle(certification, [course({ category: 'course', worth: '2' })])
  expect([progress, needed, root.counted]).toEqual([amount('1.5'), amount('0.5'), amount('1.5')])
})

describe('the limit that stops a course', () => {
  const limitOf = (requirement: Requirement, ...lines: readonly string[]) => {
    const reason = countCycle(certificationAsking(requirement), courses(...lines)).courses.at(-1)?.reason
    return reason?.kind === 'limit'
      ? `${reason.label}${reason.isWhole ? ', the whole' : ''}${reason.keptFor === null ? '' : `, for ${reason.keptFor}`}`
      : null
  }
  const lecture = leaf('lecture', { max: '1', takes: ['course'] })
  const ethics = leaf('ethics', { min: '0.5', takes: ['college'] })
  const quiz = leaf('quiz', { min: '0.01', takes: ['quiz'] })

  test.each<[string, Requirement, readonly string[], string | null]>([
    ['its own part', group('all', { max: '3' }, [lecture, ethics]), ['2026-03-01 course 1.1'], 'lecture'],
    ['none, if it just fits', group('all', { max: '3' }, [lecture, ethics]), ['2026-03-01 course 1.0'], null],
    ['the only part of a rule', lecture, ['2026-03-01 course 1.1'], 'lecture'],
    ['a group within the rule', group('all', { max: '9' }, [group('some', { max: '0.5' }, [lecture]), ethics]), ['2026-03-01 course 0.6'], 'some'],
    ['the whole rule', group('all', { max: '0.5' }, [lecture]), ['2026-03-01 course 0.6'], 'all, the whole'],
    ['the whole rule, for another part', group('all', { max: '1' }, [lecture, ethics]), ['2026-03-01 course 0.6'], 'all, the whole, for ethics'],
    [
      'the whole rule, for the part that still lacks something',
      group('all', { max: '1' }, [ethics, lecture, quiz]),
      ['2026-03-01 college 0.5', '2026-03-02 course 0.5'],
      'all, the whole, for quiz',
    ],
    [
      'the whole rule, for a part within a group',
      group('all', { max: '1' }, [lecture, group('some', {}, [ethics])]),
      ['2026-03-01 course 0.6'],
      'all, the whole, for some',
    ],
  ])('is %s', (_, requirement, lines, expected) => {
    expect(limitOf(requirement, ...lines)).toBe(expected)
  })
})

test('a rule with a single requirement counts everything up to its limit', () => {
  const certification = certificationAsking(leaf('education', { min: '2', max: '2', takes: ['course'] }))
  const { progress, needed, courses } = countCycle(certification, [course({ category: 'course', worth: '2.5' })])
  expect([progress, needed, courses[0]?.surplus]).toEqual([amount('2'), amount('0'), amount('0.5')])
})

describe('a part with a yearly limit', () => {
  /** Like ACSM’s committee service: 8 a year. */
  const service = { id: 'service', label: 'service', min: amount('0'), max: amount('24'), maxPerYear: amount('8'), categories: ['service'] } as const
  const certification = certificationAsking(group('all', { min: '60', max: '60' }, [leaf('education', { takes: ['course'] }), service]))
  const of = (id: string, on: string, category: Category, worth: string) => course({ id, on, category, worth })

  test('counts no more than that from one year, and names it', () => {
    const courses = [of('a', '2026-03-01', 'service', '6'), of('b', '2026-12-31', 'service', '6'), of('c', '2027-01-01', 'service', '6')]
    const counted = countCycle(certification, courses)
    expect(counted.courses.map((entry) => formatAmount(entry.counted))).toEqual(['6.0', '2.0', '6.0'])
    expect(counted.courses[1]?.reason).toEqual({ kind: 'limit', label: 'service', max: amount('8'), per: 'year', isWhole: false, keptFor: null })
    expect(leafCounts(counted.root).map((entry) => formatAmount(entry.counted))).toEqual(['0.0', '14.0'])
  })

  test('shows no more than that from one year even if the whole is already full', () => {
    const courses = [of('a', '2026-03-01', 'course', '60'), of('b', '2026-04-01', 'service', '8'), of('c', '2026-05-01', 'service', '8')]
    const counted = countCycle(certification, courses)
    expect(counted.courses.map((entry) => formatAmount(entry.counted))).toEqual(['60.0', '0.0', '0.0'])
    expect(leafCounts(counted.root).map((entry) => formatAmount(entry.counted))).toEqual(['60.0', '8.0'])
  })
})
