import type { Safety } from '../../domain/device/safety'
import type { KeyValue } from '../browser/keyValue'
import { readBackupNote, writeBackupNote } from '../device/backupNote'
import type { MirrorEntry } from './mirror'
import type { Records } from './records'

/** How many records changed since the last backup of everything. */
export type SinceBackup = {
  readonly count: () => Safety['backup']
  /** Records were read that this tab didn't save. */
  readonly recount: () => void
  readonly noteSaved: (entries: readonly MirrorEntry[], at: Date) => void
  readonly noteBackup: (at: Date) => void
}

export function countSinceBackup(storage: KeyValue, records: Pick<Records, 'changedSince' | 'live'>): SinceBackup {
  /**
   * The keys changed since the last backup, and when. Empty for an earlier deletion, which keeps only its day. As long as there's no backup,
   * only those changed in this session: all records count then.
   */
  const changed = new Map<string, string>()

  const recount = () => {
    const at = readBackupNote(storage)
    if (at === null) return
    const before = new Map(changed)
    changed.clear()
    for (const [key, savedAt] of records.changedSince(at)) changed.set(key, savedAt === '' ? (before.get(key) ?? '') : savedAt)
  }

  return {
    count() {
      const at = readBackupNote(storage)
      return { at, changes: at === null ? records.live() : changed.size }
    },
    recount,
    noteSaved(entries, at) {
      for (const { key } of entries) changed.set(key, at.toISOString())
    },
    noteBackup(at) {
      writeBackupNote(storage, at.toISOString())
      recount()
      for (const [key, changedAt] of changed) if (changedAt <= at.toISOString()) changed.delete(key)
    },
  }
}
