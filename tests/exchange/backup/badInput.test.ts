import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { readBackup } from '../../../src/exchange/backup/readBackup'
import { openArchive } from '../../../src/exchange/archive/unzip'
import v2Text from '../../fixtures/backup/v2.json?raw'
import { ces, cpt } from '../../support/portfolio'
import { packed, read, reading, stored, zipOf } from './backupWorld'

const blob = (content: string | Uint8Array<ArrayBuffer>) => new Blob([content])
const problemIn = async (file: Blob) => {
  const backup = await readBackup(file, reading)
  return backup.ok ? null : backup.error
}
const json = (fields: object) => JSON.stringify({ format: 'recert', version: 3, exportedAt: '2026-11-20T10:00:00Z', recordVersion: 3, ...fields })
const entry = (record: object) => ({ rev: 1, savedAt: '2026-11-20T10:00:00Z', deletedOn: null, record })

async function zipBytes(files: Readonly<Record<string, string>>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await zipOf(files)).arrayBuffer())
}

/** The same archive with other sizes in its file lists. */
function withClaimedSize(bytes: Uint8Array<ArrayBuffer>, size: number, packed: number | null = null): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < bytes.length - 4; index += 1) {
    const mark = view.getUint32(index, true)
    if (mark === 0x02014b50) view.setUint32(index + 24, size, true)
    if (mark === 0x02014b50 && packed !== null) view.setUint32(index + 20, packed, true)
    if (mark === 0x04034b50) view.setUint32(index + 22, size, true)
  }
  return bytes
}

describe('rejected:', () => {
  test.each([
    ['a file of 0 bytes', '', { kind: 'empty' }],
    ['a text', 'hello', { kind: 'unknownFormat' }],
    ['a picture', '\u0089PNG\r\n', { kind: 'unknownFormat' }],
    ['truncated JSON', v2Text.slice(0, 300), { kind: 'notJson' }],
    ['another program’s JSON', '{"format":"other","version":1}', { kind: 'notRecert' }],
    ['a list', '[]', { kind: 'notRecert' }],
    ['a newer version', json({ version: 4 }), { kind: 'newerVersion' }],
    ['records of a newer version', json({ recordVersion: 99 }), { kind: 'newerVersion' }],
    ['a thousand levels', `${'['.repeat(1000)}${']'.repeat(1000)}`, { kind: 'tooDeep' }],
    ['a million levels', '['.repeat(1_000_000), { kind: 'tooDeep' }],
  ])('%s', async (_, text, problem) => {
    expect(await problemIn(blob(text))).toEqual(problem)
  })

  test('JSON of more than 100 MB, without loading it', async () => {
    const file = blob('{"format":"recert"}')
    Object.defineProperty(file, 'size', { value: 100_000_001 })
    const fetched = vi.spyOn(file, 'arrayBuffer')
    expect(await problemIn(file)).toEqual({ kind: 'tooLarge', name: null, most: 100_000_000 })
    expect(fetched).not.toHaveBeenCalled()
  })

  test('JSON of more than 100 MB in a ZIP, by the size in its list', async () => {
    expect(await problemIn(blob(withClaimedSize(await zipBytes({ 'recert.json': '{}' }), 100_000_001)))).toEqual({
      kind: 'tooLarge',
      name: 'recert.json',
      most: 100_000_000,
    })
  })

  test('an archive with more than 4 GB of files in total', async () => {
    const many = Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`certificates/${index}.pdf`, '%PDF-']))
    expect(await problemIn(blob(withClaimedSize(await zipBytes(many), 99_000_000, 99_000_000)))).toEqual({
      kind: 'tooLarge',
      name: null,
      most: 4_000_000_000,
    })
  })

  test('a ZIP without recert.json', async () => {
    expect(await problemIn(await zipOf({ 'tasks.doc': 'x' }))).toEqual({ kind: 'noRecords' })
    expect(await problemIn(await zipOf({ 'photo.jpg': 'x' }))).toEqual({ kind: 'onlyFiles' })
  })

  test('a ZIP in a ZIP', async () => {
    expect(await problemIn(await zipOf({ 'backup.zip': 'PK' }))).toEqual({ kind: 'nested', names: ['backup.zip'] })
    expect(await problemIn(await zipOf({ 'a/may.zip': 'PK', 'a/june.ZIP': 'PK', 'notes.md': 'x' }))).toEqual({
      kind: 'nested',
      names: ['a/may.zip', 'a/june.ZIP'],
    })
  })

  test('an encrypted ZIP', async () => {
    expect(await problemIn(await zipOf({ 'recert.json': '{}' }, { password: 'secret' }))).toEqual({ kind: 'encrypted', name: 'recert.json' })
  })

  test.each(['../../etc/passwd', '/etc/passwd', 'a/../../b', 'C:\\x', 'a\\..\\..\\b'])('a ZIP with the name %s', async (name) => {
    expect(await problemIn(await zipOf({ [name]: 'x', 'recert.json': '{}' }))).toEqual({ kind: 'unsafeName', name: name.replaceAll('\\', '/') })
  })

  test('a ZIP bomb: 50 MB of nothing in a few kilobytes', async () => {
    const bomb = await zipOf({ 'recert.json': new Uint8Array(50_000_000) })
    expect(bomb.size).toBeLessThan(100_000)
    expect(await problemIn(bomb)).toEqual({ kind: 'bomb', name: 'recert.json' })
  })

  test('a file that unpacks to more than its archive says', async () => {
    const bytes = await zipBytes({ 'recert.json': json({ courses: [entry(ces())] }) })
    expect(await problemIn(blob(withClaimedSize(bytes, 100)))).toEqual({ kind: 'damaged', name: 'recert.json' })
  })

  test('a file that unpacks to less than its archive says', async () => {
    const bytes = await zipBytes({ 'recert.json': json({ courses: [entry(ces())] }) })
    expect(await problemIn(blob(withClaimedSize(bytes, 10_000)))).toEqual({ kind: 'damaged', name: 'recert.json' })
  })

  test('a file whose checksum is wrong', async () => {
    const bytes = new Uint8Array(await (await packed([stored({ kind: 'credential', record: cpt() })])).arrayBuffer())
    const at = bytes.indexOf(0x04) + 60
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    expect(await problemIn(blob(bytes))).toMatchObject({ kind: 'damaged' })
  })
})

test('a ZIP cut off anywhere is rejected without an exception', async () => {
  const bytes = new Uint8Array(await (await packed([stored({ kind: 'course', record: ces() })])).arrayBuffer())
  for (let length = 1; length < bytes.length; length += 7) {
    expect(await problemIn(blob(bytes.slice(0, length)))).not.toBeNull()
  }
})

test('random bytes never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, asZip) => {
      const file = new Blob([asZip ? 'PK\u0003\u0004' : '', new Uint8Array(bytes)])
      const backup = await readBackup(file, reading)
      expect(backup.ok).toBe(false)
    }),
  )
})

test('a backup with changed characters never throws, and only gives valid records', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(v2Text.length - 1), fc.constantFrom('{', '}', '"', '0', '[', ']', ',', '-', 'x', '\\')), {
        minLength: 1,
        maxLength: 5,
      }),
      async (changes) => {
        const letters = Array.from(v2Text)
        for (const [index, letter] of changes) letters[index] = letter
        const backup = await readBackup(blob(letters.join('')), reading)
        if (backup.ok)
          for (const { kept } of backup.value.entries) expect(reading.readRecord(kept.kind, reading.recordVersion, kept.record)).not.toBeNull()
      },
    ),
    { numRuns: 300 },
  )
})

test('names of built-in JavaScript properties are just names', async () => {
  const record = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"id":"x"}') as object
  const text = `{"format":"recert","version":3,"recordVersion":3,"__proto__":{"polluted":true},"credentials":[${JSON.stringify(entry(record))}],"courses":[]}`
  const backup = await read(blob(text))
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  expect(backup.entries).toEqual([])
  expect(backup.setAside).toEqual([{ name: '', fault: 'shape' }])
})

test('such names in a readable record are left out, at any depth', async () => {
  const record = JSON.stringify({ ...ces(), medals: { from: 'NASM' } })
    .replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},')
    .replace('"awards":[{', '"awards":[{"__proto__":{"polluted":true},')
  const [found] = (await read(blob(json({ courses: [entry(ces())] }).replace(JSON.stringify(ces()), record)))).entries
  expect(found?.kept.record).toEqual({ ...ces(), medals: { from: 'NASM' } })
  expect(Object.getPrototypeOf(found?.kept.record)).toBe(Object.prototype)
  expect(found?.kept.record).not.toHaveProperty('polluted')
  expect(found?.kept.record).not.toHaveProperty('awards.0.polluted')
})

test('an unreadable record is named, and the others are read', async () => {
  const backup = await read(blob(json({ courses: [entry(ces()), entry({ ...ces(), id: 'bad', title: 'Broken', completedOn: '2026-02-30' }), 7] })))
  expect(backup.entries.map(({ kept }) => kept.record.id)).toEqual(['ces'])
  expect(backup.setAside).toEqual([
    { name: 'Broken', fault: 'shape' },
    { name: '', fault: 'shape' },
  ])
})

test('an award for a missing certification is kept', async () => {
  const backup = await read(blob(json({ courses: [entry(ces())] })))
  expect(backup.entries[0]?.kept.record).toEqual(ces())
})

test('a certificate named in the records but missing from the archive is not offered', async () => {
  const sha256 = 'a'.repeat(64)
  const archive = await zipOf({ 'recert.json': json({ proofs: [{ sha256, file: 'certificates/x.pdf', type: 'application/pdf', size: 1 }] }) })
  expect((await read(archive)).files.size).toBe(0)
})

test('an archive with too many files is rejected without reading its whole list', async () => {
  expect(await openArchive(blob(listOf(60_000)), reading)).toEqual({ ok: false, error: { kind: 'tooManyFiles', most: 20_000 } })
})

/** An archive that's only a list of this many empty files. */
function listOf(files: number): Uint8Array<ArrayBuffer> {
  const [begin, each] = [30, 46 + 8]
  const end = begin + each * files
  const bytes = new Uint8Array(end + 22)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x04034b50, true)
  for (let index = 0; index < files; index += 1) {
    const at = begin + index * each
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, 20, true)
    view.setUint16(at + 28, 8, true)
    bytes.set(new TextEncoder().encode(String(index).padStart(8, '0')), at + 46)
  }
  view.setUint32(end, 0x06054b50, true)
  view.setUint16(end + 8, files, true)
  view.setUint16(end + 10, files, true)
  view.setUint32(end + 12, each * files, true)
  view.setUint32(end + 16, begin, true)
  return bytes
}
