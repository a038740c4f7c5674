import type { BackupEntry } from '../../domain/changes/restoring'
import type { SetAside } from '../../domain/files/recordFault'
import type { Kept } from '../../domain/records/portfolio'
import { withProofsFrom } from '../../domain/records/withoutProofs'
import { nameOfRecord } from '../backup/nameOfRecord'
import { headings } from './columns/headings'
import { readRecordCell, type RecordReading } from './recordCell'
import type { Row } from './table'

export type CredentialRows = { readonly entries: readonly BackupEntry[]; readonly setAside: readonly SetAside[] }

/** Reads the last column of a table written by `credentialsToCsv`; null for any other table. Those of `held` that come back keep their certificates. */
export function readCredentials([heading, ...rows]: readonly Row[], reading: RecordReading, held: readonly Kept[]): CredentialRows | null {
  const here = new Map<string, Kept['record']>(held.map(({ kind, record }) => [`${kind} ${record.id}`, record]))
  const at = heading?.cells.indexOf(headings.details) ?? -1
  if (heading?.cells[0] !== headings.credential || at === -1) return null
  const read = rows.map(({ cells }) => ({ name: cells[0] ?? '', kept: readRecordCell('credential', cells[at] ?? '', reading) }))
  return {
    entries: read.flatMap(({ kept }) => {
      if (kept?.kind !== 'credential') return []
      const record = withProofsFrom(kept.record, here.get(`credential ${kept.record.id}`) ?? {})
      return [{ kept: { ...kept, record }, rev: null, savedAt: null, isDeleted: false }]
    }),
    setAside: read.flatMap(({ name, kept }) => (kept === null ? [{ name: nameOfRecord({ name }), fault: 'shape' as const }] : [])),
  }
}
