import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proofsOf } from '../../../src/domain/records/proof'
import type { Stored } from '../../../src/domain/records/stored'
import { packBackup } from '../../../src/exchange/backup/packBackup'
import v1Text from '../../fixtures/backup/v1.json?raw'
import v2Text from '../../fixtures/backup/v2.json?raw'
import v3Text from '../../fixtures/backup/v3.json?raw'
import v3Records3Text from '../../fixtures/backup/v3-records-3.json?raw'
import { createFakeProofFiles, pdfFile } from '../../support/fakeProofFiles'
import { ces, cpt, planned, specialization } from '../../support/portfolio'
import { anyCertification, anyCourses } from '../../domain/arbitraries'
import { at, openProofStore, packed, read, reading, sourceOf, stored } from './backupWorld'

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '')

const anyStored: fc.Arbitrary<readonly Stored[]> = fc
  .record({
    certification: anyCertification.filter(({ rule }) => rule.requirement.min > 0),
    courses: anyCourses,
    name: anyText,
    title: anyText,
    rev: fc.integer({ min: 1, max: 99 }),
    gone: fc.boolean(),
  })
  .map(({ certification, courses, name, title, rev, gone }) => [
    stored({ kind: 'credential', record: { ...certification, name } }, { rev }),
    ...courses.map((record, index) =>
      stored(
        { kind: 'course', record: { ...record, title: `${title} ${index}` } },
        gone ? { savedAt: null, deletedOn: record.completedOn } : { rev },
      ),
    ),
  ])

test('everything packed is read back unchanged', async () => {
  await fc.assert(
    fc.asyncProperty(anyStored, async (records) => {
      const backup = await read(await packed(records))
      expect(backup.entries.map(({ kept, rev, savedAt, isDeleted }) => [kept, rev, savedAt, isDeleted])).toEqual(
        records.map(({ kind, record, rev, savedAt, deletedOn }) => [{ kind, record }, rev, savedAt, deletedOn !== null]),
      )
      expect(backup.setAside).toEqual([])
    }),
    { numRuns: 40 },
  )
})

async function withProofs(...names: readonly string[]) {
  const proofStore = openProofStore()
  const taken = await Promise.all(names.map((name) => proofStore.take(pdfFile(name, name))))
  return { proofStore, proofs: taken.flatMap((each) => (each.ok ? [each.value] : [])) }
}

test('certificates come back byte for byte, each once, under a name that says what they belong to', async () => {
  const { proofStore, proofs } = await withProofs('scan1.pdf', 'scan2.pdf')
  const records = [
    stored({ kind: 'course', record: { ...ces(), proofs } }),
    stored({ kind: 'credential', record: { ...cpt(), proofs: proofs.slice(0, 1) } }),
  ]
  const { archive, missing } = await packBackup(sourceOf(records), { at, openProof: proofStore.open, tables: [{ name: 'courses.csv', text: 'a,b' }] })
  expect(missing).toEqual([])
  const backup = await read(archive)
  expect([...backup.files.values()]).toEqual(['certificates/2026-05-03 CES.pdf', 'certificates/2026-05-03 CES (2).pdf'])
  for (const proof of proofs) {
    const bytes = await backup.readFile(backup.files.get(proof.sha256) ?? '')
    expect(bytes?.ok === true && new TextDecoder().decode(bytes.value)).toBe(`%PDF-1.7\n${proof.name}`)
  }
  expect(backup.entries.map(({ kept }) => proofsOf(kept.record).length)).toEqual([1, 2])
})

test('a certificate lost by the browser does not stop the backup and is named', async () => {
  const files = createFakeProofFiles()
  const { proofs } = await withProofs('gone.pdf')
  const { archive, missing } = await packBackup(sourceOf([stored({ kind: 'course', record: { ...ces(), proofs } })]), {
    at,
    openProof: openProofStore(files).open,
    tables: [],
  })
  expect(missing.map(({ name }) => name)).toEqual(['gone.pdf'])
  expect((await read(archive)).files.size).toBe(0)
})

test('packing can be canceled', async () => {
  const controller = new AbortController()
  const packing = packBackup(sourceOf([stored({ kind: 'course', record: ces() })]), {
    at,
    openProof: openProofStore().open,
    tables: [{ name: 'courses.csv', text: 'a' }],
    signal: controller.signal,
    onProgress: () => controller.abort(),
  })
  await expect(packing).rejects.toMatchObject({ name: 'AbortError' })
})

test('the recert.json of the archive can be restored on its own', async () => {
  const archive = await packed([stored({ kind: 'credential', record: cpt() })])
  const { openArchive } = await import('../../../src/exchange/archive/unzip')
  const opened = await openArchive(archive, reading)
  const bytes = opened.ok ? await opened.value.read('recert.json') : null
  if (bytes?.ok !== true) throw new Error('no recert.json')
  const backup = await read(new Blob([bytes.value]))
  expect(backup.entries.map(({ kept }) => kept.record)).toEqual([cpt()])
  expect(backup.madeAt).toBe('2026-11-20T10:00:00.000Z')
})

test('fields added by a later version are kept', async () => {
  const record = { ...specialization(), medals: [{ from: 'NASM' }] }
  expect((await read(await packed([stored({ kind: 'credential', record })]))).entries[0]?.kept.record).toEqual(record)
})

// These files are frozen as they were written. Never edit them: anyone who has one must be able to restore it forever.
test('a backup of version 1 is read', async () => {
  const backup = await read(new Blob([v1Text]))
  expect(backup.madeAt).toBe('2026-11-20')
  // A text that was already damaged when the backup was made.
  expect(backup.setAside).toEqual([{ name: '', fault: 'unread' }])
  expect(backup.entries.map(({ kept, isDeleted }) => [kept.kind === 'course' ? kept.record.title : kept.record.name, isDeleted])).toEqual([
    ['NASM-CPT', false],
    ['NASM-CES', false],
    ['CPR/AED card', false],
    ['Functional ankle mobility – Ünïcødé 💪', false],
    ['Logged by mistake', true],
  ])
  expect(backup.entries[0]?.kept.record).toMatchObject({ issuer: 'National Academy of Sports Medicine', renewals: [] })
})

test('a backup of version 2 is read', async () => {
  const backup = await read(new Blob([v2Text]))
  expect(backup.setAside).toEqual([])
  expect(backup.entries.map(({ kept: { record } }) => record)).toContainEqual(
    expect.objectContaining({ title: 'Functional ankle mobility – Ünïcødé 💪', completedOn: '2027-02-28' }),
  )
  expect(backup.entries).toHaveLength(7)
  expect(backup.entries.filter(({ kept: { record } }) => 'plannedFor' in record)).toHaveLength(1)
})

test('a backup of version 3 with records of version 2 is read', async () => {
  const backup = await read(new Blob([v3Text]))
  expect(backup.madeAt).toBe('2027-03-15T18:20:00.000Z')
  // A text that was already damaged when the backup was made.
  expect(backup.setAside).toEqual([{ name: '', fault: 'unread' }])
  expect(backup.settings).toMatchObject({ trainerName: 'Ann Example', scheme: 'dark', singleKeys: false })
  expect(backup.entries.map(({ kept, rev, isDeleted }) => [kept.kind === 'course' ? kept.record.title : kept.record.name, rev, isDeleted])).toEqual([
    ['NASM-CPT', 4, false],
    ['NASM-CES', 1, false],
    ['CPR/AED card', 2, false],
    ['Kettlebell Coach – Ünïcødé', 1, false],
    ['Functional ankle mobility – Ünïcødé 💪', 3, false],
    ['Performance Enhancement Specialization (PES)', 1, false],
    ['Logged by mistake', 2, true],
  ])
  expect(backup.entries.flatMap(({ kept }) => proofsOf(kept.record)).map(({ name }) => name)).toEqual(['ankle mobility.pdf'])
})

test('a backup of version 3 with records of version 3 is read', async () => {
  const backup = await read(new Blob([v3Records3Text]))
  expect(backup.madeAt).toBe('2027-03-15T18:20:00.000Z')
  // A text that was already damaged when the backup was made.
  expect(backup.setAside).toEqual([{ name: '', fault: 'unread' }])
  expect(backup.entries.map(({ kept, rev, isDeleted }) => [kept.kind === 'course' ? kept.record.title : kept.record.name, rev, isDeleted])).toEqual([
    ['BOC-ATC', 4, false],
    ['NASM-CES', 1, false],
    ['First aid and CPR', 2, false],
    ['Liability insurance', 1, false],
    ['Kettlebell Coach – Ünïcødé', 1, false],
    ['Functional ankle mobility – Ünïcødé 💪', 3, false],
    ['Performance Enhancement Specialization (PES)', 1, false],
    ['Logged by mistake', 2, true],
  ])
  expect(backup.entries.map(({ kept }) => kept.record.number)).toEqual([
    '2000012345',
    'CES-1186 900',
    '226000000001',
    undefined,
    undefined,
    'CEP-90210/7',
    undefined,
    undefined,
  ])
  expect(backup.entries.flatMap(({ kept }) => proofsOf(kept.record)).map(({ name }) => name)).toEqual(['ankle mobility.pdf'])
})

test('planned courses are packed with the courses', async () => {
  const course = planned()
  expect((await read(await packed([stored({ kind: 'course', record: course })]))).entries[0]?.kept.record).toEqual(course)
})
