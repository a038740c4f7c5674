import { expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { missingIn } from '../../../src/domain/counting/missing'
import type { Check } from '../../../src/domain/rule/rule'
import { formatAmount } from '../../../src/domain/values/amount'
import { courses } from '../../support/held'
import { amount, certificationAsking, cprCardIn, group, leaf } from '../../support/portfolio'

const own: Check = { kind: 'provider', id: 'own', label: 'Own', min: amount('1'), providers: ['NASM'] }
const parts = [leaf('education', { min: '1', takes: ['course'] }), leaf('cpr', { min: '0.1', takes: ['cpr'] })]
const certification = certificationAsking(group('all', { min: '2' }, parts), { checks: [own] })

/** "all 0.9 of any kind", "own 1.0 among the rest", "card". */
const missing = (held: typeof certification, ...lines: readonly string[]) =>
  missingIn(countCycle(held, courses(...lines)), cprCardIn({ kind: 'missing' })).map((one) => {
    if (one.kind === 'card') return 'card'
    if (one.kind === 'check') return `${one.check.id} ${formatAmount(one.amount)}${one.isAmong ? ' among the rest' : ''}`
    return `${one.requirement.id} ${formatAmount(one.amount)}${one.isAny ? ' of any kind' : ''}`
  })

test.each([
  [[], ['education 1.0', 'cpr 0.1', 'all 0.9 of any kind', 'own 1.0 among the rest']],
  [['2026-03-01 course 1.0'], ['cpr 0.1', 'all 0.9 of any kind', 'own 1.0 among the rest']],
  [
    ['2026-03-01 course 1.9', '2026-03-02 cpr 0.09'],
    ['cpr 0.01', 'own 1.0 among the rest'],
  ],
  [
    ['2026-03-01 course 1.9', '2026-03-02 cpr 0.1'],
    ['own 1.0', 'card'],
  ],
  [
    ['2026-03-01 course 1.0', '2026-03-02 course 0.99 by NASM', '2026-03-02 cpr 0.1'],
    ['own 0.01', 'card'],
  ],
  [['2026-03-01 course 1.9 by NASM', '2026-03-02 cpr 0.1'], ['card']],
])('with %j, a cycle still needs %j', (lines, expected) => {
  expect(missing(certification, ...lines)).toEqual(expected)
})

test('what a rule with a single part needs is of any kind, too; what one without parts needs is its own', () => {
  expect(missing(certificationAsking(group('all', { min: '2' }, [leaf('education', {})])))).toEqual(['all 2.0 of any kind', 'card'])
  expect(missing(certificationAsking(leaf('education', { min: '2' })))).toEqual(['education 2.0', 'card'])
})
