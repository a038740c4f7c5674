import { expect, test } from 'vitest'
import { addSampleData, removeSampleData } from '../../../src/domain/changes/sampleData'
import { applyChanges, invert } from '../../../src/domain/records/change'
import type { CourseRecord } from '../../../src/domain/records/course'
import type { Credential } from '../../../src/domain/records/credential'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { ces, cpt, day, ownCertification, planned, portfolio } from '../../support/portfolio'
import { contentsOf } from '../../support/world'

const today = day('2026-11-20')

function withSample(own: Portfolio): Portfolio {
  const act = addSampleData(own, { today, newId: () => 'new' })
  if (!act.ok) throw new Error('the sample can be added')
  expect(act.value).toMatchObject({ verb: 'sampleAdded', subject: { kind: 'sampleData' } })
  return applyChanges(own, act.value.changes, today)
}

const shortly = ({ id, name, certifiedOn, expiresOn }: Credential) => [id, name, certifiedOn, expiresOn]

test('the sample shows a trainer in the middle of two cycles', () => {
  const { credentials, courses, planned: plans } = withSample(portfolio())
  expect(credentials.map(shortly)).toEqual([
    ['sample-ace-cpt', 'ACE-CPT', '2025-02-20', '2027-02-20'],
    ['sample-cpr-aed', 'CPR/AED card', '2025-03-20', '2027-03-31'],
    ['sample-nasm-ces', 'NASM-CES', '2026-02-20', null],
    ['sample-nasm-cpt', 'NASM-CPT', '2025-08-20', '2027-08-20'],
  ])
  const facts = (course: CourseRecord) => {
    const { title, provider, category, contactHours, cost, awards } = course
    return [title, provider, category, contactHours, cost, ...awards.map(({ credentialId, amount }) => `${amount} for ${credentialId}`)]
  }
  expect(courses.map((course) => [course.completedOn, ...facts(course)])).toEqual([
    ['2026-02-23', 'Corrective Exercise Specialization', 'NASM', 'specialization', 1900, 59_900, '190 for sample-nasm-cpt', '150 for sample-ace-cpt'],
    ['2026-07-23', 'Kettlebell workshop', 'Local studio', 'course', 300, 12_000, '30 for sample-nasm-cpt', '30 for sample-ace-cpt'],
  ])
  expect(plans.map((plan) => [plan.plannedFor, ...facts(plan)])).toEqual([
    ['2027-02-03', 'CPR/AED', 'Red Cross', 'cpr', 400, 7_500, '10 for sample-nasm-cpt'],
  ])
})

test('a sample certification is left out if the trainer has one of that name', () => {
  expect(withSample(portfolio({ credentials: [cpt()] })).credentials.map(({ id }) => id)).toEqual([
    'cpt',
    'sample-ace-cpt',
    'sample-cpr-aed',
    'sample-nasm-ces',
  ])
})

test('removing the sample leaves the trainer’s own records, and one undo brings it back', () => {
  const own = portfolio({ credentials: [ownCertification()], courses: [ces()], planned: [planned()] })
  const all = withSample(own)
  const { changes } = removeSampleData(all)
  const after = applyChanges(all, changes, today)
  expect([after.credentials, after.courses, after.planned]).toEqual([own.credentials, own.courses, own.planned])
  expect(contentsOf(applyChanges(after, invert(changes), today))).toEqual(contentsOf(all))
})
