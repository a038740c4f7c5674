import { describe, expect, test } from 'vitest'
import { leafFor, leavesOf, requiredBy } from '../../../src/domain/rule/rule'
import { amount, cpt, preset } from '../../support/portfolio'

describe('the part a course goes to is chosen', () => {
  const leaves = leavesOf(preset('acsm-cpt', 'certification').rule.requirement)

  test.each([
    ['by category', 'course', undefined, 'education'],
    ['by hand', 'course', 'service', 'service'],
    ['by category if the rule no longer has the chosen part', 'course', 'gone', 'education'],
    ['for a CPR/AED class by category', 'cpr', undefined, 'cpr'],
    ['for a CPR/AED class by category, whatever was picked by hand', 'cpr', 'education', 'cpr'],
  ] as const)('%s', (_, category, chosen, expected) => {
    expect(leafFor(leaves, category, chosen)?.id).toBe(expected)
  })

  test('for no part if none accepts the class, even if one was picked by hand', () => {
    const [education] = leaves.filter(({ id }) => id === 'education')
    expect(leafFor(education === undefined ? [] : [education], 'cpr', 'education')).toBeNull()
  })
})

test('a NASM-CPT renewal requires 2.0 of education and CPR/AED', () => {
  expect(requiredBy(cpt().rule)).toBe(amount('2'))
  expect(leavesOf(cpt().rule.requirement).map(({ id }) => id)).toEqual(['education', 'cpr'])
})
