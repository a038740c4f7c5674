import type { ReactNode } from 'react'
import type { Proof } from '../domain/records/proof'
import type { ProofList } from './useProofList'

export type ProofsFieldProps = {
  readonly proofs: readonly Proof[]
  readonly list: ProofList
  /** Files to begin with, which were dropped on the page. */
  readonly begin: readonly File[]
  /** The one that is shown beside the form. */
  readonly shown: Proof | null
  readonly onShow: (proof: Proof | null) => void
  readonly onRemove: (proof: Proof) => void
}

/** How the forms of courses and of credentials show certificates: the app hands it in, since features do not know each other. */
export type ProofSlots = {
  readonly field: (props: ProofsFieldProps) => ReactNode
  readonly preview: (proof: Proof) => ReactNode
}
