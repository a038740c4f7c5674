import { describe, expect, test } from 'vitest'
import { isFresh, noteOf, readNote, undoingNoteOf } from '../../../src/storage/records/stageNote'

const at = new Date('2027-03-15T09:30:00.000Z')
const added = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `k${index}`, before: null, after: 'new' }))
const edit = { key: 'edited', before: 'old', after: 'new' }

test('a change that adds fewer than 200 records is noted whole, and a larger one by its keys', () => {
  const few = [edit, ...added(199)]
  expect(readNote(noteOf(few, at))).toEqual({ v: 1, writes: few })
  const keys = added(200).map(({ key }) => key)
  expect(readNote(noteOf([edit, ...added(200)], at))).toEqual({ v: 2, at: '2027-03-15T09:30:00.000Z', writes: [edit], added: keys })
})

test('the note of a batch has only the keys, however few it adds', () => {
  expect(readNote(undoingNoteOf([edit, ...added(1)], at))).toEqual({ v: 2, at: '2027-03-15T09:30:00.000Z', writes: [edit], added: ['k0'] })
})

describe('a note that isn’t fully understood', () => {
  test.each([
    ['{"v":1', 'damaged'],
    ['null', 'damaged'],
    ['"v"', 'damaged'],
    ['{"writes":[]}', 'damaged'],
    ['{"v":"3","writes":{}}', 'damaged'],
    ['{"v":3}', 'newer'],
    ['{"v":1}', 'damaged'],
    ['{"v":1,"writes":{}}', 'damaged'],
    ['{"v":1,"writes":[null]}', 'damaged'],
    ['{"v":1,"writes":["key"]}', 'damaged'],
    ['{"v":1,"writes":[{"before":null,"after":"x"}]}', 'damaged'],
    ['{"v":1,"writes":[{"key":"k","after":"x"}]}', 'damaged'],
    ['{"v":1,"writes":[{"key":"k","before":null}]}', 'damaged'],
    ['{"v":1,"writes":[{"key":1,"before":null,"after":"x"}]}', 'damaged'],
    ['{"v":1,"writes":[{"key":"k","before":1,"after":"x"}]}', 'damaged'],
    ['{"v":1,"writes":[{"key":"k","before":"x","after":1}]}', 'damaged'],
    ['{"v":1,"writes":[{"key":"k","before":"x","after":null},{"key":1,"before":null,"after":"x"}]}', 'damaged'],
    ['{"v":2,"writes":[],"added":[]}', 'damaged'],
    ['{"v":2,"writes":[],"at":1,"added":[]}', 'damaged'],
    ['{"v":2,"writes":[],"at":"2027"}', 'damaged'],
    ['{"v":2,"writes":[],"at":"2027","added":{}}', 'damaged'],
    ['{"v":2,"writes":[],"at":"2027","added":["k",1]}', 'damaged'],
  ])('%s is %s', (raw, expected) => {
    expect(readNote(raw)).toBe(expected)
  })
})

test.each([
  [0, true],
  [14_999, true],
  [15_000, false],
  // A clock that was set back.
  [-1, false],
])('a page that noted its change %i ms ago may still be at work: %s', (age, expected) => {
  expect(isFresh({ v: 2, at: at.toISOString(), writes: [], added: [] }, new Date(at.getTime() + age))).toBe(expected)
})
