import { describe, expect, test } from 'vitest'
import { countCycle } from '../../../src/domain/counting/counting'
import type { CycleWindow } from '../../../src/domain/counting/cycle'
import { entriesIn, entryOf, outlookOf, outlookThrough } from '../../../src/domain/counting/outlook'
import { renewed } from '../../../src/domain/counting/renewing'
import type { Certification } from '../../../src/domain/records/credential'
import type { Course } from '../../../src/domain/records/course'
import { formatAmount } from '../../../src/domain/values/amount'
import { hold } from '../../support/held'
import { ces, course, cpr, cpt, day, pes } from '../../support/portfolio'

/** "2028-01-15 2.0 of 2.0", a line for each cycle. */
function progressOf(certification: Certification, courses: readonly Course[], cycles: number): readonly string[] {
  return outlookOf(certification, courses, cycles).map(
    ({ count: { cycle, progress, required } }) => `${cycle.expiry} ${formatAmount(progress)} of ${formatAmount(required)}`,
  )
}

const later = course({ id: 'later', on: '2028-03-01', worth: '1.9' })

describe('the cycles to come', () => {
  test('each begin with what was not credited before', () => {
    expect(progressOf(cpt(), [ces(), cpr(), later], 3)).toEqual(['2028-01-15 2.0 of 2.0', '2030-01-15 1.9 of 2.0', '2032-01-15 0.0 of 2.0'])
  })

  test('begin with the credit that carries over', () => {
    const nfpt = hold('nfpt-cpt', { on: '2024-03-10', until: '2027-03-10' })
    const large = course({ on: '2026-06-01', worth: '3' })
    expect(progressOf(nfpt, [large], 3)).toEqual(['2027-03-10 2.0 of 2.0', '2028-03-10 1.0 of 2.0', '2029-03-10 0.0 of 2.0'])
  })

  test('wait for the late days only if they are used for what is missing by the expiry', () => {
    expect(progressOf(cpt(), [ces(), later], 2)).toEqual(['2028-01-15 1.9 of 2.0', '2030-01-15 1.9 of 2.0'])
    expect(progressOf(cpt(), [cpr(), later], 2)).toEqual(['2028-01-15 2.0 of 2.0', '2030-01-15 0.0 of 2.0'])
    const renewedOn = (on: string) =>
      outlookOf(cpt(), [cpr(), course({ id: 'last', on, worth: '1' })], 2)[1]?.certification.renewals.at(-1)?.renewedOn
    expect([renewedOn('2028-01-15'), renewedOn('2028-01-16')]).toEqual(['2028-01-15', '2028-04-14'])
  })

  test('count only what the plan may use for them', () => {
    const used = (isUsed: (course: Course, cycle: CycleWindow) => boolean) =>
      outlookOf(cpt(), [ces(), cpr(), later], 2, isUsed).map(({ count }) => count.within.map(({ course: { id } }) => id).join())
    expect(used(() => true)).toEqual(['ces,cpr,later', 'later'])
    expect(used(({ id }) => id !== 'cpr')).toEqual(['ces,later', 'later'])
    expect(used(({ completedOn }, { expiry }) => completedOn <= expiry)).toEqual(['ces,cpr', 'later'])
    expect(used(() => false)).toEqual(['', ''])
  })

  test('can be followed through a day', () => {
    const expiries = (on: string) => outlookThrough(cpt(), [], day(on)).map(({ count }) => count.cycle.expiry)
    expect(expiries('2028-01-15')).toEqual(['2028-01-15'])
    expect(expiries('2028-01-16')).toEqual(['2028-01-15', '2030-01-15'])
    expect(expiries('2031-01-01')).toEqual(['2028-01-15', '2030-01-15', '2032-01-15'])
  })
})

describe('a course', () => {
  /** "1.9 until 2028-01-15" */
  function countedIn(courses: readonly Course[], of: Course): string | null {
    const found = entryOf(cpt(), courses, of)
    return found === null ? null : `${formatAmount(found.entry.counted)} until ${found.cycle.expiry}`
  }

  test('counts in the cycle of its day', () => {
    expect(countedIn([ces(), cpr()], ces())).toBe('1.9 until 2028-01-15')
    expect(countedIn([ces(), pes()], pes())).toBe('0.0 until 2028-01-15')
    const far = course({ id: 'far', on: '2031-01-01', worth: '1' })
    expect(countedIn([far], far)).toBe('1.0 until 2032-01-15')
  })

  test('of the late days counts in the cycle that is not renewed by then', () => {
    expect(countedIn([cpr(), later], later)).toBe('1.9 until 2028-01-15')
    expect(countedIn([ces(), cpr(), later], later)).toBe('1.9 until 2030-01-15')
  })

  test.each(['2028-01-15', '2028-03-01', '2028-04-14'])('of %s is in one cycle only', (on) => {
    const last = course({ id: 'last', on, worth: '1.9' })
    const found = entriesIn(outlookOf(cpt(), [cpr(), last], 3)).map(({ cycle, entry }) => `${entry.course.id} until ${cycle.expiry}`)
    expect(found).toEqual(['cpr until 2028-01-15', 'last until 2028-01-15'])
  })

  test('of the day of a late renewal is in the cycle before it, and one of the next day in the new one', () => {
    const input = { renewedOn: day('2028-03-01'), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
    const next = renewed(cpt(), { courses: [ces(), cpr()] }, input)
    const inNext = (on: string, before: readonly Certification[]) => {
      const taken = [ces(), cpr(), course({ id: 'taken', on, worth: '0.5' })]
      return entriesIn([...before, next].map((certification) => ({ certification, count: countCycle(certification, taken) })))
        .filter(({ cycle }) => cycle.expiry === '2030-01-15')
        .map(({ entry }) => entry.course.completedOn)
    }
    expect([inNext('2028-03-01', [cpt()]), inNext('2028-03-02', [cpt()])]).toEqual([[], ['2028-03-02']])
    // Before the running cycle, there is none to compare with.
    expect([inNext('2028-03-01', []), inNext('2028-03-02', [])]).toEqual([['2028-03-01'], ['2028-03-02']])
  })

  test('from before the running cycle is in none', () => {
    const early = course({ id: 'early', on: '2025-01-01', worth: '1' })
    expect(countedIn([early], early)).toBeNull()
  })
})
