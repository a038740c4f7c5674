import { useState } from 'react'
import { X } from 'lucide'
import { ProofPreview } from '../../components/proofs/ProofPreview'
import { ProofsField } from '../../components/proofs/ProofsField'
import type { CourseDraft, FilledDraft } from '../../domain/forms/courseDraft'
import type { Proof } from '../../domain/records/proof'
import type { PlainDate } from '../../domain/values/plainDate'
import type { ProofList } from '../../store/useProofList'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { CertificateProposals } from './CertificateProposals'
import styles from './CourseDialog.module.css'

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
  const latest = proofs.findLast(({ addedOn }) => addedOn === today)
  const unkept = list.refused.findLast(({ problem }) => problem === 'notAProof')?.file
  return (
    <div className={styles.certificate}>
      <ProofsField
        proofs={proofs}
        list={list}
        shown={shown}
        alsoReads=".json,.jsonld,.jwt"
        onShow={setShownProof}
        onRemove={(proof) => onChange({ proofs: proofs.filter((kept) => kept !== proof) })}
      />
      {latest !== undefined && (
        <CertificateProposals key={latest.sha256} source={{ kind: 'kept', proof: latest }} filled={filled} today={today} onUse={onChange} />
      )}
      {unkept !== undefined && (
        <CertificateProposals key={unkept.name} source={{ kind: 'refused', file: unkept }} filled={filled} today={today} onUse={onChange} />
      )}
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
