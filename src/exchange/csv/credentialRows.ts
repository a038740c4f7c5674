import type { BackupEntry } from '../../domain/changes/restoring'
import type { SetAside } from '../../domain/files/recordFault'
import { nameOfRecord } from '../backup/nameOfRecord'
import { headings } from './columns'
import { readRecordCell, type RecordReading } from './recordCell'
import type { Row } from './table'

export type CredentialRows = { readonly entries: readonly BackupEntry[]; readonly setAside: readonly SetAside[] }

/** Reads the last column of a table written by `credentialsToCsv`; null for any other table. */
export function readCredentials([heading, ...rows]: readonly Row[], reading: RecordReading): CredentialRows | null {
  const at = heading?.cells.indexOf(headings.details) ?? -1
  if (heading?.cells[0] !== headings.credential || at === -1) return null
  const read = rows.map(({ cells }) => ({ name: cells[0] ?? '', kept: readRecordCell('credential', cells[at] ?? '', reading) }))
  return {
    entries: read.flatMap(({ kept }) => (kept === null ? [] : [{ kept, rev: null, savedAt: null, isDeleted: false }])),
    setAside: read.flatMap(({ name, kept }) => (kept === null ? [{ name: nameOfRecord({ name }), fault: 'shape' as const }] : [])),
  }
}
