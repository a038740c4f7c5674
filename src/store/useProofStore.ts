import { useContext, useMemo } from 'react'
import type { ProofProblem } from '../domain/files/proofFile'
import { err } from '../domain/values/result'
import { ServicesContext } from './services'
import type { ProofStore } from './proofStore'

/** The proof store for forms: it loads the services with the first file, and refuses the file if they can't be loaded. */
export function useProofStore(): Pick<ProofStore, 'take' | 'open'> {
  const openServices = useContext(ServicesContext)
  return useMemo(() => {
    const proofStore = async () => (openServices === null ? null : (await openServices()).proofs)
    return {
      take: async (file) => (await proofStore().catch(() => null))?.take(file) ?? err<ProofProblem>('refused'),
      open: async (sha256) => (await proofStore().catch(() => null))?.open(sha256) ?? err('refused'),
    }
  }, [openServices])
}
