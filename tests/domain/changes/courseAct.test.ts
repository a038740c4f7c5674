import { describe, expect, test } from 'vitest'
import type { CourseRecord } from '../../../src/domain/records/course'
import { readSentDay, saveCourse, submissionIn } from '../../../src/domain/changes/courseAct'
import { type CourseDraft, draftOfCourse, emptyCourseDraft } from '../../../src/domain/forms/courseDraft'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { amount, ces, cpt, day, portfolio, specialization } from '../../support/portfolio'

const today = day('2026-11-20')

/** Ids in the order in which they are asked for: `id1`, `id2`. */
function context() {
  let asked = 0
  return { today, newId: () => `id${++asked}` }
}

const logged = (held: Portfolio, draft: CourseDraft, offerTaken: boolean) =>
  saveCourse({ kind: 'completed', base: null, draft, offerTaken })(held, context())
const editedCourse = (held: Portfolio, base: CourseRecord, draft: CourseDraft) =>
  saveCourse({ kind: 'completed', base, draft, offerTaken: false })(held, context())

const withCpt = portfolio({ credentials: [cpt()] })
const cesDraft = { ...emptyCourseDraft(today), title: 'CES', completedOn: '2026-05-03' }

describe('logging a course', () => {
  test('adds it under a new id', () => {
    expect(logged(withCpt, cesDraft, false)).toMatchObject({
      ok: true,
      value: {
        verb: 'logged',
        subject: { kind: 'course', title: 'CES' },
        changes: [{ kind: 'course', before: null, after: { id: 'id1', title: 'CES', awards: [{ credentialId: 'cpt', amount: amount('1.9') }] } }],
      },
    })
  })

  test('records what it earned in the same act, where the offer is taken up', () => {
    const act = logged(withCpt, cesDraft, true)
    expect(act.ok && act.value.changes).toMatchObject([
      { kind: 'course', after: { id: 'id1' } },
      { kind: 'credential', before: null, after: { id: 'id2', name: 'NASM-CES', certifiedOn: '2026-05-03' } },
    ])
  })

  test('records nothing besides where there is no offer', () => {
    const held = portfolio({ credentials: [cpt(), specialization()] })
    const act = logged(held, cesDraft, true)
    expect(act.ok && act.value.changes).toHaveLength(1)
  })

  test('is refused with every mistake, offer or not', () => {
    expect(logged(withCpt, { ...cesDraft, title: '', completedOn: '' }, true)).toMatchObject({
      ok: false,
      error: { kind: 'fields', errors: [{ field: 'title' }, { field: 'completedOn' }, { field: 'award:cpt' }] },
    })
  })
})

describe('editing a course', () => {
  const base = ces()
  const edited = { ...draftOfCourse(base, withCpt), title: 'CES, in person' }

  test('changes it and keeps its id', () => {
    const act = editedCourse({ ...withCpt, courses: [base] }, base, edited)
    expect(act).toMatchObject({ ok: true, value: { verb: 'edited', subject: { kind: 'course', title: 'CES, in person' } } })
    expect(act.ok && act.value.changes).toEqual([{ kind: 'course', before: base, after: { ...base, title: 'CES, in person' } }])
  })

  test('that was changed meanwhile is refused, and nothing is lost', () => {
    const elsewhere = { ...base, title: 'CES online' }
    expect(editedCourse({ ...withCpt, courses: [elsewhere] }, base, edited)).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } })
  })

  test('that was deleted meanwhile brings it back with the edit', () => {
    const act = editedCourse(withCpt, base, edited)
    expect(act.ok && act.value.changes).toEqual([{ kind: 'course', before: null, after: { ...base, title: 'CES, in person' } }])
  })

  test('is refused with its mistakes', () => {
    const act = editedCourse({ ...withCpt, courses: [base] }, base, { ...edited, completedOn: '2026-11-21' })
    expect(act).toMatchObject({ ok: false, error: { kind: 'fields', errors: [{ field: 'completedOn' }] } })
  })
})

describe('how far an issuer is with a course', () => {
  const sent = { state: 'sent', on: day('2026-06-01') } as const

  test.each([
    ['sent now, it was sent today', 'sent', null, { state: 'sent', on: '2026-11-20' }],
    ['accepted without having been noted as sent, the day is not known', 'accepted', null, { state: 'accepted', on: null }],
    ['accepted, it keeps the day it was sent', 'accepted', sent, { state: 'accepted', on: '2026-06-01' }],
    ['rejected, it keeps the day it was sent', 'rejected', sent, { state: 'rejected', on: '2026-06-01' }],
    ['in doubt, it keeps the day it was sent', 'inDoubt', sent, { state: 'inDoubt', on: '2026-06-01' }],
    ['sent as before, it keeps its day', 'sent', sent, { state: 'sent', on: '2026-06-01' }],
    ['sent once more where no day was known, it is today', 'sent', { state: 'accepted', on: null }, { state: 'sent', on: '2026-11-20' }],
    ['not sent after all, nothing is kept', 'notSent', sent, null],
  ] as const)('%s', (_, state, before, expected) => {
    expect(submissionIn(state, before, today)).toEqual(expected)
  })

  test.each([
    ['', { ok: true, value: null }],
    ['  ', { ok: true, value: null }],
    ['2026-05-03', { ok: true, value: '2026-05-03' }],
    ['2026-11-20', { ok: true, value: '2026-11-20' }],
    ['2026-05-02', { ok: false, error: { kind: 'beforeCompletion', completedOn: '2026-05-03' } }],
    ['2026-11-21', { ok: false, error: { kind: 'date', reason: 'future' } }],
    ['2026-02-30', { ok: false, error: { kind: 'date', reason: 'unreadable' } }],
    ['1949-12-31', { ok: false, error: { kind: 'date', reason: 'tooOld' } }],
  ])('the day %j on which the CES of 3 May 2026 was sent is read', (text, expected) => {
    expect(readSentDay(text, ces(), today)).toEqual(expected)
  })
})
