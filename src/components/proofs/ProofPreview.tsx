import type { Proof } from '../../domain/records/proof'
import { Notice } from '../../ui/feedback/Notice'
import { Stack } from '../../ui/layout/Stack'
import { lossWords } from '../../words/device/proofs'
import { PdfPages } from './PdfPages'
import { ProofImage } from './ProofImage'
import styles from './ProofPreview.module.css'
import { useOpenedProof } from './useOpenedProof'

export type ProofPreviewProps = {
  readonly proof: Proof
  /** Only the first page. */
  readonly brief?: boolean
}

/** Shows an image, or a PDF page by page. Nothing in the file is ever run. */
export function ProofPreview({ proof, brief = false }: ProofPreviewProps) {
  const opened = useOpenedProof(proof)
  if (opened === null) return <p>Opening the file…</p>
  if (opened.loss !== null) return <Notice tone="warning">{lossWords[opened.loss]}</Notice>
  if (opened.bytes === null) return null
  return (
    <Stack role="group" aria-label={`Preview of ${proof.name}`} gap={8}>
      {proof.type === 'application/pdf' ? (
        <PdfPages bytes={opened.bytes} name={proof.name} brief={brief} />
      ) : (
        <ProofImage bytes={opened.bytes} type={proof.type} alt={`The certificate ${proof.name}`} className={styles.page} />
      )}
    </Stack>
  )
}
