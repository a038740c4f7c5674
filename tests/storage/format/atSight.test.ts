import { expect, test } from 'vitest'
import type { Stored } from '../../../src/domain/records/stored'
import { readAtSight } from '../../../src/storage/format/atSight'
import { createCodec } from '../../../src/storage/format/codec'
import { card, certification, course, planned, savedText, specialization } from '../../support/records'

const codec = createCodec()

test.each([
  ['credential', certification('a')],
  ['credential', specialization('a')],
  ['credential', card('a')],
  ['course', course('a')],
  ['course', planned('a')],
] as const)('a %s that this version writes reads the same at sight as with the whole check: %#', (kind, record) => {
  const stored = { kind, record, rev: 7, savedAt: '2027-03-01T10:00:00.000Z', deletedOn: null } as Stored // safe: each has its kind
  const raw = codec.encode(stored)
  expect(readAtSight(kind, 'a', raw)).toEqual({ state: 'read', ...stored, raw })
  expect(codec.decode(kind, 'a', raw)).toEqual({ state: 'read', ...stored, raw })
})

test('a deleted record keeps its day', () => {
  const raw = savedText(course('a'), { rev: 2, deletedOn: '2027-03-02' })
  expect(readAtSight('course', 'a', raw)).toEqual({
    state: 'read',
    kind: 'course',
    record: course('a'),
    raw,
    rev: 2,
    savedAt: null,
    deletedOn: '2027-03-02',
  })
})

const rule = certification('a').rule

test.each([
  ['no JSON', 'course', '{"v":3,'],
  ['no record', 'course', 'null'],
  ['an older version', 'course', savedText(course('a'), { v: 2 })],
  ['a newer version', 'course', savedText(course('a'), { v: 4 })],
  ['no revision', 'course', savedText(course('a')).replace('"rev":1,', '')],
  ['another id', 'course', savedText(course('b'))],
  ['an empty record', 'course', savedText({ id: 'a' })],
  ['a course without a kind', 'course', savedText({ ...course('a'), category: undefined })],
  ['a course without a day', 'course', savedText({ ...course('a'), completedOn: undefined })],
  ['a day that is none', 'course', savedText({ ...course('a'), completedOn: 'soon' })],
  ['awards that are no list', 'course', savedText({ ...course('a'), awards: {} })],
  ['a course among the credentials', 'credential', savedText(course('a'))],
  ['a credential without a name', 'credential', savedText({ ...card('a'), name: undefined })],
  ['a certification without renewals', 'credential', savedText({ ...certification('a'), renewals: undefined })],
  ['a credential of an unknown kind', 'credential', savedText({ ...certification('a'), kind: 'badge' })],
  ['a certification without a rule', 'credential', savedText({ ...certification('a'), rule: null })],
  ['a rule without a requirement', 'credential', savedText({ ...certification('a'), rule: { ...rule, requirement: undefined } })],
  ['a rule without a list', 'credential', savedText({ ...certification('a'), rule: { ...rule, checks: undefined } })],
] as const)('nothing is drawn from a text with %s before it is checked', (_, kind, raw) => {
  expect(readAtSight(kind, 'a', raw)).toBeNull()
})
