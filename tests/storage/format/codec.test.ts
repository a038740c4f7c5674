import { expect, test } from 'vitest'
import { createCodec } from '../../../src/storage/format/codec'
import { certification, course, savedText } from '../../support/records'

const codec = createCodec()

test.each([
  ['null', { state: 'damaged' }],
  ['5', { state: 'damaged' }],
  ['"v"', { state: 'damaged' }],
  ['{"v":"99","rev":3}', { state: 'damaged' }],
  ['{"v":99.5,"rev":3}', { state: 'damaged' }],
  ['{"v":4,"rev":3}', { state: 'newer', rev: 3 }],
  ['{"v":4,"rev":"3"}', { state: 'newer', rev: 0 }],
  ['{"v":4,"rev":1.5}', { state: 'newer', rev: 0 }],
  ['{"v":4}', { state: 'newer', rev: 0 }],
  [savedText({ ...course('a'), title: 5 }), { state: 'damaged' }],
  [savedText(course('b')), { state: 'damaged' }],
])('the text %s is %j', (raw, expected) => {
  expect(codec.decode('course', 'a', raw)).toEqual({ ...expected, raw })
})

test('a text keeps the time of saving until the record is deleted', () => {
  const stored = { kind: 'course', record: course('a'), rev: 2, savedAt: '2027-03-01T10:00:00.000Z', deletedOn: null } as const
  expect(JSON.parse(codec.encode(stored))).toMatchObject({ v: 3, rev: 2, savedAt: '2027-03-01T10:00:00.000Z', deletedOn: null })
})

const whole = certification('c')
const asking = (min: number, parts: readonly (readonly [min: number, max: number | null])[]) => {
  const children = parts.map(([least, max], index) => ({ id: `p${index}`, label: 'P', min: least, max, categories: [] }))
  return { ...whole, rule: { ...whole.rule, requirement: { id: 'r', label: 'R', min, max: null, children } } }
}

test.each([
  [asking(1, [[1, 1]]), 'read'],
  [
    asking(200, [
      [1, null],
      [2, 2],
    ]),
    'read',
  ],
  [asking(0, [[0, null]]), 'damaged'],
  [
    asking(200, [
      [2, 1],
      [1, 2],
    ]),
    'damaged',
  ],
])('a certification with a requirement of its own, case %#, is %s', (record, state) => {
  expect(codec.decode('credential', 'c', savedText(record)).state).toBe(state)
})
