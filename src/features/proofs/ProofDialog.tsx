import { useState } from 'react'
import { Download } from 'lucide'
import type { ProofLoss } from '../../domain/files/proofFile'
import type { Proof } from '../../domain/records/proof'
import { useProofStore } from '../../store/useProofStore'
import { Button } from '../../ui/layout/Button'
import { Dialog } from '../../ui/dialog/Dialog'
import { downloadBlob } from '../../ui/files/download'
import { Icon } from '../../ui/layout/Icon'
import { Notice } from '../../ui/feedback/Notice'
import { DialogBody } from '../../ui/dialog/DialogBody'
import { Stack } from '../../ui/layout/Stack'
import rows from '../../ui/layout/rows.module.css'
import { downloadName, lossWords, proofText } from '../../words/device/proofs'
import { ProofPreview } from '../../components/proofs/ProofPreview'

export type ProofDialogProps = { readonly title: string; readonly proofs: readonly Proof[]; readonly onClose: () => void }

/** The certificates of one record, to view and download. */
export function ProofDialog({ title, proofs, onClose }: ProofDialogProps) {
  const proofStore = useProofStore()
  const [loss, setLoss] = useState<ProofLoss | null>(null)
  const download = async (proof: Proof) => {
    const opened = await proofStore.open(proof.sha256)
    setLoss(opened.ok ? null : opened.error)
    if (opened.ok) downloadBlob(downloadName(proof), new Blob([opened.value], { type: proof.type }))
  }
  return (
    <Dialog title={`Certificate: ${title}`} onClose={onClose}>
      <DialogBody>
        {loss !== null && <Notice tone="warning">{lossWords[loss]}</Notice>}
        {proofs.map((proof) => (
          <Stack as="section" key={proof.sha256} aria-label={proof.name}>
            <div className={rows.row}>
              <p className={rows.text}>
                <bdi>{proof.name}</bdi> <span className="soft">{proofText(proof)}</span>
              </p>
              <Button icon={<Icon of={Download} size={19} />} aria-label={`Download ${proof.name}`} onClick={() => void download(proof)}>
                Download
              </Button>
            </div>
            <ProofPreview proof={proof} />
          </Stack>
        ))}
      </DialogBody>
    </Dialog>
  )
}
