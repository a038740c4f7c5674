import { useEffect, useRef, useState } from 'react'
import { FileArchive, X } from 'lucide'
import type { AuditPack } from '../../domain/reports/auditPack'
import { useServices } from '../../store/useServices'
import { Button } from '../../ui/layout/Button'
import { downloadBlob } from '../../ui/files/download'
import { Icon } from '../../ui/layout/Icon'
import { ProgressBar } from '../../ui/feedback/ProgressBar'
import { certificateLabel, type Losses } from '../../words/reports/auditCertificates'
import { auditReport, indexColumns, packedText, packingText, reasonText } from '../../words/reports/auditPack'
import { localDialect } from '../../words/values/numbers'

export type DownloadPackProps = {
  readonly pack: AuditPack
  readonly trainerName: string
  /** Called with the files that couldn't be opened while packing. */
  readonly onLosses: (losses: Losses) => void
  readonly onAnnounce: (announcement: string) => void
}

type Progress = { readonly done: number; readonly of: number }

/** Packs the report and the certificates into a ZIP, with progress and a way to cancel. */
export function DownloadPack({ pack, trainerName, onLosses, onAnnounce }: DownloadPackProps) {
  const { proofs, now } = useServices()
  const [progress, setProgress] = useState<Progress | null>(null)
  const running = useRef<AbortController | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const cancel = useRef<HTMLButtonElement>(null)
  useEffect(() => () => running.current?.abort(), [])

  const download = async () => {
    if (running.current !== null) return
    const stopper = new AbortController()
    running.current = stopper
    setProgress({ done: 0, of: 1 })
    onAnnounce('')
    try {
      const { packAudit } = await import('../../exchange/audit/auditZip')
      const { name, archive, packed, losses } = await packAudit(
        pack,
        { index: { columns: indexColumns, reason: reasonText }, report: (lost) => auditReport(pack, trainerName, lost), label: certificateLabel },
        { open: proofs.open, at: now(), dialect: localDialect(), signal: stopper.signal, onProgress: (done, of) => setProgress({ done, of }) },
      )
      downloadBlob(name, archive)
      onLosses(losses)
      onAnnounce(packedText(packed, losses.size))
    } catch {
      onAnnounce(
        stopper.signal.aborted
          ? 'Stopped. Nothing was downloaded.'
          : 'The audit pack couldn’t be made. Nothing is lost. Reload the page and try again.',
      )
    }
    running.current = null
    if (document.activeElement === cancel.current) button.current?.focus()
    setProgress(null)
  }

  return (
    <>
      <div>
        <Button
          ref={button}
          icon={<Icon of={FileArchive} size={19} />}
          aria-disabled={progress !== null || undefined}
          onClick={() => void download()}
        >
          Download audit pack
        </Button>
      </div>
      {progress !== null && (
        <>
          <ProgressBar
            label="Packing"
            max={progress.of}
            now={progress.done}
            valueText={packingText(progress.done, progress.of)}
            segments={[{ key: 'packed', share: 1, filled: progress.done / progress.of }]}
          />
          <div>
            <Button ref={cancel} look="quiet" icon={<Icon of={X} size={19} />} onClick={() => running.current?.abort()}>
              Cancel
            </Button>
          </div>
        </>
      )}
    </>
  )
}
