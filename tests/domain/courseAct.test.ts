import { describe, expect, test } from 'vitest'
import type { CourseRecord } from '../../src/domain/course'
import { saveCourse } from '../../src/domain/courseAct'
import { type CourseDraft, draftOfCourse, emptyCourseDraft } from '../../src/domain/courseDraft'
import type { Portfolio } from '../../src/domain/portfolio'
import { amount, ces, cpt, day, portfolio, specialization } from '../support/portfolio'

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
        subject: 'CES',
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
    expect(act).toMatchObject({ ok: true, value: { verb: 'edited', subject: 'CES, in person' } })
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
