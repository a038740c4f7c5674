import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coursesOfNobody, restoredCredit } from '../../../src/domain/changes/restoredCredit'
import { type BackupEntry, compareBackup, type Comparison, isProposed, mergeBackup } from '../../../src/domain/changes/restoring'
import type { CourseRecord } from '../../../src/domain/records/course'
import type { Credential } from '../../../src/domain/records/credential'
import { applyChanges } from '../../../src/domain/records/change'
import type { Kept, Portfolio } from '../../../src/domain/records/portfolio'
import type { Stored } from '../../../src/domain/records/stored'
import { awarded, card, ces, course, cpt, credentialId, day, ownCertification, planned, portfolio } from '../../support/portfolio'

const today = day('2026-11-20')
const there = (record: CourseRecord | Credential, isDeleted = false): BackupEntry => ({ kept: keptOf(record), rev: 1, savedAt: null, isDeleted })
const keptOf = (record: CourseRecord | Credential): Kept => ('awards' in record ? { kind: 'course', record } : { kind: 'credential', record })

function storedOf({ credentials, courses, planned: plans, deleted }: Portfolio): readonly Stored[] {
  const current = [...credentials, ...courses, ...plans].map((record) => ({ ...keptOf(record), rev: 1, savedAt: null, deletedOn: null }))
  return [...current, ...deleted.map(({ kind, record, deletedOn }) => ({ kind, record, deletedOn, rev: 1, savedAt: null }) as Stored)]
}

function merged(held: Portfolio, entries: readonly BackupEntry[], isChosen: (row: Comparison) => boolean = isProposed): Portfolio {
  const act = mergeBackup(compareBackup(entries, storedOf(held), null), isChosen)(held, { today, newId: () => 'new' })
  if (!act.ok) throw new Error('refused')
  return applyChanges(held, act.value.changes, today)
}

const creditOf = (held: Portfolio, entries: readonly BackupEntry[], isChosen: (row: Comparison) => boolean = isProposed) =>
  restoredCredit(compareBackup(entries, storedOf(held), null), isChosen, held)

const creditedIn = ({ courses, planned: plans }: Portfolio) => [...courses, ...plans].map(({ awards }) => awards.map((award) => award.credentialId))

const phone = cpt({ id: credentialId('phone'), name: 'nasm-cpt ' })
const backup = [there(cpt()), there(ces()), there(planned({ id: 'next', on: '2027-03-01', worth: '0.1' }))]
const nothingLost = { names: [], courses: 0 }

describe('a course restored without its certification', () => {
  test('counts for the one that’s held under the same name', () => {
    const held = portfolio({ credentials: [phone] })
    expect(creditedIn(merged(held, backup))).toEqual([['phone'], ['phone']])
    expect(creditOf(held, backup)).toEqual({ goesTo: ['nasm-cpt '], lost: nothingLost })
  })

  test('keeps everything else the trainer said about its credit', () => {
    const sent = awarded(ces(), { submission: { state: 'sent', on: today }, requirementId: 'education' })
    const after = merged(portfolio({ credentials: [phone] }), [there(cpt()), there(sent)])
    expect(after.courses).toEqual([{ ...sent, awards: [{ ...sent.awards[0], credentialId: 'phone' }] }])
  })

  test('is up to date when the same backup is restored again', () => {
    const after = merged(portfolio({ credentials: [phone] }), backup)
    expect(compareBackup(backup, storedOf(after), null).map(({ state }) => state)).toEqual(['new', 'same', 'same'])
  })

  test('counts for its own if that’s restored too', () => {
    const held = portfolio({ credentials: [phone] })
    expect(creditedIn(merged(held, backup, () => true))).toEqual([['cpt'], ['cpt']])
    expect(creditOf(held, backup, () => true)).toEqual({ goesTo: [], lost: nothingLost })
  })

  test('counts for the one that was added again after it was deleted here', () => {
    const held: Portfolio = { ...portfolio({ credentials: [phone] }), deleted: [{ kind: 'credential', record: cpt(), deletedOn: today }] }
    expect(creditedIn(merged(held, backup))).toEqual([['phone'], ['phone']])
  })

  test('gives a certification no second award', () => {
    const both = course({ id: 'both', worth: { cpt: '1', phone: '0.5' } })
    const after = merged(portfolio({ credentials: [phone] }), [there(cpt()), there(both)])
    expect(after.courses).toEqual([both])
  })

  test.each<[string, Credential]>([
    ['nothing has its name', ownCertification()],
    ['the one of its name has another unit', ownCertification({ name: 'NASM-CPT' })],
    ['a card has its name', card({ name: 'NASM-CPT' })],
  ])('counts for nothing if %s, and that’s said', (_, other) => {
    const held = portfolio({ credentials: [other] })
    const isCourse = ({ kept }: Comparison) => kept.kind === 'course'
    expect(creditedIn(merged(held, backup, isCourse))).toEqual([['cpt'], ['cpt']])
    expect(creditOf(held, backup, isCourse)).toEqual({ goesTo: [], lost: { names: ['NASM-CPT'], courses: 2 } })
  })
})

test('a certification that was deleted before the backup was made isn’t missed', () => {
  expect(creditOf(portfolio(), [there(cpt(), true), there(ces())])).toEqual({ goesTo: [], lost: nothingLost })
})

test('nothing is said of a certification without a checked course', () => {
  expect(creditOf(portfolio(), backup, () => false)).toEqual({ goesTo: [], lost: nothingLost })
  expect(creditOf(portfolio({ credentials: [phone] }), [there(cpt())])).toEqual({ goesTo: [], lost: nothingLost })
})

const anyCredentials = (ids: readonly string[]) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record({ name: fc.constantFrom('A', 'a ', 'B', 'C'), isHeld: fc.boolean() }).map(({ name, isHeld }) => ({ id, name, isHeld })),
    ),
  )
const anyWorth = fc.dictionary(fc.constantFrom('there1', 'there2', 'here1', 'both'), fc.constantFrom('0.5', '1'))

test('whatever is checked, each course keeps its credit, none is doubled, and none is lost that a certification of that name could take', () => {
  fc.assert(
    fc.property(
      anyCredentials(['here1', 'here2', 'both']),
      anyCredentials(['there1', 'there2', 'both']),
      fc.array(anyWorth, { maxLength: 4 }),
      fc.subarray<string>(['there1', 'there2', 'both', 'course0', 'course1', 'course2', 'course3']),
      (here, inBackup, worths, checked) => {
        const certifications = (of: typeof here) => of.filter(({ isHeld }) => isHeld).map(({ id, name }) => cpt({ id: credentialId(id), name }))
        const held = portfolio({ credentials: certifications(here) })
        const courses = worths.map((worth, index) => course({ id: `course${index}`, worth }))
        const isChosen = ({ kept }: Comparison) => checked.includes(kept.record.id)
        const after = merged(
          held,
          [...certifications(inBackup), ...courses].map((record) => there(record)),
          isChosen,
        )
        const folded = (name: string) => name.trim().toLowerCase()
        const names = new Set(held.credentials.map(({ name }) => folded(name)))
        for (const { id, awards } of after.courses) {
          const before = courses.find((each) => each.id === id)?.awards ?? []
          expect(awards.map(({ amount }) => amount)).toEqual(before.map(({ amount }) => amount))
          const ids = awards.map((award) => award.credentialId)
          expect(new Set(ids).size).toBe(ids.length)
          const gone = ids.filter((each) => !after.credentials.some((credential) => credential.id === each))
          const missed = certifications(inBackup).filter((each) => gone.includes(each.id) && names.has(folded(each.name)))
          // Only where that one has credit from the same course already.
          for (const each of missed)
            expect(held.credentials.some(({ id: other, name }) => folded(name) === folded(each.name) && ids.includes(other))).toBe(true)
        }
      },
    ),
    { numRuns: 300 },
  )
})

test('courses without a credential to count toward are named before the restore', () => {
  const entries = [there(ces())]
  expect(coursesOfNobody(entries, portfolio())).toEqual(['CES'])
  expect(coursesOfNobody(entries, portfolio({ credentials: [cpt()] }))).toEqual([])
  expect(coursesOfNobody([...entries, there(cpt())], portfolio())).toEqual([])
  const both = course({ id: 'cpt', title: 'Both', worth: { cpt: '1', gone: '1' } })
  expect(coursesOfNobody([there(both)], portfolio({ credentials: [cpt()] }))).toEqual(['Both'])
  expect(coursesOfNobody([there(course({ id: 'cpt', title: 'Own', worth: '1' }))], portfolio())).toEqual(['Own'])
})
