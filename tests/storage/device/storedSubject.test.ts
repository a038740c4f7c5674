import { expect, test } from 'vitest'
import type { Verb } from '../../../src/domain/changes/act'
import type { Subject } from '../../../src/domain/changes/subject'
import type { Change } from '../../../src/domain/records/change'
import { subjectOf } from '../../../src/storage/device/storedSubject'
import { added, card, course, deleted, edited } from '../../support/records'

const held = card('held', { name: 'CPR card' })
const renamed: Change = { kind: 'credential', before: held, after: { ...held, name: 'AED card' } }
const removed: Change = { kind: 'credential', before: held, after: null }
const [one, two] = [course('one'), course('two')]

test.each<readonly [Verb, string, readonly Change[], Subject]>([
  ['sampleAdded', 'a course', [added(one)], { kind: 'sampleData' }],
  ['sampleRemoved', 'a course', [deleted(one)], { kind: 'sampleData' }],
  ['restored', 'a course and a card', [added(one), renamed], { kind: 'records', count: 2 }],
  ['imported', 'one course', [added(one)], { kind: 'courses', count: 1 }],
  ['edited', 'one course', [edited(one, { title: 'New title' })], { kind: 'course', title: 'New title' }],
  ['deleted', 'one course', [deleted(one)], { kind: 'course', title: 'Course one' }],
  ['deleted', 'two courses', [deleted(one), deleted(two)], { kind: 'courses', count: 2 }],
  ['edited', 'a card', [renamed], { kind: 'credential', name: 'AED card' }],
  ['deleted', 'a card', [removed], { kind: 'credential', name: 'CPR card' }],
  ['renewed', 'a card and a course', [renamed, added(one)], { kind: 'course', title: 'Course one' }],
])('what version 1 kept as %s of %s is about the same', (verb, _, changes, subject) => {
  expect(subjectOf(verb, changes)).toEqual(subject)
})
