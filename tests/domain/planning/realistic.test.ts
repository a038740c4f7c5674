import fc, { type Arbitrary } from 'fast-check'
import { expect, test } from 'vitest'
import { suggestPlan } from '../../../src/domain/planning/suggest'
import type { Category } from '../../../src/domain/rule/category'
import { creditForHours } from '../../../src/domain/rule/credit'
import type { PlannedCourse } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { hold } from '../../support/held'
import { amount, card, credentialId, day, planned, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')

const held = ['nasm-cpt', 'ace-cpt', 'acsm-cpt', 'issa-cpt', 'afaa-gfi'].map((presetId): Certification => ({
  ...hold(presetId, { on: '2026-01-15' }),
  id: credentialId(presetId),
}))

const anyKind = fc.constantFrom<Category>('specialization', 'course', 'course', 'course', 'conference', 'homeStudy', 'quiz', 'college', 'service')

/** Courses of 1 to 20 hours, each worth its hours to about half of the certifications. */
const anyCourses: Arbitrary<readonly PlannedCourse[]> = fc
  .array(
    fc.record({
      category: anyKind,
      hours: fc.integer({ min: 1, max: 20 }),
      cost: fc.option(fc.integer({ min: 20, max: 600 })),
      provider: fc.constantFrom('NASM', 'ACE', 'Elsewhere'),
      countsFor: fc.subarray(held, { minLength: 1 }),
    }),
    { minLength: 30, maxLength: 30 },
  )
  .map((all) =>
    all.map(({ category, hours, cost, provider, countsFor }, index): PlannedCourse => {
      const awards = countsFor.map(({ id, rule: { unit } }) => ({
        credentialId: id,
        amount: creditForHours(amount(`${hours}`), unit) ?? amount('1'),
      }))
      const facts = { id: `${index}`, title: `Course ${index}`, on: '2027-03-01', category, provider, hours: `${hours}` }
      return { ...planned(cost === null ? facts : { ...facts, cost: `${cost}` }), awards }
    }),
  )

test.each(['hours', 'cost', 'waste'] as const)('a plan from 30 courses for 5 certifications is exact when minimizing %s', (objective) => {
  for (const courses of fc.sample(anyCourses, { numRuns: 3, seed: 1 })) {
    const given = portfolio({ credentials: [...held, card()], planned: [...courses] })
    for (const oneSpecialization of [true, false]) {
      const { steps } = suggestPlan(given, today, { objective, cycles: 1, oneSpecialization, marginDays: 30 })
      expect(steps.map(({ isExact }) => isExact)).toEqual(steps.map(() => true))
    }
  }
})
