import { describe, expect, test } from 'vitest'
import { creditsOf } from '../../../src/domain/counting/courseCredit'
import { rangeOf } from '../../../src/domain/search/courseRange'
import { creditColumns, creditMark } from '../../../src/domain/search/creditColumns'
import { addDays, type PlainDate } from '../../../src/domain/values/plainDate'
import { amount, ces, courseId, cpr, cpt, credentialId, day, pes, portfolio } from '../../support/portfolio'

const held = (id: string, expiresOn: string) => cpt({ id: credentialId(id), name: id, certifiedOn: null, expiresOn: day(expiresOn) })
const credits = creditsOf(
  portfolio({
    credentials: [
      held('gone', '2020-01-01'),
      held('late', '2028-12-31'),
      held('soon', '2026-12-31'),
      held('next', '2027-06-30'),
      held('later', '2028-06-30'),
    ],
  }),
)
const columns = (chosen: string | null) =>
  creditColumns(credits, chosen === null ? null : credentialId(chosen), day('2026-11-20')).map(({ certification }) => certification.name)

describe('the certifications with a column', () => {
  test('are the three that expire next; one that is too late to renew does not take a place', () => {
    expect(columns(null)).toEqual(['soon', 'next', 'later'])
  })

  test('include one on the last day of its late window', () => {
    const [ended] = creditsOf(portfolio({ credentials: [held('ended', '2026-01-01')] }))
    const lastDay = ended?.count.cycle.applicationEnds ?? day('2026-01-01')
    const [later] = creditsOf(portfolio({ credentials: [held('later', '2028-06-30')] }))
    const names = (on: PlainDate) =>
      creditColumns(
        [later, ended].flatMap((one) => one ?? []),
        null,
        on,
      ).map(({ certification }) => certification.name)
    expect([names(lastDay), names(addDays(lastDay, 1))]).toEqual([
      ['ended', 'later'],
      ['later', 'ended'],
    ])
  })

  test('keep their order if they expire on the same day', () => {
    const same = creditsOf(portfolio({ credentials: ['b', 'a', 'd', 'c'].map((id) => held(id, '2027-06-30')) }))
    expect(creditColumns(same, null, day('2026-11-20')).map(({ certification }) => certification.name)).toEqual(['b', 'a', 'd'])
  })

  test('always include the chosen one, in its place', () => {
    expect(columns('late')).toEqual(['soon', 'next', 'late'])
    expect(columns('gone')).toEqual(['soon', 'next', 'gone'])
    expect(columns('next')).toEqual(['soon', 'next', 'later'])
    expect(columns('unknown')).toEqual(['soon', 'next', 'later'])
  })
})

describe('the mark of a course', () => {
  test.each([
    ['counts in full', '0.3', '0.3', 'running', { state: 'now', amount: 30 }],
    ['counts in part', '0.3', '0.1', 'running', { state: 'part', amount: 10 }],
    ['counted in an earlier cycle', '0.3', '0.2', '2025-01-29', { state: 'earlier', amount: 20 }],
    ['does not count', '0.3', '0', 'running', { state: 'none', amount: 30 }],
    ['does not count in any cycle', '0.3', '0', null, { state: 'none', amount: 30 }],
  ] as const)('%s', (_what, award, counted, cycle, mark) => {
    const named = cycle === null || cycle === 'running' ? cycle : day(cycle)
    expect(creditMark({ award: amount(award), counted: amount(counted), cycle: named })).toEqual(mark)
  })
})

describe('the courses between two', () => {
  const listed = [cpr(), pes(), ces()]

  test.each([
    ['cpr', 'ces', ['cpr', 'pes', 'ces']],
    ['ces', 'pes', ['pes', 'ces']],
    ['ces', 'cpr', ['cpr', 'pes', 'ces']],
    ['pes', 'pes', ['pes']],
    ['gone', 'pes', ['pes']],
    ['pes', 'gone', []],
  ])('from %s to %s', (from, to, expected) => {
    expect(rangeOf(listed, courseId(from), courseId(to)).map(({ id }) => id)).toEqual(expected)
  })
})
