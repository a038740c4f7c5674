import { describe, expect, test } from 'vitest'
import {
  type BackupEntry,
  compareBackup,
  entriesOf,
  isOnlyThere,
  isProposed,
  mergeBackup,
  removedByReplacing,
  replaceByBackup,
} from '../../../src/domain/changes/restoring'
import { applyChanges, invert } from '../../../src/domain/records/change'
import type { Kept } from '../../../src/domain/records/portfolio'
import type { Envelope, Stored } from '../../../src/domain/records/stored'
import { ces, courseId, cpt, credentialId, day, pes, portfolio } from '../../support/portfolio'
import { contentsOf } from '../../support/world'

const today = day('2026-11-20')
const context = { today, newId: () => 'new' }
const course = (record: ReturnType<typeof ces>): Kept => ({ kind: 'course', record })
const isAny = () => true
const changed = { ...ces(), provider: 'Changed' }

const entry = (kept: Kept, around: Partial<BackupEntry> = {}): BackupEntry => ({
  kept,
  rev: 2,
  savedAt: '2026-05-02T10:00:00Z',
  isDeleted: false,
  ...around,
})
const here = (kept: Kept, around: Partial<Envelope> = {}): Stored => ({
  ...kept,
  rev: 2,
  savedAt: '2026-05-02T10:00:00Z',
  deletedOn: null,
  ...around,
})

describe('a record in the backup is', () => {
  test.each<[string, BackupEntry, Stored | null, string]>([
    ['new if it is not here', entry(course(ces())), null, 'new'],
    ['the same, whatever its save count', entry(course(ces()), { rev: 9 }), here(course(ces())), 'same'],
    ['newer if saved more often and later', entry(course(changed), { rev: 3, savedAt: '2026-05-03T10:00:00Z' }), here(course(ces())), 'newer'],
    ['older if saved less often and earlier', entry(course(changed), { rev: 1, savedAt: '2026-05-01T10:00:00Z' }), here(course(ces())), 'older'],
    ['conflicting if the save counts are equal', entry(course(changed)), here(course(ces())), 'conflicting'],
    [
      'conflicting if count and clock disagree',
      entry(course(changed), { rev: 3, savedAt: '2026-05-01T10:00:00Z' }),
      here(course(ces())),
      'conflicting',
    ],
    ['deleted here', entry(course(ces())), here(course(ces()), { savedAt: null, deletedOn: today }), 'deletedHere'],
    ['deleted there', entry(course(ces()), { isDeleted: true }), null, 'deletedThere'],
    ['still here if it was only deleted there', entry(course(ces()), { isDeleted: true }), here(course(ces())), 'stillHere'],
    [
      'the same if it was deleted here and there',
      entry(course(ces()), { isDeleted: true }),
      here(course(ces()), { savedAt: null, deletedOn: today }),
      'same',
    ],
    [
      'older if an old backup was made before the record here was saved',
      entry(course(changed), { rev: null, savedAt: null }),
      here(course(ces()), { savedAt: '2026-06-02T10:00:00Z' }),
      'older',
    ],
    [
      'older in the same way if the backup knows only when it was saved, or how often',
      entry(course(changed), { rev: null }),
      here(course(ces()), { savedAt: '2026-06-02T10:00:00Z' }),
      'older',
    ],
    [
      'older without an instant of its own',
      entry(course(changed), { rev: 1, savedAt: null }),
      here(course(ces()), { savedAt: '2026-06-02' }),
      'older',
    ],
    [
      'conflicting if both are of the same moment',
      entry(course(changed), { rev: null }),
      here(course(ces()), { savedAt: '2026-05-20' }),
      'conflicting',
    ],
    ['conflicting if saved as often, but later', entry(course(changed), { savedAt: '2026-05-03T10:00:00Z' }), here(course(ces())), 'conflicting'],
    ['conflicting if saved as often, but earlier', entry(course(changed), { savedAt: '2026-05-01T10:00:00Z' }), here(course(ces())), 'conflicting'],
    ['conflicting if saved more often at the same time', entry(course(changed), { rev: 3 }), here(course(ces())), 'conflicting'],
    ['conflicting if saved less often at the same time', entry(course(changed), { rev: 1 }), here(course(ces())), 'conflicting'],
    ['conflicting if an old backup may be newer', entry(course(changed), { rev: null, savedAt: null }), here(course(ces())), 'conflicting'],
  ])('%s', (_, there, mine, state) => {
    expect(compareBackup([there], mine === null ? [] : [mine], '2026-05-20')[0]?.state).toBe(state)
  })

  test.each([
    ['new', true],
    ['newer', true],
    ['conflicting', true],
    ['older', false],
    ['same', false],
    ['deletedHere', false],
    ['stillHere', false],
  ] as const)('%s, so whether only the backup has this version is %s', (state, expected) => {
    expect(isOnlyThere({ kept: course(ces()), state, mine: null, looksLike: null })).toBe(expected)
  })

  test('deleted if it’s one from here that is deleted', () => {
    const [current, deleted] = entriesOf([here(course(ces())), here(course(pes()), { savedAt: null, deletedOn: today })])
    expect([current?.isDeleted, deleted?.isDeleted]).toEqual([false, true])
  })

  test('a lookalike of one here with another id, and then not selected by default', () => {
    const [comparison] = compareBackup([entry(course({ ...ces(), id: courseId('phone'), title: ' ces ' }))], [here(course(ces()))], null)
    expect(comparison).toMatchObject({ state: 'new', looksLike: 'CES' })
    expect(comparison === undefined ? null : isProposed(comparison)).toBe(false)
  })

  test('a lookalike by its name, if it is a credential, and never of itself or of what was deleted here', () => {
    const named = (id: string, name: string): Kept => ({ kind: 'credential', record: cpt({ id: credentialId(id), name }) })
    const looksLike = (there: Kept, mine: Stored) => compareBackup([entry(there)], [mine], null)[0]?.looksLike
    expect(looksLike(named('phone', ' NASM-cpt '), here(named('cpt', 'NASM-CPT')))).toBe('NASM-CPT')
    expect(looksLike(named('cpt', 'NASM-CPT'), here(named('cpt', 'NASM-CPT')))).toBeNull()
    expect(looksLike(named('phone', 'NASM-CPT'), here(named('cpt', 'NASM-CPT'), { savedAt: null, deletedOn: today }))).toBeNull()
  })
})

const mine = { cpt: cpt(), ces: ces() }
const held = portfolio({ credentials: [mine.cpt], courses: [mine.ces] })

test('merging adds and replaces the chosen records and leaves the rest', () => {
  const comparisons = compareBackup(
    [entry(course(pes())), entry(course(changed), { rev: 3, savedAt: '2026-05-03T10:00:00Z' })],
    [here(course(mine.ces)), here({ kind: 'credential', record: mine.cpt })],
    null,
  )
  const act = mergeBackup(comparisons, isProposed)(held, context)
  if (!act.ok) throw new Error('refused')
  expect(act.value).toMatchObject({ verb: 'restored', subject: { kind: 'records', count: 2 } })
  const after = applyChanges(held, act.value.changes, today)
  expect(after.courses.map(({ id, provider }) => [id, provider])).toEqual([
    ['ces', 'Changed'],
    ['pes', ''],
  ])
  expect(after.credentials).toEqual([cpt()])
})

test('a credential whose name is taken gets a free one', () => {
  const phone = cpt({ id: credentialId('phone') })
  const comparisons = compareBackup([entry({ kind: 'credential', record: phone })], [here({ kind: 'credential', record: cpt() })], null)
  const act = mergeBackup(comparisons, isAny)(held, context)
  expect(act.ok && act.value.changes.map(({ after }) => after)).toEqual([{ ...phone, name: 'NASM-CPT (2)' }])
})

test('merging again changes nothing', () => {
  const entries = [entry(course(pes()))]
  const act = mergeBackup(compareBackup(entries, [], null), isAny)(held, context)
  if (!act.ok) throw new Error('refused')
  const after = applyChanges(held, act.value.changes, today)
  const again = compareBackup(
    entries,
    after.courses.map((record) => here(course(record))),
    null,
  )
  expect(again.map(({ state }) => state)).toEqual(['same'])
  expect(mergeBackup(again, isAny)(after, context)).toMatchObject({ value: { changes: [] } })
})

test('a record that changed while the preview was open is not overwritten', () => {
  const comparisons = compareBackup([entry(course(changed))], [here(course(ces()))], null)
  const meanwhile = portfolio({ courses: [{ ...ces(), title: 'Edited in another tab' }] })
  expect(mergeBackup(comparisons, isAny)(meanwhile, context)).toEqual({ ok: false, error: { kind: 'changedMeanwhile' } })
  const withNew = [...compareBackup([entry(course(pes()))], [], null), ...comparisons]
  expect(mergeBackup(withNew, isAny)(meanwhile, context).ok).toBe(false)
})

test('a restored credential keeps its own name', () => {
  const renewed = cpt({ expiresOn: day('2030-01-15') })
  const comparisons = compareBackup([entry({ kind: 'credential', record: renewed })], [here({ kind: 'credential', record: mine.cpt })], null)
  const act = mergeBackup(comparisons, isAny)(held, context)
  expect(act.ok && act.value.changes.map(({ after }) => after)).toEqual([renewed])
})

test('what the backup has as deleted is not in it', () => {
  const entries = [entry(course(mine.ces), { isDeleted: true }), entry({ kind: 'credential', record: mine.cpt })]
  expect(removedByReplacing(entries, held)).toEqual({ absent: [], deletedThere: [course(mine.ces)] })
  const act = replaceByBackup(entries)(held, context)
  expect(act.ok && act.value.changes).toEqual([{ kind: 'course', before: mine.ces, after: null }])
})

test('replacing leaves only what is in the backup, and everything else can be brought back', () => {
  const entries = [entry(course(pes())), entry({ kind: 'credential', record: cpt({ name: 'CPT' }) })]
  expect(removedByReplacing(entries, held)).toEqual({ absent: [course(mine.ces)], deletedThere: [] })
  const act = replaceByBackup(entries)(held, context)
  if (!act.ok) throw new Error('refused')
  expect(act.value.subject).toEqual({ kind: 'records', count: 2, removed: 1 })
  const after = applyChanges(held, act.value.changes, today)
  expect([after.courses.map(({ id }) => id), after.credentials.map(({ name }) => name), after.deleted.map(({ record }) => record.id)]).toEqual([
    ['pes'],
    ['CPT'],
    ['ces'],
  ])
  expect(contentsOf(applyChanges(after, invert(act.value.changes), today))).toMatchObject({ courses: held.courses, credentials: held.credentials })
})

test('two credentials with the same name in a backup get different names, even when replacing everything', () => {
  const [one, two] = [cpt(), cpt({ id: credentialId('two'), expiresOn: day('2030-01-15') })]
  const entries = [one, two].map((record) => entry({ kind: 'credential', record }))
  const act = replaceByBackup(entries)(held, context)
  if (!act.ok) throw new Error('refused')
  const after = applyChanges(held, act.value.changes, today)
  expect(after.credentials).toEqual([mine.cpt, { ...two, name: 'NASM-CPT (2)' }])
})

test('a course and a credential with the same id are two records', () => {
  const entries = [entry(course(pes())), entry({ kind: 'credential', record: cpt({ id: credentialId('pes'), name: 'CPT' }) })]
  const act = replaceByBackup(entries)(held, context)
  if (!act.ok) throw new Error('refused')
  const after = applyChanges(held, act.value.changes, today)
  expect([...after.courses, ...after.credentials, ...after.deleted.map(({ record }) => record)].map(({ id }) => id)).toEqual([
    'pes',
    'pes',
    'cpt',
    'ces',
  ])
})
