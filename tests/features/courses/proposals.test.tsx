import { expect, test } from 'vitest'
import { withDefaults } from '../../../src/domain/forms/courseDefaults'
import { emptyCourseDraft } from '../../../src/domain/forms/courseDraft'
import { type CourseFacts, proposalsOf } from '../../../src/features/courses/proposals'
import { amount, day, portfolio } from '../../support/portfolio'

const filled = withDefaults({ ...emptyCourseDraft(day('2026-11-20')), title: 'ces' }, portfolio())
const said = (facts: Partial<CourseFacts>) =>
  proposalsOf({ title: null, completedOn: null, hours: null, ...facts }, filled, day('2026-11-20')).map(({ text }) => text)

test('a certificate proposes what the form doesn’t say yet', () => {
  expect(said({ title: 'Kettlebells', completedOn: day('2026-05-03'), hours: amount('1.5') })).toEqual([
    'Kettlebells',
    'May 3, 2026',
    '1.5 contact hours',
  ])
  expect(said({ title: 'Corrective Exercise Specialization (CES)', completedOn: day('2026-11-20'), hours: amount('19') })).toEqual([])
})

test('an hour is a single one', () => {
  expect(said({ hours: amount('1') })).toEqual(['1 contact hour'])
})

test('a badge also proposes its issuer as the provider', () => {
  expect(said({ issuer: 'Iron Academy' })).toEqual(['Iron Academy'])
  expect(said({ issuer: 'nasm' })).toEqual([])
})

test('a day that’s still to come isn’t proposed', () => {
  expect(said({ completedOn: day('2026-11-21') })).toEqual([])
})
