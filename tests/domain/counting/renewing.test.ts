import { describe, expect, test } from 'vitest'
import type { ActContext } from '../../../src/domain/changes/act'
import { formatAmount } from '../../../src/domain/values/amount'
import { asOf, beforeLastRenewal } from '../../../src/domain/counting/asOf'
import { carryable } from '../../../src/domain/counting/carryOver'
import { countCycle, insideOf } from '../../../src/domain/counting/counting'
import { changeRule, renewCertification, takeBackRenewal } from '../../../src/domain/changes/credentialAct'
import type { Certification } from '../../../src/domain/records/credential'
import type { Course } from '../../../src/domain/records/course'
import { cycleOf } from '../../../src/domain/counting/cycle'
import { applyChanges, invert, isLatest } from '../../../src/domain/records/change'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import {
  emptyRenewalDraft,
  feeChoices,
  feeShown,
  isEarly,
  isLate,
  nextExpiryShown,
  nextStartShown,
  readRenewal,
  type RenewalDraft,
} from '../../../src/domain/forms/renewalDraft'
import { countForRenewal, gapAround, pastCycles, renewed } from '../../../src/domain/counting/renewing'
import { nextExpiry } from '../../../src/domain/rule/expiry'
import { barOf, courses, hold } from '../../support/held'
import {
  amount,
  card,
  certificationAsking,
  ces,
  course,
  cpr,
  cpt,
  pricedCpt,
  day,
  group,
  leaf,
  pes,
  planned,
  portfolio,
} from '../../support/portfolio'

const story = () => [ces(), pes(), cpr()]

/** Renews on that day, as the form proposes. */
function renew(held: Certification, taken: readonly Course[], on: string): Certification {
  const nextStart = day(nextStartShown(emptyRenewalDraft(day(on)), held))
  return renewed(held, { courses: taken }, { renewedOn: day(on), fee: null, expiresOn: nextExpiry(held.expiresOn, held.rule.cycle), nextStart })
}

/** "c0 1.9, c1 0.1": what the last renewal credited. */
const creditedBy = ({ renewals }: Certification) =>
  (renewals.at(-1)?.credited ?? []).map(({ courseId, amount }) => `${courseId} ${formatAmount(amount)}`).join(', ')

/** "education 2.0 and 3.0": what carried over and counts in the running cycle, and what's more than it needs. */
const carriedInto = (held: Certification, taken: readonly Course[]) =>
  countCycle(held, taken)
    .carriedIn.map(({ requirementId, counted, surplus }) => `${requirementId} ${formatAmount(counted)} and ${formatAmount(surplus)}`)
    .join(', ')

const carriedBy = ({ renewals }: Certification) =>
  (renewals.at(-1)?.carried ?? []).map(({ requirementId, amount }) => `${requirementId} ${formatAmount(amount)}`).join(', ')

/** "c0 1.9, c1 0.0 credited": what counts of each course in the running cycle, and why not all of it. */
const countedIn = (held: Certification, taken: readonly Course[]) =>
  countCycle(held, taken)
    .courses.map(({ course: { id }, counted, reason }) => [id, formatAmount(counted), reason?.kind].filter((part) => part !== undefined).join(' '))
    .join(', ')

describe('renewing a NASM-CPT that expires on January 15, 2028', () => {
  test('closes the cycle with what counted', () => {
    const input = { renewedOn: day('2028-01-02'), fee: amount('99'), expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
    const after = renewed(cpt(), { courses: story() }, input)
    expect(after).toEqual({
      ...cpt(),
      expiresOn: '2030-01-15',
      renewals: [
        {
          renewedOn: '2028-01-02',
          fee: 9_900,
          start: '2026-01-15',
          expiry: '2028-01-15',
          nextStart: '2028-01-16',
          rule: cpt().rule,
          ruleEdited: false,
          credited: [
            { courseId: 'ces', title: 'CES', completedOn: '2026-05-03', amount: 190 },
            { courseId: 'cpr', title: 'CPR/AED', completedOn: '2026-09-10', amount: 10 },
          ],
          carried: [],
        },
      ],
    })
  })

  test.each([
    ['early', '2027-11-01'],
    ['on the day', '2028-01-15'],
    ['in the late window', '2028-03-01'],
  ])('%s (%s) starts the next cycle the day after the expiry, for two years', (_, on) => {
    const after = renew(cpt(), story(), on)
    expect(cycleOf(after)).toEqual({ start: '2028-01-16', expiry: '2030-01-15', educationEnds: '2030-04-15', applicationEnds: '2031-01-15' })
    expect(barOf(countCycle(after, story()))).toBe('0.0 of 2.0')
    expect(countedIn(after, story())).toBe('ces 0.0 credited, pes 0.0 tooEarly, cpr 0.0 credited')
  })

  test('the next cycle begins on the saved day', () => {
    const taken = courses('2027-10-01 course 1.9', '2027-11-15 course 0.5', '2027-12-31 course 0.3')
    const input = { renewedOn: day('2027-11-01'), fee: null, expiresOn: day('2030-01-15') }
    const from = (nextStart: string) => renewed(cpt(), { courses: taken }, { ...input, nextStart: day(nextStart) })
    expect(cycleOf(from('2027-11-02'))).toMatchObject({ start: '2027-11-02', expiry: '2030-01-15' })
    expect(countedIn(from('2027-11-02'), taken)).toBe('c0 0.0 credited, c1 0.5, c2 0.3')
    expect(countedIn(from('2027-11-16'), taken)).toBe('c0 0.0 credited, c1 0.0 tooEarly, c2 0.3')
    expect(countedIn(from('2028-01-16'), taken)).toBe('c0 0.0 credited, c1 0.0 tooEarly, c2 0.0 tooEarly')
  })

  test('credits only what was completed by the day of the renewal', () => {
    const taken = courses('2027-10-31 course 1.0', '2027-11-01 course 0.5', '2027-11-02 course 0.3')
    const after = renew(cpt(), taken, '2027-11-01')
    expect(creditedBy(after)).toBe('c0 1.0, c1 0.5')
    expect(countedIn(after, taken)).toBe('c0 0.0 credited, c1 0.0 credited, c2 0.0 tooEarly')
    expect(barOf(countForRenewal(cpt(), { courses: taken }, day('2027-10-31')))).toBe('1.0 of 2.0')
  })

  test('a course on the last day belongs to the cycle, one on the next day to the next cycle', () => {
    const taken = courses('2028-01-15 course 0.5', '2028-01-16 course 0.4')
    const after = renew(cpt(), taken, '2028-01-15')
    expect(creditedBy(after)).toBe('c0 0.5')
    expect(countedIn(after, taken)).toBe('c0 0.0 credited, c1 0.4')
  })

  test('a credited course from the late window does not count in a second cycle', () => {
    const taken = courses('2026-05-03 course 1.0', '2028-02-01 course 0.9', '2028-02-02 cpr 0.1')
    const after = renew(cpt(), taken, '2028-03-01')
    expect(creditedBy(after)).toBe('c0 1.0, c1 0.9, c2 0.1')
    expect(countedIn(after, taken)).toBe('c0 0.0 credited, c1 0.0 credited, c2 0.0 credited')
    expect(countCycle(after, taken).courses.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 3 }, () => ({ kind: 'credited', expiry: '2028-01-15' })),
    )
  })

  test('neither does one from the late window that was credited in part', () => {
    const taken = courses('2026-05-03 course 1.0', '2028-02-01 course 1.9')
    const after = renew(cpt(), taken, '2028-03-01')
    expect(creditedBy(after)).toBe('c0 1.0, c1 0.9')
    expect(countedIn(after, taken)).toBe('c0 0.0 credited, c1 0.0 credited')
  })

  test('courses from the late window that the cycle did not need count in the new one', () => {
    const taken = courses('2026-05-03 course 1.9', '2028-02-01 course 0.7', '2028-03-02 course 0.3')
    const after = renew(cpt(), taken, '2028-03-01')
    expect(creditedBy(after)).toBe('c0 1.9')
    expect(countedIn(after, taken)).toBe('c0 0.0 credited, c1 0.7, c2 0.3')
  })

  test('a course logged later for a day in the closed cycle does not change it', () => {
    const after = renew(cpt(), [ces()], '2028-01-10')
    const late = [...courses('2026-03-01 course 0.5'), ces()]
    expect(countedIn(after, late)).toBe('c0 0.0 tooEarly, ces 0.0 credited')
    expect(creditedBy(after)).toBe('ces 1.9')
  })

  test('carries nothing over', () => {
    expect(carriedBy(renew(cpt(), story(), '2028-01-10'))).toBe('')
  })

  test('a course is credited only once, even over many cycles', () => {
    const taken = courses('2028-02-01 course 1.9', '2030-02-01 course 1.9')
    const first = renew(cpt(), taken, '2028-03-01')
    const second = renew(first, taken, '2030-03-01')
    expect([creditedBy(first), creditedBy(second)]).toEqual(['c0 1.9', 'c1 1.9'])
    expect(countedIn(second, taken)).toBe('c0 0.0 credited, c1 0.0 credited')
  })
})

describe('what carries over', () => {
  const nfpt = hold('nfpt-cpt', { on: '2026-03-10' })

  test('at NFPT, all surplus goes to the next year, even from the first year, which requires nothing', () => {
    const taken = courses('2026-05-01 course 1.2', '2026-06-01 cpr 0.2')
    const second = renew(nfpt, taken, '2027-03-01')
    expect([creditedBy(second), carriedBy(second)]).toEqual(['', 'education 1.4'])
    expect(cycleOf(second)).toMatchObject({ start: '2027-03-02', expiry: '2028-03-10' })
    expect(barOf(countCycle(second, taken))).toBe('1.4 of 2.0')
    const more = [...taken, course({ id: 'more', on: '2027-06-01', worth: '0.6' })]
    expect(barOf(countCycle(second, more))).toBe('2.0 of 2.0')
  })

  test('is no more than counts of one course', () => {
    // A REPs course counts at most 16, and up to 8 carry over.
    const held = hold('reps-uk', { on: '2026-01-15' })
    expect(carriedBy(renew(held, courses('2026-03-01 course 24.0', '2026-04-01 course 16.0'), '2028-01-10'))).toBe('course 8.0')
    expect(carriedBy(renew(held, courses('2026-03-01 course 24.0'), '2028-01-10'))).toBe('')
  })

  test('is not what a year’s limit or a cap cuts', () => {
    const yearly = { ...leaf('service', { takes: ['service'] }), maxPerYear: amount('1') }
    const held = certificationAsking(group('all', { min: '2' }, [yearly, leaf('rest', { max: '2', takes: ['course'] })]), {
      carryOver: { max: null },
      caps: [{ id: 'online', label: 'Online', max: amount('1') }],
    })
    expect(carriedBy(renew(held, courses('2026-03-01 service 3.0', '2026-04-01 course 3.0 ticked online'), '2028-01-10'))).toBe('')
    expect(carriedBy(renew(held, courses('2026-04-01 course 3.0'), '2028-01-10'))).toBe('rest 1.0')
  })

  test.each([
    ['2026-03-01 course 80.0', '2026-04-01 homeStudy 10.0'],
    ['2026-03-01 homeStudy 10.0', '2026-04-01 course 80.0'],
  ])('is the same whichever course came first, if only one part carries over: %s, %s', (...lines) => {
    const parts = [leaf('first', { min: '45', takes: ['course'] }), leaf('second', { max: '30', takes: ['homeStudy'] })]
    const held = certificationAsking(group('all', { min: '75', max: '75' }, parts), { carryOver: { max: amount('15'), of: ['first'] } })
    expect(carriedBy(renew(held, courses(...lines), '2028-01-10'))).toBe('first 15.0')
  })

  test('is only from the parts the issuer names', () => {
    const parts = [leaf('first', { max: '1', takes: ['course'] }), leaf('second', { max: '1', takes: ['quiz'] })]
    const held = certificationAsking(group('all', { min: '2', max: '2' }, parts), { carryOver: { max: null, of: ['first'] } })
    const taken = courses('2026-03-01 course 3.0', '2026-04-01 quiz 3.0')
    expect(carriedBy(renew(held, taken, '2028-01-10'))).toBe('first 2.0')
  })

  test.each([
    [['2026-03-01 course 1.0', '2026-03-02 quiz 1.0'], ''],
    [['2026-03-01 course 1.0', '2026-03-02 quiz 1.01'], 'quiz 0.01'],
    [['2026-03-01 quiz 1.5', '2026-03-02 course 1.0'], 'quiz 0.5'],
  ])('is what is left once the other parts have filled what they can: %j', (lines, expected) => {
    const parts = [leaf('course', { takes: ['course'] }), leaf('quiz', { takes: ['quiz'] })]
    const held = certificationAsking(group('all', { min: '2', max: '2' }, parts), { carryOver: { max: null, of: ['quiz'] } })
    expect(carriedBy(renew(held, courses(...lines), '2028-01-10'))).toBe(expected)
  })

  test('of one course is its surplus, up to the rule’s limit, if its part carries over', () => {
    const [, last] = countCycle(nfpt, courses('2026-05-01 course 1.0', '2026-06-01 course 3.0')).courses
    if (last === undefined) throw new Error('there are two')
    const of = (carryOver: Certification['rule']['carryOver']) => carryable(last, { carryOver })
    expect([of(null), of({ max: null }), of({ max: amount('1') }), of({ max: null, of: ['other'] })]).toEqual([0, amount('3'), amount('1'), 0])
  })

  test('to a part that the rule no longer has counts nothing', () => {
    const second = renew(nfpt, courses('2026-05-01 course 1.2'), '2027-03-01')
    expect(carriedInto({ ...second, rule: { ...second.rule, requirement: leaf('new', { min: '2' }) } }, [])).toBe('education 0.0 and 1.2')
  })

  test('at NFPT, carried-over credit counts first, so newly earned credit is what carries over next', () => {
    const taken = courses('2026-05-01 course 2.0', '2027-06-01 course 1.5')
    const second = renew(nfpt, taken, '2027-03-10')
    expect(countedIn(second, taken)).toBe('c0 0.0 tooEarly, c1 0.0 limit')
    const third = renew(second, taken, '2028-03-10')
    expect([creditedBy(third), carriedBy(third)]).toEqual(['', 'education 1.5'])
    expect(barOf(countCycle(third, taken))).toBe('1.5 of 2.0')
  })

  test('at NFPT, carried-over credit that is not needed keeps carrying over from year to year', () => {
    const taken = courses('2026-05-01 course 5.0')
    const second = renew(nfpt, taken, '2027-03-10')
    expect([carriedBy(second), carriedInto(second, taken)]).toEqual(['education 5.0', 'education 2.0 and 3.0'])
    const third = renew(second, taken, '2028-03-10')
    expect([carriedBy(third), carriedInto(third, taken), barOf(countCycle(third, taken))]).toEqual([
      'education 3.0',
      'education 2.0 and 1.0',
      '2.0 of 2.0',
    ])
    const fourth = renew(third, taken, '2029-03-10')
    expect([carriedBy(fourth), carriedInto(fourth, taken), barOf(countCycle(fourth, taken))]).toEqual([
      'education 1.0',
      'education 1.0 and 0.0',
      '1.0 of 2.0',
    ])
    expect(carriedBy(renew(fourth, taken, '2030-03-10'))).toBe('')
  })

  test('carried-over credit is carried on before newly earned credit, up to the rule’s limit', () => {
    const reps = hold('reps-uk', { on: '2026-01-15' })
    const taken = courses('2026-05-01 course 16.0', '2026-06-01 course 16.0', '2028-06-01 course 16.0', '2028-07-01 course 11.0')
    const second = renew(reps, taken, '2028-01-15')
    expect([carriedBy(second), carriedInto(second, taken)]).toEqual(['course 8.0', 'course 8.0 and 0.0'])
    expect([creditedBy(renew(second, taken, '2030-01-15')), carriedBy(renew(second, taken, '2030-01-15'))]).toEqual(['c2 16.0', 'course 8.0'])

    const few = { ...nfpt.rule, carryOver: { max: amount('4') } }
    const limited = renew({ ...nfpt, rule: few }, courses('2026-05-01 course 5.0'), '2027-03-10')
    const more = courses('2026-05-01 course 5.0', '2027-05-01 course 1.0', '2027-06-01 course 1.5')
    expect([carriedBy(limited), carriedInto(limited, more)]).toEqual(['education 4.0', 'education 2.0 and 2.0'])
    expect(carriedBy(renew(limited, more, '2028-03-10'))).toBe('education 4.0')
  })

  test.each([
    [['2026-05-01 course 16.0', '2026-06-01 course 8.0'], 'c0 16.0, c1 8.0', '', '0.0 of 24.0'],
    [['2026-05-01 course 16.0', '2026-06-01 course 14.0'], 'c0 16.0, c1 8.0', 'course 6.0', '6.0 of 24.0'],
    [['2026-05-01 course 16.0', '2026-06-01 course 16.0'], 'c0 16.0, c1 8.0', 'course 8.0', '8.0 of 24.0'],
    [['2026-05-01 course 16.0', '2026-06-01 course 13.0', '2026-07-01 course 5.0'], 'c0 16.0, c1 8.0', 'course 8.0', '8.0 of 24.0'],
    [['2026-05-01 course 16.0', '2026-06-01 course 16.0', '2026-07-01 course 16.0'], 'c0 16.0, c1 8.0', 'course 8.0', '8.0 of 24.0'],
    [['2026-05-01 course 10.0'], 'c0 10.0', '', '0.0 of 24.0'],
  ])('at REPs, at most 8 carry over: %j', (lines, credited, carried, next) => {
    const taken = courses(...lines)
    const after = renew(hold('reps-uk', { on: '2026-01-15' }), taken, '2028-01-10')
    expect([creditedBy(after), carriedBy(after), barOf(countCycle(after, taken))]).toEqual([credited, carried, next])
  })

  test('rejected credit does not carry over', () => {
    const [taken] = courses('2026-05-01 course 1.0')
    const rejected =
      taken === undefined
        ? []
        : [{ ...taken, awards: taken.awards.map((award) => ({ ...award, submission: { state: 'rejected', on: null } as const })) }]
    expect(carriedBy(renew(nfpt, rejected, '2027-03-01'))).toBe('')
  })

  test('a course from the late window that carries over does not count again itself', () => {
    const rule = { ...cpt().rule, carryOver: { max: null } }
    const taken = courses('2026-05-03 course 1.9', '2028-02-01 course 0.5')
    const after = renew(cpt({ rule }), taken, '2028-03-01')
    expect(barOf(countCycle(after, taken))).toBe('0.5 of 2.0')
    expect(insideOf(countCycle(after, taken))).toEqual([])
    const little = courses('2026-05-03 course 1.9', '2028-02-01 course 0.01')
    expect(barOf(countCycle(renew(cpt({ rule }), little, '2028-03-01'), little))).toBe('0.01 of 2.0')
  })

  test('a course of the last day that gives nothing is not credited, even if it serves a check', () => {
    const taken = courses('2026-05-01 course 13.0 by ACE', '2026-05-02 cpr 2.0', '2028-01-15 course 2.0 by AFAA')
    expect(creditedBy(renew(hold('afaa-gfi', { on: '2026-01-15' }), taken, '2028-01-15'))).toBe('c0 13.0, c1 2.0')
  })

  test('a course from the late window that the limit left out counts in the next cycle', () => {
    const rule = { ...cpt().rule, carryOver: { max: amount('0.3') } }
    const taken = courses('2026-05-03 course 2.2', '2028-02-01 course 0.5')
    const after = renew(cpt({ rule }), taken, '2028-03-01')
    expect([carriedBy(after), countedIn(after, taken)]).toEqual(['education 0.3', 'c0 0.0 credited, c1 0.5'])
  })

  test('a course from the late window that filled an own-courses minimum does not count in a second cycle', () => {
    const afaa = hold('afaa-gfi', { on: '2026-01-15' })
    const late = { ...afaa.rule, lateWindow: { education: { days: 90 }, application: { days: 180 }, fees: [], isConfirmed: true } }
    const taken = courses('2026-05-01 course 13.0 by ACE', '2026-05-02 cpr 2.0', '2028-02-01 course 2.0 by AFAA')
    const after = renew({ ...afaa, rule: late }, taken, '2028-03-01')
    expect(countedIn(after, taken)).toBe('c0 0.0 credited, c1 0.0 credited, c2 0.0 credited')
  })
})

describe('the closed cycles', () => {
  test('are listed with what they required and credited, latest first', () => {
    const taken = courses('2026-05-01 course 1.0', '2027-06-01 course 1.5')
    const third = renew(renew(hold('nfpt-cpt', { on: '2026-03-10' }), taken, '2027-03-01'), taken, '2028-03-01')
    expect(pastCycles(third).map(({ renewal, requirement, credited }) => [renewal.start, renewal.expiry, requirement.min, credited])).toEqual([
      ['2027-03-02', '2028-03-10', 200, 100],
      ['2026-03-10', '2027-03-10', 0, 0],
    ])
    expect(pastCycles(third).map(({ carriedIn }) => carriedIn)).toEqual([100, 0])
  })

  test('at the NSCA, keep what they required of someone certified within them', () => {
    const after = renew(hold('cscs', { on: '2025-05-10' }), courses('2025-06-01 conference 1.5', '2026-06-01 quiz 0.5'), '2026-12-01')
    expect(pastCycles(after).map(({ requirement, credited }) => [requirement.min, credited])).toEqual([[200, 200]])
    expect(cycleOf(after)).toMatchObject({ start: '2027-01-01', expiry: '2029-12-31' })
    expect(barOf(countCycle(after, []))).toBe('0.0 of 6.0')
  })

  test('are none before the first renewal', () => {
    expect(pastCycles(cpt())).toEqual([])
    expect(beforeLastRenewal(cpt())).toBeNull()
  })

  test('keep the rule they were counted by', () => {
    const after = changeRuleOf(renew(cpt(), story(), '2028-01-10'), { ...cpt().rule, carryOver: { max: null } })
    expect(pastCycles(after)[0]?.renewal.rule).toEqual(cpt().rule)
    expect(beforeLastRenewal(after)?.rule).toEqual(cpt().rule)
  })
})

function changeRuleOf(held: Certification, rule: Certification['rule']): Certification {
  const [change] = changeRule(held, rule, true).changes
  if (change?.kind !== 'credential' || change.after?.kind !== 'certification') throw new Error('a rule changes a certification')
  return change.after
}

test.each([
  ['2027-12-01', '2027-11-30', false],
  ['2027-12-01', '2027-12-02', true],
  ['2027-12-01', '2028-01-15', true],
  ['2027-12-01', '2028-01-16', false],
  ['2028-01-15', '2028-01-16', false],
])('after a renewal on %s, whether %s is in the gap before the next cycle is %s', (renewedOn, on, expected) => {
  const input = { renewedOn: day(renewedOn), fee: null, expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }
  const after = renewed(cpt(), { courses: [] }, input)
  expect(gapAround(day(on), after)).toEqual(expected ? after.renewals[0] : null)
})

describe('what the renewal form proposes', () => {
  test.each([
    ['afaa-gfi', '2028-01-15', '2028-01-15', '99'],
    ['acsm-cpt', '2026-12-31', '2026-12-31', '60'],
    ['acsm-cpt', '2026-12-31', '2027-06-30', '140'],
    ['acsm-ep', '2026-12-31', '2027-01-01', '150'],
    ['nccpt-cpt', '2026-05-20', '2026-06-01', '100'],
    ['nfpt-cpt', '2027-03-10', '2027-03-10', '85'],
    ['ncsf-cpt', '2026-05-31', '2026-05-31', '85'],
  ])('%s, expiring on %s, renewed on %s: the fee is %s', (id, until, on, expected) => {
    expect(Number(feeShown(emptyRenewalDraft(day(on)), hold(id, { on: null, until })))).toBe(Number(expected))
  })

  test.each([
    ['2028-01-15', '99'],
    ['2028-01-16', '129'],
    ['2028-04-14', '129'],
    ['2028-04-15', '149'],
    ['2029-01-14', '149'],
  ])('a NASM-CPT whose rule has a fee of 99, renewed on %s: the fee is %s', (on, expected) => {
    expect(feeShown(emptyRenewalDraft(day(on)), pricedCpt())).toBe(expected)
  })

  test.each([
    ['neta-pt', '2026-05-20', '2026-05-20'],
    ['nasm-cpt', '2028-01-15', '2028-01-15'],
    ['cscs', '2026-12-31', '2026-12-01'],
    ['ace-cpt', '2026-05-20', '2026-05-20'],
    ['ace-cpt', '2026-05-20', '2026-05-21'],
    ['issa-cpt', '2026-05-20', '2026-08-20'],
    ['canfitpro-pts', '2026-05-20', '2026-05-21'],
    ['nasm-cwc', '2028-01-15', '2028-01-16'],
  ])('%s, expiring on %s, renewed on %s: no fee, since one that is due is unknown', (id, until, on) => {
    expect(feeShown(emptyRenewalDraft(day(on)), hold(id, { on: null, until }))).toBe('')
  })

  test.each([
    ['afaa-gfi', '2028-01-15', '2028-01-16', [149_00, 349_00]],
    ['issa-cpt', '2026-05-20', '2026-11-20', [139_00, 40_00]],
    ['issa-cpt', '2026-05-20', '2027-05-20', [149_00, 50_00]],
    ['canfitpro-pts', '2026-05-20', '2026-05-21', []],
    ['acsm-cet', '2026-12-31', '2026-12-31', [35_00]],
    ['reps-uae', '2026-05-20', '2026-05-20', [400_00]],
  ])('%s, expiring on %s, renewed on %s: prices that aren’t confirmed are only offered', (id, until, on, offered) => {
    const [draft, held] = [emptyRenewalDraft(day(on)), hold(id, { on: null, until })]
    expect(feeShown(draft, held)).toBe('')
    expect(feeChoices(draft, held).map(({ fee }) => fee)).toEqual(offered)
  })

  test.each([
    ['nasm-cpt', '2028-01-15', '2030-01-15'],
    ['nasm-cpt', '2028-02-29', '2030-02-28'],
    ['ncsf-cpt', '2026-02-28', '2028-02-29'],
    ['acsm-cpt', '2026-12-31', '2029-12-31'],
    ['cscs', '2026-12-31', '2029-12-31'],
    ['canfitpro-pts', '2026-05-20', '2027-05-20'],
  ])('%s, expiring on %s: will next expire on %s, whenever it is renewed', (id, until, expected) => {
    const held = hold(id, { on: null, until })
    for (const on of ['2026-01-02', '2028-03-01']) expect(nextExpiryShown(emptyRenewalDraft(day(on)), held)).toBe(expected)
  })

  test('typed values stay', () => {
    const typed: RenewalDraft = { renewedOn: '2028-01-10', fee: '12', expiresOn: '2030-01-31', nextStart: '2028-01-20' }
    expect([feeShown(typed, cpt()), nextExpiryShown(typed, cpt()), nextStartShown(typed, cpt())]).toEqual(['12', '2030-01-31', '2028-01-20'])
  })

  test('a first day typed for an early renewal does not apply if it is not early, as its field is hidden', () => {
    const typed: RenewalDraft = { renewedOn: '2028-01-10', fee: null, expiresOn: null, nextStart: '2028-03-01' }
    expect(nextStartShown({ ...typed, renewedOn: '2028-01-15' }, cpt())).toBe('2028-01-16')
    expect(nextStartShown({ ...typed, renewedOn: '2028-02-01', nextStart: '2028-01-11' }, cpt())).toBe('2028-01-16')
  })

  test.each([
    ['nasm-cpt', '2028-01-15', '2027-11-01', true, '2028-01-16'],
    ['nasm-cpt', '2028-01-15', '2028-01-15', false, '2028-01-16'],
    ['nasm-cpt', '2028-01-15', '2028-03-01', false, '2028-01-16'],
    ['nasm-cpt', '2028-01-15', '', false, '2028-01-16'],
    ['nfpt-cpt', '2027-03-10', '2027-03-01', true, '2027-03-02'],
    ['nfpt-cpt', '2027-03-10', '2027-03-10', false, '2027-03-11'],
    ['nfpt-cpt', '2027-03-10', '2027-03-20', false, '2027-03-11'],
    ['nfpt-cpt', '2027-03-10', '2027-02-30', false, '2027-03-11'],
    ['reps-uk', '2028-01-15', '2028-01-10', true, '2028-01-11'],
  ])('%s, expiring on %s, renewed on %j: early is %s, and the next cycle begins on %s', (id, until, on, early, expected) => {
    const [held, draft] = [hold(id, { on: null, until }), { ...emptyRenewalDraft(day('2028-03-01')), renewedOn: on }]
    expect([isEarly(draft, held), nextStartShown(draft, held)]).toEqual([early, expected])
  })
})

describe('the first day of the cycle after a late renewal', () => {
  const late = (nextStart: string | null): RenewalDraft => ({ renewedOn: '2028-02-01', fee: null, expiresOn: null, nextStart })

  test('follows the expiry unless the issuer has used a later day', () => {
    expect(nextStartShown(late(null), cpt())).toBe('2028-01-16')
    const held = hold('cscs', { on: '2024-06-01' })
    const draftOn = (renewedOn: string): RenewalDraft => ({ ...late(null), renewedOn })
    expect(nextStartShown(draftOn('2027-01-10'), held)).toBe('2027-02-01')
    expect(nextStartShown(draftOn('2026-12-31'), held)).toBe('2027-01-01')
    expect(nextStartShown(draftOn('2026-12-01'), held)).toBe('2027-01-01')
  })

  test('can be typed, also while it isn’t a day yet', () => {
    expect([isLate(late(null), cpt()), isLate({ ...late(null), renewedOn: '2028-01-15' }, cpt())]).toEqual([true, false])
    for (const typed of ['2028-02-15', '2028-01-16', '', '0002-02-01']) expect(nextStartShown(late(typed), cpt())).toBe(typed)
  })

  test('is read, and refused where no cycle can begin', () => {
    const read = (nextStart: string) => readRenewal(late(nextStart), cpt(), day('2028-03-01'))
    expect(read('2028-02-15')).toMatchObject({ ok: true, value: { renewedOn: '2028-02-01', nextStart: '2028-02-15' } })
    expect(read('2030-01-15')).toEqual({ ok: false, error: [{ field: 'nextStart', problem: { kind: 'startsBeforeRenewal' } }] })
  })
})

describe('the renewal form', () => {
  const read = (draft: Partial<RenewalDraft>, held = pricedCpt()) =>
    readRenewal({ ...emptyRenewalDraft(day('2028-01-10')), ...draft }, held, day('2028-03-01'))

  test.each([
    [{}, { renewedOn: '2028-01-10', fee: 9_900, expiresOn: '2030-01-15' }],
    [{ renewedOn: '2028-03-01' }, { renewedOn: '2028-03-01', fee: 12_900, expiresOn: '2030-01-15' }],
    [{ renewedOn: '2026-01-15' }, { renewedOn: '2026-01-15', fee: 9_900, expiresOn: '2030-01-15' }],
    [{ fee: '' }, { renewedOn: '2028-01-10', fee: null, expiresOn: '2030-01-15' }],
    [{ fee: '0' }, { renewedOn: '2028-01-10', fee: 0, expiresOn: '2030-01-15' }],
    [{ fee: ' 49,50 ' }, { renewedOn: '2028-01-10', fee: 4_950, expiresOn: '2030-01-15' }],
    [{ expiresOn: '2028-01-17' }, { renewedOn: '2028-01-10', fee: 9_900, expiresOn: '2028-01-17' }],
  ])('reads %j', (draft, expected) => {
    expect(read(draft)).toEqual({ ok: true, value: { ...expected, nextStart: '2028-01-16' } })
  })

  test.each([
    [{ nextStart: '2028-01-11' }, '2028-01-11'],
    [{ nextStart: '2028-01-15' }, '2028-01-15'],
    [{ nextStart: '2028-03-01' }, '2028-03-01'],
    [{ nextStart: '2030-01-14' }, '2030-01-14'],
    // Renewed in the late window: the next cycle has already begun.
    [{ renewedOn: '2028-03-01' }, '2028-01-16'],
  ])('reads the first day of the next cycle: %j', (draft, nextStart) => {
    expect(read(draft)).toMatchObject({ ok: true, value: { nextStart } })
  })

  test.each([
    [{ nextStart: '' }, { kind: 'empty' }],
    [{ nextStart: '2028-02-30' }, { kind: 'date', reason: 'unreadable' }],
    [{ nextStart: '2090-01-01' }, { kind: 'date', reason: 'tooFar' }],
    [{ nextStart: '2028-01-10' }, { kind: 'startsBeforeRenewal' }],
    [{ nextStart: '2027-12-01' }, { kind: 'startsBeforeRenewal' }],
    [{ nextStart: '2030-01-15' }, { kind: 'startsBeforeRenewal' }],
    [{ expiresOn: '2028-01-16' }, { kind: 'startsBeforeRenewal' }],
  ])('refuses a first day of the next cycle unless it is between the renewal and the new expiry: %j', (draft, problem) => {
    expect(read(draft)).toEqual({ ok: false, error: [{ field: 'nextStart', problem }] })
  })

  test.each([
    ['on the day of the expiry', { renewedOn: '2028-01-15', expiresOn: '2028-01-16' }],
    ['in the late window', { renewedOn: '2028-03-01', expiresOn: '2028-01-16' }],
    ['on that day, after another one was typed for an early renewal', { renewedOn: '2028-01-15', expiresOn: '2028-01-16', nextStart: '2028-01-12' }],
  ])('refuses an empty cycle at its expiry if its first day follows from the rule: renewed %s', (_, draft) => {
    expect(read(draft)).toEqual({ ok: false, error: [{ field: 'expiresOn', problem: { kind: 'startsBeforeRenewal' } }] })
  })

  test.each([
    [{ renewedOn: '' }, [['renewedOn', { kind: 'empty' }]]],
    [{ renewedOn: '2028-02-30' }, [['renewedOn', { kind: 'date', reason: 'unreadable' }]]],
    [{ renewedOn: '2028-03-02' }, [['renewedOn', { kind: 'date', reason: 'future' }]]],
    [{ renewedOn: '2026-01-14' }, [['renewedOn', { kind: 'beforeCycle', start: '2026-01-15' }]]],
    [{ fee: 'much' }, [['fee', { kind: 'amount', reason: 'notANumber' }]]],
    [{ fee: '-5' }, [['fee', { kind: 'amount', reason: 'negative' }]]],
    [{ fee: '9.999' }, [['fee', { kind: 'amount', reason: 'tooPrecise' }]]],
    [{ expiresOn: '' }, [['expiresOn', { kind: 'empty' }]]],
    [{ expiresOn: 'soon' }, [['expiresOn', { kind: 'date', reason: 'unreadable' }]]],
    [{ expiresOn: '2028-01-15' }, [['expiresOn', { kind: 'expiryNotAfterLast', expiry: '2028-01-15' }]]],
    [{ renewedOn: '', nextStart: '2027-01-01' }, [['renewedOn', { kind: 'empty' }]]],
    [{ expiresOn: '2090-01-15' }, [['expiresOn', { kind: 'date', reason: 'tooFar' }]]],
    [
      { renewedOn: 'x', fee: 'y', expiresOn: 'z' },
      [
        ['renewedOn', { kind: 'date', reason: 'unreadable' }],
        ['fee', { kind: 'amount', reason: 'notANumber' }],
        ['expiresOn', { kind: 'date', reason: 'unreadable' }],
      ],
    ],
  ])('refuses %j, each at its field', (draft, expected) => {
    expect(read(draft)).toEqual({ ok: false, error: expected.map(([field, problem]) => ({ field, problem })) })
  })

  test('reports one error per field, even if the new cycle has not begun yet', () => {
    const early = renew(cpt(), story(), '2027-11-01')
    const draft = { renewedOn: '', fee: null, expiresOn: null, nextStart: null }
    const parsed = readRenewal(draft, early, day('2027-12-01'))
    expect(parsed).toEqual({ ok: false, error: [{ field: 'renewedOn', problem: { kind: 'empty' } }] })
  })
})

describe('renewing as an act', () => {
  const context: ActContext = { today: day('2028-01-10'), newId: () => 'new' }
  const kept = (held: Certification): Portfolio => portfolio({ credentials: [card(), held], courses: story() })

  const input = { renewedOn: day('2028-01-10'), fee: amount('99'), expiresOn: day('2030-01-15'), nextStart: day('2028-01-16') }

  test('changes only the certification', () => {
    const held = cpt()
    const act = renewCertification(held, input)(kept(held), context)
    expect(act).toEqual({
      ok: true,
      value: {
        verb: 'renewed',
        subject: { kind: 'credential', name: 'NASM-CPT' },
        changes: [
          {
            kind: 'credential',
            before: held,
            after: renewed(held, { courses: story() }, input),
          },
        ],
      },
    })
  })

  test.each([
    ['was changed', (held: Certification) => kept({ ...held, name: 'Mine' })],
    ['was removed', () => portfolio({ courses: story() })],
  ])('is refused if the certification %s in the meantime', (_, keptNow) => {
    const held = cpt()
    const act = renewCertification(held, input)(keptNow(held), context)
    expect(act).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } })
  })

  test('can be undone now or reversed later', () => {
    const held = cpt()
    const before = kept(held)
    const act = renewCertification(held, input)(before, context)
    if (!act.ok) throw new Error('it can be renewed')
    const after = applyChanges(before, act.value.changes, context.today)
    expect(isLatest(after, act.value.changes)).toBe(true)
    expect(applyChanges(after, invert(act.value.changes), context.today)).toEqual(before)

    const now = after.credentials.find(({ id }) => id === held.id)
    const back = now?.kind === 'certification' ? takeBackRenewal(now) : null
    expect([back?.verb, back?.subject]).toEqual(['renewalTakenBack', { kind: 'credential', name: 'NASM-CPT' }])
    expect(applyChanges(after, back?.changes ?? [], context.today)).toEqual(before)
  })

  test('cannot be reversed before the first renewal', () => {
    expect(takeBackRenewal(cpt())).toBeNull()
  })

  test('brings back the preset’s rule when reversed after the rule was rewritten', () => {
    const written = changeRuleOf(renew(cpt(), story(), '2028-01-10'), { ...cpt().rule, carryOver: { max: null } })
    expect(written.ruleEdited).toBe(true)
    expect(beforeLastRenewal(written)).toEqual(cpt())
  })
})

describe('the portfolio as of a day', () => {
  const taken = courses('2026-05-03 course 1.9', '2026-09-10 cpr 0.1', '2028-02-01 course 0.5')
  const first = renew(cpt(), taken, '2027-11-01')
  const second = renew(first, taken, '2030-01-10')
  const kept = portfolio({ credentials: [second], courses: taken })

  test.each([
    ['2026-09-09', cpt(), 1],
    ['2027-10-31', cpt(), 2],
    ['2027-11-01', first, 2],
    ['2028-02-01', first, 3],
    ['2030-01-09', first, 3],
    ['2030-01-10', second, 3],
    ['2031-06-01', second, 3],
  ])('%s has the cycle of that day and the courses completed by then', (on, expected, count) => {
    const then = asOf(kept, day(on), day('2031-06-01'))
    expect(then.credentials).toEqual([expected])
    expect(then.courses).toEqual(taken.slice(0, count))
  })

  test.each<[string, string, string, readonly string[], readonly string[]]>([
    ['before the planned course', '2026-12-01', '2027-02-28', ['c0', 'c1'], ['next', 'late']],
    ['of the planned course', '2026-12-01', '2027-03-01', ['c0', 'c1', 'next'], ['late']],
    ['after all of them', '2026-12-01', '2029-01-01', ['c0', 'c1', 'next', 'c2', 'late'], []],
    ['with the planned course overdue, so it is done today at the earliest', '2027-06-01', '2027-06-02', ['c0', 'c1', 'next'], ['late']],
    ['that is today', '2027-03-01', '2027-03-01', ['c0', 'c1'], ['next', 'late']],
    ['in the past', '2028-06-01', '2027-04-01', ['c0', 'c1'], ['next', 'late']],
  ])('a day %s: on %s, %s', (_, today, on, done, open) => {
    const plans = [planned({ id: 'next', on: '2027-03-01', worth: '0.1' }), planned({ id: 'late', on: '2028-12-01', worth: '0.1' })]
    const then = asOf({ ...kept, planned: plans }, day(on), day(today))
    expect([then.courses.map(({ id }) => id), then.planned.map(({ id }) => id)]).toEqual([done, open])
  })

  test('a planned course is done on its own day, or today if that has passed', () => {
    const plans = [planned({ id: 'old', on: '2026-11-01', worth: '0.1' }), planned({ id: 'next', on: '2027-03-01', worth: '0.1' })]
    const then = asOf(portfolio({ credentials: [cpt()], planned: plans }), day('2027-06-01'), day('2026-12-01'))
    expect(then.courses.map(({ id, completedOn }) => [id, completedOn])).toEqual([
      ['old', '2026-12-01'],
      ['next', '2027-03-01'],
    ])
    expect(barOf(countCycle(cpt(), then.courses))).toBe('0.2 of 2.0')
  })
})
