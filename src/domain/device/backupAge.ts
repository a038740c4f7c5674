/** When everything was last backed up (an ISO 8601 instant; null: never), and how many records have changed since. */
export type BackupAge = { readonly at: string | null; readonly changes: number }

/** After so many changes a word about it is worth more than it disturbs. */
const manyChanges = 10

export function isBackupWanted({ changes }: BackupAge): boolean {
  return changes >= manyChanges
}
