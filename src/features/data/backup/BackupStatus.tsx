import { Notice } from '../../../ui/feedback/Notice'
import { Progress } from '../../../ui/feedback/Progress'
import { missingFilesText } from '../../../words/changes/restoring'
import type { BackupWork } from './useBackup'

/** How far a backup is, and how it ended. */
export function BackupStatus({ work, onCancel }: { readonly work: BackupWork; readonly onCancel: () => void }) {
  return (
    <>
      {work.kind === 'packing' && <Progress label="Preparing the backup" done={work.done} of={work.of} onCancel={onCancel} />}
      <div aria-live="polite">
        {work.kind === 'done' && work.missing.length === 0 && (
          <p className="soft">{work.way === 'shared' ? 'Backup shared.' : 'The backup is in your downloads.'}</p>
        )}
        {work.kind === 'done' && work.missing.length > 0 && <Notice tone="warning">{missingFilesText(work.missing)}</Notice>}
        {work.kind === 'failed' && <Notice tone="warning">The backup failed. Your records are safe. Reload the page, then try again.</Notice>}
      </div>
    </>
  )
}
