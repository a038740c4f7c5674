import { describe, expect, test } from 'vitest'
import type { Course } from '../../../src/domain/records/course'
import type { Category } from '../../../src/domain/rule/category'
import type { RenewalRule, Requirement } from '../../../src/domain/rule/rule'
import { coursesToCheck, ruleChange } from '../../../src/domain/status/ruleChange'
import { amount, awarded, certificationAsking, course, day, group, leaf } from '../../support/portfolio'

/** 2.0 in all; of quizzes, at most so much. */
const asking = (quizzes: string, required = '2', label = 'quizzes'): Requirement =>
  group('root', { min: required, max: required }, [
    { ...leaf('events', { takes: ['conference'] }) },
    { ...leaf('quizzes', { max: quizzes, takes: ['quiz'] }), label },
  ])
const held = certificationAsking(asking('1.5'))
const quizzes = [course({ on: '2026-03-01', category: 'quiz', worth: '1.5' })]

const change = (to: Partial<RenewalRule>, courses = quizzes) => ruleChange(held, { ...held.rule, ...to }, { courses })

test('days in the late window matter, and its fees don’t', () => {
  const lateWindow = { education: { days: 90 }, application: { months: 12 }, fees: [], isConfirmed: true } as const
  const late = { ...held, rule: { ...held.rule, lateWindow } }
  const isMinor = (to: RenewalRule['lateWindow']) => ruleChange(late, { ...late.rule, lateWindow: to }, { courses: [] })?.isMinor
  expect(isMinor({ ...lateWindow, fees: [{ through: { days: 90 }, fee: amount('30') }] })).toBe(true)
  expect([isMinor({ ...lateWindow, education: { days: 60 } }), isMinor(null)]).toEqual([false, false])
})

describe('what another rule would change', () => {
  test('is nothing if the rules are the same', () => {
    expect(change({})).toBeNull()
  })

  test.each<[string, Partial<RenewalRule>, { readonly required: readonly number[]; readonly needed: readonly number[] }]>([
    ['a smaller limit leaves more to earn', { requirement: asking('1') }, { required: [200, 200], needed: [50, 100] }],
    ['a larger limit changes nothing here', { requirement: asking('2') }, { required: [200, 200], needed: [50, 50] }],
    ['a larger requirement leaves more to earn', { requirement: asking('1.5', '3') }, { required: [200, 300], needed: [50, 150] }],
    ['a smaller requirement can be complete', { requirement: asking('1.5', '1') }, { required: [200, 100], needed: [50, 0] }],
    [
      'a new check leaves more to earn',
      { checks: [{ kind: 'ticked', id: 't', label: 'T', min: amount('1') }] },
      { required: [200, 200], needed: [50, 100] },
    ],
    ['no card changes nothing in the credit', { cards: [] }, { required: [200, 200], needed: [50, 50] }],
  ])('counts the running cycle by both: %s', (_, to, { required, needed }) => {
    const changed = change(to)
    expect([changed?.required.from, changed?.required.to]).toEqual(required)
    expect([changed?.needed.from, changed?.needed.to]).toEqual(needed)
  })

  test.each<[string, Partial<RenewalRule>, boolean]>([
    ['another fee', { fees: { currency: 'USD', renewal: amount('109'), petition: null } }, true],
    ['another name of a part', { requirement: asking('1.5', '2', 'Quizzes and journals') }, true],
    ['another late fee', { lateWindow: { ...(held.rule.lateWindow ?? never()), fees: [] } }, true],
    ['another limit', { requirement: asking('1.4') }, false],
    ['no late window', { lateWindow: null }, false],
    ['no card', { cards: [] }, false],
    ['a fee and another cycle', { fees: { currency: 'USD', renewal: null, petition: null }, cycle: { months: 36, ends: 'anniversary' } }, false],
  ])('is minor or not: %s', (_, to, expected) => {
    expect(change(to)?.isMinor).toBe(expected)
  })
})

describe('courses to check by another rule', () => {
  const parts = (b: readonly Category[], d: readonly Category[], label = 'B') =>
    group('root', { min: '2', max: '2' }, [{ ...leaf('B', { takes: b }), label }, leaf('D', { takes: d })])
  const former = certificationAsking(parts(['quiz', 'contribution'], ['homeStudy']))
  const quiz = course({ id: 'quiz', title: 'Journal quiz', on: '2026-03-01', category: 'quiz', worth: '0.5' })
  const inB = awarded(quiz, { requirementId: 'B' })
  const toCheck = (requirement: Requirement, courses = [inB]) => coursesToCheck(former, { ...former.rule, requirement }, { courses })

  test('are those in a part that was chosen by hand and is for other kinds now', () => {
    expect(toCheck(parts(['contribution'], ['quiz']))).toEqual([inB])
  })

  test.each<[string, Requirement, Course]>([
    ['the kind decides the part', parts(['contribution'], ['quiz']), quiz],
    ['the part still takes the kind', parts(['quiz'], ['homeStudy']), inB],
    ['the part takes what’s put there', parts([], ['homeStudy']), inB],
    ['the part is only renamed', parts(['contribution', 'quiz'], ['homeStudy'], 'B: Sharing'), inB],
    ['no part takes it any more', group('root', { min: '2' }, [leaf('D', { takes: ['homeStudy'] })]), inB],
    ['the part is gone', group('root', { min: '2' }, [leaf('D', { takes: ['quiz'] })]), inB],
    ['the course is from before the cycle', parts(['contribution'], ['quiz']), { ...inB, completedOn: day('2020-03-01') }],
  ])('aren’t those where %s', (_, to, held) => {
    expect(toCheck(to, [held])).toEqual([])
  })

  test('aren’t those put into a part for other kinds that stays as it is', () => {
    const inD = awarded(quiz, { requirementId: 'D' })
    expect(toCheck(parts(['contribution'], ['homeStudy']), [inD])).toEqual([])
  })
})

function never(): never {
  throw new Error('the rule has a late window')
}
