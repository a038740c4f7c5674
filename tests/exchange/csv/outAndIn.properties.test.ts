import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { CourseRecord } from '../../../src/domain/records/course'
import type { Credential } from '../../../src/domain/records/credential'
import { importCourses } from '../../../src/domain/changes/importAct'
import type { Portfolio } from '../../../src/domain/records/portfolio'
import { type Proof, proofsOf } from '../../../src/domain/records/proof'
import { compareBackup, isProposed, mergeBackup, replaceByBackup } from '../../../src/domain/changes/restoring'
import { type Backup, readBackup } from '../../../src/exchange/backup/readBackup'
import { packBackup } from '../../../src/exchange/backup/packBackup'
import { coursesToCsv } from '../../../src/exchange/csv/courseTable'
import type { SettledRow } from '../../../src/exchange/csv/settleRows'
import { readRows } from '../sheet/readRows'
import { decodeText } from '../../../src/exchange/sheet/decodeText'
import { categoryWords } from '../../../src/words/rule/categories'
import { anyCourses, anyDay } from '../../domain/arbitraries'
import { createFakeKeyValue, textsOf } from '../../support/fakeKeyValue'
import { createFakeProofFiles } from '../../support/fakeProofFiles'
import { card, ces, courseId, cpt, planned, specialization } from '../../support/portfolio'
import { courseKey, credentialKey, savedText } from '../../support/records'
import { contentsOf, diskWith, openTab, reopened } from '../../support/world'
import { readCsv } from './csvWorld'
import { at, openProofStore, reading, sourceOf } from '../backup/backupWorld'

// Each property is small. On a busy machine, only an endless one times out.
vi.setConfig({ testTimeout: 60_000 })

type Bytes = Uint8Array<ArrayBuffer>

type Kept = { readonly credentials: readonly Credential[]; readonly courses: readonly CourseRecord[] }

/** A device with these records in storage. */
function openDevice({ credentials, courses }: Kept, files = createFakeProofFiles()) {
  const texts = [
    ...credentials.map((record) => [credentialKey(record.id), savedText(record)] as const),
    ...courses.map((record) => [courseKey(record.id), savedText(record)] as const),
  ]
  const disk = diskWith(...texts)
  const { state } = openTab({ storage: createFakeKeyValue(disk) })
  return { disk, state, files, proofStore: openProofStore(files) }
}

type Device = ReturnType<typeof openDevice>

const nothing: Kept = { credentials: [], courses: [] }

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('=', '-', "'", '"', ';', ',', '\n', ' ', 'é', '\u{1F4AA}', '<', '\\', '1', 'a'), minLength: 1, maxLength: 20 }),
)

/** Names that look like something else in a table. */
const anyTitle = fc.oneof(
  anyText,
  fc.constantFrom('Total', 'Course', '2026', '1/2/2026', 'Remaining:', '-', '0.4', 'n/a', 'Course,Provider', 'Completed'),
)

const anyCertificate: fc.Arbitrary<Bytes> = fc
  .uint8Array({ minLength: 1, maxLength: 60 })
  .map((bytes) => new Uint8Array([...new TextEncoder().encode('%PDF-1.7\n'), ...bytes]))

type Filed = Kept & { readonly certificates: readonly Bytes[] }

/** Records of every kind. Each certificate belongs to two of them, and some courses count toward a missing credential. */
const anyDevice: fc.Arbitrary<Filed> = fc
  .record({
    courses: anyCourses,
    titles: fc.array(anyTitle, { minLength: 15, maxLength: 15 }),
    name: anyText,
    number: anyText,
    plannedFor: anyDay({ from: '2026-12-01', to: '2030-01-01' }),
    certificates: fc.uniqueArray(anyCertificate, { maxLength: 3, selector: String }),
  })
  .map(({ courses, titles, name, number, plannedFor, certificates }) => ({
    credentials: [cpt({ name, number }), card({ name: `${name} card` }), specialization({ name: `${name} CES` })],
    courses: [
      ...courses.map((record, index) => ({ ...record, title: titles[index] ?? 'x', number, note: titles[index] ?? 'x' })),
      { ...planned({ id: 'planned', title: titles.at(-1) ?? 'x' }), plannedFor },
    ],
    certificates,
  }))

/** The device with its certificates stored, as when a trainer attaches them. */
async function openFiled({ credentials, courses, certificates }: Filed): Promise<Device> {
  const files = createFakeProofFiles()
  const proofStore = openProofStore(files)
  const proofs: Proof[] = []
  for (const [index, bytes] of certificates.entries()) {
    const taken = await proofStore.take(new File([bytes], `${index}.pdf`))
    if (!taken.ok) throw new Error(`not taken: ${taken.error}`)
    proofs.push(taken.value)
  }
  const attached = <Whole extends CourseRecord | Credential>(record: Whole, index: number) => {
    const own = proofs.filter((_, at) => at === index || at + 1 === index)
    return own.length === 0 ? record : { ...record, proofs: own }
  }
  return openDevice({ credentials: credentials.map(attached), courses: courses.map(attached) }, files)
}

async function backupOf({ state, proofStore }: Device): Promise<Bytes> {
  const { archive, missing } = await packBackup(sourceOf(state().stored()), { at, openProof: proofStore.open, tables: [] })
  expect(missing).toEqual([])
  return new Uint8Array(await archive.arrayBuffer())
}

async function readBytes(bytes: Bytes): Promise<Backup | null> {
  const backup = await readBackup(new Blob([bytes]), reading)
  return backup.ok ? backup.value : null
}

async function putFiles(backup: Backup, { proofStore }: Device): Promise<void> {
  for (const [sha256, name] of backup.files) {
    const bytes = await backup.readFile(name)
    if (bytes?.ok === true) await proofStore.putBack(sha256, bytes.value)
  }
}

function comparisonsOf(backup: Backup, { state }: Device) {
  return compareBackup(backup.entries, state().stored(), backup.madeAt)
}

function heldIn(portfolio: Portfolio): Omit<Portfolio, 'deleted'> {
  const { credentials, courses, planned: plans } = contentsOf(portfolio)
  return { credentials, courses, planned: plans }
}

async function certificatesIn({ state, proofStore }: Device): Promise<readonly (readonly [string, string])[]> {
  const { credentials, courses, planned: plans } = state().portfolio
  const proofs = [...credentials, ...courses, ...plans].flatMap(proofsOf)
  return Promise.all(
    proofs.map(async ({ sha256, name }) => {
      const opened = await proofStore.open(sha256)
      return [name, opened.ok ? new TextDecoder('latin1').decode(opened.value) : opened.error] as const
    }),
  )
}

test('a backup restored on an empty device gives the same records and bytes, and restoring it again adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyDevice, fc.boolean(), async (filed, isReplaced) => {
      const before = await openFiled(filed)
      const backup = await readBytes(await backupOf(before))
      if (backup === null) throw new Error('not read')
      const after = openDevice(nothing)
      await putFiles(backup, after)
      const done = after.state().run(isReplaced ? replaceByBackup(backup.entries) : mergeBackup(comparisonsOf(backup, after), isProposed))
      expect(done).toEqual({ ok: true, value: undefined })
      expect(heldIn(after.state().portfolio)).toEqual(heldIn(before.state().portfolio))
      expect(heldIn(reopened(after.disk))).toEqual(heldIn(before.state().portfolio))
      expect(await certificatesIn(after)).toEqual(await certificatesIn(before))

      expect(comparisonsOf(backup, after).filter(({ state }) => state !== 'same')).toEqual([])
      const texts = textsOf(after.disk)
      after.state().run(replaceByBackup(backup.entries))
      expect(textsOf(after.disk)).toEqual(texts)
      after.state().undo()
    }),
    { numRuns: 40 },
  )
})

/** Reads a file like the import; null if it's rejected. */
function rowsOf(bytes: Bytes, portfolio: Portfolio): readonly SettledRow[] | null {
  const { text } = decodeText(bytes)
  return readRows(text).ok ? readCsv(text, portfolio) : null
}

function importable(rows: readonly SettledRow[] | null): readonly CourseRecord[] {
  return (rows ?? []).flatMap(({ state, course }) => (course === null || state === 'logged' || state === 'repeated' ? [] : [course]))
}

const tableOf = (portfolio: Portfolio, mark: boolean): Bytes => new TextEncoder().encode(coursesToCsv(portfolio, { mark, categoryWords }))

test('a table imported on a device without courses gives the same courses, and importing it again adds nothing', () => {
  fc.assert(
    fc.property(anyDevice, fc.boolean(), ({ credentials, courses }, mark) => {
      const before = openDevice({ credentials, courses })
      const table = tableOf(before.state().portfolio, mark)
      const after = openDevice({ credentials, courses: [] })
      // Of two courses alike, the second counts as a duplicate; the trainer has to ask for both.
      const rows = rowsOf(table, after.state().portfolio) ?? []
      expect(rows.filter(({ state }) => state !== 'ready' && state !== 'repeated')).toEqual([])
      expect(after.state().run(importCourses(rows.flatMap(({ course }) => course ?? [])))).toEqual({ ok: true, value: undefined })
      expect(heldIn(after.state().portfolio)).toEqual(heldIn(before.state().portfolio))
      expect(heldIn(reopened(after.disk))).toEqual(heldIn(before.state().portfolio))

      const again = rowsOf(table, after.state().portfolio)
      expect(again).toHaveLength(courses.length)
      expect(importable(again)).toEqual([])
    }),
    { numRuns: 100 },
  )
})

type Edit = { readonly at: number; readonly removed: number; readonly put: readonly number[] }

const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.nat(1_000_000),
    removed: fc.oneof({ weight: 4, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(2000) }),
    put: fc.array(fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...new TextEncoder().encode('{}[]",:;0-\\\n'))), { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 4 },
)

function edited(bytes: Bytes, edits: readonly Edit[]): Bytes {
  const changed = Array.from(bytes)
  for (const { at: place, removed, put } of edits) changed.splice(place % (changed.length + 1), removed, ...put)
  return new Uint8Array(changed)
}

const attachedTo = (title: string): Filed => ({
  credentials: [cpt()],
  courses: [{ ...ces(), title }, planned({ id: 'plan' })],
  certificates: [new TextEncoder().encode('%PDF-1.7 one')],
})

/** Reads a file in every possible way, which must not change any stored record. */
async function readInEveryWay(device: Device, bytes: Bytes) {
  const [texts, files] = [textsOf(device.disk), [...device.files.kept.keys()]]
  const backup = await readBytes(bytes)
  if (backup !== null) {
    comparisonsOf(backup, device)
    for (const name of backup.files.values()) await backup.readFile(name)
  }
  const rows = rowsOf(bytes, device.state().portfolio)
  const taken = await device.proofStore.take(new File([bytes], 'certificate.pdf'))
  expect(textsOf(device.disk)).toEqual(texts)
  if (!taken.ok) expect([...device.files.kept.keys()]).toEqual(files)
  return { backup, rows }
}

/** Whatever is restored from such a file is valid: the next page finds exactly that, with nothing damaged, and Undo takes it back. */
async function takeOver(device: Device, bytes: Bytes): Promise<void> {
  const { backup, rows } = await readInEveryWay(device, bytes)
  const { state, disk } = device
  const before = heldIn(state().portfolio)
  const acts = [
    importCourses(importable(rows)),
    ...(backup === null ? [] : [mergeBackup(comparisonsOf(backup, device), () => true), replaceByBackup(backup.entries)]),
  ]
  if (backup !== null) await putFiles(backup, device)
  for (const act of acts) {
    expect(state().run(act)).toEqual({ ok: true, value: undefined })
    expect(heldIn(reopened(disk))).toEqual(heldIn(state().portfolio))
    state().undo()
    expect(heldIn(state().portfolio)).toEqual(before)
  }
  expect([...disk.keys()].filter((key) => key.includes('quarantine'))).toEqual([])
  for (const sha256 of device.files.kept.keys()) expect(await device.proofStore.open(sha256)).toMatchObject({ ok: true })
}

test('random bytes are rejected or read, without an exception and without changing stored records', async () => {
  const device = await openFiled(attachedTo('Mine'))
  const beginnings = [
    '',
    'PK\u0003\u0004',
    '{',
    '\uFEFF',
    'Course,Date\n',
    '%PDF-',
    '\u0089PNG\r\n\u001a\n',
    '\u00ff\u00d8\u00ff',
    'GIF8',
    'RIFF....WEBP',
  ]
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), async (beginning, bytes) => {
      const { backup } = await readInEveryWay(device, new Uint8Array([...Array.from(beginning, (letter) => letter.charCodeAt(0) & 0xff), ...bytes]))
      expect(backup).toBeNull()
    }),
    { numRuns: 100 },
  )
})

test('random JSON in the format of a backup gives valid records or none', async () => {
  const anyEntry = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.record({
      rev: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.jsonValue({ maxDepth: 0 })),
      savedAt: fc.constantFrom(null, '2026-11-20T10:00:00Z', 'then'),
      deletedOn: fc.constantFrom(null, '2026-11-20', 7),
      record: fc.oneof(
        fc.record({ title: anyText, id: fc.constantFrom('ces', 'x', '__proto__', 'a/b', '') }).map((fields) => ({ ...ces(), ...fields })),
        fc.dictionary(fc.constantFrom('id', 'kind', 'name', 'title', 'awards', 'rule', '__proto__'), fc.jsonValue({ maxDepth: 2 })),
      ),
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(anyEntry, { maxLength: 4 }), fc.constantFrom(1, 2, 3), async (entries, version) => {
      const text = JSON.stringify({ format: 'recert', version, recordVersion: version, credentials: entries, courses: entries })
      await takeOver(openDevice(attachedTo('Mine')), new TextEncoder().encode(text))
    }),
    { numRuns: 100 },
  )
})

test('a backup ZIP changed anywhere is rejected or gives valid records and intact files', async () => {
  const zip = await backupOf(await openFiled(attachedTo('Theirs')))
  await fc.assert(
    fc.asyncProperty(anyEdits, async (edits) => {
      await takeOver(openDevice(attachedTo('Mine')), edited(zip, edits))
    }),
    { numRuns: 75 },
  )
})

test('a recert.json changed anywhere is rejected or gives valid records', async () => {
  const text = JSON.stringify({
    format: 'recert',
    version: 3,
    recordVersion: 3,
    exportedAt: '2026-11-20T10:00:00Z',
    credentials: [{ rev: 1, savedAt: '2026-11-20T10:00:00Z', deletedOn: null, record: card() }],
    courses: [{ rev: 2, savedAt: '2026-11-20T10:00:00Z', deletedOn: null, record: { ...ces(), title: 'Theirs' } }],
    proofs: [],
    unread: [],
  })
  await fc.assert(
    fc.asyncProperty(anyEdits, async (edits) => {
      await takeOver(openDevice(attachedTo('Mine')), edited(new TextEncoder().encode(text), edits))
    }),
    { numRuns: 100 },
  )
})

test('a table changed anywhere is rejected or gives valid courses', async () => {
  const exported = openDevice({
    credentials: [cpt()],
    courses: [{ ...ces(), id: courseId('theirs'), title: 'Theirs "1", =2' }, planned({ id: 'later' })],
  })
  const table = tableOf(exported.state().portfolio, true)
  await fc.assert(
    fc.asyncProperty(anyEdits, async (edits) => {
      await takeOver(openDevice(attachedTo('Mine')), edited(table, edits))
    }),
    { numRuns: 100 },
  )
})
