import { describe, expect, test } from 'vitest'
import { addCredential, bringBack, deleteCourse, editCourse, editCredential, logCourse, removeCredential } from '../../src/domain/act'
import { draftOfCourse, emptyCourseDraft } from '../../src/domain/courseDraft'
import { draftOfCredential, emptyCredentialDraft, withPreset } from '../../src/domain/credentialDraft'

import { amount, ces, course, cpt, credentialId, day, portfolio, preset, specialization } from '../support/portfolio'

const today = day('2026-11-20')

/** Ids in the order in which they are asked for: `id1`, `id2`. */
function context() {
  let asked = 0
  return { today, newId: () => `id${++asked}` }
}

const withCpt = portfolio({ credentials: [cpt()] })
const cesDraft = { ...emptyCourseDraft(today), title: 'CES', completedOn: '2026-05-03' }

describe('logging a course', () => {
  test('adds it under a new id', () => {
    expect(logCourse(withCpt, cesDraft, false, context())).toMatchObject({
      ok: true,
      value: {
        verb: 'logged',
        subject: 'CES',
        changes: [{ kind: 'course', before: null, after: { id: 'id1', title: 'CES', awards: [{ credentialId: 'cpt', amount: amount('1.9') }] } }],
      },
    })
  })

  test('records what it earned in the same act, where the offer is taken up', () => {
    const act = logCourse(withCpt, cesDraft, true, context())
    expect(act.ok && act.value.changes).toMatchObject([
      { kind: 'course', after: { id: 'id1' } },
      { kind: 'credential', before: null, after: { id: 'id2', name: 'NASM-CES', certifiedOn: '2026-05-03' } },
    ])
  })

  test('records nothing besides where there is no offer', () => {
    const held = portfolio({ credentials: [cpt(), specialization()] })
    const act = logCourse(held, cesDraft, true, context())
    expect(act.ok && act.value.changes).toHaveLength(1)
  })

  test('is refused with every mistake, offer or not', () => {
    expect(logCourse(withCpt, { ...cesDraft, title: '', completedOn: '' }, true, context())).toMatchObject({
      ok: false,
      error: { kind: 'fields', errors: [{ field: 'title' }, { field: 'completedOn' }, { field: 'award:cpt' }] },
    })
  })
})

describe('editing a course', () => {
  const base = ces()
  const edited = { ...draftOfCourse(base, withCpt), title: 'CES, in person' }

  test('changes it and keeps its id', () => {
    const act = editCourse({ ...withCpt, courses: [base] }, base, edited, context())
    expect(act).toMatchObject({ ok: true, value: { verb: 'edited', subject: 'CES, in person' } })
    expect(act.ok && act.value.changes).toEqual([{ kind: 'course', before: base, after: { ...base, title: 'CES, in person' } }])
  })

  test('that was changed meanwhile is refused, and nothing is lost', () => {
    const elsewhere = { ...base, title: 'CES online' }
    expect(editCourse({ ...withCpt, courses: [elsewhere] }, base, edited, context())).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } })
  })

  test('that was deleted meanwhile brings it back with the edit', () => {
    const act = editCourse(withCpt, base, edited, context())
    expect(act.ok && act.value.changes).toEqual([{ kind: 'course', before: null, after: { ...base, title: 'CES, in person' } }])
  })

  test('is refused with its mistakes', () => {
    const act = editCourse({ ...withCpt, courses: [base] }, base, { ...edited, completedOn: '2026-11-21' }, context())
    expect(act).toMatchObject({ ok: false, error: { kind: 'fields', errors: [{ field: 'completedOn' }] } })
  })
})

describe('adding a credential', () => {
  const draft = { ...withPreset(emptyCredentialDraft, preset('nasm-cpt', 'certification')), certifiedOn: '2026-01-15' }

  test('adds it under a new id', () => {
    expect(addCredential(portfolio(), draft, context())).toEqual({
      ok: true,
      value: { verb: 'added', subject: 'NASM-CPT', changes: [{ kind: 'credential', before: null, after: cpt({ id: credentialId('id1') }) }] },
    })
  })

  test('is refused where one of its name is held', () => {
    expect(addCredential(withCpt, draft, context())).toMatchObject({ ok: false, error: { kind: 'fields', errors: [{ field: 'name' }] } })
  })
})

describe('editing a credential', () => {
  const base = cpt()
  const edited = { ...draftOfCredential(base), expiresOn: '2028-01-31' }

  test('changes it and keeps its id', () => {
    const act = editCredential(portfolio({ credentials: [base] }), base, edited, context())
    expect(act.ok && act.value.changes).toEqual([{ kind: 'credential', before: base, after: cpt({ expiresOn: day('2028-01-31') }) }])
  })

  test('that was changed meanwhile is refused', () => {
    const elsewhere = cpt({ name: 'My CPT' })
    expect(editCredential(portfolio({ credentials: [elsewhere] }), base, edited, context())).toEqual({
      ok: false,
      error: { kind: 'changedMeanwhile' },
    })
  })

  test('that was removed meanwhile brings it back with the edit', () => {
    const act = editCredential(portfolio(), base, edited, context())
    expect(act.ok && act.value.changes).toEqual([{ kind: 'credential', before: null, after: cpt({ expiresOn: day('2028-01-31') }) }])
  })

  test('that was removed meanwhile, and its name taken, is refused at the name', () => {
    const other = portfolio({ credentials: [cpt({ id: credentialId('other') })] })
    expect(editCredential(other, base, edited, context())).toMatchObject({
      ok: false,
      error: { kind: 'fields', errors: [{ field: 'name', problem: { kind: 'nameTaken' } }] },
    })
  })
})

describe('deleting', () => {
  test('a course takes away the record as it is', () => {
    const base = ces()
    expect(deleteCourse(base)).toEqual({ verb: 'deleted', subject: 'CES', changes: [{ kind: 'course', before: base, after: null }] })
  })

  test('a credential takes away the record as it is, and leaves its courses', () => {
    const base = cpt()
    expect(removeCredential(base)).toEqual({ verb: 'deleted', subject: 'NASM-CPT', changes: [{ kind: 'credential', before: base, after: null }] })
  })
})

describe('bringing back', () => {
  const deletedOn = day('2026-11-01')

  test('a course puts it back as it was', () => {
    const record = course({ title: 'Webinar' })
    expect(bringBack(portfolio(), { kind: 'course', record, deletedOn })).toEqual({
      verb: 'broughtBack',
      subject: 'Webinar',
      changes: [{ kind: 'course', before: null, after: record }],
    })
  })

  const removed = { kind: 'credential', record: cpt({ id: credentialId('old') }), deletedOn } as const

  test('a credential keeps its name where it is free', () => {
    expect(bringBack(portfolio(), removed)).toMatchObject({ subject: 'NASM-CPT', changes: [{ after: { id: 'old', name: 'NASM-CPT' } }] })
  })

  test.each([
    [['NASM-CPT'], 'NASM-CPT (2)'],
    [['nasm-cpt '], 'NASM-CPT (2)'],
    [['NASM-CPT', 'NASM-CPT (2)'], 'NASM-CPT (3)'],
    [['NASM-CPT (2)'], 'NASM-CPT'],
  ])('a credential whose name is taken by %j comes back as %s', (names, expected) => {
    const held = portfolio({ credentials: names.map((name, index) => cpt({ id: credentialId(`held${index}`), name })) })
    expect(bringBack(held, removed)).toMatchObject({ subject: expected, changes: [{ after: { id: 'old', name: expected } }] })
  })
})
