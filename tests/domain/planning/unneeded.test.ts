import { expect, test } from 'vitest'
import { plannedCandidates } from '../../../src/domain/planning/candidates'
import { unneededFrom } from '../../../src/domain/planning/unneeded'
import type { Taken } from '../../../src/domain/planning/taken'
import type { Course, PlannedCourse } from '../../../src/domain/records/course'
import { ces, course, cpr, cpt, credentialId, day, leaf, ownCertification, planned } from '../../support/portfolio'
import { planContext, taken } from '../../support/taken'

/** All of it counts: there's no maximum. */
const open = { ...ownCertification(), rule: { ...ownCertification().rule, requirement: leaf('all', { min: '3' }) } }
const longer = cpt({ id: credentialId('longer'), expiresOn: day('2029-01-15') })
const held = [cpt(), open, longer]

const plan = (id: string, on: string, worth: Readonly<Record<string, string>>) => planned({ id, title: id, on, worth })

/** "id moves to 2028-01-16", "id stays, from 2028-01-16", "id stays". */
function unneeded(plans: readonly PlannedCourse[], all: readonly Taken[] = [], done: readonly Course[] = [ces(), cpr()]): readonly string[] {
  return unneededFrom(plannedCandidates(plans, held), all, done, planContext(held, { planned: plans })).map(({ candidate, from, moves }) => {
    return `${candidate.planned?.id} ${moves ? 'moves to' : 'stays, from'} ${from}`
  })
}

test('a course that would be surplus moves after the cycle', () => {
  expect(unneeded([plan('a', '2027-03-01', { cpt: '1' })])).toEqual(['a moves to 2028-01-16'])
  const both = course({ id: 'both', on: '2026-05-03', worth: { cpt: '1.9', longer: '1.9' } })
  expect(unneeded([plan('a', '2027-03-01', { cpt: '1', longer: '1' })], [], [both])).toEqual(['a moves to 2029-01-16'])
})

test('a course that counts somewhere stays, and so does one that gives nothing anywhere', () => {
  expect(unneeded([plan('a', '2027-03-01', { own: '1' }), plan('b', '2027-03-01', {})])).toEqual(['a stays, from 2028-01-16', 'b stays, from null'])
  expect(unneeded([plan('a', '2027-03-01', { cpt: '1', own: '1' })])).toEqual(['a stays, from 2028-01-16'])
})

test('each is seen with those that stay before it', () => {
  const two = ['a', 'b'].map((id) => plan(id, '2027-03-01', { cpt: '1.3' }))
  expect(unneeded(two, [], [cpr()])).toEqual(['a stays, from 2028-01-16', 'b moves to 2028-01-16'])
})

test('a course moves that would make surplus of what the plan takes', () => {
  const takes = taken([plan('taken', '2027-06-01', { cpt: '1.9' })], held)
  expect(unneeded([plan('a', '2027-03-01', { cpt: '1' })], [takes], [cpr()])).toEqual(['a moves to 2028-01-16'])
  expect(unneeded([plan('a', '2027-09-01', { own: '1' })], [takes], [cpr()])).toEqual(['a stays, from 2028-01-16'])
})

test('a course moves even further if the plan reaches into the next cycle', () => {
  const takes = taken([plan('taken', '2028-06-01', { cpt: '1.9', longer: '1.9' })], held)
  expect(unneeded([plan('a', '2027-03-01', { cpt: '1' })], [takes])).toEqual(['a moves to 2030-01-16'])
  const others = taken([plan('taken', '2028-06-01', { longer: '1.9' })], held)
  expect(unneeded([plan('a', '2027-03-01', { cpt: '1' })], [others])).toEqual(['a moves to 2028-01-16'])
})

test('only planned courses are among them', () => {
  const [candidate] = plannedCandidates([plan('a', '2027-03-01', { cpt: '1' })], held)
  if (candidate === undefined) throw new Error('a planned course is a candidate')
  expect(unneededFrom([{ ...candidate, planned: null }], [], [ces()], planContext(held))).toEqual([])
})
