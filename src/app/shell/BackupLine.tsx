import { useRecert } from '../../store/useRecert'
import { backupText } from '../../words/device/backupAge'
import { dots } from '../../words/values/series'

/** Where the records are, and how old the last backup is. */
export function BackupLine({ where }: { readonly where: string }) {
  const backup = useRecert((state) => state.safety.backup)
  const today = useRecert((state) => state.today)
  return dots([where, backupText(backup, today)])
}
