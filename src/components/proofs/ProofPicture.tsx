import { useEffect, useRef, useState } from 'react'
import { FileText } from 'lucide'
import type { Proof } from '../../domain/records/proof'
import type { Bytes } from '../../store/proofStore'
import { Icon } from '../../ui/layout/Icon'
import { ProofImage } from './ProofImage'
import styles from './ProofPreview.module.css'
import { useOpenedProof } from './useOpenedProof'

/** A certificate in small: an image, or the first page of a PDF. Its button names it, so it has no name of its own. */
export function ProofPicture({ proof }: { readonly proof: Proof }) {
  const opened = useOpenedProof(proof)
  const bytes = opened?.bytes ?? null
  if (bytes === null) return <Icon of={FileText} size={22} />
  return proof.type === 'application/pdf' ? (
    <FirstPage bytes={bytes} />
  ) : (
    <ProofImage bytes={bytes} type={proof.type} alt="" className={styles.picture} />
  )
}

function FirstPage({ bytes }: { readonly bytes: Bytes }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isDrawn, setDrawn] = useState(false)
  useEffect(() => {
    let isWanted = true
    const draw = async () => {
      const { drawFirstPage } = await import('../../exchange/pdf/drawFirstPage')
      if (canvas.current !== null && isWanted) await drawFirstPage(bytes, canvas.current)
      if (isWanted) setDrawn(true)
    }
    // The icon stays if it can't be drawn; the preview says why.
    draw().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [bytes])
  return (
    <>
      {!isDrawn && <Icon of={FileText} size={22} />}
      <canvas ref={canvas} hidden={!isDrawn} className={styles.picture} />
    </>
  )
}
