import { describe, expect, test } from 'vitest'
import { formatAmount } from '../../../src/domain/values/amount'
import type { Course } from '../../../src/domain/records/course'
import { previewCounting } from '../../../src/domain/counting/preview'
import { ces, course, cpr, cpt, day, pes, planned as plannedCourse, portfolio } from '../../support/portfolio'

const preview = (logged: readonly Course[], typed: Course | null) => previewCounting(cpt(), portfolio({ courses: logged }), typed, day('2026-11-20'))

/** The progress before and after saving. */
function bar(logged: readonly Course[], typed: Course | null): readonly string[] {
  const { before, after } = preview(logged, typed)
  return [formatAmount(before.progress), formatAmount(after.progress)]
}

describe('what saving a course would do', () => {
  test('the CES moves progress from 0.1 to 2.0', () => {
    expect(bar([cpr()], ces())).toEqual(['0.1', '2.0'])
  })

  test('the PES after the CES adds nothing, and says why', () => {
    expect(bar([ces()], pes())).toEqual(['1.9', '1.9'])
    expect(preview([ces()], pes()).course).toMatchObject({ counted: 0, reason: { kind: 'limit', label: 'Education' } })
  })

  test('a course that cannot be counted yet changes nothing', () => {
    expect(bar([ces()], null)).toEqual(['1.9', '1.9'])
    expect(preview([ces()], null)).toMatchObject({ course: null, displaced: [], waits: false, later: null })
  })

  test('a course without credit for this certification has no count', () => {
    expect(preview([], course({ worth: { other: '8' } })).course).toBeNull()
  })

  test('an edited course replaces its old version', () => {
    expect(bar([ces()], { ...ces(), awards: [] })).toEqual(['1.9', '0.0'])
    expect(bar([ces(), cpr()], { ...ces(), title: 'CES, in person' })).toEqual(['2.0', '2.0'])
  })

  test('an edited course never displaces its old version', () => {
    expect(preview([ces()], { ...ces(), awards: [] }).displaced).toEqual([])
    expect(preview([ces()], course({ id: 'ces', on: '2026-05-03', worth: '1.5' })).displaced).toEqual([])
  })

  test('completing a planned course takes it off the plan and counts it once', () => {
    const planned = portfolio({
      courses: [cpr()],
      planned: [plannedCourse({ id: 'ces', on: '2027-02-01', category: 'specialization', worth: '1.9' })],
    })
    const { before, after } = previewCounting(cpt(), planned, ces(), day('2026-11-20'))
    expect([formatAmount(before.progress), formatAmount(after.progress)]).toEqual(['0.1', '2.0'])
  })

  test('a course after the cycle counts in a later one', () => {
    const far = course({ id: 'far', on: '2029-03-01', worth: '0.5' })
    expect(preview([ces()], far)).toMatchObject({ course: { counted: 0, reason: { kind: 'tooLate' } }, later: { cycle: { expiry: '2030-01-15' } } })
  })

  test('a course from an earlier day displaces later ones', () => {
    const early = course({ id: 'early', on: '2026-02-01', worth: '0.5' })
    expect(preview([ces()], early).displaced.map(({ course: { title }, lost }) => [title, formatAmount(lost)])).toEqual([['CES', '0.5']])
  })
})
