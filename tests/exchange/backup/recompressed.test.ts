import { BlobWriter, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Proof } from '../../../src/domain/records/proof'
import { openArchive } from '../../../src/exchange/archive/unzip'
import { packBackup } from '../../../src/exchange/backup/packBackup'
import { readBackup } from '../../../src/exchange/backup/readBackup'
import { pdfFile } from '../../support/fakeProofFiles'
import { ces, cpt } from '../../support/portfolio'
import { at, openProofStore, read, reading, sourceOf, stored, zipOf } from './backupWorld'

type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>

/** A backup with two certificates of the same size, unpacked into a folder. */
async function unpacked(): Promise<{ readonly files: Files; readonly proofs: readonly Proof[] }> {
  const proofStore = openProofStore()
  const taken = await Promise.all(['Größe A.pdf', 'Größe B.pdf'].map((name) => proofStore.take(pdfFile(name, name))))
  const proofs = taken.flatMap((each) => (each.ok ? [each.value] : []))
  const records = [
    stored({ kind: 'credential', record: cpt() }),
    stored({ kind: 'course', record: { ...ces(), title: 'Übungen für Ältere', proofs } }),
  ]
  const tables = [{ name: 'courses.csv', text: 'a,b' }]
  const { archive } = await packBackup(sourceOf(records), { at, openProof: proofStore.open, tables })
  const opened = await openArchive(archive, reading)
  if (!opened.ok) throw new Error('not opened')
  const files: Record<string, Uint8Array<ArrayBuffer>> = {}
  for (const name of opened.value.sizes.keys()) {
    const bytes = await opened.value.read(name)
    if (bytes?.ok === true) files[name] = bytes.value
  }
  return { files, proofs }
}

/** What programs do to a folder that they compress. */
const anyProgram = fc.record({
  folder: fc.constantFrom('', 'recert-2026-11-20/', 'Backups/Übung/recert/', './'),
  form: fc.constantFrom('NFC', 'NFD'),
  slash: fc.constantFrom('/', '\\'),
  level: fc.constantFrom(0, 1, 9),
  withDirectories: fc.boolean(),
  ofMac: fc.boolean(),
  isUtf8Marked: fc.boolean(),
  dataDescriptor: fc.boolean(),
})

async function compressed(files: Files, program: typeof anyProgram extends fc.Arbitrary<infer Program> ? Program : never): Promise<Blob> {
  const { folder, form, slash, level, withDirectories, ofMac, isUtf8Marked, dataDescriptor } = program
  const archive = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false, level, dataDescriptor, useUnicodeFileNames: isUtf8Marked })
  const named = (name: string) => `${folder}${name}`.normalize(form).replaceAll('/', slash)
  const text = (content: string) => new Uint8ArrayReader(new TextEncoder().encode(content))
  if (withDirectories) await archive.add(`${folder}certificates/`.normalize(form), undefined, { directory: true })
  if (ofMac) await archive.add(named('.DS_Store'), text('Bud1'))
  for (const [name, bytes] of Object.entries(files)) await archive.add(named(name), new Uint8ArrayReader(bytes))
  if (ofMac) await archive.add(`__MACOSX/${named('._recert.json')}`, text('{"format":"recert"}'))
  return archive.close()
}

test('a backup that was unpacked and compressed again is read with its certificates, whatever program did it', async () => {
  const { files, proofs } = await unpacked()
  await fc.assert(
    fc.asyncProperty(anyProgram, async (program) => {
      const backup = await read(await compressed(files, program))
      expect(backup.entries).toHaveLength(2)
      expect([...backup.files.keys()].toSorted()).toEqual(proofs.map(({ sha256 }) => sha256).toSorted())
      for (const { sha256, name } of proofs) {
        const bytes = await backup.readFile(backup.files.get(sha256) ?? '')
        expect(bytes?.ok === true && new TextDecoder().decode(bytes.value)).toBe(`%PDF-1.7\n${name}`)
      }
    }),
    { numRuns: 60 },
  )
})

test('certificates are known by their digest, wherever they are and whatever they’re called', async () => {
  const { files, proofs } = await unpacked()
  const moved = Object.fromEntries(
    Object.entries(files).map(([name, bytes], index) => [name.startsWith('certificates/') ? `scans/IMG_${index}.bin` : name, bytes]),
  )
  expect((await read(await zipOf(moved))).files.size).toBe(2)
  const [first] = Object.keys(files).filter((name) => name.startsWith('certificates/'))
  const { [first ?? '']: gone, ...rest } = files
  expect((await read(await zipOf(rest))).files.size).toBe(1)
  // One that was altered without changing its size is where it belongs, and fails when it's taken. Elsewhere, it's not taken for the certificate.
  const altered = gone?.map((byte) => byte ^ 1) ?? new Uint8Array()
  expect((await read(await zipOf({ ...rest, 'scans/x.pdf': altered }))).files.size).toBe(1)
  expect(proofs).toHaveLength(2)
})

test.each(['recert (1).json', 'backup.json', 'recert.json.txt', 'My Backup/RECERT.JSON'])('the records are found as %s', async (name) => {
  const { files } = await unpacked()
  const { 'recert.json': records, ...rest } = files
  const backup = await read(await zipOf({ ...rest, 'package.json': '{"format":"other"}', 'notes.txt': 'hello', [name]: records ?? '' }))
  expect(backup.entries).toHaveLength(2)
})

test('another program’s recert.json beside the records doesn’t hide them', async () => {
  const { files } = await unpacked()
  expect((await read(await zipOf({ 'app/recert.json': '{"name":"recert"}', 'old/recert.json': files['recert.json'] ?? '' }))).entries).toHaveLength(2)
})

test('of several backups in an archive, the latest is read and the others are named; without dates, nobody can tell', async () => {
  const { files } = await unpacked()
  const records = files['recert.json'] ?? new Uint8Array()
  expect((await read(await zipOf({ 'a/recert.json': records, 'b/recert.json': records }))).entries).toHaveLength(2)
  const text = new TextDecoder().decode(records)
  const made = (text: string, at: string) => text.replace('Übungen', 'Uebungen').replace(/(?<="exportedAt":\s*")[^"]*/, at)
  const latest = await read(
    await zipOf({ 'a/recert.json': made(text, '2026-11-19T23:00:00.000Z'), 'b/recert.json': records, 'c/recert.json': records }),
  )
  expect({ madeAt: latest.madeAt, older: latest.older }).toEqual({ madeAt: '2026-11-20T10:00:00.000Z', older: ['a/recert.json'] })
  for (const at of ['long ago', '2026-11-20T10:00:00.000Z']) {
    expect(await readBackup(await zipOf({ 'a/recert.json': records, 'b/recert.json': made(text, at) }), reading)).toEqual({
      ok: false,
      error: { kind: 'severalBackups', names: ['a/recert.json', 'b/recert.json'] },
    })
  }
})

test('certificates that a program gave one and the same name are known by their digest', async () => {
  const { files, proofs } = await unpacked()
  const archive = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false })
  let count = 0
  for (const [name, bytes] of Object.entries(files)) {
    count += 1
    await archive.add(name.startsWith('certificates/') ? `certificates/???${count}.pdf` : name, new Uint8ArrayReader(bytes))
  }
  // The library refuses to write a name twice, so the numbers are replaced in the bytes.
  const bytes = new Uint8Array(await (await archive.close()).arrayBuffer())
  const found = (at: number) => new TextDecoder().decode(bytes.subarray(at, at + 16)) === 'certificates/???'
  for (let at = 0; at < bytes.length; at += 1) if (found(at)) bytes[at + 16] = 0x39
  const backup = await read(new Blob([bytes]))
  expect([...backup.files.keys()].toSorted()).toEqual(proofs.map(({ sha256 }) => sha256).toSorted())
  for (const { sha256, name } of proofs) {
    const one = await backup.readFile(backup.files.get(sha256) ?? '')
    expect(one?.ok === true && new TextDecoder().decode(one.value)).toBe(`%PDF-1.7\n${name}`)
  }
})

test('a ZIP with only certificates has those that the records here name', async () => {
  const { files, proofs } = await unpacked()
  const { 'recert.json': records, ...rest } = files
  const here = (await read(await zipOf({ 'recert.json': records ?? '' }))).entries
  const backup = await readBackup(await zipOf(rest), { ...reading, here })
  expect(backup).toMatchObject({ ok: true, value: { hasRecords: false, entries: here, settings: null } })
  expect(backup.ok && backup.value.files.size).toBe(proofs.length)
  expect(await readBackup(await zipOf(rest), reading)).toEqual({ ok: false, error: { kind: 'onlyFiles' } })
})

test('a large film beside the backup doesn’t matter', async () => {
  const { files } = await unpacked()
  const archive = await zipOf({ ...files, 'film.mov': new Uint8Array(6_000_000) })
  expect((await read(archive)).entries).toHaveLength(2)
})
