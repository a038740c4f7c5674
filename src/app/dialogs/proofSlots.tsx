import { type ReactNode, Suspense } from 'react'
import type { ProofSlots } from '../../store/proofSlots'
import { ErrorBoundary } from '../shell/ErrorBoundary'
import { ProofPreview, ProofsField } from '../screens'

export const proofSlots: ProofSlots = {
  field: (props) => onDemand(<ProofsField {...props} />),
  preview: (proof) => onDemand(<ProofPreview key={proof.sha256} proof={proof} />),
}

function onDemand(part: ReactNode): ReactNode {
  return (
    <ErrorBoundary>
      <Suspense fallback={<p>Loading…</p>}>{part}</Suspense>
    </ErrorBoundary>
  )
}
