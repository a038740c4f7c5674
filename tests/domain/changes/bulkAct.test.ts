import { describe, expect, test } from 'vitest'
import { deleteCourses, setCategory, setSubmission } from '../../../src/domain/changes/bulkAct'
import { applyChanges, invert } from '../../../src/domain/records/change'
import { awarded, ces, course, cpr, cpt, credentialId, day, pes, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')
const yoga = () => course({ id: 'yoga', title: 'Yoga', on: '2026-10-01' })
const courses = [ces(), pes(), cpr(), yoga()]
const held = portfolio({ credentials: [cpt()], courses })

describe('many courses at once', () => {
  test('are deleted in one act, and one undo brings them all back', () => {
    const act = deleteCourses([ces(), cpr()])
    expect(act).toMatchObject({ verb: 'deleted', subject: { kind: 'courses', count: 2 } })
    const after = applyChanges(held, act?.changes ?? [], today)
    expect(after.courses.map(({ id }) => id)).toEqual(['pes', 'yoga'])
    expect(applyChanges(after, invert(act?.changes ?? []), today).courses).toEqual(courses)
  })

  test('a single course is named', () => {
    expect(deleteCourses([ces()])?.subject).toEqual({ kind: 'course', title: 'CES' })
  })

  test('get a category, except those that already have it', () => {
    const act = setCategory([ces(), pes(), yoga()], 'course')
    expect(act?.subject).toEqual({ kind: 'courses', count: 2 })
    expect(act?.changes.map(({ after }) => after)).toEqual([
      { ...ces(), category: 'course' },
      { ...pes(), category: 'course' },
    ])
  })

  test('that have all been sent are not sent again', () => {
    const sent = awarded(cpr(), { submission: { state: 'sent', on: day('2026-10-01') } })
    expect(setSubmission([sent], credentialId('cpt'), 'sent', today)).toBeNull()
  })

  test('are sent today to one credential’s issuer, except those without credit for it', () => {
    const act = setSubmission(
      [ces(), yoga(), awarded(cpr(), { submission: { state: 'accepted', on: day('2026-10-01') } })],
      credentialId('cpt'),
      'sent',
      today,
    )
    expect(act?.changes.map(({ after }) => after)).toEqual([
      awarded(ces(), { submission: { state: 'sent', on: today } }),
      awarded(cpr(), { submission: { state: 'sent', on: day('2026-10-01') } }),
    ])
  })

  test.each([
    ['deleting no courses', deleteCourses([])],
    ['setting a category they all have', setCategory([ces(), pes()], 'specialization')],
    ['setting a state they are all in', setSubmission([ces(), yoga()], credentialId('cpt'), 'notSent', today)],
    ['setting a state for a credential none of them has credit for', setSubmission(courses, credentialId('other'), 'sent', today)],
  ])('%s does nothing', (_what, act) => {
    expect(act).toBeNull()
  })
})
