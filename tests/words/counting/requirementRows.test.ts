import { expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { requirementRows, shortRows } from '../../../src/domain/counting/requirementRows'
import type { Certification } from '../../../src/domain/records/credential'
import { shortRowText } from '../../../src/words/counting/requirementRows'
import { courses, hold } from '../../support/held'
import { cprCardIn } from '../../support/portfolio'

/** "Education 1.9 of 1.9, met" for each row. */
function shortOf(certification: Certification, ...lines: readonly string[]): readonly string[] {
  const rows = shortRows(requirementRows(countCycle(certification, courses(...lines)), cprCardIn({ kind: 'missing' })))
  return rows.map((row) => {
    const { line, state } = shortRowText(row, certification.rule)
    return [line.join(''), state].filter((part) => part !== '').join(', ')
  })
}

test('a part shows how much of its minimum counted and how much is still needed', () => {
  expect(shortOf(hold('nasm-cpt', { on: '2026-01-15' }), '2026-05-03 specialization 1.9')).toEqual([
    'Education 1.9 of 1.9, met',
    'CPR/AED 0.0 of 0.1, 0.1 still needed',
    'Add your CPR card. You need it to renew.',
  ])
})

test('a check for a provider shows how much of its credit counted', () => {
  const neta = hold('neta-pt', { on: '2026-01-15' })
  expect(shortOf(neta)[0]).toBe('NETA courses: 0.0 of 6.0 CECs, still needed')
  expect(shortOf(neta, '2026-03-01 course 2.5 by NETA')[0]).toBe('NETA courses: 2.5 of 6.0 CECs, still needed')
})

test('a check for several parts shows how many have credit, at most as many as required', () => {
  const cscs = hold('cscs', { on: '2023-06-01' })
  expect(shortOf(cscs, '2026-03-01 course 1').at(-2)).toBe('At least two categories: 1 of 2 categories, still needed')
  expect(shortOf(cscs, '2026-03-01 course 1', '2026-03-02 quiz 1', '2026-03-03 college 1').at(-2)).toBe(
    'At least two categories: 2 of 2 categories, met',
  )
})
