import { useContext, useMemo } from 'react'
import type { ProofProblem } from '../domain/records/proof'
import { err } from '../domain/values/result'
import { DeskContext } from './deskContext'
import type { ProofShelf } from './proofShelf'

/** The shelf for what is not shown from it yet: the desk is loaded when a file comes. One that cannot be loaded refuses. */
export function useProofShelf(): Pick<ProofShelf, 'take' | 'open'> {
  const openDesk = useContext(DeskContext)
  return useMemo(() => {
    const shelf = async () => (openDesk === null ? null : (await openDesk()).proofs)
    return {
      take: async (file) => (await shelf().catch(() => null))?.take(file) ?? err<ProofProblem>('refused'),
      open: async (sha256) => (await shelf().catch(() => null))?.open(sha256) ?? err('refused'),
    }
  }, [openDesk])
}
