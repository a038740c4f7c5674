import { expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { missingProof } from '../../../src/domain/counting/missingProof'
import { hold, courses } from '../../support/held'
import { proof } from '../../support/proofs'
import { amount, ces, course, cpr, cpt, pes } from '../../support/portfolio'

test('lists the counted courses without a certificate, and how many courses count', () => {
  const count = countCycle(cpt(), [{ ...ces(), proofs: [proof('a')] }, cpr()])
  expect(missingProof(count)).toEqual({ missing: [cpr()], of: 2 })
})

test('a course that does not count needs no certificate', () => {
  const count = countCycle(cpt(), [course({ id: 'early', on: '2025-01-01', worth: '1.0' }), ces(), pes()])
  expect(missingProof(count)).toEqual({ missing: [ces()], of: 1 })
})

test('a course that only serves a check needs one', () => {
  const certification = hold('cimspa-practitioner', { on: '2026-01-15' })
  const provider = { kind: 'provider', id: 'own', label: 'Own courses', min: amount('1'), providers: ['CIMSPA'] } as const
  const full = { ...certification, rule: { ...certification.rule, checks: [provider] } }
  const count = countCycle(full, courses('2026-02-01 course 5.0', '2026-03-01 course 1.0 by CIMSPA'))
  expect(count.courses.map(({ counted }) => counted)).toEqual([500, 0])
  expect(missingProof(count).of).toBe(2)
})

test('a course that only opens one more of the categories asked for needs one', () => {
  const cscs = hold('cscs', { on: '2026-02-10' })
  const count = countCycle(cscs, courses('2026-03-01 conference 3.5', '2026-04-01 specialization 0.5', '2026-05-01 quiz 0.5'))
  expect(count.courses.map(({ serves }) => serves.map(({ id }) => id))).toEqual([['spread'], ['spread'], []])
})

test('nothing is missing if nothing counts', () => {
  expect(missingProof(countCycle(cpt(), []))).toEqual({ missing: [], of: 0 })
})
