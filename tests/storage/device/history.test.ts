import { expect, test } from 'vitest'
import type { Act } from '../../../src/domain/changes/act'
import type { Subject } from '../../../src/domain/changes/subject'
import { createHistoryStorage } from '../../../src/storage/device/history'
import versionOneText from '../../fixtures/history/v1.json?raw'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { added, course } from '../../support/records'
import { diskWith } from '../../support/world'

const subjects = (acts: readonly Act[]) => acts.map(({ subject }) => subject)

// As version 1 wrote it, with subjects in English. Never edited: a tab may hold it when a newer Recert is taken.
test('what version 1 kept can still be undone, and is about the same', () => {
  const { done, undone } = createHistoryStorage(createFakeKeyValue(diskWith(['recert/history', versionOneText]))).read()
  expect(subjects(done)).toEqual([
    { kind: 'credential', name: 'NASM-CPT' },
    { kind: 'course', title: 'CPR/AED' },
    { kind: 'course', title: 'Kettlebell workshop' },
    { kind: 'courses', count: 2 },
    { kind: 'courses', count: 2 },
    { kind: 'courses', count: 1 },
    { kind: 'records', count: 2 },
  ])
  expect(subjects(undone)).toEqual([{ kind: 'sampleData' }])
  expect(done.map(({ changes }) => changes.length)).toEqual([1, 2, 1, 2, 2, 1, 2])
})

test('whatever an act was about is the same after a reload', () => {
  const about: readonly Subject[] = [
    { kind: 'course', title: 'CES' },
    { kind: 'credential', name: 'NASM-CPT' },
    { kind: 'courses', count: 3 },
    { kind: 'records', count: 1 },
    { kind: 'sampleData' },
  ]
  const session = diskWith()
  const done = about.map((subject): Act => ({ verb: 'edited', subject, changes: [added(course('a'))] }))
  createHistoryStorage(createFakeKeyValue(session)).write({ done, undone: [] })
  expect(subjects(createHistoryStorage(createFakeKeyValue(session)).read().done)).toEqual(about)
})
