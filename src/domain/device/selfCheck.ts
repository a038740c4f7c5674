import { type BackupAge, isBackupWanted } from './backupAge'
import { isNearlyFull, type Space } from './space'

/** The stored records beside those on screen: how many were read back, and the names of those that differ. */
export type RecordsCheck = {
  readonly count: number
  readonly different: readonly string[]
  /** How many the safety copy lacks or has in another version; null if it doesn't answer. */
  readonly uncopied: number | null
}

/** What reading everything back found. */
export type ReadBack = {
  readonly records: RecordsCheck
  /** The certificates: how many, and the names of the records whose certificate is missing or damaged. */
  readonly proofs: { readonly count: number; readonly faulty: readonly string[] }
  readonly setAside: number
  /** Null if the browser keeps nothing. */
  readonly space: Space | null
}

/** That, and how old the backup is by now. */
export type SelfCheck = ReadBack & { readonly backup: BackupAge }

/** One line of the report. */
export type Finding = { readonly about: 'records' | 'copy' | 'proofs' | 'setAside' | 'space' | 'backup'; readonly isFine: boolean }

/** In the order to read them. Nothing is said about what there's none of. */
export function findingsOf({ records, proofs, setAside, space, backup }: SelfCheck): readonly Finding[] {
  const copied: readonly Finding[] = records.count === 0 ? [] : [{ about: 'copy', isFine: records.uncopied === 0 }]
  const proven: readonly Finding[] = proofs.count === 0 ? [] : [{ about: 'proofs', isFine: proofs.faulty.length === 0 }]
  const measured: readonly Finding[] = [{ about: 'space', isFine: space !== null && !isNearlyFull(space) }]
  const backedUp: readonly Finding[] = backup.at === null && backup.changes === 0 ? [] : [{ about: 'backup', isFine: !isBackupWanted(backup) }]
  return [
    { about: 'records', isFine: records.different.length === 0 },
    ...copied,
    ...proven,
    { about: 'setAside', isFine: setAside === 0 },
    ...measured,
    ...backedUp,
  ]
}
