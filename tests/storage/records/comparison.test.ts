import { expect, test } from 'vitest'
import { createCodec } from '../../../src/storage/format/codec'
import { createRecords } from '../../../src/storage/records/records'
import { createFakeKeyValue } from '../../support/fakeKeyValue'
import { added, course, courseKey, savedCourse, savedText } from '../../support/records'
import { diskWith, morning, today } from '../../support/world'

const key = courseKey('a')
const textOf = (id: string, rev: number) => ({ key: courseKey(id), rev, raw: savedText(course(id), { rev }) })
const recordsOn = (disk = diskWith()) =>
  createRecords(createFakeKeyValue(disk), createCodec(), { now: () => morning(2027, 3, 15), newId: () => 'id', hasMirror: true })

test.each([
  ['of the same revision', 5, []],
  ['of an older revision', 4, []],
  ['of a later revision', 6, [key]],
])('after a removal for good, a copy %s comes back only if it’s later', (_, rev, ahead) => {
  const records = recordsOn()
  records.erase(key, 5)
  // An older removal, such as the mirror's own, doesn't replace it.
  records.erase(key, 3)
  expect(records.ahead([textOf('a', rev)]).map((entry) => entry.key)).toEqual(ahead)
})

test.each([
  [1, false],
  [2, true],
])('a save of revision 1 made ready before the mirror turned out to have revision %i is outranked: %s', (rev, expected) => {
  const records = recordsOn()
  const prepared = records.prepare([added(course('a'))], today, morning(2027, 3, 15), true)
  records.outrank([textOf('a', rev)])
  expect(prepared.ok && prepared.value.map(records.isOutranked)).toEqual([expected])
})

const at = '2027-03-15T08:00:00.000Z'
const note = (added: readonly string[]): readonly [string, string] => ['recert/staged/x', JSON.stringify({ v: 2, at, writes: [], added })]
/** Half of a change that added the courses a and b: a page was killed before it wrote b. */
const half = () => diskWith(note([key, courseKey('b')]), savedCourse('a', {}, { rev: 4, savedAt: at }))

test.each([
  ['lacks the rest', [textOf('a', 4)]],
  ['knows that the rest was removed', [textOf('a', 4), { key: courseKey('b'), rev: 4, raw: null }]],
])('what was undone is removed from a mirror that %s, once', (_, mirrored) => {
  const records = recordsOn(half())
  records.finish()
  expect(records.settleUndone(mirrored)).toEqual([{ key, rev: 5, raw: null }])
  expect(records.settleUndone(mirrored)).toEqual([])
})

test('what was undone stays in a mirror that has all of it', () => {
  const records = recordsOn(half())
  records.finish()
  expect(records.settleUndone([textOf('a', 4), textOf('b', 4)])).toEqual([])
})

test('of a damaged record that was undone, and of what is no record, nothing is removed from the mirror', () => {
  const records = recordsOn(diskWith(note([key, 'recert/other']), [key, `{"at":"${at}"}`], ['recert/other', `"${at}"`]))
  records.finish()
  expect(records.settleUndone([])).toEqual([])
})

test('of what the mirror has, the same text with the same revision needs no more looks', () => {
  const records = recordsOn(diskWith(savedCourse('a', {}, { rev: 5 }), [courseKey('d'), '{']))
  records.read()
  const others = [
    { ...textOf('a', 5), raw: textOf('a', 5).raw.replace('Course a', 'Edited') },
    { ...textOf('a', 5), rev: 6 },
    { key, rev: 5, raw: null },
    textOf('b', 5),
    { key: courseKey('d'), rev: 1, raw: '{' },
  ]
  expect(records.differing([textOf('a', 5), ...others])).toEqual(others)
})
