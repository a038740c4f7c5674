import { describe, expect, test } from 'vitest'
import { impactsOf } from '../../../src/domain/counting/impact'
import { previewCounting } from '../../../src/domain/counting/preview'
import type { Course } from '../../../src/domain/records/course'
import { changeText, gainText, impactReasons, impactText, othersText, surplusShare } from '../../../src/words/counting/impact'
import { ces, course, cpr, cpt, credentialId, day, ownCertification, pes, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')

function impactsFor(typed: Course, logged: readonly Course[] = []) {
  const certifications = [ownCertification(), cpt()]
  const held = portfolio({ credentials: certifications, courses: logged })
  return impactsOf(certifications, new Map(certifications.map((each) => [each.id, previewCounting(each, held, typed, today)])))
}

const forBoth = course({ id: 'both', title: 'Workshop', on: '2026-05-01', worth: { cpt: '0.4', own: '0.3' } })

describe('what a course would add', () => {
  test('the certification that gains the largest share comes first, the others follow on a line', () => {
    const impacts = impactsFor(forBoth)
    expect(impactText(impacts)).toBe('NASM-CPT 0.0 → 0.4 of 2.0 CEUs, +0.4. Kettlebell Coach +0.3.')
    expect(othersText(impacts)).toBe('NASM-CPT +0.4 · Kettlebell Coach +0.3')
    expect(impacts.map(changeText)).toEqual(['0.0 to 0.4 of 2.0 CEUs', '0.0 to 0.3 of 3.0 CECs'])
    expect(impactText(impactsFor(ces()))).toBe('NASM-CPT 0.0 → 1.9 of 2.0 CEUs, +1.9. Kettlebell Coach: no gain.')
  })

  test('a course that is surplus gains nothing, and says why', () => {
    const [first] = impactsFor(pes(), [ces()]).filter(({ certification }) => certification.id === credentialId('cpt'))
    if (first === undefined) throw new Error('no impact')
    expect(gainText(first)).toBe('No gain')
    expect(surplusShare(first)).toBe('1.9 surplus')
    expect(impactReasons(first, 'completed')).toHaveLength(1)
  })

  test('a complete certification is said to be complete', () => {
    const [first] = impactsFor(pes(), [ces(), cpr()]).filter(({ certification }) => certification.id === credentialId('cpt'))
    if (first === undefined) throw new Error('no impact')
    expect(impactReasons(first, 'completed')).toEqual(['Already complete for this cycle.'])
  })

  test('an edit that changes no credit is no change', () => {
    const impacts = impactsFor({ ...ces(), title: 'CES, in person' }, [ces()])
    expect(impactText(impacts)).toBe('Kettlebell Coach 0.0 of 3.0 CECs, no gain. NASM-CPT: no change.')
  })

  test('an edit that lowers the credit loses progress', () => {
    const [first] = impactsFor({ ...ces(), awards: [] }, [ces()]).toSorted((one, other) => one.gain - other.gain)
    if (first === undefined) throw new Error('no impact')
    expect(gainText(first)).toBe('−1.9')
  })
})
