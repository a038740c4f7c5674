import { expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import type { Certification } from '../../../src/domain/records/credential'
import type { Course } from '../../../src/domain/records/course'
import { progressParts } from '../../../src/domain/counting/progressParts'
import { amount, ces, certificationAsking, course, cpr, cpt, group, leaf, ownCertification, pes } from '../../support/portfolio'

const parts = (certification: Certification, courses: readonly Course[] = []) => progressParts(countCycle(certification, courses))

test('the bar of a NASM-CPT has a long part for education and a short one for CPR/AED', () => {
  expect(parts(cpt())).toEqual([
    { key: 'education', share: 0.95, filled: 0, planned: 0 },
    { key: 'cpr', share: 0.05, filled: 0, planned: 0 },
  ])
})

test('the bar of a cycle that requires nothing is one full part', () => {
  expect(parts(certificationAsking(leaf('education', {})))).toEqual([{ key: 'education', share: 1, filled: 1, planned: 0 }])
})

test('two specializations fill only the education part', () => {
  expect(parts(cpt(), [ces(), pes()]).map(({ filled }) => filled)).toEqual([1, 0])
})

test('each part fills on its own', () => {
  expect(parts(cpt(), [course({ worth: '0.95' }), cpr()]).map(({ filled }) => filled)).toEqual([0.5, 1])
})

test('the trainer’s own rule has one part', () => {
  expect(parts(ownCertification(), [course({ worth: { own: '0.75' } })])).toEqual([{ key: 'education', share: 1, filled: 0.25, planned: 0 }])
})

test('if the minimums do not add up to the whole, the bar has one part, filled up to the progress', () => {
  const certification = certificationAsking(
    group('all', { min: '2', max: '2' }, [leaf('any', { takes: ['course'] }), leaf('cpr', { min: '0.1', takes: ['cpr'] })]),
  )
  expect(parts(certification, [course({ worth: '1' })])).toEqual([{ key: 'all', share: 1, filled: 0.5, planned: 0 }])
})

test('a requirement with no minimum has no part; one with a minimum of a hundredth does', () => {
  const certification = certificationAsking(
    group('all', { min: '1', max: '1' }, [
      leaf('education', { min: '0.99', takes: ['course'] }),
      leaf('cpr', { min: '0.01', takes: ['cpr'] }),
      leaf('other', { takes: ['other'] }),
    ]),
  )
  expect(parts(certification)).toEqual([
    { key: 'education', share: 0.99, filled: 0, planned: 0 },
    { key: 'cpr', share: 0.01, filled: 0, planned: 0 },
  ])
})

test('planned courses fill more of each part', () => {
  const now = [course({ worth: '0.95' })]
  const then = [...now, course({ id: 'next', worth: '0.38' }), cpr()]
  expect(progressParts(countCycle(cpt(), now), countCycle(cpt(), then))).toEqual([
    { key: 'education', share: 0.95, filled: 0.5, planned: 0.2 },
    { key: 'cpr', share: 0.05, filled: 0, planned: 1 },
  ])
})

test('if a check requires more than the parts, the bar has one part, filled up to the progress', () => {
  const certification = certificationAsking(leaf('education', { min: '2', max: '2' }), {
    checks: [{ kind: 'provider', id: 'own', label: 'NASM courses', min: amount('1'), providers: ['NASM'] }],
  })
  expect(parts(certification, [course({ worth: '2' })])).toEqual([{ key: 'education', share: 1, filled: 0.5, planned: 0 }])
})
