import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../../src/domain/counting/counting'
import { cycleOf, requirementOf } from '../../../../src/domain/counting/cycle'
import { otherFeesOn, renewalFee } from '../../../../src/domain/counting/renewalFee'
import { progressParts } from '../../../../src/domain/counting/progressParts'
import { statusOf } from '../../../../src/domain/status/standing'
import { leavesOf } from '../../../../src/domain/rule/rule'
import { formatAmount } from '../../../../src/domain/values/amount'
import { bar, countedOf, hold } from '../../../support/held'
import { day, portfolio, preset } from '../../../support/portfolio'

// Every expected value is worked out by hand from NSCA's table for 2024-26, not from the preset.

describe('an NSCA cycle', () => {
  test.each([
    ['2019-05-10', '2026-06-01', '2026-12-31'],
    ['2024-01-01', '2026-12-31', '2026-12-31'],
    ['2026-11-19', '2026-11-20', '2026-12-31'],
    ['2019-05-10', '2027-01-01', '2029-12-31'],
    ['2019-05-10', '2023-12-31', '2023-12-31'],
  ])('ends for everyone on the same day: certified on %s, viewed on %s, it is %s', (certifiedOn, today, expected) => {
    expect(hold('cscs', { on: certifiedOn, today }).expiresOn).toBe(expected)
  })
})

type Row = readonly [on: string, start: string, required: string, maxima: string, prices: string]

const table: readonly Row[] = [
  ['2019-05-10', '2024-01-01', '6.0', '5.5 4.0 5.5 4.0', '90 65'],
  ['2023-12-31', '2024-01-01', '6.0', '5.5 4.0 5.5 4.0', '90 65'],
  ['2024-01-01', '2024-01-01', '4.0', '3.5 3.0 3.5 3.0', '80 55'],
  ['2024-12-31', '2024-12-31', '4.0', '3.5 3.0 3.5 3.0', '80 55'],
  ['2025-01-01', '2025-01-01', '2.0', '1.5 1.0 1.5 1.0', '70 45'],
  ['2025-12-31', '2025-12-31', '2.0', '1.5 1.0 1.5 1.0', '70 45'],
  ['2026-01-01', '2026-01-01', '1.0', '1.0 1.0 1.0 1.0', '60 35'],
  ['2026-06-30', '2026-06-30', '1.0', '1.0 1.0 1.0 1.0', '60 35'],
]

describe('in the cycle from 2024 to 2026, the NSCA requires', () => {
  test.each<Row>([...table, ['2026-07-01', '2026-07-01', '0.0', '0.0 0.0 0.0 0.0', ''], ['2026-11-15', '2026-11-15', '0.0', '0.0 0.0 0.0 0.0', '']])(
    'of someone certified on %s: from %s, %s CEUs, with at most %s of A to D, at older prices of %s',
    (on, start, required, maxima, prices) => {
      const held = hold('cscs', { on, today: '2026-11-20' })
      const cycle = cycleOf(held)
      const requirement = requirementOf(held.rule, held.certifiedOn, cycle)
      expect([cycle.start, cycle.expiry]).toEqual([start, '2026-12-31'])
      expect(formatAmount(requirement.min)).toBe(required)
      const limits = leavesOf(requirement).map(({ id, max }) => [id, max === null ? 'none' : formatAmount(max)])
      const expected = maxima.split(' ')
      expect(limits).toEqual(['A', 'B', 'C', 'D'].map((id, index) => [id, expected[index]]))
      expect(renewalFee(held, cycle)).toBe(required === '0.0' ? 0 : null)
      expect(
        otherFeesOn(held, cycle, cycle.expiry)
          .map(({ fee }) => fee / 100)
          .join(' '),
      ).toBe(prices)
    },
  )

  test.each(table)('of someone certified on %s (from %s, %s CEUs) no more than %s in one category', (on, _start, _required, maxima) => {
    const one = (category: string) => countedOf(hold('cscs', { on }), `2026-07-01 ${category} 9.9`)
    expect(['conference', 'contribution', 'homeStudy', 'quiz'].map(one).join(' ')).toBe(maxima)
  })

  test('the full 6.0 of someone who does not know the day on the certificate', () => {
    expect(bar(hold('cscs', { on: null, until: '2026-12-31' }), '2024-01-01 conference 1.0')).toBe('1.0 of 6.0')
  })

  test('the full 6.0 in the cycle after the one someone was certified in', () => {
    const held = hold('cscs', { on: '2026-08-01', today: '2027-01-10' })
    expect([held.expiresOn, cycleOf(held).start, bar(held)]).toEqual(['2029-12-31', '2027-01-01', '0.0 of 6.0'])
  })
})

describe('toward an NSCA renewal', () => {
  test.each([
    ['2019-05-10', '5.5 of 6.0', ['2024-03-01 conference 5.5']],
    ['2019-05-10', '5.5 of 6.0', ['2024-03-01 conference 7.0']],
    ['2019-05-10', '6.0 of 6.0', ['2024-03-01 conference 5.5', '2025-03-01 quiz 0.5']],
    // D counts 4.0 at most, where it was 3.5 before 2021.
    ['2019-05-10', '4.0 of 6.0', ['2024-03-01 quiz 5.0']],
    ['2019-05-10', '6.0 of 6.0', ['2024-03-01 quiz 5.0', '2025-03-01 contribution 2.0']],
    ['2019-05-10', '5.9 of 6.0', ['2024-03-01 quiz 5.0', '2025-03-01 contribution 1.9']],
    // Certifications, college, and AED are all C: 5.5 at most, in one category.
    ['2019-05-10', '5.5 of 6.0', ['2024-03-01 certification 2.0', '2025-03-01 college 2.0', '2026-03-01 cpr 2.0']],
    ['2019-05-10', '6.0 of 6.0', ['2024-03-01 certification 2.0', '2025-03-01 college 2.0', '2026-03-01 cpr 2.0', '2026-04-01 service 0.5']],
    ['2024-05-10', '3.5 of 4.0', ['2025-03-01 conference 4.0']],
    ['2024-05-10', '3.0 of 4.0', ['2025-03-01 contribution 4.0']],
    ['2024-05-10', '3.0 of 4.0', ['2025-03-01 quiz 4.0']],
    ['2024-05-10', '4.0 of 4.0', ['2025-03-01 homeStudy 2.0', '2025-04-01 quiz 2.0']],
    ['2025-05-10', '1.5 of 2.0', ['2025-06-01 college 2.0']],
    ['2025-05-10', '2.0 of 2.0', ['2025-06-01 college 2.0', '2026-06-01 conference 0.5']],
    ['2026-05-10', '0.5 of 1.0', ['2026-06-01 conference 0.5']],
    ['2026-05-10', '1.0 of 1.0', ['2026-06-01 conference 0.5', '2026-07-01 quiz 0.5']],
    ['2026-07-10', '0.0 of 0.0', []],
    ['2026-07-10', '0.0 of 0.0', ['2026-08-01 conference 1.0']],
  ])('someone certified on %s has %s with %j', (on, expected, lines) => {
    expect(bar(hold('cscs', { on }), ...lines)).toBe(expected)
  })

  test('quizzes and talks are two categories', () => {
    const held = hold('cscs', { on: '2026-05-10' })
    expect(bar(held, '2026-06-01 quiz 1.0')).toBe('0.9 of 1.0')
    expect(bar(held, '2026-06-01 quiz 0.5', '2026-07-01 contribution 0.5')).toBe('1.0 of 1.0')
  })

  test('home study and college are one category, and so are talks and volunteering', () => {
    const held = hold('cscs', { on: '2026-05-10' })
    expect(bar(held, '2026-06-01 homeStudy 0.5', '2026-07-01 college 0.5')).toBe('0.9 of 1.0')
    expect(bar(held, '2026-06-01 contribution 0.5', '2026-07-01 service 0.5')).toBe('0.9 of 1.0')
  })

  test('all credit in one category is not enough: a second one is required, with at least the smallest credit', () => {
    const held = hold('cscs', { on: '2026-05-10' })
    expect(bar(held, '2026-06-01 conference 1.0')).toBe('0.9 of 1.0')
    expect(bar(held, '2026-06-01 conference 0.6', '2026-07-01 course 0.4')).toBe('0.9 of 1.0')
    expect(bar(held, '2026-06-01 conference 1.0', '2026-07-01 quiz 0.1')).toBe('1.0 of 1.0')
  })

  test('if nothing is required, the bar is full from the first day', () => {
    const count = countCycle(hold('cscs', { on: '2026-07-01' }), [])
    expect([count.required, count.needed, count.progress]).toEqual([0, 0, 0])
    expect(progressParts(count)).toEqual([{ key: 'renewal', share: 1, filled: 1, planned: 0 }])
  })

  test.each([
    ['2019-05-10', '2023-12-31', '0.0'],
    ['2019-05-10', '2024-01-01', '1.0'],
    ['2019-05-10', '2026-12-31', '1.0'],
    ['2019-05-10', '2027-01-01', '0.0'],
    ['2025-05-10', '2024-03-01', '0.0'],
    ['2025-05-10', '2025-05-09', '0.0'],
    ['2025-05-10', '2025-05-10', '1.0'],
  ])('for someone certified on %s, a conference of 1.0 on %s counts %s', (on, taken, expected) => {
    expect(countedOf(hold('cscs', { on }), `${taken} conference 1.0`)).toBe(expected)
  })
})

describe('after December 31, 2026', () => {
  const held = hold('cscs', { on: '2019-05-10', today: '2026-11-20' })
  const { rule, facts } = preset('cscs', 'certification')
  const remarkOn = (topic: string) => facts.find((fact) => fact.topic === topic)?.remark ?? ''

  test.each(['2027-01-01', '2027-01-31', '2027-02-01', '2028-01-01'])('a CSCS that was not renewed is expired on %s, never lapsed', (today) => {
    expect(statusOf(held, portfolio({ credentials: [held] }), day(today)).standing).toBe('expired')
  })

  test('Recert promises no late window, and says what it knows of one', () => {
    expect(rule.lateWindow).toBeNull()
    expect(facts.find(({ topic }) => topic === 'late')?.confidence).toBe('low')
    expect(remarkOn('late')).toContain('NSCA took late reports in January 2024')
    expect(remarkOn('late')).toContain('Not confirmed for January 2027. Ask NSCA.')
  })

  test('the cycle from 2027 to 2029 and its table are called assumptions', () => {
    expect(remarkOn('cycle')).toContain('The next one, 2027 to 2029, is assumed.')
    expect(remarkOn('requirements')).toContain('The same table is assumed for 2027-29.')
  })
})
