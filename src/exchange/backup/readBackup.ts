import * as v from 'valibot'
import type { ArchiveProblem, BackupProblem } from '../../domain/files/backupProblem'
import type { SetAside } from '../../domain/files/recordFault'
import { everyProofOf, isSha256, type Sha256 } from '../../domain/records/proof'
import type { BackupEntry } from '../../domain/changes/restoring'
import { parsePlainDate } from '../../domain/values/plainDate'
import { err, ok, type Result } from '../../domain/values/result'
import type { Settings } from '../../domain/device/settings'
import { type Archive, openArchive } from '../archive/unzip'
import type { LongWork } from '../longWork'
import { type ReadRecord, readEntries } from './backupEntries'
import { type Digest, findCertificates } from './findCertificates'
import { findRecords } from './findRecords'
import { backupVersion } from './format'
import { isRecert } from './isRecert'
import { readPart } from './readPart'
import { mostParts, type SplitRecords, splitRecords } from './splitRecords'

/** A backup that has been read but not restored. */
export type Backup = {
  /** ISO 8601 timestamp, or just the day; null if unknown. */
  readonly madeAt: string | null
  readonly entries: readonly BackupEntry[]
  /** The records that stay in the file, and why. */
  readonly setAside: readonly SetAside[]
  readonly settings: Settings | null
  /** Digest to file name, for the certificates in the archive. */
  readonly files: ReadonlyMap<Sha256, string>
  readonly readFile: (name: string) => Promise<Result<Uint8Array<ArrayBuffer>, ArchiveProblem> | null>
}

export type BackupReading = LongWork & {
  readonly readRecord: ReadRecord
  readonly recordVersion: number
  readonly readSettings: (settings: unknown) => Settings | null
  readonly digest: Digest
}

/** In bytes. The records of a whole career are a hundredth of it. */
const longestJson = 100_000_000

/** Reads a ZIP or a bare `recert.json`; the first bytes tell which. Changes nothing. Rejects with an AbortError if canceled. */
export async function readBackup(file: Blob, reading: BackupReading): Promise<Result<Backup, BackupProblem>> {
  if (file.size === 0) return err({ kind: 'empty' })
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  if (head[0] !== 0x50 || head[1] !== 0x4b) {
    if (file.size > longestJson) return err({ kind: 'tooLarge', name: null, most: longestJson })
    const split = await splitRecords(new Uint8Array(await file.arrayBuffer()), reading)
    if (split.ok) return readSplit(split.value, null, reading)
    return split.error.kind === 'notJson' && !looksLikeJson(head) ? err({ kind: 'unknownFormat' }) : split
  }
  const archive = await openArchive(file, reading)
  if (!archive.ok) return archive
  const found = await findRecords(archive.value, reading)
  return found.ok ? readSplit(found.value.split, { archive: archive.value, folder: found.value.folder }, reading) : found
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

async function readSplit(
  { frame, parts }: SplitRecords,
  packed: { readonly archive: Archive; readonly folder: string } | null,
  reading: BackupReading,
): Promise<Result<Backup, BackupProblem>> {
  const read = v.safeParse(envelope, frame)
  if (!isRecert(frame) || !read.success) return err({ kind: 'notRecert' })
  const { version, recordVersion = version, exportedAt, exportedOn, credentials, courses, planned, deleted, proofs, unread, settings } = read.output
  if (version > backupVersion || recordVersion > reading.recordVersion) return err({ kind: 'newerVersion' })
  const lists = { credentials, courses: version < 3 ? [...courses, ...planned] : courses, deleted: version < 3 ? deleted : [], unread }
  if (Object.values(lists).reduce((count, { length }) => count + length, 0) > mostParts) return err({ kind: 'tooManyRecords', most: mostParts })
  await reading.pause()
  const { recordVersion: latestVersion, readRecord } = reading
  const { entries, setAside } = await readEntries(lists, { parts, version, recordVersion, latestVersion, readRecord }, reading)
  const places = new Map(proofs.flatMap((proof) => placeOf(readPart(proof, parts))))
  const named = new Map(entries.flatMap(({ kept }) => everyProofOf(kept.record).map((proof) => [proof.sha256, proof])))
  const wanted = [...named.values()].map(({ sha256, size }) => ({ sha256, size, file: places.get(sha256) ?? null }))
  return ok({
    madeAt: [exportedAt, exportedOn].find((text) => text !== undefined && isMoment(text)) ?? null,
    entries,
    setAside,
    settings: settings === undefined ? null : reading.readSettings(settings),
    files: packed === null ? new Map() : await findCertificates(packed.archive, packed.folder, wanted, reading.digest, reading),
    readFile: async (name) => packed?.archive.read(name) ?? null,
  })
}

function isMoment(text: string): boolean {
  return parsePlainDate(text).ok || (/^(?:19|20|21)\d\d-\d\d-\d\dT/.test(text) && text.length < 40 && !Number.isNaN(Date.parse(text)))
}

const filed = v.object({ sha256: v.pipe(v.string(), v.check(isSha256)), file: v.string() })

function placeOf(proof: Result<unknown, unknown>): readonly (readonly [Sha256, string])[] {
  const { success, output } = v.safeParse(filed, proof.ok ? proof.value : null)
  return success ? [[output.sha256 as Sha256, output.file]] : [] // safe: the schema checked it
}
