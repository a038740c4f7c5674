import { useState } from 'react'
import { X } from 'lucide'
import { badgeFiles, LatestProposals } from '../../components/proofs/LatestProposals'
import { ProofPreview } from '../../components/proofs/ProofPreview'
import { ProofsField } from '../../components/proofs/ProofsField'
import type { CourseDraft, FilledDraft } from '../../domain/forms/courseDraft'
import type { Proof } from '../../domain/records/proof'
import type { PlainDate } from '../../domain/values/plainDate'
import type { ProofList } from '../../store/useProofList'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { badgeRemarks } from '../../words/device/badges'
import styles from './CourseDialog.module.css'
import { proposalsOf } from './proposals'

export type CourseCertificateProps = {
  readonly filled: FilledDraft
  readonly list: ProofList
  readonly today: PlainDate
  readonly onChange: (part: Partial<CourseDraft>) => void
}

/** The photos and files of a course, what they say about it, and the one being looked at. */
export function CourseCertificate({ filled, list, today, onChange }: CourseCertificateProps) {
  const { proofs } = filled
  const [shownProof, setShownProof] = useState<Proof | null>(null)
  const shown = proofs.find((proof) => proof === shownProof) ?? null
  return (
    <div className={styles.certificate}>
      <ProofsField
        proofs={proofs}
        list={list}
        shown={shown}
        alsoReads={badgeFiles}
        onShow={setShownProof}
        onRemove={(proof) => onChange({ proofs: proofs.filter((kept) => kept !== proof) })}
      />
      <LatestProposals
        proofs={proofs}
        list={list}
        today={today}
        proposalsOf={(facts) => proposalsOf(facts, filled, today)}
        remarksOf={(badge, isKept) => badgeRemarks(badge, isKept, today)}
        onUse={onChange}
      />
      {shown !== null && (
        <section aria-label="Certificate" className={styles.preview}>
          <div>
            <Button look="quiet" icon={<Icon of={X} size={19} />} onClick={() => setShownProof(null)}>
              Hide the file
            </Button>
          </div>
          <ProofPreview key={shown.sha256} proof={shown} />
        </section>
      )}
    </div>
  )
}
