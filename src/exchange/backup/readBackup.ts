import * as v from 'valibot'
import type { ArchiveProblem, BackupProblem } from '../../domain/files/backupProblem'
import type { Kept } from '../../domain/records/portfolio'
import { isSha256, type Sha256 } from '../../domain/records/proof'
import type { BackupEntry } from '../../domain/changes/restoring'
import { err, ok, type Result } from '../../domain/values/result'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import type { Settings } from '../../domain/device/settings'
import { parseJson, readJson, readJsonFile } from '../jsonText'
import { type Archive, openArchive } from '../archive/unzip'
import { backupVersion, recordsName } from './format'

/** A backup that has been read but not restored. */
export type Backup = {
  /** ISO 8601 timestamp, or just the day; null if unknown. */
  readonly madeAt: string | null
  readonly entries: readonly BackupEntry[]
  /** Names of the records that can't be read. They stay in the file. */
  readonly unreadable: readonly string[]
  readonly settings: Settings | null
  /** Digest to file name, for the certificates in the archive. */
  readonly files: ReadonlyMap<Sha256, string>
  readonly readFile: (name: string) => Promise<Result<Uint8Array<ArrayBuffer>, ArchiveProblem> | null>
}

/** Reads a record of a released version; null if it isn't one. */
type ReadRecord = (kind: Kept['kind'], version: number, record: unknown) => Kept | null

export type BackupReading = {
  readonly readRecord: ReadRecord
  readonly recordVersion: number
  readonly readSettings: (settings: unknown) => Settings | null
}

/** Reads a ZIP or a bare `recert.json`; the first bytes tell which. Changes nothing. */
export async function readBackup(file: Blob, reading: BackupReading): Promise<Result<Backup, BackupProblem>> {
  if (file.size === 0) return err({ kind: 'empty' })
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  if (head[0] !== 0x50 || head[1] !== 0x4b) {
    const json = await readJsonFile(file)
    if (!json.ok) return json.error.kind === 'notJson' && !looksLikeJson(head) ? err({ kind: 'unknownFormat' }) : json
    return readText(json.value, null, reading)
  }
  const archive = await openArchive(file)
  if (!archive.ok) return archive
  const bytes = await archive.value.read(recordsName)
  if (bytes === null) {
    const inner = archive.value.names.find((name) => /\.zip$/i.test(name))
    return err(inner === undefined ? { kind: 'noRecords' } : { kind: 'nested', name: inner })
  }
  if (!bytes.ok) return bytes
  const json = readJson(bytes.value)
  return json.ok ? readText(json.value, archive.value, reading) : json
}

function looksLikeJson(head: Uint8Array): boolean {
  return /^[\s\uFEFF]*[{["]/.test(new TextDecoder().decode(head))
}

const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const list = v.optional(v.array(v.unknown()), [])

const envelope = v.object({
  format: v.literal('recert'),
  version: wholeNumber,
  exportedAt: v.optional(v.string()),
  exportedOn: v.optional(v.string()),
  recordVersion: v.optional(wholeNumber),
  settings: v.optional(v.unknown()),
  credentials: list,
  courses: list,
  planned: list,
  deleted: list,
  proofs: list,
  unread: list,
})

const entry = v.object({
  rev: wholeNumber,
  savedAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  deletedOn: v.nullable(v.string()),
  record: v.unknown(),
})

const filed = v.object({ sha256: v.pipe(v.string(), v.check(isSha256)), file: v.string() })

function readText(json: unknown, archive: Archive | null, reading: BackupReading): Result<Backup, BackupProblem> {
  const read = v.safeParse(envelope, json)
  if (!read.success) return err({ kind: 'notRecert' })
  const { version, recordVersion = version, exportedAt, exportedOn, credentials, courses, planned, deleted, proofs, unread, settings } = read.output
  if (version > backupVersion || recordVersion > reading.recordVersion) return err({ kind: 'newerVersion' })
  // Unreadable when the backup was made, so still unreadable.
  const unreadable: string[] = unread.map(nameOfText)
  const entries = new Map<string, BackupEntry>()
  const add = (kind: Kept['kind'], record: unknown, around: Omit<BackupEntry, 'kept'>): string | null => {
    const kept = reading.readRecord(kind, recordVersion, record)
    if (kept === null) {
      unreadable.push(nameOf(record))
      return null
    }
    const key = `${kind} ${kept.record.id}`
    const present = entries.get(key)
    if (present !== undefined && !isDeepEqual(present.kept.record, kept.record)) return kept.record.id
    entries.set(key, { kept, ...around })
    return null
  }
  const found = version < 3 ? bareEntries({ credentials, courses: [...courses, ...planned], deleted }) : fullEntries({ credentials, courses })
  for (const { kind, record, ...around } of found) {
    const twice = add(kind, record, around)
    if (twice !== null) return err({ kind: 'duplicateId', id: twice })
  }
  const names = new Set(archive?.names)
  return ok({
    madeAt: [exportedAt, exportedOn].find((text) => text !== undefined && !Number.isNaN(Date.parse(text))) ?? null,
    entries: [...entries.values()],
    unreadable,
    settings: settings === undefined ? null : reading.readSettings(settings),
    files: new Map(proofs.flatMap((proof) => fileIn(proof, names))),
    readFile: async (name) => archive?.read(name) ?? null,
  })
}

type Found = { readonly kind: Kept['kind']; readonly record: unknown } & Omit<BackupEntry, 'kept'>
type Lists = Readonly<Record<'credentials' | 'courses', readonly unknown[]>>

function fullEntries({ credentials, courses }: Lists): readonly Found[] {
  const read = (kind: Kept['kind']) => (text: unknown) => {
    const { success, output } = v.safeParse(entry, text)
    if (!success) return { kind, record: text, rev: null, savedAt: null, isDeleted: false }
    return { kind, record: output.record, rev: output.rev, savedAt: output.savedAt, isDeleted: output.deletedOn !== null }
  }
  return [...credentials.map(read('credential')), ...courses.map(read('course'))]
}

/** Versions 1 and 2 don't say when a record was saved. */
function bareEntries({ credentials, courses, deleted }: Lists & { readonly deleted: readonly unknown[] }): readonly Found[] {
  const bare = (kind: Kept['kind'], isDeleted: boolean) => (record: unknown) => ({ kind, record, rev: null, savedAt: null, isDeleted })
  return [
    ...credentials.map(bare('credential', false)),
    ...courses.map(bare('course', false)),
    ...deleted.flatMap((gone) => {
      const { success, output } = v.safeParse(v.object({ kind: v.picklist(['credential', 'course']), record: v.unknown() }), gone)
      return success ? [bare(output.kind, true)(output.record)] : []
    }),
  ]
}

function fileIn(proof: unknown, names: ReadonlySet<string>): readonly (readonly [Sha256, string])[] {
  const { success, output } = v.safeParse(filed, proof)
  return success && names.has(output.file) ? [[output.sha256 as Sha256, output.file]] : [] // safe: the schema checked it
}

/** The name in an unreadable record. */
function nameOf(record: unknown): string {
  const inner: unknown = typeof record === 'object' && record !== null && 'record' in record ? record.record : record
  if (typeof inner !== 'object' || inner === null) return ''
  const { title, name }: { title?: unknown; name?: unknown } = inner
  return [title, name].find((text) => typeof text === 'string') ?? ''
}

function nameOfText(text: unknown): string {
  const { success, output } = v.safeParse(v.object({ raw: v.string() }), text)
  const json = success ? parseJson(output.raw) : null
  return json?.ok === true ? nameOf(json.value) : ''
}
