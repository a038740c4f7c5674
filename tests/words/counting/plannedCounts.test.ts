import { describe, expect, test } from 'vitest'
import type { PlannedCourse } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { certificationStatus } from '../../../src/domain/status/standing'
import { dayText } from '../../../src/words/values/dates'
import { plannedCountText } from '../../../src/words/counting/plannedCounts'
import { hold } from '../../support/held'
import { card, ces, course, cpt, day, planned, portfolio } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const today = day('2026-11-20')
const longCard = card({ expiresOn: day('2029-12-31') })

describe('the credit of a planned course', () => {
  function said(certification: Certification, plan: PlannedCourse, held: Partial<Portfolio> = {}): string | null {
    const { forecast } = certificationStatus(certification, portfolio({ credentials: [certification, longCard], planned: [plan], ...held }), today)
    const entry = forecast.courses.find(({ course: counted }) => counted.id === plan.id)
    return entry === undefined ? null : plannedCountText(certification, forecast, entry)
  }

  test('is shown if all of it counts', () => {
    expect(said(cpt(), planned({ on: '2027-03-01', worth: '0.5' }))).toBe('NASM-CPT: 0.5 CEUs will count.')
  })

  test('for a day that has passed is shown as if it were done today', () => {
    expect(said(cpt(), planned({ on: '2026-11-01', worth: '0.5' }))).toBe('NASM-CPT: 0.5 CEUs will count.')
  })

  test('is empty for a certification it has no credit for', () => {
    expect(said(cpt(), planned({ on: '2027-03-01', worth: { other: '0.5' } }))).toBeNull()
  })

  test('is surplus if the limit is full, with the day it starts to count', () => {
    const pes = planned({ on: '2027-03-01', category: 'specialization', worth: '1.9' })
    expect(said(cpt(), pes, { courses: [ces()] })).toBe(
      `NASM-CPT: 1.9 CEUs of it would be surplus. Keep it for the next cycle, from ${on('2028-01-16')}.`,
    )
  })

  test('counts toward this cycle in the late window, then toward the next, then toward a later one', () => {
    expect(said(cpt(), planned({ on: '2028-04-14', worth: '0.5' }))).toBe('NASM-CPT: 0.5 CEUs will count.')
    expect(said(cpt(), planned({ on: '2028-04-15', worth: '0.5' }))).toBe(
      `NASM-CPT: counts toward the next cycle, ${on('2028-01-16')} to ${on('2030-01-15')}.`,
    )
    expect(said(cpt(), planned({ on: '2030-04-15', worth: '0.5' }))).toBe(
      `NASM-CPT: counts toward the next cycle, ${on('2028-01-16')} to ${on('2030-01-15')}.`,
    )
    expect(said(cpt(), planned({ on: '2030-04-16', worth: '0.5' }))).toBe(`NASM-CPT: counts toward a later cycle, after ${on('2030-01-15')}.`)
  })

  test('is none if the kind of course is not accepted', () => {
    const issa = hold('issa-cpt', { on: '2026-01-15' })
    expect(said(issa, planned({ on: '2027-03-01', category: 'cpr', worth: '1' }))).toBe(
      'Does not count: ISSA-CPT takes no credit of the kind “CPR/AED”.',
    )
  })

  test('need not wait if surplus carries over', () => {
    const nfpt = hold('nfpt-cpt', { on: '2024-03-10', until: '2027-03-10' })
    const full = course({ on: '2026-06-01', worth: '2' })
    expect(said(nfpt, planned({ id: 'more', on: '2027-01-10', worth: '1' }), { courses: [full] })).toBe(
      'NFPT-CPT: 1.0 CECs of it would be more than this cycle needs, and can go to the next.',
    )
  })

  test('can meet a check although its part is full', () => {
    const neta = hold('neta-pt', { on: '2026-01-15' })
    const full = course({ on: '2026-06-01', provider: 'ACE', worth: '20' })
    expect(said(neta, planned({ id: 'more', on: '2027-01-10', provider: 'NETA', worth: '6' }), { courses: [full] })).toBe(
      'NETA-PT: 6.0 CECs of it would be surplus, but it serves NETA courses.',
    )
  })

  test('counts next year if the limit is per year', () => {
    const acsm = hold('acsm-cpt', { on: '2025-05-20' })
    const full = course({ on: '2026-02-01', category: 'cpr', worth: '5' })
    const another = planned({ id: 'more', on: '2026-12-01', category: 'cpr', worth: '5' })
    expect(said(acsm, another, { courses: [full] })).not.toContain('Keep it for the next cycle')
  })
})
