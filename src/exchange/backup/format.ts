import type { PlainDate } from '../../domain/values/plainDate'
import type { Proof, ProofType, Sha256 } from '../../domain/records/proof'
import type { UnreadText } from '../../domain/device/safety'
import type { Settings } from '../../domain/device/settings'
import type { Stored } from '../../domain/records/stored'

/**
 * `recert.json`, version 3. Versions 1 and 2 had bare records in `credentials`, `courses`, `planned` (since 2) and `deleted`, and a day
 * in `exportedOn`. Their records have the same version as the file.
 */
export const backupVersion = 3

/** The file with the records in the archive. */
export const recordsName = 'recert.json'

/** A record in the file. `rev` and `savedAt` tell which of two copies is later. */
export type EntryText = { readonly rev: number; readonly savedAt: string | null; readonly deletedOn: PlainDate | null; readonly record: unknown }

export type BackupText = {
  readonly format: 'recert'
  readonly version: typeof backupVersion
  /** ISO 8601 timestamp. */
  readonly exportedAt: string
  /** The version of the record format. */
  readonly recordVersion: number
  readonly settings: Settings
  readonly credentials: readonly EntryText[]
  /** Completed and planned. */
  readonly courses: readonly EntryText[]
  /** The certificates in the archive. `file` is the name there. */
  readonly proofs: readonly { readonly sha256: Sha256; readonly file: string; readonly type: ProofType; readonly size: number }[]
  /** Unreadable texts, exactly as they were found. */
  readonly unread: readonly UnreadText[]
}

/** Everything that goes into a backup. */
export type BackupSource = {
  readonly stored: readonly Stored[]
  readonly settings: Settings
  readonly unread: readonly UnreadText[]
  readonly recordVersion: number
}

/** A certificate and its file name in the archive. */
export type FiledProof = { readonly proof: Proof; readonly file: string }
