import { useRef, useState } from 'react'
import { ArchiveRestore, Download } from 'lucide'
import { type Services } from '../../../store/services'
import { useServices } from '../../../store/useServices'
import { useRecert } from '../../../store/useRecert'
import { Button } from '../../../ui/layout/Button'
import { downloadBlob } from '../../../ui/files/download'
import { Icon } from '../../../ui/layout/Icon'
import { Notice } from '../../../ui/feedback/Notice'
import { Card } from '../../../ui/layout/Card'
import { Cluster } from '../../../ui/layout/Cluster'
import { Progress } from '../../../ui/feedback/Progress'
import { backupText } from '../../../words/device/backupAge'
import { missingFilesText } from '../../../words/changes/restoring'
import { Autosave } from './Autosave'

type Work =
  | { readonly kind: 'none' | 'failed' }
  | { readonly kind: 'packing'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly missing: readonly string[] }

/** Everything in one file outside the browser, and back. */
export function BackupSection({ onRestore }: { readonly onRestore: (file: File | null) => void }) {
  const { makeBackup, now }: Services = useServices()
  const backup = useRecert((state) => state.safety.backup)
  const today = useRecert((state) => state.today)
  const noteBackup = useRecert((state) => state.noteBackup)
  const [work, setWork] = useState<Work>({ kind: 'none' })
  const canceling = useRef<AbortController | null>(null)
  const download = async () => {
    const controller = new AbortController()
    canceling.current = controller
    setWork({ kind: 'packing', done: 0, of: 1 })
    try {
      const at = now()
      const { archive, missing } = await makeBackup({
        signal: controller.signal,
        onProgress: (done, of) => setWork({ kind: 'packing', done, of }),
      })
      downloadBlob(`recert-${today}.zip`, archive)
      noteBackup(at)
      setWork({ kind: 'done', missing: missing.map(({ name }) => name) })
    } catch {
      setWork({ kind: controller.signal.aborted ? 'none' : 'failed' })
    }
  }
  return (
    <Card aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p>
        One ZIP with every record, your certificates and tables that open in a spreadsheet. {backupText(backup, today)} Keep it somewhere else than on
        this device.
      </p>
      <Cluster gap={8}>
        <Button id="download-backup" icon={<Icon of={Download} size={20} />} onClick={() => void download()} disabled={work.kind === 'packing'}>
          Download backup
        </Button>
        <Button icon={<Icon of={ArchiveRestore} size={20} />} onClick={() => onRestore(null)}>
          Restore backup
        </Button>
      </Cluster>
      {work.kind === 'packing' && <Progress label="Packing the backup" done={work.done} of={work.of} onCancel={() => canceling.current?.abort()} />}
      <div aria-live="polite">
        {work.kind === 'done' && work.missing.length === 0 && <p className="soft">The backup is in your downloads.</p>}
        {work.kind === 'done' && work.missing.length > 0 && <Notice tone="warning">{missingFilesText(work.missing)}</Notice>}
        {work.kind === 'failed' && (
          <Notice tone="warning">The backup could not be made. Reload the page and try again; your records are as they were.</Notice>
        )}
      </div>
      <Autosave onRestore={onRestore} />
    </Card>
  )
}
