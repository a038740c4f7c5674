import type { Proof } from '../../domain/records/proof'
import type { ProofList } from '../../store/useProofList'
import { FileProposals, type ProposalWays } from './FileProposals'

export type LatestProposalsProps<Part> = ProposalWays<Part> & { readonly proofs: readonly Proof[]; readonly list: ProofList }

/** What the file attached last today says, and the badge that was chosen last but can't be kept. */
export function LatestProposals<Part>({ proofs, list, ...ways }: LatestProposalsProps<Part>) {
  const latest = proofs.findLast(({ addedOn }) => addedOn === ways.today)
  const unkept = list.refused.findLast(({ problem }) => problem === 'notAProof')?.file
  return (
    <>
      {latest !== undefined && <FileProposals key={latest.sha256} source={{ kind: 'kept', proof: latest }} {...ways} />}
      {unkept !== undefined && <FileProposals key={unkept.name} source={{ kind: 'refused', file: unkept }} {...ways} />}
    </>
  )
}

/** The files it reads beside certificates, as an input's `accept`. */
export const badgeFiles = '.json,.jsonld,.jwt'
