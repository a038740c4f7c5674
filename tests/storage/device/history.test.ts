import { expect, test } from 'vitest'
import type { Act } from '../../../src/domain/changes/act'
import type { Subject } from '../../../src/domain/changes/subject'
import { createHistoryStorage, historyLimit } from '../../../src/storage/device/history'
import versionOneText from '../../fixtures/history/v1.json?raw'
import { createFakeKeyValue, fullAt } from '../../support/fakeKeyValue'
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
    { kind: 'records', count: 5, removed: 2 },
    { kind: 'courses', count: 0 },
    { kind: 'sampleData' },
  ]
  const session = diskWith()
  const done = about.map((subject): Act => ({ verb: 'edited', subject, changes: [added(course('a'))] }))
  createHistoryStorage(createFakeKeyValue(session)).write({ done, undone: [] })
  expect(subjects(createHistoryStorage(createFakeKeyValue(session)).read().done)).toEqual(about)
})

/** Its text takes half of what may be kept, or another part of it. */
function largeAct(letter: string, part = 1 / 2): Act {
  const act = (title: string): Act => ({ verb: 'edited', subject: { kind: 'course', title }, changes: [] })
  return act(letter.repeat(historyLimit * part - JSON.stringify(act('')).length))
}

test('as many of the latest acts are kept as fit, those to undo first', () => {
  const [a, b, c] = [largeAct('a'), largeAct('b'), largeAct('c')]
  const storage = createHistoryStorage(createFakeKeyValue(diskWith()))
  expect([...storage.write({ done: [a, b, c], undone: [] })]).toEqual([b, c])
  expect([...storage.write({ done: [a, b], undone: [c] })]).toEqual([a, b])
  expect([...storage.write({ done: [a], undone: [b, c] })]).toEqual([a, c])
  expect(storage.read().undone).toEqual([c])
})

test('where less fits, half as many are tried, and where nothing does, what was kept before goes', () => {
  const [a, b, c, d] = [largeAct('a', 1 / 4), largeAct('b', 1 / 4), largeAct('c', 1 / 4), largeAct('d', 1 / 4)]
  const session = diskWith()
  const storage = createFakeKeyValue(session, fullAt(session, 700_000))
  expect([...createHistoryStorage(storage).write({ done: [a, b, c, d], undone: [] })]).toEqual([c, d])
  storage.fault = fullAt(session, 20)
  expect([...createHistoryStorage(storage).write({ done: [a], undone: [] })]).toEqual([])
  expect(session.size).toBe(0)
})

test('without a place to keep them, no act survives', () => {
  const storage = createHistoryStorage(null)
  expect(storage.write({ done: [largeAct('a')], undone: [] }).size).toBe(0)
  expect(storage.read()).toEqual({ done: [], undone: [] })
})

const sound = JSON.stringify({ kind: 'course', before: null, after: course('a') })
const actOf = (...changes: readonly string[]) => `{"verb":"edited","subject":{"kind":"courses","count":1},"changes":[${changes.join(',')}]}`
const historyOf = (done: string, undone = '') => `{"v":2,"records":3,"done":[${done}],"undone":[${undone}]}`

test.each([
  ['isn’t whole', historyOf(actOf(sound)).slice(0, -1)],
  ['is of a later version', historyOf(actOf(sound)).replace('"v":2', '"v":3')],
  ['has a change that can’t be read', historyOf(actOf(sound, '{"kind":"course","before":null,"after":{}}'))],
  ['has one in what was undone', historyOf(actOf(sound), `${actOf(sound)},${actOf('{"kind":"course","before":5,"after":null}')}`)],
  ['is of records of no version', historyOf(actOf(sound)).replace('"records":3', '"records":0')],
  ['has a change of nothing', historyOf(actOf('{"kind":"course","before":null,"after":null}'))],
])('a history that %s is dropped', (_, text) => {
  const read = (kept: string) => createHistoryStorage(createFakeKeyValue(diskWith(['recert/history', kept]))).read()
  expect(read(text)).toEqual({ done: [], undone: [] })
  for (const records of [1, 3]) {
    expect(read(historyOf(actOf(sound), actOf(sound)).replace('"records":3', `"records":${records}`)).undone).toHaveLength(1)
  }
})
