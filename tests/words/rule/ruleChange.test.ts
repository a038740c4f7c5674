import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RenewalRule, Requirement } from '../../../src/domain/rule/rule'
import { ruleChange } from '../../../src/domain/status/ruleChange'
import { coursesToCheckText, ruleChangeText } from '../../../src/words/rule/ruleChange'
import { anyRule } from '../../domain/anyRule'
import { amount, certificationAsking, course, cpt, group, leaf } from '../../support/portfolio'

/** 2.0 in all; of quizzes, at most so much. */
const asking = (quizzes: string | null, required = '2', events: Parameters<typeof leaf>[1] = {}): Requirement =>
  group('root', { min: required, max: required }, [
    leaf('Events', { takes: ['conference'], ...events }),
    ...(quizzes === null ? [] : [leaf('Quizzes', { max: quizzes, takes: ['quiz'] })]),
  ])

const held = certificationAsking(asking('1.5'), {
  checks: [{ kind: 'provider', id: 'own', label: 'NASM courses', min: amount('0.5'), providers: ['NASM'] }],
  caps: [{ id: 'cap', label: 'Distance learning', max: amount('1') }],
  lateWindow: { education: { days: 90 }, application: { days: 365 }, fees: [], isConfirmed: true },
  fees: { currency: 'USD', renewal: amount('99'), petition: null },
})

const said = (to: Partial<RenewalRule>, courses = [course({ on: '2026-03-01', category: 'quiz', worth: '1.5', provider: 'NASM' })]) => {
  const change = ruleChange(held, { ...held.rule, ...to }, { courses })
  return change === null ? null : ruleChangeText(change)
}

describe('what a new rule changes, in one sentence:', () => {
  test.each<[string, Partial<RenewalRule>, string]>([
    ['a smaller limit', { requirement: asking('1') }, 'Quizzes: at most 1.0 instead of 1.5. You’d need 0.5 CEU more.'],
    ['a larger requirement', { requirement: asking('1.5', '3') }, '3.0 CEUs per cycle instead of 2.0. You’d need 1.0 CEU more.'],
    ['a smaller requirement', { requirement: asking('1.5', '1') }, '1.0 CEU per cycle instead of 2.0. You’d have all the credit you need.'],
    ['a new minimum', { requirement: asking('1.5', '2', { min: '1' }) }, 'Events: at least 1.0 instead of any amount. You’d need 0.5 CEU more.'],
    ['a part that’s gone', { requirement: asking(null) }, 'Quizzes is no longer a part. You’d need 1.5 CEUs more.'],
    ['other kinds of courses', { requirement: asking('1.5', '2', { takes: ['conference', 'ethics'] }) }, 'Events accepts other kinds of courses.'],
    ['another check', { checks: [] }, 'No longer required: NASM courses.'],
    [
      'a larger check',
      { checks: [{ kind: 'provider', id: 'own', label: 'NASM courses', min: amount('1'), providers: ['NASM'] }] },
      'NASM courses: at least 1.0 instead of 0.5.',
    ],
    [
      'a spread',
      { checks: [...held.rule.checks, { kind: 'spread', id: 's', label: 'At least two parts', atLeast: 2, each: amount('0.1') }] },
      'New: At least two parts.',
    ],
    ['a smaller cap', { caps: [{ id: 'cap', label: 'Distance learning', max: amount('0.5') }] }, 'Distance learning: at most 0.5 instead of 1.0.'],
    ['repeats', { repeats: false }, 'A repeated course counts only once.'],
    ['newcomers', { prorated: [{ fromMonth: 12, requirement: leaf('Events', { min: '1' }) }] }, 'First cycles of newcomers changed.'],
    ['another unit', { unit: { name: 'points', hoursPerUnit: amount('10') } }, 'Credit is now called points.'],
    ['a longer cycle', { cycle: { months: 36, ends: 'anniversary' } }, 'A cycle lasts 3 years instead of 2 years.'],
    ['an end one day earlier', { cycle: { months: 24, ends: 'dayBefore' } }, 'A cycle ends one day earlier.'],
    [
      'another card',
      { cards: [...held.rule.cards, { topic: 'firstAid', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: null }] },
      'First aid card now required.',
    ],
    ['no card', { cards: [] }, 'CPR/AED card no longer required.'],
    [
      'a late window in months',
      { lateWindow: { education: { days: 90 }, application: { months: 12 }, fees: [], isConfirmed: true } },
      'Late renewal: 12 months instead of 365 days.',
    ],
    ['an unknown late window', { lateWindow: null }, 'Late renewal: unknown instead of 365 days.'],
    [
      'a late window that isn’t confirmed',
      { lateWindow: { education: { days: 90 }, application: { days: 365 }, fees: [], isConfirmed: false } },
      'Late renewal isn’t confirmed.',
    ],
    ['a fee', { fees: { currency: 'USD', renewal: amount('109'), petition: null } }, 'Renewal fee: $109 instead of $99.'],
    ['a carryover', { carryOver: { max: amount('1') } }, 'Surplus carries over.'],
    ['an opening', { opens: { months: 3 } }, 'Renewal opens 3 months before expiry.'],
    ['a yearly step', { yearly: [{ id: 'dues', label: 'Membership fee', on: null, fee: null }] }, 'New each year: Membership fee.'],
    ['sharing', { sharesCredit: true }, 'One course counts toward all of this issuer’s certifications.'],
    [
      'several',
      { requirement: asking('1'), cards: [], sharesCredit: true },
      'Quizzes: at most 1.0 instead of 1.5, plus 2 more changes. You’d need 0.5 CEU more.',
    ],
    [
      'a detail',
      { checks: [{ kind: 'provider', id: 'own', label: 'NASM courses', min: amount('0.5'), providers: ['NASM', 'AFAA'] }] },
      'What counts: a detail.',
    ],
  ])('%s', (_, to, expected) => {
    expect(said(to)).toBe(expected)
  })

  test('a cycle that no longer ends with the month', () => {
    const monthly = cpt({ rule: { ...held.rule, cycle: { months: 24, ends: 'monthEnd' } } })
    const change = ruleChange(monthly, held.rule, { courses: [] })
    expect(change && ruleChangeText(change)).toBe('A cycle no longer ends with the month.')
  })

  test('less credit', () => {
    expect(said({ requirement: asking('1.5', '1.8') }, [])).toBe('1.8 CEUs per cycle instead of 2.0. You’d need 0.2 CEU less.')
  })

  test('whatever the rules', () => {
    fc.assert(
      fc.property(anyRule, anyRule, (from, to) => {
        const change = ruleChange(cpt({ rule: from }), to, { courses: [] })
        if (change === null) return
        expect(ruleChangeText(change)).toMatch(/^\S.*[^ .]\.$/)
        expect(ruleChangeText(change)).not.toMatch(/undefined|null|NaN| {2}/)
      }),
    )
  })
})

test.each<[readonly string[], string]>([
  [[], ''],
  [['Quiz'], 'Check this course: Quiz. Under the new rule, its part accepts other kinds.'],
  [['Quiz', 'Book'], 'Check these courses: Quiz and Book. Under the new rule, their parts accept other kinds.'],
  [['A', 'B', 'C', 'D'], 'Check these courses: A, B, C and 1 more. Under the new rule, their parts accept other kinds.'],
])('names the courses to check: %j', (titles, expected) => {
  expect(coursesToCheckText(titles.map((title) => ({ title })))).toBe(expected)
})
