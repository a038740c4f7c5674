import type { PlainDate } from '../../domain/values/plainDate'
import type { Proof, ProofType, Sha256 } from '../../domain/records/proof'
import type { UnreadText } from '../../domain/device/safety'
import type { Settings } from '../../domain/device/settings'
import type { Stored } from '../../domain/records/stored'

/**
 * `recert.json`, version 3. Version 1 and 2 held bare records in `credentials`, `courses`, `planned` (since 2) and `deleted`,
 * and `exportedOn`, a day; their records are of the version of the same number.
 */
export const backupVersion = 3

/** The name of the records' file in the archive. */
export const recordsName = 'recert.json'

/** One record in the file. `rev` and `savedAt` tell which of two copies is the later one. */
export type EntryText = { readonly rev: number; readonly savedAt: string | null; readonly deletedOn: PlainDate | null; readonly record: unknown }

export type BackupText = {
  readonly format: 'recert'
  readonly version: typeof backupVersion
  /** ISO 8601 instant. */
  readonly exportedAt: string
  /** The version of the shape of the records. */
  readonly recordVersion: number
  readonly settings: Settings
  readonly credentials: readonly EntryText[]
  /** Completed and planned ones. */
  readonly courses: readonly EntryText[]
  /** The certificates in the archive: `file` is their name there. */
  readonly proofs: readonly { readonly sha256: Sha256; readonly file: string; readonly type: ProofType; readonly size: number }[]
  /** Texts that could not be read, as they were found. */
  readonly unread: readonly UnreadText[]
}

/** All that goes into a backup. */
export type BackupSource = {
  readonly stored: readonly Stored[]
  readonly settings: Settings
  readonly unread: readonly UnreadText[]
  readonly recordVersion: number
}

/** A certificate as it stands in the archive. */
export type FiledProof = { readonly proof: Proof; readonly file: string }
