import { type BackupAge, isBackupWanted } from '../../domain/device/backupAge'
import { daysBetween, localDay, type PlainDate } from '../../domain/values/plainDate'
import { backupAges } from '../english/backupAge'
import { quantity } from '../values/dates'

/** "Last backup 12 days ago, 14 changes since"; empty if there's nothing to back up. */
export function backupText(backup: BackupAge, today: PlainDate): string {
  const { at } = backup
  const changes = isBackupWanted(backup) ? quantity(backup.changes, 'change') : null
  if (at !== null) {
    const age = ageText(daysBetween(localDay(new Date(at)), today))
    return changes === null ? age : backupAges.since({ age, changes })
  }
  if (backup.changes === 0) return ''
  return changes === null ? backupAges.none : backupAges.noneWith({ changes })
}

function ageText(days: number): string {
  if (days <= 0) return backupAges.today
  return days === 1 ? backupAges.yesterday : backupAges.daysAgo({ days: quantity(days, 'day') })
}
