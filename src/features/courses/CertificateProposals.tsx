import { useEffect, useState } from 'react'
import type { CourseDraft, FilledDraft } from '../../domain/forms/courseDraft'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Proof } from '../../domain/records/proof'
import type { CertificateFacts } from '../../exchange/pdf/certificateFacts'
import { useProofStore } from '../../store/useProofStore'
import { Button } from '../../ui/layout/Button'
import { proposalsOf } from './proposals'
import styles from './CertificateProposals.module.css'

export type CertificateProposalsProps = {
  readonly proof: Proof
  readonly filled: FilledDraft
  readonly today: PlainDate
  readonly onUse: (part: Partial<CourseDraft>) => void
}

/** What the text of a PDF says about its course, to be taken over value by value. What the form already says isn't repeated. */
export function CertificateProposals({ proof, filled, today, onUse }: CertificateProposalsProps) {
  const facts = useCertificateFacts(proof, today)
  const proposals = facts === null ? [] : proposalsOf(facts, filled)
  return (
    <div aria-live="polite" className={styles.proposals}>
      {proposals.length > 0 && <p className={styles.heading}>From the certificate:</p>}
      {proposals.map(({ key, text, part }) => (
        <div key={key} className={styles.proposal}>
          <p className="secret">{text}</p>
          <Button look="quiet" aria-label={`Use ${text}`} onClick={() => onUse(part)}>
            Use
          </Button>
        </div>
      ))}
    </div>
  )
}

/** Loads the PDF reader for a PDF; null for anything else, and while it's being read. */
function useCertificateFacts(proof: Proof, today: PlainDate): CertificateFacts | null {
  const proofStore = useProofStore()
  const [facts, setFacts] = useState<CertificateFacts | null>(null)
  useEffect(() => {
    if (proof.type !== 'application/pdf') return
    let isWanted = true
    const read = async () => {
      const [{ readCertificate }, opened] = await Promise.all([import('../../exchange/pdf/readCertificate'), proofStore.open(proof.sha256)])
      const found = opened.ok ? await readCertificate(opened.value, today) : null
      if (isWanted) setFacts(found)
    }
    // Then nothing is proposed, and the fields are filled in by hand.
    read().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [proof, proofStore, today])
  return facts
}
