import { describe, expect, test } from 'vitest'
import type { PlannedCourse } from '../../../src/domain/records/course'
import type { Certification } from '../../../src/domain/records/credential'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { withPlannedDone } from '../../../src/domain/counting/forecast'
import { laterEntry } from '../../../src/domain/counting/preview'
import { waitingCourses } from '../../../src/domain/counting/waiting'
import { certificationStatus } from '../../../src/domain/status/standing'
import { dayText } from '../../../src/words/values/dates'
import { plannedCountText } from '../../../src/words/counting/plannedCounts'
import { hold } from '../../support/held'
import { amount, card, ces, course, cpt, credentialId, day, planned, portfolio } from '../../support/portfolio'

const on = (text: string) => dayText(day(text))
const today = day('2026-11-20')
const longCard = card({ expiresOn: day('2029-12-31') })

describe('the credit of a planned course', () => {
  function said(certification: Certification, plan: PlannedCourse, held: Partial<Portfolio> = {}): string | null {
    const given = portfolio({ credentials: [certification, longCard], planned: [plan], ...held })
    const { forecast } = certificationStatus(certification, given, today)
    const entry = forecast.courses.find(({ course: counted }) => counted.id === plan.id)
    if (entry === undefined) return null
    const later = laterEntry(certification, withPlannedDone(given, today).courses, entry)
    return plannedCountText(certification, forecast, entry, { later, waits: waitingCourses(given, today).length > 0 })
  }

  test('is shown if all of it counts', () => {
    expect(said(cpt(), planned({ on: '2027-03-01', worth: '0.5' }))).toBe('NASM-CPT: 0.5 CEU will count.')
  })

  test('for a day that has passed is shown as if it were done today', () => {
    expect(said(cpt(), planned({ on: '2026-11-01', worth: '0.5' }))).toBe('NASM-CPT: 0.5 CEU will count.')
  })

  test('is empty for a certification it has no credit for', () => {
    expect(said(cpt(), planned({ on: '2027-03-01', worth: { other: '0.5' } }))).toBeNull()
  })

  test('is surplus if the limit is full, with the day it starts to count', () => {
    const pes = planned({ on: '2027-03-01', category: 'specialization', worth: '1.9' })
    expect(said(cpt(), pes, { courses: [ces()] })).toBe(`NASM-CPT: no gain now. It counts from ${on('2028-01-16')}.`)
  })

  test('that mostly counts in this cycle leaves the rest as surplus', () => {
    const done = course({ on: '2026-06-01', worth: '1.5' })
    expect(said(cpt(), planned({ id: 'more', on: '2027-03-01', worth: '0.5' }), { courses: [done] })).toBe(
      'NASM-CPT: 0.4 of 0.5 CEU will count. The rest is surplus.',
    )
  })

  test('that is mostly surplus, but needed now, need not wait', () => {
    const done = course({ on: '2026-06-01', worth: '1.2' })
    const pes = planned({ id: 'pes', on: '2027-03-01', category: 'specialization', worth: '1.9' })
    expect(said(cpt(), pes, { courses: [done] })).toBe('NASM-CPT: 0.7 of 1.9 CEUs will count. The rest is surplus.')
  })

  test('is none if its part is full, but it need not wait if another certification needs it', () => {
    const other = cpt({ id: credentialId('other'), name: 'NASM-CNC' })
    const pes = planned({ id: 'pes', on: '2027-03-01', category: 'specialization', worth: { cpt: '1.9', other: '1.9' } })
    expect(said(cpt(), pes, { credentials: [cpt(), other, longCard], courses: [ces()] })).toBe('NASM-CPT: no gain in this cycle.')
  })

  test('that should wait says how little counts now: another planned course is needed anyway', () => {
    const other = cpt({ id: credentialId('other'), name: 'NASM-CNC' })
    const done = course({ on: '2026-06-01', worth: '1.2' })
    const pes = planned({ id: 'pes', on: '2027-03-01', category: 'specialization', worth: '1.9' })
    const both = planned({ id: 'both', on: '2027-04-01', worth: { cpt: '0.7', other: '1.9' } })
    expect(said(cpt(), pes, { credentials: [cpt(), other, longCard], courses: [done], planned: [pes, both] })).toBe(
      `NASM-CPT: only 0.7 of 1.9 CEUs would count now. Save it for ${on('2028-01-16')} or later.`,
    )
  })

  test('counts toward this cycle in the late window, then toward the next, then toward a later one', () => {
    expect(said(cpt(), planned({ on: '2028-04-14', worth: '0.5' }))).toBe('NASM-CPT: 0.5 CEU will count.')
    expect(said(cpt(), planned({ on: '2028-04-15', worth: '0.5' }))).toBe(
      `NASM-CPT: 0.5 CEU will count in the cycle from ${on('2028-01-16')} to ${on('2030-01-15')}.`,
    )
    expect(said(cpt(), planned({ on: '2030-04-15', worth: '2.9' }))).toBe(
      `NASM-CPT: 1.9 of 2.9 CEUs will count in the cycle from ${on('2028-01-16')} to ${on('2030-01-15')}.`,
    )
    expect(said(cpt(), planned({ on: '2030-04-16', worth: '0.5' }))).toBe(
      `NASM-CPT: 0.5 CEU will count in the cycle from ${on('2030-01-16')} to ${on('2032-01-15')}.`,
    )
  })

  test('is none if the kind of course is not accepted', () => {
    const issa = hold('issa-cpt', { on: '2026-01-15' })
    expect(said(issa, planned({ on: '2027-03-01', category: 'cpr', worth: '1' }))).toBe('ISSA-CPT doesn’t accept CPR/AED classes.')
  })

  test('need not wait if surplus carries over', () => {
    const nfpt = hold('nfpt-cpt', { on: '2024-03-10', until: '2027-03-10' })
    const full = course({ on: '2026-06-01', worth: '2' })
    expect(said(nfpt, planned({ id: 'more', on: '2027-01-10', worth: '1' }), { courses: [full] })).toBe(
      'NFPT-CPT: no gain in this cycle. 1.0 CEC can carry over to the next cycle.',
    )
  })

  test('can meet a check although its part is full', () => {
    const neta = hold('neta-pt', { on: '2026-01-15' })
    const full = course({ on: '2026-06-01', provider: 'ACE', worth: '20' })
    expect(said(neta, planned({ id: 'more', on: '2027-01-10', provider: 'NETA', worth: '6' }), { courses: [full] })).toBe(
      'NETA-PT: 6.0 CECs will count toward NETA courses.',
    )
  })

  test('is limited for one course', () => {
    const { rule } = cpt()
    const education = { id: 'all', label: 'All', min: amount('2'), max: amount('2'), categories: ['course'] as const, maxPerCourse: amount('0.5') }
    const limited = cpt({ rule: { ...rule, requirement: education } })
    expect(said(limited, planned({ on: '2027-03-01', worth: '0.8' }))).toBe('NASM-CPT: 0.5 of 0.8 CEU will count. That’s the most for one course.')
  })

  test('counts next year if the limit is per year', () => {
    const acsm = hold('acsm-cpt', { on: '2025-05-20' })
    const full = course({ on: '2026-02-01', category: 'cpr', worth: '5' })
    const another = planned({ id: 'more', on: '2026-12-01', category: 'cpr', worth: '5' })
    expect(said(acsm, another, { courses: [full] })).toBe(
      'ACSM-CPT: no gain in this cycle. The limit is per calendar year, so another year may work.',
    )
  })
})
