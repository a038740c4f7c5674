import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import type { CardState } from '../../../src/domain/counting/cards'
import { type RequirementRow, requirementRows, shortRows } from '../../../src/domain/counting/requirementRows'
import type { Certification } from '../../../src/domain/records/credential'
import type { Check } from '../../../src/domain/rule/rule'
import { courses } from '../../support/held'
import { amount, certificationAsking, cprCardIn, day, group, leaf } from '../../support/portfolio'

function rowsOf(certification: Certification, lines: readonly string[] = [], card: CardState | null = null): readonly RequirementRow[] {
  return requirementRows(countCycle(certification, courses(...lines)), card === null ? [] : cprCardIn(card))
}

const keysOf = (rows: readonly RequirementRow[]) => rows.map(({ key }) => key)

const stateOf = (rows: readonly RequirementRow[], key: string) => rows.find((row) => row.key === key)?.state

const ownCourses: Check = { kind: 'provider', id: 'own', label: 'NASM courses', min: amount('1'), providers: ['NASM'] }

const distance = { id: 'distance', label: 'Distance learning', max: amount('1.2') }

const education = leaf('education', { min: '1.9', max: '1.9', takes: ['course'] })
const service = leaf('service', { max: '1', takes: ['service'] })
const cprAed = leaf('cpr', { min: '0.1', max: '0.1', takes: ['cpr'] })

const threeParts = group('all', { min: '2', max: '2' }, [group('earned', {}, [education, service]), cprAed])

test('the whole comes first, then each part below its group, the checks, the caps, and the card', () => {
  const rows = rowsOf(certificationAsking(threeParts, { checks: [ownCourses], caps: [distance] }), [], { kind: 'missing' })
  expect(keysOf(rows)).toEqual(['all', 'earned', 'education', 'service', 'cpr', 'own', 'distance', 'card cpr'])
})

test('a cap says how much counts under it, which is never more than it allows', () => {
  const certification = certificationAsking(threeParts, { caps: [distance] })
  const capOf = (...lines: readonly string[]) => rowsOf(certification, lines).find(({ key }) => key === 'distance')
  expect(capOf('2026-03-01 course 0.5 ticked distance', '2026-03-02 course 0.5')).toMatchObject({ counted: amount('0.5'), state: 'optional' })
  expect(capOf('2026-03-01 course 0.5 ticked distance', '2026-03-02 course 1 ticked distance')).toMatchObject({ counted: amount('1.2') })
  expect(capOf()).toMatchObject({ counted: 0 })
})

test('a part above whose group there is a maximum shows what counts of it, so that the parts add up', () => {
  const credit = group('all', { min: '2', max: '2' }, [education, service])
  const rows = rowsOf(certificationAsking(credit), ['2026-03-01 course 1', '2026-03-01 course 0.9', '2026-03-02 service 0.8'])
  expect(rows.map((row) => 'counted' in row && [row.key, row.counted])).toEqual([
    ['all', amount('2')],
    ['education', amount('1.9')],
    ['service', amount('0.1')],
  ])
})

test('a group below a maximum shows what counts of it, too', () => {
  const rows = rowsOf(certificationAsking(group('all', { min: '1', max: '1' }, [group('some', {}, [service, education])])), ['2026-03-01 course 1.5'])
  expect(rows.map((row) => 'counted' in row && [row.key, row.counted])).toEqual([
    ['all', amount('1')],
    ['some', amount('1')],
    ['service', 0],
    ['education', amount('1')],
  ])
})

test('a part shows what carried over, and nothing of a course that no part takes', () => {
  const { rule } = certificationAsking(group('all', { min: '2' }, [education, service]))
  const renewal = { renewedOn: day('2026-01-10'), start: day('2024-01-15'), expiry: day('2026-01-14'), nextStart: day('2026-01-15') }
  const carried = [{ requirementId: 'service', amount: amount('0.3') }]
  const renewals = [{ ...renewal, fee: null, rule, ruleEdited: false, credited: [], carried }]
  const rows = rowsOf({ ...certificationAsking(rule.requirement), renewals }, ['2026-03-01 service 0.4', '2026-03-02 cpr 0.1'])
  expect(rows.map((row) => 'counted' in row && [row.key, row.counted])).toEqual([
    ['all', amount('0.7')],
    ['education', 0],
    ['service', amount('0.7')],
  ])
})

test('only the root is the whole, and only a whole with several parts is a sum', () => {
  const flags = (rows: readonly RequirementRow[]) => rows.map((row) => row.kind === 'part' && [row.isWhole, row.isSum])
  expect(flags(rowsOf(certificationAsking(group('all', { min: '2' }, [education, cprAed]))))).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ])
  expect(flags(rowsOf(certificationAsking(education)))).toEqual([[true, false]])
})

describe('a row is', () => {
  test('open while credit is missing, and met once it is earned', () => {
    const certification = certificationAsking(threeParts, { checks: [ownCourses] })
    const some = rowsOf(certification, ['2026-03-01 course 1.9 by NASM'])
    expect(['all', 'education', 'cpr', 'own'].map((key) => stateOf(some, key))).toEqual(['open', 'met', 'open', 'met'])
    expect(stateOf(rowsOf(certification), 'own')).toBe('open')
  })

  test('optional if it has no minimum', () => {
    expect(stateOf(rowsOf(certificationAsking(threeParts)), 'service')).toBe('optional')
  })

  test.each<[CardState, string]>([
    [{ kind: 'valid', through: day('2028-09-30') }, 'met'],
    [{ kind: 'logged', on: day('2026-09-10') }, 'runsOut'],
    [{ kind: 'runsOut', lastDay: day('2027-01-31') }, 'runsOut'],
    [{ kind: 'expired', since: day('2026-01-31') }, 'missing'],
    [{ kind: 'missing' }, 'missing'],
  ])('for the card %j: %s', (card, state) => {
    expect(stateOf(rowsOf(certificationAsking(education), [], card), 'card cpr')).toBe(state)
  })
})

describe('in short', () => {
  test('the parts with a minimum, the checks and the card are shown, but no sums and no caps', () => {
    const rows = rowsOf(certificationAsking(threeParts, { checks: [ownCourses], caps: [distance] }), [], { kind: 'missing' })
    expect(keysOf(shortRows(rows))).toEqual(['education', 'cpr', 'own', 'card cpr'])
  })

  test('a single part is left out, because the bar shows it', () => {
    const rows = rowsOf(certificationAsking(education, { checks: [ownCourses] }), [], { kind: 'missing' })
    expect(keysOf(shortRows(rows))).toEqual(['own', 'card cpr'])
  })
})
