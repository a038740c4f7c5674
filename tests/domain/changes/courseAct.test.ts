import { describe, expect, test } from 'vitest'
import { type Course, type CourseRecord, isPlanned } from '../../../src/domain/records/course'
import { changeSubmission, readSentDay, saveCourse, submissionIn } from '../../../src/domain/changes/courseAct'
import type { Offer } from '../../../src/domain/changes/offer'
import type { CourseInput } from '../../../src/domain/forms/readCourse'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { without } from '../../../src/domain/values/without'
import { ces, course, cpt, credentialId, day, planned, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')

/** Ids in the order requested: `id1`, `id2`. */
function context() {
  let asked = 0
  return { today, newId: () => `id${++asked}` }
}

const logged = (input: CourseInput, offer: Offer | null = null) => saveCourse({ base: null, input, offer })(withCpt, context())
const edited = (held: Portfolio, base: CourseRecord, input: CourseInput) => saveCourse({ base, input, offer: null })(held, context())

const withCpt = portfolio({ credentials: [cpt()] })
const asTyped = (record: CourseRecord): CourseInput => (isPlanned(record) ? without(record, 'id') : without(record, 'id'))

describe('logging a course', () => {
  test('adds it under a new id', () => {
    const act = logged(asTyped(ces()))
    expect(act).toMatchObject({ ok: true, value: { verb: 'logged', subject: { kind: 'course', title: 'CES' } } })
    expect(act.ok && act.value.changes).toEqual([{ kind: 'course', before: null, after: { ...ces(), id: 'id1' } }])
  })

  test('records what it earned in the same act if the offer is accepted', () => {
    const act = logged(asTyped(ces()), { kind: 'recordSpecialization', presetId: 'nasm-ces', name: 'NASM-CES', certifiedOn: day('2026-05-03') })
    expect(act.ok && act.value.changes).toMatchObject([
      { kind: 'course', after: { id: 'id1' } },
      { kind: 'credential', before: null, after: { id: 'id2', name: 'NASM-CES', certifiedOn: '2026-05-03' } },
    ])
  })

  test('plans it if it is not done yet', () => {
    expect(logged(asTyped(planned({ title: 'CES' })))).toMatchObject({ ok: true, value: { verb: 'planned' } })
  })
})

describe('editing a course', () => {
  const base = ces()
  const inPerson = { ...ces(), title: 'CES, in person' }

  test('changes it and keeps its id', () => {
    const act = edited({ ...withCpt, courses: [base] }, base, asTyped(inPerson))
    expect(act).toMatchObject({ ok: true, value: { verb: 'edited', subject: { kind: 'course', title: 'CES, in person' } } })
    expect(act.ok && act.value.changes).toEqual([{ kind: 'course', before: base, after: inPerson }])
  })

  test('completes it if it was planned', () => {
    const plan = planned({ id: 'ces', title: 'CES' })
    expect(edited({ ...withCpt, planned: [plan] }, plan, asTyped(ces()))).toMatchObject({
      ok: true,
      value: { verb: 'completed', changes: [{ before: plan, after: ces() }] },
    })
  })

  test('that changed in the meantime is refused, and nothing is lost', () => {
    const elsewhere = { ...base, title: 'CES online' }
    expect(edited({ ...withCpt, courses: [elsewhere] }, base, asTyped(inPerson))).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } })
  })

  test('that was deleted in the meantime brings it back with the edit', () => {
    const act = edited(withCpt, base, asTyped(inPerson))
    expect(act.ok && act.value.changes).toEqual([{ kind: 'course', before: null, after: inPerson }])
  })
})

describe('the submission of a course', () => {
  const sent = { state: 'sent', on: day('2026-06-01') } as const

  test.each([
    ['if sent now, gets today as its day', 'sent', null, { state: 'sent', on: '2026-11-20' }],
    ['if accepted but never marked as sent, has no day', 'accepted', null, { state: 'accepted', on: null }],
    ['if accepted, keeps the day it was sent', 'accepted', sent, { state: 'accepted', on: '2026-06-01' }],
    ['if rejected, keeps the day it was sent', 'rejected', sent, { state: 'rejected', on: '2026-06-01' }],
    ['if in doubt, keeps the day it was sent', 'inDoubt', sent, { state: 'inDoubt', on: '2026-06-01' }],
    ['if still sent, keeps its day', 'sent', sent, { state: 'sent', on: '2026-06-01' }],
    ['if sent again without a known day, gets today', 'sent', { state: 'accepted', on: null }, { state: 'sent', on: '2026-11-20' }],
    ['if not sent after all, keeps nothing', 'notSent', sent, null],
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
  ])('reads %j as the day the CES of May 3, 2026 was sent', (text, expected) => {
    expect(readSentDay(text, ces(), today)).toEqual(expected)
  })

  test('is that of one credential, and none once it isn’t sent after all', () => {
    const both = course({ worth: { cpt: '1', ace: '1' } })
    const [, ace] = both.awards
    const sent = changeSubmission(both, credentialId('ace'), { state: 'sent', on: null }).changes[0]?.after
    expect(sent).toStrictEqual({ ...both, awards: [both.awards[0], { ...ace, submission: { state: 'sent', on: null } }] })
    expect(changeSubmission(sent as Course, credentialId('ace'), null).changes[0]?.after).toStrictEqual(both)
  })
})
