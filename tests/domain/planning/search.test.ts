import { describe, expect, test } from 'vitest'
import { type Amount, hundredths } from '../../../src/domain/values/amount'
import { search } from '../../../src/domain/planning/search'
import type { SearchCandidate } from '../../../src/domain/planning/option'
import type { Contribution, Target } from '../../../src/domain/planning/target'
import type { Check, Requirement } from '../../../src/domain/rule/rule'

/** In units, as a trainer types them. */
const units = (text: string): Amount => hundredths(Math.round(Number(text) * 100))

const limits = (id: string, min: string, max: string | null) => ({ id, label: id, min: units(min), max: max === null ? null : units(max) })

const leaf = (id: string, min: string, max: string | null = null): Requirement => ({ ...limits(id, min, max), categories: [] })

const group = (min: string, max: string | null, children: readonly Requirement[]): Requirement => ({ ...limits('renewal', min, max), children })

function target(requirement: Requirement, { checks = [], earned = {}, hoursPerUnit = 100 }: Partial<Wanted> = {}): Target {
  const amounts = new Map(Object.entries(earned).map(([id, amount]) => [id, units(amount)]))
  return { requirement, checks, earned: amounts, byCheck: new Map(), hoursPerUnit }
}

type Wanted = { readonly checks: readonly Check[]; readonly earned: Readonly<Record<string, string>>; readonly hoursPerUnit: number }

/** `gives` is the leaf and the amount for each target, by the target's index. */
function course(cost: number, gives: Readonly<Record<number, readonly [string, string]>>, isExclusive = false): SearchCandidate {
  const contributions = Object.entries(gives).map(([index, [leafId, amount]]): Contribution => ({
    target: Number(index),
    leafId,
    checkIds: [],
    amount: units(amount),
  }))
  return { cost, contributions, isExclusive }
}

/** The same, but the course also counts toward provider checks of every target. */
const serving = (candidate: SearchCandidate, ...checkIds: readonly string[]): SearchCandidate => ({
  ...candidate,
  contributions: candidate.contributions.map((contribution) => ({ ...contribution, checkIds })),
})

/** The NASM-CPT: 1.9 of education and 0.1 of CPR, in CEUs of ten hours. */
const cpt = (changes: Partial<Wanted> = {}): Target =>
  target(group('2', '2', [leaf('education', '1.9', '1.9'), leaf('cpr', '0.1', '0.1')]), { hoursPerUnit: 1000, ...changes })

const ces = (cost: number, isExclusive = false) => course(cost, { 0: ['education', '1.9'] }, isExclusive)
const cpr = course(2, { 0: ['cpr', '0.1'] })

/** A target that accepts any credit. */
const plain = (required: string, changes: Partial<Wanted> = {}): Target => target(leaf('education', required, required), changes)

const chosenOf = (targets: readonly Target[], candidates: readonly SearchCandidate[]) => search(targets, candidates).chosen

test('one specialization and a CPR class fill the NASM-CPT, and the cheaper of two specializations is taken', () => {
  expect(search([cpt()], [ces(30), ces(20), cpr])).toMatchObject({ chosen: [1, 2], remaining: [0], isExact: true })
  expect(chosenOf([cpt()], [ces(20), ces(30), cpr])).toEqual([0, 2])
})

test('of two identical courses, the first is taken', () => {
  expect(chosenOf([cpt()], [cpr, ces(20), ces(20)])).toEqual([0, 1])
})

test('thirty identical courses take no more search than a few, and the first ones are taken', () => {
  const alike = Array.from({ length: 30 }, () => course(20, { 0: ['education', '1'] }))
  const { chosen, isExact, nodes } = search([plain('9.5')], alike)
  expect({ chosen, isExact }).toEqual({ chosen: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], isExact: true })
  expect(nodes).toBeLessThan(100)
})

test('if nothing is needed, nothing is taken, not even a free course', () => {
  expect(search([cpt({ earned: { education: '1.9', cpr: '0.1' } })], [ces(0), cpr])).toMatchObject({ chosen: [], remaining: [0], isExact: true })
  expect(search([], [cpr])).toMatchObject({ chosen: [], remaining: [], isExact: true })
  expect(search([cpt()], [])).toMatchObject({ chosen: [], remaining: [200], isExact: true })
})

test('a course that does not help is not taken: under a full part, for an unknown leaf, or for no certification', () => {
  const full = cpt({ earned: { education: '1.9' } })
  expect(chosenOf([full], [ces(0), course(0, { 0: ['college', '1'] }), course(0, {}), cpr])).toEqual([3])
})

test('earned credit counts, so a short course is enough', () => {
  const begun = cpt({ earned: { education: '1.7' } })
  expect(chosenOf([begun], [ces(20), course(3, { 0: ['education', '0.2'] }), course(1, { 0: ['education', '0.1'] }), cpr])).toEqual([1, 3])
})

test('two certifications share a course if it costs less than one for each', () => {
  const candidates = [
    course(5, { 0: ['education', '2'] }),
    course(5, { 1: ['education', '20'] }),
    course(9, { 0: ['education', '2'], 1: ['education', '20'] }),
  ]
  expect(chosenOf([plain('2'), plain('20')], candidates)).toEqual([2])
  expect(chosenOf([plain('2'), plain('20')], [...candidates.slice(0, 2), course(11, { 0: ['education', '2'], 1: ['education', '20'] })])).toEqual([
    0, 1,
  ])
})

test('at the same cost, fewer courses are taken', () => {
  expect(
    chosenOf([plain('2')], [course(5, { 0: ['education', '1'] }), course(5, { 0: ['education', '1'] }), course(10, { 0: ['education', '2'] })]),
  ).toEqual([2])
})

test('two courses that fit exactly beat the one that gives the most for its cost', () => {
  const worth = (cost: number, hours: string) => course(cost, { 0: ['education', hours] })
  expect(chosenOf([plain('10')], [worth(8, '9'), worth(5, '5'), worth(5, '5'), worth(4, '1')])).toEqual([1, 2])
})

test('if the courses cannot fill a certification, all that bring it closer are taken', () => {
  const tooLittle = [course(50, { 0: ['education', '1'] }), course(10, { 0: ['education', '0.4'] }), course(1, { 0: ['cpr', '0.1'] })]
  expect(search([cpt()], tooLittle)).toMatchObject({ chosen: [0, 1, 2], remaining: [50], isExact: true })
})

test('if one part cannot be filled, the others are, but not beyond that', () => {
  const targets = [target(group('3', '3', [leaf('education', '2', '2'), leaf('practice', '1', '1')]))]
  const candidates = [course(4, { 0: ['education', '2'] }), course(3, { 0: ['education', '2'] }), course(9, { 0: ['practice', '0.2'] })]
  expect(search(targets, candidates)).toMatchObject({ chosen: [1, 2], remaining: [80] })
})

test('if one part cannot be filled, the others are still filled at the least cost', () => {
  const targets = [target(group('11', null, [leaf('education', '10'), leaf('practice', '1', '1')]))]
  const worth = (cost: number, hours: string) => course(cost, { 0: ['education', hours] })
  expect(search(targets, [worth(9, '10'), worth(5, '5'), worth(5, '5')])).toMatchObject({ chosen: [0], remaining: [100], isExact: true })
})

test('a part counts no more than its maximum, and the rest comes from another one', () => {
  const targets = [target(group('10', null, [leaf('education', '0'), leaf('self', '0', '4')]))]
  const candidates = [course(1, { 0: ['self', '10'] }), course(6, { 0: ['education', '6'] }), course(9, { 0: ['education', '10'] })]
  expect(chosenOf(targets, candidates)).toEqual([0, 1])
})

test('of courses allowed only once, the best one is taken, even if two would fill the certification', () => {
  const half = (cost: number, isExclusive: boolean) => course(cost, { 0: ['education', '1'] }, isExclusive)
  expect(search([plain('2')], [half(4, true), half(3, true), half(9, false)])).toMatchObject({ chosen: [1, 2], remaining: [0] })
  expect(search([plain('2')], [half(4, true), half(3, true)])).toMatchObject({ chosen: [1], remaining: [100] })
})

test('of courses allowed only once, what is left to earn decides before cost', () => {
  const candidates = [course(1, { 0: ['education', '1'] }, true), course(90, { 0: ['education', '1'], 1: ['education', '1'] }, true)]
  expect(search([plain('1'), plain('1')], candidates)).toMatchObject({ chosen: [1], remaining: [0, 0] })
})

test('what is left to earn is compared in hours', () => {
  const candidates = [course(1, { 0: ['education', '1'] }, true), course(1, { 1: ['education', '0.2'] }, true)]
  expect(search([plain('1'), plain('1', { hoursPerUnit: 1000 })], candidates)).toMatchObject({ chosen: [1], remaining: [100, 80] })
})

test('no specialization is taken if other courses do it at a lower cost', () => {
  expect(chosenOf([cpt()], [ces(20, true), course(19, { 0: ['education', '1.9'] }), cpr])).toEqual([1, 2])
})

test('a provider check is also filled, with a course the tree does not need', () => {
  const checks: readonly Check[] = [{ kind: 'provider', id: 'own', label: 'Own', min: units('1'), providers: ['NASM'] }]
  const other = course(1, { 0: ['education', '2'] })
  const own = (cost: number, amount: string) => serving(course(cost, { 0: ['education', amount] }), 'own')
  expect(chosenOf([plain('2', { checks })], [other, own(3, '1'), own(9, '2')])).toEqual([0, 1])
  expect(chosenOf([plain('2', { checks })], [other, own(3, '1'), own(3, '2')])).toEqual([2])
  expect(search([plain('2', { checks })], [other, own(3, '0.4')])).toMatchObject({ chosen: [0, 1], remaining: [60] })
})

test('a spread check takes a little from another part, not only what is cheapest', () => {
  const checks: readonly Check[] = [{ kind: 'spread', id: 'spread', label: 'Spread', atLeast: 2, each: units('0.5') }]
  const spread = target(group('10', null, [leaf('education', '0'), leaf('practice', '0'), leaf('self', '0')]), { checks })
  const candidates = [course(1, { 0: ['education', '10'] }), course(7, { 0: ['practice', '0.1'] }), course(6, { 0: ['self', '3'] })]
  expect(search([spread], candidates)).toMatchObject({ chosen: [0, 2], remaining: [0] })
})

test('a part that counts nothing still fills a spread check', () => {
  const checks: readonly Check[] = [{ kind: 'spread', id: 'spread', label: 'Spread', atLeast: 2, each: units('0.5') }]
  const spread = target(group('10', null, [leaf('education', '0'), leaf('volunteering', '0', '0')]), { checks })
  const candidates = [course(1, { 0: ['education', '10'] }), course(7, { 0: ['volunteering', '1'] })]
  expect(search([spread], candidates)).toMatchObject({ chosen: [0, 1], remaining: [0] })
})

describe('one course for two certifications beats a cheaper one for each', () => {
  const forBoth = (leafId: string, amount: string) => [
    course(5, { 0: [leafId, amount] }),
    course(5, { 1: [leafId, amount] }),
    course(9, { 0: [leafId, amount], 1: [leafId, amount] }),
  ]

  test('if it fills a spread with less credit than the spread lacks', () => {
    const checks: readonly Check[] = [{ kind: 'spread', id: 'spread', label: 'Spread', atLeast: 2, each: units('0.5') }]
    const spread = target(group('2', '2', [leaf('education', '0'), leaf('self', '0')]), { checks, earned: { education: '2' } })
    expect(search([spread, spread], forBoth('self', '0.1'))).toMatchObject({ chosen: [2], remaining: [0, 0], isExact: true })
  })

  test('if only a provider check still needs it', () => {
    const checks: readonly Check[] = [{ kind: 'provider', id: 'own', label: 'Own', min: units('1'), providers: ['NASM'] }]
    const full = plain('2', { checks, earned: { education: '2' } })
    const candidates = forBoth('education', '1').map((candidate) => serving(candidate, 'own'))
    expect(search([full, full], candidates)).toMatchObject({ chosen: [2], remaining: [0, 0], isExact: true })
  })
})

test('certifications that share no course are each filled separately', () => {
  const pair = (index: number, first: number, second: number) => [
    course(first, { [index]: ['education', '1'] }),
    course(second, { [index]: ['education', '1'] }),
  ]
  expect(chosenOf([plain('1'), plain('1'), plain('1')], [...pair(0, 1, 2), ...pair(1, 2, 1), ...pair(2, 3, 3)])).toEqual([0, 3, 4])
})

test.each([1, 100])('the smallest credit is worth taking, of a unit of %d hundredths of an hour', (hoursPerUnit) => {
  const [two, one, dear] = [course(5, { 0: ['education', '0.02'] }), course(1, { 0: ['education', '0.01'] }), course(3, { 0: ['education', '0.01'] })]
  expect(chosenOf([plain('0.03', { hoursPerUnit })], [two, one, dear, dear])).toEqual([0, 1])
})

test('a search without a budget leaves as little to earn, and says its choice may not be the best', () => {
  const worth = (cost: number, hours: string) => course(cost, { 0: ['education', hours] })
  const hard = [worth(7, '7'), worth(9, '8'), worth(11, '11'), worth(13, '12'), worth(4, '3'), worth(17, '16')]
  expect(search([plain('24')], hard, 0)).toMatchObject({ remaining: [0], isExact: false, nodes: 0 })
  expect(search([plain('24')], hard, 3)).toMatchObject({ remaining: [0], isExact: false, nodes: 3 })
  expect(search([plain('24')], hard)).toMatchObject({ chosen: [1, 5], remaining: [0], isExact: true })
})
