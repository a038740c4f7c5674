import { useId, useMemo } from 'react'
import { FileCheck, FileStack, Pencil, ScrollText } from 'lucide'
import { NextCard } from '../../components/status/NextCard'
import type { StepActions } from '../../components/status/nextWays'
import type { Certification, Credential } from '../../domain/records/credential'
import type { Course } from '../../domain/records/course'
import { certificationsOf } from '../../domain/records/portfolio'
import { proofsOf } from '../../domain/records/proof'
import { insideOf } from '../../domain/counting/counting'
import { credentialAddress } from '../../domain/search/credentialAddress'
import { nextStepsOf } from '../../domain/status/nextSteps'
import { ownStep } from '../../domain/status/ownStep'
import { certificationStatus, statusesOf } from '../../domain/status/standing'
import { useView } from '../../store/useView'
import { Icon } from '../../ui/layout/Icon'
import { NotFoundPage } from '../../ui/feedback/NotFoundPage'
import { TabPanel } from '../../ui/layout/TabPanel'
import { Tabs } from '../../ui/layout/Tabs'
import { useNarrow } from '../../ui/layout/useNarrow'
import { countText } from '../../words/values/numbers'
import { missingCertification } from '../../words/credentials/missingCertification'
import { CourseCounts } from './CourseCounts'
import { CycleFacts } from './CycleFacts'
import { CycleHead } from './CycleHead'
import { History } from './History'
import { LateLadder } from './LateLadder'
import { PageBar } from './PageBar'
import styles from './Page.module.css'
import { Progress } from './Progress'
import { RuleFacts } from './RuleFacts'
import { queryToTab, tabToQuery } from './tab'

export type CredentialPageProps = {
  readonly id: string
  /** Has the tab. */
  readonly query: string
  readonly onQuery: (query: string, how: 'push' | 'replace') => void
  readonly onEdit: (certification: Certification) => void
  readonly onRenew: () => void
  readonly onEditRule: () => void
  readonly onEditCourse: (course: Course) => void
  readonly onShowProofs: (record: Course | Credential) => void
  /** What the next step can start. */
  readonly stepActions: StepActions
}

/** One certification: where it is, what's needed and what's next, and in tabs its progress, its courses, its rule and past cycles. */
export function CredentialPage({ id, query, onQuery, onEdit, onRenew, onEditRule, onEditCourse, onShowProofs, stepActions }: CredentialPageProps) {
  const { portfolio, today, isToday } = useView()
  const isNarrow = useNarrow()
  const needId = useId()
  const certification = certificationsOf(portfolio).find((held) => held.id === id) ?? null
  const status = useMemo(
    () => (certification === null ? null : certificationStatus(certification, portfolio, today)),
    [certification, portfolio, today],
  )
  const steps = useMemo(() => nextStepsOf(statusesOf(portfolio, today), portfolio, today), [portfolio, today])
  if (certification === null || status === null) {
    return (
      <NotFoundPage
        title={missingCertification.title}
        why={missingCertification.why}
        action={<a href="#/credentials">{missingCertification.back}</a>}
      />
    )
  }
  const { count } = status
  const tab = queryToTab(query)
  const step = isToday ? ownStep(steps, certification) : null
  const next = step !== null && <NextCard steps={[step]} today={today} actions={stepActions} />
  const { length: closed } = certification.renewals
  const edit = () => onEdit(certification)
  const actions = [
    ...(proofsOf(certification).length === 0
      ? []
      : [{ label: 'Certificate', icon: <Icon of={FileCheck} size={19} />, onChoose: () => onShowProofs(certification) }]),
    { label: 'Edit dates', icon: <Icon of={Pencil} size={19} />, onChoose: edit },
    { label: 'Edit rule', icon: <Icon of={ScrollText} size={19} />, onChoose: onEditRule, onlyInMenu: true },
    {
      label: 'Audit pack',
      icon: <Icon of={FileStack} size={19} />,
      onChoose: () => window.location.assign(credentialAddress(certification.id, '/audit-pack')),
    },
  ]
  const panels = {
    progress: () => <Progress status={status} today={today} isToday={isToday} />,
    courses: () => (
      <CourseCounts
        certification={certification}
        count={count}
        isToday={isToday}
        onEditCourse={onEditCourse}
        onShowProofs={onShowProofs}
        onEditDates={edit}
      />
    ),
    rule: () => <RuleFacts certification={certification} isToday={isToday} onEditRule={onEditRule} />,
    history: () => <History status={status} portfolio={portfolio} isToday={isToday} onShowProofs={onShowProofs} />,
  } as const
  return (
    <div className={styles.page}>
      <PageBar status={status} actions={isToday ? actions : []} onRenew={isToday ? onRenew : null} needId={needId} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <CycleHead status={status} today={today} needId={needId}>
            <Tabs
              label={certification.name}
              tabs={[
                { id: 'progress', name: 'Progress' },
                { id: 'courses', name: 'Courses', count: countText(insideOf(count).length) },
                { id: 'rule', name: 'Rule' },
                { id: 'history', name: 'History', count: closed === 0 ? undefined : countText(closed) },
              ]}
              current={tab}
              onChoose={(chosen, how) => onQuery(tabToQuery(chosen), how)}
            />
          </CycleHead>
          <TabPanel key={tab} id={tab}>
            {isNarrow && tab === 'progress' && next}
            {panels[tab]()}
          </TabPanel>
        </div>
        {(!isNarrow || tab === 'progress') && (
          <aside className={styles.column} aria-label="Cycle">
            {!isNarrow && next}
            <CycleFacts status={status} portfolio={portfolio} today={today} />
            <LateLadder certification={certification} cycle={count.cycle} today={today} />
          </aside>
        )}
      </div>
    </div>
  )
}
