import { describe, expect, test } from 'vitest'
import { type Check, choosableLeaves, leafFor, leavesOf, requiredBy, tickableIn } from '../../../src/domain/rule/rule'
import { classCredit } from '../../../src/domain/rule/credit'
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

test.each([
  ['acsm-cpt', ['education', 'service']],
  ['ace-cpt', ['education', 'contribution', 'certification']],
  ['npcp-ncpt', ['pilates', 'allied', 'industry', 'research', 'business', 'aed', 'cprAed']],
  ['nasm-cpt', ['education']],
  ['nfpt-cpt', ['education']],
  ['cimspa-practitioner', ['endorsed', 'other']],
])('at %s, a trainer can put a course under any part but one that is only for CPR/AED and first aid: %j', (id, expected) => {
  expect(choosableLeaves(preset(id, 'certification').rule.requirement, 'course').map((leaf) => leaf.id)).toEqual(expected)
})

test.each([
  ['npcp-ncpt', ['aed', 'cprAed']],
  ['nasm-cpt', []],
  ['boc-atc', []],
  ['cimspa-practitioner', []],
])('at %s, a CPR/AED class can be put by hand only beside the part for CPR: %j', (id, expected) => {
  expect(choosableLeaves(preset(id, 'certification').rule.requirement, 'cpr').map((leaf) => leaf.id)).toEqual(expected)
})

test.each([
  ['acsm-cpt', '5'],
  ['nafta', '3'],
  ['ausactive', '4'],
  ['cscs', null],
  ['cimspa-practitioner', null],
])('a first aid class gives %s %j, if its part says so', (id, expected) => {
  const leaf = leafFor(leavesOf(preset(id, 'certification').rule.requirement), 'firstAid', undefined)
  expect(leaf === null ? 'no part' : classCredit(leaf)).toBe(expected === null ? null : amount(expected))
})

test.each([
  ['nasm-cpt', '0.1'],
  ['afaa-gfi', '2'],
  ['acsm-cpt', '5'],
  ['ncsf-cpt', '2'],
  ['aea', '3'],
  ['nafta', '2'],
  ['ausactive', '1'],
  ['npcp-ncpt', '3'],
  ['cscs', null],
  ['nfpt-cpt', null],
])('a CPR/AED class gives %s %j, if its part says so', (id, expected) => {
  const leaf = leafFor(leavesOf(preset(id, 'certification').rule.requirement), 'cpr', undefined)
  expect(leaf === null ? 'no part' : classCredit(leaf)).toBe(expected === null ? null : amount(expected))
})

test('what can be ticked for a course are the checks that ask for it, and the caps', () => {
  const provider: Check = { kind: 'provider', id: 'own', label: 'NASM courses', min: amount('1'), providers: ['NASM'] }
  const ticked: Check = { kind: 'ticked', id: 'live', label: 'Live courses', min: amount('1') }
  const cap = { id: 'distance', label: 'Distance learning', max: amount('1') }
  expect(tickableIn({ checks: [provider, ticked], caps: [cap] }).map(({ id }) => id)).toEqual(['live', 'distance'])
})
