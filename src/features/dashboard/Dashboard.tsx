import { Fragment, type ReactNode, useMemo } from 'react'
import { Plus } from 'lucide'
import type { Certification } from '../../domain/records/credential'
import { lateStatusOf, nextStepsOf } from '../../domain/status/nextSteps'
import { type CertificationStatus, isCertificationStatus, statusesOf } from '../../domain/status/standing'
import { verdictOf, worstFirst } from '../../domain/status/verdict'
import { useRecert } from '../../store/useRecert'
import { useView } from '../../store/useView'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import { AlsoHeld } from './AlsoHeld'
import { RecordBoundary } from '../../components/records/RecordBoundary'
import { CertificationRow } from '../../components/status/CertificationRow'
import styles from './Dashboard.module.css'
import { NextCard } from '../../components/status/NextCard'
import type { StepActions } from '../../components/status/nextWays'
import { OneCertification } from './OneCertification'
import { VerdictHeading } from './VerdictHeading'

export type DashboardProps = {
  readonly actions: StepActions
  /** Draws the reasons why courses don't count in full. Loaded only if there are any. */
  readonly surplusList: (status: CertificationStatus) => ReactNode
  /** Draws what renewing late costs until when. Loaded only if something is in its late window. */
  readonly lateSteps: (status: CertificationStatus) => ReactNode
  /** Draws the celebration instead of the verdict. Loaded only when there is one. */
  readonly celebration: (verdict: ReactNode) => ReactNode
  /** Draws what the preset of a certification's rule says otherwise by now. Loaded after the page is drawn, with the presets. */
  readonly ruleOffer: (certification: Certification) => ReactNode
}

/** From this many certifications on, the complete ones take less room. */
const many = 4

/** Whether all is well, the evidence, and what to do next. */
export function Dashboard({ actions, surplusList, lateSteps, celebration, ruleOffer }: DashboardProps) {
  const { portfolio, today, isToday } = useView()
  const isCelebrating = useRecert((state) => state.celebration !== null) && isToday
  const statuses = useMemo(() => statusesOf(portfolio, today), [portfolio, today])
  const steps = useMemo(() => nextStepsOf(statuses, portfolio, today), [statuses, portfolio, today])
  const certifications = worstFirst(statuses.filter(isCertificationStatus))
  const [only, another] = certifications
  const [first] = steps
  const late = first === undefined ? null : lateStatusOf(first, certifications)
  const verdict = <VerdictHeading verdict={verdictOf(statuses)} />
  return (
    <div className={styles.dashboard}>
      {isCelebrating ? celebration(verdict) : verdict}
      <Button icon={<Icon of={Plus} size={20} />} className={styles.add} onClick={() => actions.onAddCredential()}>
        Add credential
      </Button>
      {only !== undefined && (
        <Card gap={0} className={styles.certifications}>
          {another === undefined ? (
            <RecordBoundary key={only.credential.id} of={{ kind: 'credential', record: only.credential }}>
              <OneCertification status={only} today={today} surplusList={surplusList} />
            </RecordBoundary>
          ) : (
            certifications.map((status) => (
              <RecordBoundary key={status.credential.id} of={{ kind: 'credential', record: status.credential }}>
                <CertificationRow status={status} today={today} isShort={certifications.length >= many && status.standing === 'complete'} />
              </RecordBoundary>
            ))
          )}
        </Card>
      )}
      {isToday && (
        <div className={styles.offers}>
          {certifications.map(({ credential }) => credential.presetId !== null && <Fragment key={credential.id}>{ruleOffer(credential)}</Fragment>)}
        </div>
      )}
      <div className={styles.next}>
        <NextCard steps={steps} today={today} actions={actions}>
          {late === null ? undefined : lateSteps(late)}
        </NextCard>
      </div>
      <div className={styles.held}>
        <AlsoHeld statuses={statuses.filter((status) => !isCertificationStatus(status))} />
      </div>
    </div>
  )
}
