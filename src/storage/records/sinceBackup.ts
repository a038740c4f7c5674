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
  /** The keys changed since the last backup. As long as there's none, all records count instead. */
  const changed = new Set<string>()

  /** When this tab saved or backed up a record: a deletion keeps only its day. */
  const seenAt = new Map<string, string>()

  const recount = () => {
    const at = readBackupNote(storage)
    if (at === null) return
    changed.clear()
    for (const [key, savedAt] of records.changedSince(at)) {
      const seen = seenAt.get(key)
      const isIncluded = savedAt === '' && seen !== undefined && seen <= at
      if (!isIncluded) changed.add(key)
    }
  }

  return {
    count() {
      const at = readBackupNote(storage)
      return { at, changes: at === null ? records.live() : changed.size }
    },
    recount,
    noteSaved(entries, at) {
      for (const { key } of entries) {
        changed.add(key)
        seenAt.set(key, at.toISOString())
      }
    },
    noteBackup(at) {
      const instant = at.toISOString()
      writeBackupNote(storage, instant)
      // What another tab has deleted on this day is in the backup.
      for (const [key, savedAt] of records.changedSince(instant)) if (savedAt === '' && !seenAt.has(key)) seenAt.set(key, instant)
      recount()
    },
  }
}
