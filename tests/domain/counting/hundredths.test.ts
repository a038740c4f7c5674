import { describe, expect, test } from 'vitest'
import { isOnlyClassMissing } from '../../../src/domain/counting/classCredit'
import { countCycle } from '../../../src/domain/counting/counting'
import { missingProof } from '../../../src/domain/counting/missingProof'
import { renewed } from '../../../src/domain/counting/renewing'
import { requirementRows, shortRows } from '../../../src/domain/counting/requirementRows'
import type { Check } from '../../../src/domain/rule/rule'
import { courses } from '../../support/held'
import { amount, certificationAsking, day, group, leaf } from '../../support/portfolio'

const spread: Check = { kind: 'spread', id: 'spread', label: 'Spread', atLeast: 2, each: amount('0.5') }
const parts = [leaf('a', { takes: ['course'] }), leaf('b', { takes: ['quiz'] })]
const certification = certificationAsking(group('all', { min: '2' }, parts), { checks: [spread] })

describe('a hundredth of credit', () => {
  const count = countCycle(certification, courses('2026-03-01 course 0.01', '2026-03-02 course 0.01', '2026-03-03 quiz 0.01'))

  test('counts in one more part', () => {
    expect(count.checks).toMatchObject([{ counted: amount('2'), needed: 0 }])
    expect(count.courses.map(({ serves }) => serves.length)).toEqual([1, 0, 1])
  })

  test('needs a certificate', () => {
    expect(missingProof(count).of).toBe(3)
  })

  test('is credited', () => {
    const input = { renewedOn: day('2028-01-10'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
    const taken = courses('2026-03-01 course 0.01')
    expect(renewed(certification, { courses: taken }, input).renewals).toMatchObject([{ credited: [{ courseId: 'c0', amount: 1 }] }])
  })

  test('can be all that a class lacks, and all that a part asks for', () => {
    const small = [leaf('a', { min: '1.99', takes: ['course'] }), leaf('cpr', { min: '0.01', takes: ['cpr'] })]
    const asked = countCycle(certificationAsking(group('all', { min: '2' }, small)), courses('2026-03-01 course 1.99'))
    expect(isOnlyClassMissing(asked)).toBe(true)
    expect(shortRows(requirementRows(asked, [])).map(({ key }) => key)).toEqual(['a', 'cpr'])
  })
})

test('a cycle that requires a hundredth asks for it in several parts, and one that requires nothing for none', () => {
  const needed = (min: string) =>
    countCycle(certificationAsking(group('all', { min }, parts), { checks: [spread] }), []).checks.map((check) => check.needed)
  expect([needed('0.01'), needed('0')]).toEqual([[amount('1')], [0]])
})
