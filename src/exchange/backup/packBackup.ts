import { proofExtensions, type ProofLoss } from '../../domain/files/proofFile'
import { type Proof, everyProofOf } from '../../domain/records/proof'
import type { Result } from '../../domain/values/result'
import type { Stored } from '../../domain/records/stored'
import { createFileNames } from '../archive/fileName'
import { bytesOf, packZip, type PackedFile, type Packing } from '../archive/zip'
import { type BackupSource, type BackupText, backupVersion, type EntryText, type FiledProof, recordsName } from './format'

export type PackedBackup = {
  readonly archive: Blob
  /** Certificates left out because they're lost or damaged in this browser. */
  readonly missing: readonly Proof[]
}

export type BackupPacking = Packing & {
  readonly openProof: (sha256: Proof['sha256']) => Promise<Result<Uint8Array<ArrayBuffer>, ProofLoss>>
  /** Files that people can read without Recert. */
  readonly tables: readonly { readonly name: string; readonly text: string }[]
}

/** One ZIP with everything: the records as JSON, the tables, and the certificates under readable names. */
export async function packBackup(source: BackupSource, { openProof, tables, ...packing }: BackupPacking): Promise<PackedBackup> {
  const missing: Proof[] = []
  const filed = fileProofs(source.stored)
  const files: readonly PackedFile[] = [
    { name: recordsName, bytes: () => Promise.resolve(bytesOf(recordsText(source, filed, packing.at))) },
    ...tables.map(({ name, text }) => ({ name, bytes: () => Promise.resolve(bytesOf(text)) })),
    ...filed.map(({ proof, file }) => ({
      name: file,
      bytes: async () => {
        const opened = await openProof(proof.sha256)
        if (opened.ok) return opened.value
        missing.push(proof)
        return null
      },
    })),
  ]
  return { archive: await packZip(files, packing), missing }
}

/** The records alone, as formatted JSON. */
export function recordsText({ stored, settings, unread, recordVersion }: BackupSource, filed: readonly FiledProof[], at: Date): string {
  const entries = (kind: Stored['kind']) => stored.filter((each) => each.kind === kind).map(entryOf)
  const text: BackupText = {
    format: 'recert',
    version: backupVersion,
    exportedAt: at.toISOString(),
    recordVersion,
    settings,
    credentials: entries('credential'),
    courses: entries('course'),
    proofs: filed.map(({ proof: { sha256, type, size }, file }) => ({ sha256, file, type, size })),
    unread,
  }
  return JSON.stringify(text, null, 2)
}

function entryOf({ record, rev, savedAt, deletedOn }: Stored): EntryText {
  return { rev, savedAt, deletedOn, record }
}

/** Each file once, named after the first record it belongs to and that record's day. */
function fileProofs(stored: readonly Stored[]): readonly FiledProof[] {
  const name = createFileNames()
  const seen = new Set<string>()
  return stored.flatMap((kept) =>
    everyProofOf(kept.record).flatMap((proof) => {
      if (seen.has(proof.sha256)) return []
      seen.add(proof.sha256)
      return [{ proof, file: `certificates/${name(titleOf(kept), proofExtensions[proof.type])}` }]
    }),
  )
}

function titleOf(kept: Stored): string {
  if (kept.kind === 'credential') return kept.record.name
  const { record } = kept
  return `${'completedOn' in record ? record.completedOn : record.plannedFor} ${record.title}`
}
