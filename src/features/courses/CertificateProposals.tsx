import { useEffect, useState } from 'react'
import type { CourseDraft, FilledDraft } from '../../domain/forms/courseDraft'
import type { PlainDate } from '../../domain/values/plainDate'
import { useProofStore } from '../../store/useProofStore'
import { focusForm } from '../../ui/dialog/focusForm'
import { Button } from '../../ui/layout/Button'
import { badgeRemarks, severalBadgesText } from '../../words/device/badges'
import { type CertificateSource, type Found, readSource } from './certificateReading'
import { proposalsOf } from './proposals'
import styles from './CertificateProposals.module.css'

export type CertificateProposalsProps = {
  /** Always the same: another one needs another key. */
  readonly source: CertificateSource
  readonly filled: FilledDraft
  readonly today: PlainDate
  readonly onUse: (part: Partial<CourseDraft>) => void
}

/** What a PDF or a badge says about its course, to be taken over value by value. What the form already says isn't repeated. */
export function CertificateProposals({ source, filled, today, onUse }: CertificateProposalsProps) {
  const found = useFound(source, today)
  const badges = found?.kind === 'badges' ? found.badges : []
  const [badge, another] = badges
  const only = another === undefined ? badge : undefined
  const facts = found?.kind === 'certificate' ? found.facts : only
  const proposals = facts === undefined ? [] : proposalsOf(facts, filled, today)
  const remarks = only === undefined ? [] : badgeRemarks(only, source.kind === 'kept', today)
  return (
    <div aria-live="polite" className={styles.proposals}>
      {proposals.length > 0 && <p className={styles.heading}>{badge === undefined ? 'From the certificate:' : 'From the badge:'}</p>}
      {proposals.map(({ key, text, part }) => (
        <div key={key} className={styles.proposal}>
          <p className="secret">{text}</p>
          <Button
            look="quiet"
            aria-label={`Use ${text}`}
            onClick={({ currentTarget }) => {
              focusForm(currentTarget)
              onUse(part)
            }}
          >
            Use
          </Button>
        </div>
      ))}
      {[...remarks, ...(another === undefined ? [] : [severalBadgesText(badges.length)])].map((remark) => (
        <p key={remark} className={styles.heading}>
          {remark}
        </p>
      ))}
    </div>
  )
}

/** Null while it's being read, and if there's nothing. */
function useFound(source: CertificateSource, today: PlainDate): Found | null {
  const proofStore = useProofStore()
  const [first] = useState(source)
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let isWanted = true
    const read = async () => {
      const all = await readSource(first, proofStore, today)
      if (isWanted) setFound(all)
    }
    // Then nothing is proposed, and the fields are filled in by hand.
    read().catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [first, proofStore, today])
  return found
}
