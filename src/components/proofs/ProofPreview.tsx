import { useCallback, useEffect, useState } from 'react'
import type { ProofLoss } from '../../domain/files/proofFile'
import type { Proof } from '../../domain/records/proof'
import type { Bytes } from '../../store/proofStore'
import { useProofStore } from '../../store/useProofStore'
import { Notice } from '../../ui/feedback/Notice'
import { lossWords } from '../../words/device/proofs'
import { PdfPages } from './PdfPages'
import { Stack } from '../../ui/layout/Stack'
import styles from './ProofPreview.module.css'

type Opened = { readonly of: Proof; readonly bytes: Bytes | null; readonly loss: ProofLoss | null }

/** Shows an image, or a PDF page by page. Nothing in the file is ever run. */
export function ProofPreview({ proof }: { readonly proof: Proof }) {
  const proofStore = useProofStore()
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    let isWanted = true
    void proofStore.open(proof.sha256).then((result) => {
      if (isWanted) setOpened(result.ok ? { of: proof, bytes: result.value, loss: null } : { of: proof, bytes: null, loss: result.error })
    })
    return () => {
      isWanted = false
    }
  }, [proofStore, proof])
  if (opened?.of !== proof) return <p>Opening the file…</p>
  if (opened.loss !== null) return <Notice tone="warning">{lossWords[opened.loss]}</Notice>
  if (opened.bytes === null) return null
  return (
    <Stack role="group" aria-label={`Preview of ${proof.name}`} gap={8}>
      {proof.type === 'application/pdf' ? (
        <PdfPages bytes={opened.bytes} name={proof.name} />
      ) : (
        <ProofImage bytes={opened.bytes} type={proof.type} name={proof.name} />
      )}
    </Stack>
  )
}

function ProofImage({ bytes, type, name }: { readonly bytes: Bytes; readonly type: string; readonly name: string }) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(new Blob([bytes], { type }))
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [bytes, type],
  )
  return <img ref={show} alt={`The certificate ${name}`} className={styles.page} />
}
