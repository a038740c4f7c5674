import { describe, expect, test } from 'vitest'
import type { Course } from '../../../src/domain/records/course'
import { changeAward, type CourseDraft, draftOfCourse, emptyCourseDraft } from '../../../src/domain/forms/courseDraft'
import { type CourseInput, readCourse } from '../../../src/domain/forms/readCourse'
import { withDefaults } from '../../../src/domain/forms/courseDefaults'
import { without } from '../../../src/domain/values/without'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { amount, awarded, course, cpt, credentialId, day, ownCertification, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')
const cptId = credentialId('cpt')
const withCpt = portfolio({ credentials: [cpt()] })

/** A form ready to save: the CES, completed on May 3, 2026. */
const typed = (changes: Partial<CourseDraft> = {}): CourseDraft => ({
  ...emptyCourseDraft(today),
  title: 'CES',
  completedOn: '2026-05-03',
  ...changes,
})

const read = (draft: CourseDraft, { held = withCpt, base = null }: { held?: Portfolio; base?: Course | null } = {}) =>
  readCourse(withDefaults(draft, held), { kind: 'completed', base, today })

/** The course read from the form; fails the test if there are errors. */
function saved(draft: CourseDraft, held = withCpt): CourseInput {
  const parsed = read(draft, { held })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const worth = (text: string) => changeAward(typed(), cptId, { counts: true, amount: text })

describe('a form without errors', () => {
  test('becomes a course with what was typed and what was filled in', () => {
    expect(saved(typed())).toEqual({
      title: 'CES',
      provider: 'NASM',
      completedOn: '2026-05-03',
      category: 'specialization',
      contactHours: amount('19'),
      cost: null,
      awards: [{ credentialId: 'cpt', amount: amount('1.9') }],
    })
  })

  test.each([
    ['1.5', '1.5'],
    ['1,5', '1.5'],
    [' 1.50 ', '1.5'],
    ['.1', '0.1'],
    ['+2', '2'],
    ['1000', '1000'],
  ])('an amount of “%s” is saved as %s', (text, units) => {
    expect(saved(worth(text)).awards).toEqual([{ credentialId: 'cpt', amount: amount(units) }])
  })

  test.each(['💪 Kettlebell 🏋️‍♀️', 'تدريب القوة', 'קורס תזונה', '<img src=x onerror=alert(1)>', 'Ö', '👩‍🏫'.repeat(20)])(
    'a course can be called %s',
    (title) => {
      expect(saved({ ...worth('0.1'), title }).title).toBe(title)
    },
  )

  test('a name can have 200 characters, and an emoji is one', () => {
    expect(saved({ ...worth('0.1'), title: '💪'.repeat(200) }).title).toBe('💪'.repeat(200))
  })

  test('spaces around names are dropped', () => {
    expect(saved(typed({ title: '  CES ', provider: ' NASM  ' }))).toMatchObject({ title: 'CES', provider: 'NASM' })
  })

  test.each(['2026-11-20', '1950-01-01', '2024-02-29'])('it can be completed on %s', (completedOn) => {
    expect(saved(typed({ completedOn }))).toMatchObject({ completedOn })
  })

  test('provider and contact hours can be empty', () => {
    expect(saved(typed({ provider: ' ', contactHours: '  ' }))).toMatchObject({ provider: '', contactHours: null })
  })

  test('a course can count toward nothing', () => {
    expect(saved(changeAward(typed(), cptId, { counts: false })).awards).toEqual([])
    expect(saved(typed({ title: 'Yoga' }), portfolio()).awards).toEqual([])
  })

  test('an unchecked amount is ignored', () => {
    expect(saved(changeAward(typed(), cptId, { counts: false, amount: 'abc' })).awards).toEqual([])
  })
})

describe('a form with one error reports it at its field', () => {
  test.each([
    ['', { kind: 'empty' }],
    ['   ', { kind: 'empty' }],
    ['\u200b\u200f', { kind: 'empty' }],
    ['x'.repeat(201), { kind: 'tooLong', limit: 200, length: 201 }],
    ['x'.repeat(10_000), { kind: 'tooLong', limit: 200, length: 10_000 }],
  ])('the name %#', (title, problem) => {
    expect(read({ ...worth('1.9'), title })).toEqual({ ok: false, error: [{ field: 'title', problem }] })
  })

  test('a provider of 10,000 characters', () => {
    const problem = { kind: 'tooLong', limit: 200, length: 10_000 }
    expect(read(typed({ provider: 'x'.repeat(10_000) }))).toEqual({ ok: false, error: [{ field: 'provider', problem }] })
  })

  test.each([
    ['2026-02-30', { kind: 'date', reason: 'unreadable' }],
    ['2026-13-01', { kind: 'date', reason: 'unreadable' }],
    ['3 May', { kind: 'date', reason: 'unreadable' }],
    ['2026-11-21', { kind: 'date', reason: 'future' }],
    ['9999-12-31', { kind: 'date', reason: 'future' }],
    ['1949-12-31', { kind: 'date', reason: 'tooOld' }],
    ['0026-05-03', { kind: 'date', reason: 'tooOld' }],
    ['', { kind: 'empty' }],
  ])('the day “%s”', (completedOn, problem) => {
    expect(read(typed({ completedOn }))).toEqual({ ok: false, error: [{ field: 'completedOn', problem }] })
  })

  test.each([
    ['-1', 'negative'],
    ['0', 'zero'],
    ['abc', 'notANumber'],
    ['1.999', 'tooPrecise'],
    ['1000.01', 'tooLarge'],
    ['', 'empty'],
    ['1e3', 'notANumber'],
  ])('the amount “%s”', (text, reason) => {
    expect(read(worth(text))).toEqual({ ok: false, error: [{ field: 'award:cpt', problem: { kind: 'amount', reason } }] })
  })

  test.each([
    ['-1', 'negative'],
    ['0', 'zero'],
    ['two', 'notANumber'],
    ['1.999', 'tooPrecise'],
    ['1001', 'tooLarge'],
  ])('the contact hours “%s”', (contactHours, reason) => {
    expect(read(typed({ contactHours }))).toEqual({ ok: false, error: [{ field: 'contactHours', problem: { kind: 'amount', reason } }] })
  })
})

test('several errors come in field order', () => {
  const held = portfolio({ credentials: [cpt(), ownCertification()] })
  const wrong = typed({ title: ' ', provider: 'x'.repeat(201), completedOn: '2026-02-30', contactHours: 'two' })
  const parsed = read(changeAward(changeAward(wrong, credentialId('own'), { counts: true, amount: '-1' }), cptId, { counts: true, amount: '0' }), {
    held,
  })
  expect(parsed.ok ? [] : parsed.error.map(({ field }) => field)).toEqual([
    'title',
    'provider',
    'completedOn',
    'contactHours',
    'award:cpt',
    'award:own',
  ])
})

describe('editing a course', () => {
  const base = course({ id: 'c7', title: 'CES', provider: 'My gym', on: '2026-05-03', category: 'other', hours: '25', worth: { cpt: '1.5' } })

  test('leaves it the same if nothing is changed', () => {
    expect(read(draftOfCourse(base, withCpt), { base })).toEqual({ ok: true, value: without(base, 'id') })
  })

  test('keeps its credit for credentials that are gone', () => {
    const elsewhere = course({ worth: { gone: '8', cpt: '1.5' } })
    const parsed = read({ ...draftOfCourse(elsewhere, withCpt), title: 'CES, second part' }, { base: elsewhere })
    expect(parsed.ok && parsed.value.awards).toEqual([
      { credentialId: 'gone', amount: amount('8') },
      { credentialId: 'cpt', amount: amount('1.5') },
    ])
  })

  test('takes away its credit for an unchecked certification', () => {
    const parsed = read(changeAward(draftOfCourse(base, withCpt), cptId, { counts: false }), { base })
    expect(parsed.ok && parsed.value.awards).toEqual([])
  })
})

describe('a planned course', () => {
  const planned = (completedOn: string) => readCourse(withDefaults(typed({ completedOn }), withCpt), { kind: 'planned', base: null, today })

  test('is planned for its day, which can be in the future', () => {
    const read = planned('2027-02-01')
    expect(read).toMatchObject({ ok: true, value: { title: 'CES', plannedFor: '2027-02-01' } })
    expect(read.ok && 'completedOn' in read.value).toBe(false)
  })

  test.each([
    ['', { kind: 'empty' }],
    ['2056-11-21', { kind: 'date', reason: 'tooFar' }],
  ])('is refused for the day “%s”', (completedOn, problem) => {
    expect(planned(completedOn)).toEqual({ ok: false, error: [{ field: 'completedOn', problem }] })
  })
})

test('amounts typed for a removed certification stay with the course', () => {
  const parsed = read(worth('0.3'), { held: portfolio() })
  expect(parsed.ok && parsed.value.awards).toEqual([{ credentialId: 'cpt', amount: amount('0.3') }])
})

const sent = { state: 'sent', on: day('2026-06-01') } as const

test('amounts of a course for a certification removed while it’s edited stay, and so does whether they were sent', () => {
  const base = awarded(course({ title: 'Seminar', on: '2026-05-03', worth: '1' }), { submission: sent })
  const parsed = read(changeAward(draftOfCourse(base, withCpt), cptId, { amount: '2' }), { base, held: portfolio() })
  expect(parsed.ok && parsed.value.awards).toEqual([{ credentialId: 'cpt', amount: amount('2'), submission: sent }])
})

test('what the form doesn’t show of an award stays: whether it was sent', () => {
  const plain = course({ title: 'Seminar', on: '2026-05-03', worth: { other: '3', cpt: '1' } })
  const base = { ...plain, awards: plain.awards.map((award) => (award.credentialId === cptId ? { ...award, submission: sent } : award)) }
  const draft = changeAward(draftOfCourse(base, withCpt), cptId, { amount: '2', requirementId: 'cpr' })
  const parsed = read(draft, { base })
  expect(parsed.ok && parsed.value.awards).toEqual([
    { credentialId: 'other', amount: amount('3') },
    { credentialId: 'cpt', amount: amount('2'), requirementId: 'cpr', submission: sent },
  ])
})

test('characters are counted as they are seen, not as they are stored', () => {
  const problems = (title: string) => {
    const parsed = read(typed({ title }))
    return parsed.ok ? [] : parsed.error.flatMap(({ field, problem }) => (field === 'title' ? problem : []))
  }
  expect([problems('💪'.repeat(200)), problems('💪'.repeat(201))]).toEqual([[], [{ kind: 'tooLong', limit: 200, length: 201 }]])
})
