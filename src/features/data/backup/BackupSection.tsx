import { useState } from 'react'
import { ArchiveRestore, Download, Share } from 'lucide'
import { isBackupWanted } from '../../../domain/device/backupAge'
import { useRecert } from '../../../store/useRecert'
import { Badge } from '../../../ui/feedback/Badge'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { Button } from '../../../ui/layout/Button'
import { canShare } from '../../../ui/files/shareFile'
import { Icon } from '../../../ui/layout/Icon'
import { Card } from '../../../ui/layout/Card'
import { Cluster } from '../../../ui/layout/Cluster'
import { backupText } from '../../../words/device/backupAge'
import { withDeletedText } from '../../../words/changes/restoring'
import { Autosave } from './Autosave'
import { BackupStatus } from './BackupStatus'
import { useBackup, zip } from './useBackup'

/** Everything in one file outside the browser, and back. */
export function BackupSection({ onRestore }: { readonly onRestore: (file: File | null) => void }) {
  const backup = useRecert((state) => state.safety.backup)
  const today = useRecert((state) => state.today)
  const deleted = useRecert((state) => state.portfolio.deleted.length)
  const [withDeleted, setWithDeleted] = useState(true)
  const { work, name, download, share, cancel } = useBackup(!withDeleted)
  const isPacking = work.kind === 'packing'
  return (
    <Card gap={12} aria-labelledby="backup">
      <Cluster gap={8} align="center" justify="between">
        <h2 id="backup">Backup</h2>
        {isBackupWanted(backup) && <Badge tone="warn">Due</Badge>}
      </Cluster>
      <div>
        <p>{backupText(backup, today)}</p>
        <p className="soft">One ZIP with your records and certificates. Keep it off this device.</p>
        {deleted > 0 && <Checkbox label={withDeletedText(deleted)} checked={withDeleted} onChange={setWithDeleted} />}
      </div>
      <Cluster gap={8}>
        <Button look="primary" id="download-backup" icon={<Icon of={Download} size={20} />} onClick={() => void download()} disabled={isPacking}>
          Download backup
        </Button>
        {canShare(name, zip) && (
          <Button icon={<Icon of={Share} size={20} />} onClick={() => void share()} disabled={isPacking}>
            Share backup
          </Button>
        )}
        <Button icon={<Icon of={ArchiveRestore} size={20} />} onClick={() => onRestore(null)}>
          Restore backup
        </Button>
      </Cluster>
      <BackupStatus work={work} onCancel={cancel} />
      <Autosave onRestore={onRestore} />
    </Card>
  )
}
