import { useEffect, useState } from 'react'
import type { PlainDate } from '../../domain/values/plainDate'
import type { BadgeFacts } from '../../exchange/badges/badgeFacts'
import type { CertificateFacts } from '../../exchange/pdf/certificateFacts'
import { useProofStore } from '../../store/useProofStore'
import { focusForm } from '../../ui/dialog/focusForm'
import { Button } from '../../ui/layout/Button'
import { severalBadgesText } from '../../words/device/badges'
import styles from './FileProposals.module.css'
import { type FactSource, type FoundFacts, readFacts } from './readFacts'

/** What a file says. A badge also names its issuer, and its title says what it's of. */
export type FileFacts = Omit<CertificateFacts, 'credential'> & { readonly credential?: string | null; readonly issuer?: string | null }

export type Proposal<Part> = { readonly key: keyof FileFacts; readonly text: string; readonly part: Part }

export type ProposalWays<Part> = {
  readonly today: PlainDate
  /** What the form doesn't say yet. */
  readonly proposalsOf: (facts: FileFacts) => readonly Proposal<Part>[]
  /** What to know about a badge. `isKept`: its file is kept as a certificate. */
  readonly remarksOf: (badge: BadgeFacts, isKept: boolean) => readonly string[]
  readonly onUse: (part: Part) => void
}

export type FileProposalsProps<Part> = ProposalWays<Part> & {
  /** Always the same: another one needs another key. */
  readonly source: FactSource
}

/** What a PDF or a badge says, to be taken over value by value. What the form already says isn't repeated. */
export function FileProposals<Part>({ source, today, proposalsOf, remarksOf, onUse }: FileProposalsProps<Part>) {
  const found = useFound(source, today)
  const badges = found?.kind === 'badges' ? found.badges : []
  const [badge, another] = badges
  const only = another === undefined ? badge : undefined
  const facts = found?.kind === 'certificate' ? found.facts : only
  const proposals = facts === undefined ? [] : proposalsOf(facts)
  const remarks = only === undefined ? [] : remarksOf(only, source.kind === 'kept')
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
function useFound(source: FactSource, today: PlainDate): FoundFacts | null {
  const proofStore = useProofStore()
  const [first] = useState(source)
  const [found, setFound] = useState<FoundFacts | null>(null)
  useEffect(() => {
    let isWanted = true
    const read = async () => {
      const all = await readFacts(first, proofStore, today)
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
