/** When everything was last backed up (an ISO 8601 instant, null for never), and how many records have changed since. */
export type BackupAge = { readonly at: string | null; readonly changes: number }

/** After this many changes, a reminder is worth the interruption. */
const manyChanges = 10

export function isBackupWanted({ changes }: BackupAge): boolean {
  return changes >= manyChanges
}
