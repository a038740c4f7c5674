import { useEffect, useState } from 'react'
import type { ProofLoss } from '../../domain/files/proofFile'
import type { Proof } from '../../domain/records/proof'
import type { Bytes } from '../../store/proofStore'
import { useProofStore } from '../../store/useProofStore'

export type OpenedProof = { readonly of: Proof; readonly bytes: Bytes | null; readonly loss: ProofLoss | null }

/** The bytes of a certificate, or why they're gone; null while it's being opened. */
export function useOpenedProof(proof: Proof): OpenedProof | null {
  const proofStore = useProofStore()
  const [opened, setOpened] = useState<OpenedProof | null>(null)
  useEffect(() => {
    let isWanted = true
    void proofStore.open(proof.sha256).then((result) => {
      if (isWanted) setOpened(result.ok ? { of: proof, bytes: result.value, loss: null } : { of: proof, bytes: null, loss: result.error })
    })
    return () => {
      isWanted = false
    }
  }, [proofStore, proof])
  return opened?.of === proof ? opened : null
}
