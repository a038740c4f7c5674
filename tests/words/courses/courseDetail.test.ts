import { expect, test } from 'vitest'
import { creditsOf } from '../../../src/domain/counting/courseCredit'
import type { Course } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import { courseCostText } from '../../../src/words/courses/courseCost'
import { countedText, countsWhyText, submissionText } from '../../../src/words/courses/courseDetail'
import { shortNames } from '../../../src/words/courses/creditMarks'
import { amount, awarded, certificationAsking, ces, course, cpr, cpt, leaf, pes, portfolio } from '../../support/portfolio'
import { hold } from '../../support/held'

function said(of: Course, others: readonly Course[] = [], certification: Certification = cpt()): readonly [string, string] {
  const [credits] = creditsOf(portfolio({ credentials: [certification], courses: [...others, of] }))
  const credit = credits?.of(of)
  if (credits === undefined || !credit) throw new Error('it gives no credit')
  return [countedText({ ...credits, credit }), countsWhyText({ ...credits, credit })]
}

test('a course that counts in full', () => {
  expect(said(cpr())).toEqual(['0.1 CEU', 'Counts in full this cycle.'])
})

test('surplus, in part and as a whole', () => {
  const workshop = course({ id: 'workshop', on: '2026-02-01', worth: '0.4' })
  expect(said(ces(), [workshop])).toEqual(['1.5 of 1.9', '0.4 surplus. NASM-CPT education is at its 1.9 limit.'])
  expect(said(pes(), [ces()])).toEqual(['0.0 of 1.9', 'NASM-CPT education is at its 1.9 limit.'])
})

test('taken too early or too late', () => {
  expect(said(course({ on: '2025-12-31', worth: '0.3' }))[1]).toBe('Taken before you were certified on Jan 15, 2026.')
  expect(said(course({ on: '2028-04-15', worth: '0.3' }))[1]).toBe('Taken after Apr 14, 2028, the last day for this cycle.')
})

test('a category that the rule does not accept', () => {
  const certification = certificationAsking(leaf('education', { min: '2', takes: ['course'] }))
  expect(said(course({ category: 'ethics', worth: '0.3' }), [], certification)[1]).toBe('NASM-CPT doesn’t accept the category “Ethics”.')
})

test('taken twice, and rejected', () => {
  const ace = hold('ace-cpt', { on: '2026-01-15' })
  const core = (id: string, on: string) => course({ id, title: 'Core', on, worth: { [ace.id]: '0.3' } })
  expect(said(core('b', '2026-05-01'), [core('a', '2026-03-01')], ace)[1]).toBe('You took it on Mar 1, 2026. It counts once a cycle.')
  expect(said(awarded(ces(), { submission: { state: 'rejected', on: null } }))[1]).toBe('NASM-CPT’s issuer rejected it.')
})

test('what the issuer knows', () => {
  expect((['notSent', 'sent', 'accepted', 'rejected', 'inDoubt'] as const).map((state) => submissionText(state, cpt()))).toEqual([
    null,
    'Sent for NASM-CPT',
    'Accepted for NASM-CPT',
    'Rejected for NASM-CPT',
    'Under review for NASM-CPT',
  ])
})

test('a cost is in the currency of the fees, unless there are several or none', () => {
  const inPounds = cpt({ rule: { ...cpt().rule, fees: { ...cpt().rule.fees, currency: 'GBP' } } })
  expect(courseCostText(amount('119'), [cpt(), cpt()])).toBe('$119')
  expect(courseCostText(amount('119.5'), [cpt(), inPounds])).toBe('119.50')
  expect(courseCostText(amount('119.5'), [])).toBe('119.50')
})

test('names for narrow columns are short where that tells them apart', () => {
  expect(shortNames(['NASM-CPT', 'ACE-CPT', 'CSCS'])).toEqual(['NASM', 'ACE', 'CSCS'])
  expect(shortNames(['NASM-CPT', 'NASM-PES', 'Kettlebell Coach'])).toEqual(['NASM-CPT', 'NASM-PES', 'Kettlebell'])
})
