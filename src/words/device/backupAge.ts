import { type BackupAge, isBackupWanted } from '../../domain/device/backupAge'
import { daysBetween, localDay, type PlainDate } from '../../domain/values/plainDate'
import { quantity } from '../values/dates'

/** "Last backup 12 days ago, 14 changes since"; empty if there's nothing to back up. */
export function backupText(backup: BackupAge, today: PlainDate): string {
  const { at, changes } = backup
  if (at === null) return changes === 0 ? '' : `No backup yet${isBackupWanted(backup) ? `, ${quantity(changes, 'change')}` : ''}`
  const days = daysBetween(localDay(new Date(at)), today)
  const age = days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`
  return `Last backup ${age}${isBackupWanted(backup) ? `, ${quantity(changes, 'change')} since` : ''}`
}
