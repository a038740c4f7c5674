import * as v from 'valibot'
import type { ArchiveProblem, BackupProblem } from '../../domain/files/backupProblem'
import type { SetAside } from '../../domain/files/recordFault'
import { everyProofOf, isSha256, type Sha256 } from '../../domain/records/proof'
import type { BackupEntry } from '../../domain/changes/restoring'
import { err, ok, type Result } from '../../domain/values/result'
import type { Settings } from '../../domain/device/settings'
import { type Archive, openArchive, plainName } from '../archive/unzip'
import type { LongWork } from '../longWork'
import { type ReadRecord, readEntries } from './backupEntries'
import { type Digest, findCertificates, type WantedCertificate } from './findCertificates'
import { findRecords } from './findRecords'
import { backupVersion } from './format'
import { isRecert } from './isRecert'
import { madeAtOf } from './madeAt'
import { readPart } from './readPart'
import { mostParts, type SplitRecords, splitRecords } from './splitRecords'

/** A backup that has been read but not restored. */
export type Backup = {
  /** ISO 8601 timestamp, or just the day; null if unknown. */
  readonly madeAt: string | null
  /** The records; those of this device if the archive has only certificates. */
  readonly entries: readonly BackupEntry[]
  readonly hasRecords: boolean
  /** The names of older backups in the same archive, which stay there. */
  readonly older: readonly string[]
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
  /** The records on this device: an archive may have nothing but their certificates. */
  readonly here: readonly BackupEntry[]
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
  if (found.ok) return readSplit(found.value.split, { archive: archive.value, ...found.value }, reading)
  return found.error.kind === 'noRecords' ? readCertificates(archive.value, reading) : found
}

/** An archive without records may be half of a backup that was divided: certificates without the records that name them. */
async function readCertificates(archive: Archive, reading: BackupReading): Promise<Result<Backup, BackupProblem>> {
  const { here, digest } = reading
  const files = await findCertificates(archive, '', wantedBy(here, new Map()), digest, reading)
  if (files.size > 0)
    return ok({ madeAt: null, entries: here, hasRecords: false, older: [], setAside: [], settings: null, files, readFile: archive.read })
  return err({ kind: [...archive.sizes.keys()].some((name) => certificateName.test(plainName(name))) ? 'onlyFiles' : 'noRecords' })
}

const certificateName = /\.(?:pdf|jpe?g|png)$/i

function looksLikeJson(head: Uint8Array): boolean {
  return /^[\s\uFEFF]*[{["]/.test(new TextDecoder().decode(head))
}

const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const list = v.optional(v.array(v.unknown()), [])

const envelope = v.object({
  format: v.literal('recert'),
  version: wholeNumber,
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
  packed: { readonly archive: Archive; readonly folder: string; readonly older: readonly string[] } | null,
  reading: BackupReading,
): Promise<Result<Backup, BackupProblem>> {
  const read = v.safeParse(envelope, frame)
  if (!isRecert(frame) || !read.success) return err({ kind: 'notRecert' })
  const { version, recordVersion = version, credentials, courses, planned, deleted, proofs, unread, settings } = read.output
  if (version > backupVersion || recordVersion > reading.recordVersion) return err({ kind: 'newerVersion' })
  const lists = { credentials, courses: version < 3 ? [...courses, ...planned] : courses, deleted: version < 3 ? deleted : [], unread }
  if (Object.values(lists).reduce((count, { length }) => count + length, 0) > mostParts) return err({ kind: 'tooManyRecords', most: mostParts })
  await reading.pause()
  const { recordVersion: latestVersion, readRecord } = reading
  const { entries, setAside } = await readEntries(lists, { parts, version, recordVersion, latestVersion, readRecord }, reading)
  const places = new Map(proofs.flatMap((proof) => placeOf(readPart(proof, parts))))
  const wanted = wantedBy(entries, places)
  return ok({
    madeAt: madeAtOf(frame),
    entries,
    hasRecords: true,
    older: packed?.older ?? [],
    setAside,
    settings: settings === undefined ? null : reading.readSettings(settings),
    files: packed === null ? new Map() : await findCertificates(packed.archive, packed.folder, wanted, reading.digest, reading),
    readFile: async (name) => packed?.archive.read(name) ?? null,
  })
}

function wantedBy(entries: readonly BackupEntry[], places: ReadonlyMap<Sha256, string>): readonly WantedCertificate[] {
  const named = new Map(entries.flatMap(({ kept }) => everyProofOf(kept.record).map((proof) => [proof.sha256, proof])))
  return [...named.values()].map(({ sha256, size }) => ({ sha256, size, file: places.get(sha256) ?? null }))
}

const filed = v.object({ sha256: v.pipe(v.string(), v.check(isSha256)), file: v.string() })

function placeOf(proof: Result<unknown, unknown>): readonly (readonly [Sha256, string])[] {
  const { success, output } = v.safeParse(filed, proof.ok ? proof.value : null)
  return success ? [[output.sha256 as Sha256, output.file]] : [] // safe: the schema checked it
}
