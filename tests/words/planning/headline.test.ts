import { describe, expect, test } from 'vitest'
import type { SuggestOptions } from '../../../src/domain/planning/context'
import { headlineOf } from '../../../src/domain/planning/headline'
import { suggestPlan } from '../../../src/domain/planning/suggest'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { headlineGap, headlineSteps, headlineText } from '../../../src/words/planning/headline'
import { hold } from '../../support/held'
import { amount, card, ces, course, cpr, cpt, credentialId, day, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')
const longCard = card({ expiresOn: day('2029-12-31') })
const usual: SuggestOptions = { objective: 'hours', cycles: 1, oneSpecialization: true, marginDays: 30 }

function said(held: Partial<Portfolio>, options: Partial<SuggestOptions> = {}, on = today): readonly (string | null)[] {
  const headline = headlineOf(suggestPlan(portfolio(held), on, { ...usual, ...options }))
  return [headlineText(headline), headlineSteps(headline), headlineGap(headline)]
}

/** A rule that takes 0.4 a year, of nothing that NASM-CPT takes: what's left of the cycle can't fill it. */
const slow = () => {
  const all = { id: 'all', label: 'All', min: amount('1'), max: amount('1'), categories: ['service'] as const, maxPerYear: amount('0.4') }
  return cpt({ id: credentialId('slow'), name: 'Slow', rule: { ...cpt().rule, requirement: all } })
}

const insurance = { topic: 'insurance', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: null } as const

describe('the headline of a plan', () => {
  test('says how many hours finish what, in how many steps, and by when', () => {
    const worth = course({ on: '2026-03-01', worth: '1.2' })
    expect(said({ credentials: [cpt(), longCard], courses: [worth, cpr()] })).toEqual(['7 hours finish NASM-CPT', '1 step by Dec 16, 2027', null])
    expect(said({ credentials: [cpt(), longCard], courses: [ces()] })).toEqual(['1 hour finishes NASM-CPT', '1 step by Dec 16, 2027', null])
  })

  test('leaves what is for a later cycle out', () => {
    expect(said({ credentials: [cpt(), longCard] }, { cycles: 2 })[0]).toBe('20 hours finish NASM-CPT')
    expect(said({ credentials: [cpt(), longCard], courses: [ces(), cpr()] }, { cycles: 2 })).toEqual(['Nothing to take now', null, null])
  })

  test('leaves the next cycle out, even if its first day has passed in the late window', () => {
    const done = course({ on: '2027-06-01', worth: '1.2' })
    const given = { credentials: [cpt(), longCard], courses: [done, cpr()] }
    expect(said(given, { cycles: 2 }, day('2028-02-01')).slice(0, 2)).toEqual(['7 hours finish NASM-CPT', '1 step by Apr 14, 2028'])
  })

  test('leaves out what only a course for a later cycle finishes', () => {
    const cscs = { ...hold('cscs', { on: '2026-03-03' }), id: credentialId('cscs'), expiresOn: day('2030-12-31') }
    const given = { credentials: [cpt(), cscs, longCard], courses: [course({ on: '2027-06-01', worth: '1.2' }), cpr()] }
    expect(said(given, { cycles: 2 }, day('2028-02-01'))).toEqual(['7 hours finish NASM-CPT', '1 step by Apr 14, 2028', null])
  })

  test('names every certification it finishes', () => {
    const ace = { ...hold('ace-cpt', { on: '2026-01-15' }), id: credentialId('ace') }
    expect(said({ credentials: [cpt(), ace, longCard] })).toEqual(['21 hours finish NASM-CPT and ACE-CPT', '3 steps by Dec 16, 2027', null])
  })

  test('says what no course can finish any more', () => {
    expect(said({ credentials: [slow(), longCard] })).toEqual(['Slow can’t be finished in time', '2 steps by Dec 16, 2027', null])
  })

  test('counts only what finishes the certifications it names', () => {
    const gap = 'Slow can’t be finished in time.'
    expect(said({ credentials: [cpt(), slow(), longCard] })).toEqual(['20 hours finish NASM-CPT', '2 steps by Dec 16, 2027', gap])
  })

  test('counts a class that gives no credit, but the card', () => {
    const all = { id: 'all', label: 'All', min: amount('1'), max: amount('1'), categories: ['course'] as const }
    const strict = cpt({ rule: { ...cpt().rule, requirement: all } })
    expect(said({ credentials: [strict, slow()] }).slice(0, 2)).toEqual(['11 hours finish NASM-CPT', '2 steps by Dec 16, 2027'])
  })

  test('counts steps if a card has to be renewed, too', () => {
    const insured = cpt({ rule: { ...cpt().rule, cards: [insurance] } })
    expect(said({ credentials: [insured] })).toEqual(['3 steps finish NASM-CPT', '3 steps by Dec 16, 2027', null])
    const other = slow()
    const both = [cpt(), { ...other, rule: { ...other.rule, cards: [insurance] } }, longCard]
    expect(said({ credentials: both })).toEqual(['20 hours finish NASM-CPT', '2 steps by Dec 16, 2027', 'Slow can’t be finished in time.'])
  })

  test('says so if nothing is left', () => {
    expect(said({ credentials: [cpt(), longCard], courses: [ces(), cpr()] })).toEqual(['Nothing more to take', null, null])
  })

  test('counts steps where a class has no hours of its own', () => {
    const ace = { ...hold('ace-cpt', { on: '2026-01-15' }), id: credentialId('ace') }
    const done = course({ on: '2026-03-01', worth: { ace: '2.0' } })
    expect(said({ credentials: [ace], courses: [done] })[0]).toBe('1 step needed now')
  })
})
