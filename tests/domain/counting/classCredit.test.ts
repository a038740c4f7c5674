import { expect, test } from 'vitest'
import { isOnlyClassMissing } from '../../../src/domain/counting/classCredit'
import { countCycle } from '../../../src/domain/counting/counting'
import type { Check } from '../../../src/domain/rule/rule'
import { courses } from '../../support/held'
import { amount, certificationAsking, group, leaf } from '../../support/portfolio'

const education = leaf('education', { min: '1.9', takes: ['course'] })
const cpr = leaf('cpr', { min: '0.1', takes: ['cpr'] })
const own: Check = { kind: 'provider', id: 'own', label: 'NASM courses', min: amount('0.1'), providers: ['NASM'] }
const certification = certificationAsking(group('all', { min: '2' }, [education, cpr]), { checks: [own] })

test.each([
  ['once everything else is there', '2026-03-01 course 1.9 by NASM', true],
  ['but not while a check is open, even if the class is worth as much', '2026-03-01 course 1.9', false],
  ['but not while a part is open', '2026-03-01 course 1.8 by NASM', false],
])('a CPR/AED class is all that is missing %s', (_, line, expected) => {
  expect(isOnlyClassMissing(countCycle(certification, courses(line)))).toBe(expected)
})
