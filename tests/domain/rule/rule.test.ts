import { describe, expect, test } from 'vitest'
import { leafFor, leavesOf, requiredBy } from '../../../src/domain/rule/rule'
import { amount, cpt, preset } from '../../support/portfolio'

describe('the part that takes a course', () => {
  const leaves = leavesOf(preset('acsm-cpt', 'certification').rule.requirement)

  test.each([
    ['by its kind', 'course', undefined, 'education'],
    ['by hand', 'course', 'service', 'service'],
    ['by its kind where the rule has no such part any more', 'course', 'gone', 'education'],
    ['a CPR/AED class by its kind', 'cpr', undefined, 'cpr'],
    ['a CPR/AED class by its kind, whatever was chosen', 'cpr', 'education', 'cpr'],
  ] as const)('%s', (_, category, chosen, expected) => {
    expect(leafFor(leaves, category, chosen)?.id).toBe(expected)
  })

  test('is none for a class that no part takes, even where one was chosen', () => {
    const [education] = leaves.filter(({ id }) => id === 'education')
    expect(leafFor(education === undefined ? [] : [education], 'cpr', 'education')).toBeNull()
  })
})

test('a renewal of the NASM-CPT takes 2.0, of education and CPR/AED', () => {
  expect(requiredBy(cpt().rule)).toBe(amount('2'))
  expect(leavesOf(cpt().rule.requirement).map(({ id }) => id)).toEqual(['education', 'cpr'])
})
