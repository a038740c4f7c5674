import { expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import { contextFor, countIn } from '../../../src/domain/planning/context'
import { costOf } from '../../../src/domain/planning/objective'
import { plannedCandidates } from '../../../src/domain/planning/candidates'
import { place } from '../../../src/domain/planning/place'
import { cardTarget, neededByPart, neededIn, targetOf, withContributions, withoutContributions } from '../../../src/domain/planning/target'
import { wantedIn } from '../../../src/domain/planning/wanted'
import type { Opening } from '../../../src/domain/planning/openings'
import { educationIn } from '../../../src/domain/planning/leaves'
import type { Check, Requirement, RequirementLeaf } from '../../../src/domain/rule/rule'
import { amount, ces, certificationAsking, course, cpr, cpt, day, group, leaf, ownCertification, planned, portfolio } from '../../support/portfolio'

const own: Check = { kind: 'provider', id: 'own', label: 'Own', min: amount('1'), providers: ['NASM'] }
const certification = certificationAsking(leaf('all', { min: '2', takes: ['course'] }), { checks: [own] })
const outlook = (held: typeof certification) => ({ certification: held, count: countCycle(held, []) })

test('needs are compared in hours, or as they are if the unit has none', () => {
  expect([targetOf(outlook(cpt())).hoursPerUnit, targetOf(outlook(ownCertification())).hoursPerUnit]).toEqual([1_000, 100])
})

test('credit closes a target and what its provider has to give, and can be taken back', () => {
  const target = targetOf(outlook(certification))
  const given = { target: 0, leafId: 'all', checkIds: ['own'], amount: amount('0.6') }
  const once = withContributions(target, [given])
  const twice = withContributions(once, [given])
  expect([target, once, twice].map((state) => [neededIn(target, state), ...neededByPart(target, state)])).toEqual([
    [200, 200, 100],
    [140, 140, 40],
    [80, 80, 0],
  ])
  expect(withoutContributions(twice, [given])).toEqual(once)
})

test('a card lacks one class', () => {
  const given = { target: 0, leafId: 'card', checkIds: [], amount: cardTarget.requirement.min }
  expect([neededIn(cardTarget, cardTarget), neededIn(cardTarget, withContributions(cardTarget, [given]))]).toEqual([100, 0])
  expect(cardTarget).toMatchObject({ requirement: { max: 100 }, hoursPerUnit: 100, earned: new Map([['card', 0]]) })
})

test('a course costs its hours, its price, or the hours of all its credit', () => {
  const taken = { hours: '15', worth: { cpt: '1.9', own: '2' } }
  const costs = (wanted: Parameters<typeof planned>[0]) => {
    const [candidate] = plannedCandidates([planned(wanted)], [])
    if (candidate === undefined) throw new Error('a planned course is a candidate')
    const placed = place(candidate, [outlook(cpt()), outlook(ownCertification())], [], day('2026-11-20'), 30)
    return (['hours', 'cost', 'waste'] as const).map((objective) => costOf(placed, objective))
  }
  expect(costs({ ...taken, cost: '99' })).toEqual([1_500, 99_00, 2_100])
  expect(costs(taken)).toEqual([1_500, 10_000_000, 2_100])
})

test('a plan may use the late days only for what the trainer has planned there, and once they have begun', () => {
  const plans = [planned({ id: 'kept', on: '2028-02-01', worth: '1' })]
  const admitted = (on: string, id = 'new', today = '2026-11-20') => {
    const context = contextFor(portfolio({ credentials: [cpt()], planned: plans }), day(today), {
      objective: 'hours',
      cycles: 1,
      oneSpecialization: true,
      marginDays: 30,
    })
    return countIn(cpt(), [ces(), cpr(), course({ id, on, worth: '1' })], context).within.length - 2
  }
  expect([admitted('2028-01-15'), admitted('2028-01-16'), admitted('2028-02-01')]).toEqual([1, 0, 0])
  expect([admitted('2028-02-01', 'kept'), admitted('2028-02-02', 'kept')]).toEqual([1, 0])
  expect([admitted('2028-02-01', 'new', '2028-01-15'), admitted('2028-02-01', 'new', '2028-01-16')]).toEqual([0, 1])
})

test('what is looked for is any education, a group or its parts', () => {
  const some = group('some', {}, [leaf('a', { takes: ['course'] }), leaf('b', { takes: ['quiz'] })])
  const root = group('root', {}, [some, leaf('c', { takes: ['college'] }), leaf('cpr', { takes: ['cpr'] })])
  const parts = educationIn(root)
  const wanted = (purpose: Opening['purpose'], ...ids: readonly string[]) => {
    const [first] = parts
    if (first === undefined) throw new Error('the rule has parts')
    const opening: Opening = { purpose, leaf: first, among: parts, category: 'course', amount: amount('1') }
    return wantedIn(opening, parts.filter(({ id }) => ids.includes(id)) satisfies readonly RequirementLeaf[], root)
  }
  const node = (of: Requirement): Opening['purpose'] => ({ kind: 'node', node: of })
  expect(wanted(node(root), 'a', 'b', 'c')).toEqual({ kind: 'any' })
  expect(wanted(node(root), 'a', 'c')).toEqual({ kind: 'part', labels: ['a', 'c'] })
  expect(wanted(node(some), 'a', 'b')).toEqual({ kind: 'part', labels: ['some'] })
  expect(wanted(node(some), 'a')).toEqual({ kind: 'part', labels: ['a'] })
  expect(wanted({ kind: 'check', check: own }, 'a', 'b', 'c')).toEqual({ kind: 'check', check: own, labels: [] })
  expect(wanted({ kind: 'check', check: own }, 'a', 'b')).toEqual({ kind: 'check', check: own, labels: ['a', 'b'] })
  expect(wanted({ kind: 'another' }, 'a', 'b', 'c')).toEqual({ kind: 'another', labels: ['a', 'b', 'c'] })
  expect(wanted({ kind: 'class' })).toEqual({ kind: 'class' })
})
