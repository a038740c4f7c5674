import { describe, expect, test } from 'vitest'
import { type Act, deleteCourse, removeCredential } from '../../../src/domain/changes/act'
import type { Subject } from '../../../src/domain/changes/subject'
import { actText, doneText } from '../../../src/words/changes/acts'
import { ces, course, cpr, cpt, day, ownCertification, portfolio, specialization } from '../../support/portfolio'

const today = day('2026-11-20')

const logged: Act = { verb: 'logged', subject: { kind: 'course', title: 'CES' }, changes: [{ kind: 'course', before: null, after: ces() }] }
const held = portfolio({ credentials: [cpt(), ownCertification()], courses: [ces()] })

describe('a change in words', () => {
  test('logging a course shows the progress of its certifications', () => {
    expect(actText(logged, false, held, today)).toBe('Logged CES. NASM-CPT is at 1.9 of 2.0.')
  })

  test('logging a course along with a credential it earned does the same', () => {
    const earned = { kind: 'credential', before: null, after: specialization() } as const
    expect(actText({ ...logged, changes: [...logged.changes, earned] }, false, held, today)).toBe('Logged CES. NASM-CPT is at 1.9 of 2.0.')
  })

  test('a certification that gains nothing isn’t named', () => {
    const second = course({ id: 'second', title: 'PES', on: '2026-06-01', category: 'specialization', worth: '1.9' })
    const again: Act = { ...logged, subject: { kind: 'course', title: 'PES' }, changes: [{ kind: 'course', before: null, after: second }] }
    const after = { ...held, courses: [ces(), second] }
    expect(actText(again, false, after, today)).toBe('Logged PES.')
    expect(actText(again, true, held, today)).toBe('Undone: logged PES.')
  })

  test('sample data isn’t the trainer’s progress', () => {
    const sample: Act = { ...logged, verb: 'sampleAdded', subject: { kind: 'sampleData' } }
    expect(actText(sample, false, held, today)).toBe('Added sample data.')
    expect(actText(sample, true, { ...held, courses: [] }, today)).toBe('Undone: added sample data.')
  })

  test('a class that only completes it is news', () => {
    const after = portfolio({ credentials: [cpt()], courses: [ces(), cpr()] })
    const act: Act = { verb: 'logged', subject: { kind: 'course', title: 'CPR/AED' }, changes: [{ kind: 'course', before: null, after: cpr() }] }
    expect(actText(act, false, after, today)).toBe('Logged CPR/AED. NASM-CPT is complete.')
  })

  test('a long title is shortened, so that the result has room', () => {
    const said = (title: string) => doneText({ ...logged, subject: { kind: 'course', title } }, false)
    expect(said('Performance Enhancement Specialization (PES)')).toBe('Logged PES.')
    expect(said('Kettlebell coaching for groups of beginners')).toBe('Logged Kettlebell coaching…')
    expect(said('Strength and conditioning')).toBe('Logged Strength and…')
    expect(said('Kettlebell coaching today')).toBe('Logged Kettlebell coaching…')
    expect(said('Donaudampfschifffahrtsgesellschaftskapitän')).toBe('Logged Donaudampfschifffahrtsge…')
    expect(said('Webinar')).toBe('Logged Webinar.')
  })

  test('undoing it shows the progress again', () => {
    expect(actText(logged, true, portfolio({ credentials: [cpt()] }), today)).toBe('Undone. NASM-CPT is back at 0.0.')
  })

  test('deleting a course shows the progress of the certifications it counted toward', () => {
    expect(actText(deleteCourse(ces()), false, { ...held, courses: [] }, today)).toBe('Deleted CES. NASM-CPT is at 0.0 of 2.0.')
  })

  test('a course that counts toward nothing shows no progress', () => {
    expect(actText(deleteCourse(course({ title: 'Yoga' })), false, held, today)).toBe('Deleted Yoga.')
  })

  test('a course that no longer counts toward a certification still shows its progress', () => {
    const edited: Act = {
      verb: 'edited',
      subject: { kind: 'course', title: 'CES' },
      changes: [{ kind: 'course', before: ces(), after: { ...ces(), awards: [] } }],
    }
    expect(actText(edited, false, { ...held, courses: [] }, today)).toBe('Saved CES. NASM-CPT is at 0.0 of 2.0.')
  })

  test.each<[Act['verb'], Subject, string]>([
    ['edited', { kind: 'courses', count: 3 }, 'Saved 3 courses.'],
    ['imported', { kind: 'courses', count: 1 }, 'Imported 1 course.'],
    ['restored', { kind: 'records', count: 1200 }, 'Restored 1,200 records.'],
    ['restored', { kind: 'records', count: 5, removed: 2 }, 'Restored 5 records. 2 others moved to “Recently deleted”.'],
    ['restored', { kind: 'records', count: 0, removed: 1 }, 'Restored a backup. 1 record moved to “Recently deleted”.'],
    ['imported', { kind: 'courses', count: 18, left: 10 }, 'Imported 18 courses. 10 rows stay in the import, to fix or check.'],
    ['imported', { kind: 'courses', count: 2, left: 1 }, 'Imported 2 courses. 1 row stays in the import, to fix or check.'],
    ['planTaken', { kind: 'plan', count: 2, open: 1 }, 'Planned 2 courses. 1 step left to choose.'],
    ['planTaken', { kind: 'plan', count: 1, open: 3 }, 'Planned 1 course. 3 steps left to choose.'],
    ['sampleRemoved', { kind: 'sampleData' }, 'Removed sample data.'],
  ])('%s, of %j: %s', (verb, subject, expected) => {
    expect(doneText({ verb, subject, changes: [] }, false)).toBe(expected)
  })

  test('undoing an import says how many courses it had', () => {
    expect(doneText({ verb: 'imported', subject: { kind: 'courses', count: 1200 }, changes: [] }, true)).toBe('Undone: imported 1,200 courses.')
  })

  test.each<[Act['verb'], string]>([
    ['logged', 'Logged NASM-CPT.'],
    ['added', 'Added NASM-CPT.'],
    ['edited', 'Saved NASM-CPT.'],
    ['deleted', 'Deleted NASM-CPT. Its courses stay in the list.'],
    ['broughtBack', 'Brought back NASM-CPT.'],
  ])('%s: %s', (verb, expected) => {
    expect(actText({ ...removeCredential(cpt()), verb }, false, held, today)).toBe(expected)
  })
})
