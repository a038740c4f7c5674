import { expect, test } from 'vitest'
import { createCodec, type Decoded } from '../../../src/storage/format/codec'
import { createKnownTexts } from '../../../src/storage/records/knownTexts'
import { course, courseKey, savedText } from '../../support/records'

const key = courseKey('a')
const text = (rev: number): Decoded => createCodec().decode('course', 'a', savedText(course('a'), { rev }))
const damaged: Decoded = { state: 'damaged', raw: '{' }

test.each<readonly [string, readonly (Decoded | number | null)[], number]>([
  ['of a text is its own', [text(5)], 5],
  ['of a text that came back is the highest one', [text(5), text(2), text(3)], 5],
  ['of a removed text stays', [text(5), null], 5],
  ['of a damaged text is none', [damaged], 0],
  ['of a text that was damaged since stays', [text(5), damaged], 5],
  ['noted before the text is read stays', [7, text(5)], 7],
  ['noted later counts', [text(5), 7], 7],
  ['stays if an older one is noted', [text(5), null, 3], 5],
])('the revision %s', (_, steps, revision) => {
  const known = createKnownTexts()
  for (const step of steps)
    if (step === null) known.remove(key)
    else if (typeof step === 'number') known.noteRevision(key, step)
    else known.set(key, step)
  expect(known.revisionAt(key)).toBe(revision)
})

test('a text under a key that is not of a record is not known', () => {
  const known = createKnownTexts()
  known.set('recert/settings', text(1))
  expect([known.size(), known.live(), known.at('recert/settings')]).toEqual([0, 0, undefined])
})
