import { useMemo } from 'react'
import { CalendarCheck, FileCheck, FileStack, Pencil } from 'lucide'
import type { Certification } from '../../domain/records/credential'
import type { Course } from '../../domain/records/course'
import { certificationsOf } from '../../domain/records/portfolio'
import { proofsOf } from '../../domain/records/proof'
import { requiredBy } from '../../domain/rule/rule'
import { certificationStatus } from '../../domain/status/standing'
import { useView } from '../../store/useView'
import { Badge } from '../../ui/feedback/Badge'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { NotFoundPage } from '../../ui/feedback/NotFoundPage'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { Stack } from '../../ui/layout/Stack'
import { BackLink } from '../../ui/layout/BackLink'
import { dayText, expiryText } from '../../words/values/dates'
import { missingCertification } from '../../words/credentials/missingCertification'
import { numberText } from '../../words/credentials/credentials'
import { nextStepText, progressValueText } from '../../words/counting/progress'
import { proratedText } from '../../words/rule/requirements'
import { standingTones, standingWords } from '../../words/status/standings'
import { periodText } from '../../words/counting/surplus'
import { CostChart } from './CostChart'
import { CourseCounts } from './CourseCounts'
import { LateLadder } from './LateLadder'
import { PastCycles } from './PastCycles'
import { ProgressChart } from './ProgressChart'
import { RequirementTable } from './RequirementTable'
import { RuleFacts } from './RuleFacts'
import { YearlySteps } from './YearlySteps'

export type CredentialPageProps = {
  readonly id: string
  readonly onEdit: (certification: Certification) => void
  readonly onRenew: () => void
  readonly onEditRule: () => void
  readonly onEditCourse: (course: Course) => void
  readonly onShowProofs: (record: Course | Certification) => void
}

/** One certification: what counts and what doesn't, what's missing and by when, its rule, and past cycles. */
export function CredentialPage({ id, onEdit, onRenew, onEditRule, onEditCourse, onShowProofs }: CredentialPageProps) {
  const { portfolio, today, isToday } = useView()
  const certification = certificationsOf(portfolio).find((held) => held.id === id) ?? null
  const status = useMemo(
    () => (certification === null ? null : certificationStatus(certification, portfolio, today)),
    [certification, portfolio, today],
  )
  if (certification === null || status === null) {
    return (
      <NotFoundPage
        title={missingCertification.title}
        why={missingCertification.why}
        action={<a href="#/credentials">{missingCertification.back}</a>}
      />
    )
  }
  const { count, cards } = status
  const number = numberText(certification)
  return (
    <Stack gap={24}>
      <div>
        <BackLink href="#/credentials">Credentials</BackLink>
        <Cluster gap={8} align="center" justify="between">
          <div>
            <h1>
              <bdi>{certification.name}</bdi>
            </h1>
            <p className="soft">{[certification.title, certification.issuer].filter((part) => part !== '').join(' · ')}</p>
            {number !== null && <p className="soft secret">{number}</p>}
          </div>
          {isToday && (
            <Cluster gap={8}>
              {proofsOf(certification).length > 0 && (
                <Button icon={<Icon of={FileCheck} size={19} />} onClick={() => onShowProofs(certification)}>
                  Certificate
                </Button>
              )}
              <Button
                icon={<Icon of={FileStack} size={19} />}
                onClick={() => window.location.assign(`#/credentials/${encodeURIComponent(id)}/audit-pack`)}
              >
                Audit pack
              </Button>
              <Button icon={<Icon of={Pencil} size={19} />} onClick={() => onEdit(certification)}>
                Edit dates
              </Button>
              <Button look="primary" icon={<Icon of={CalendarCheck} size={20} />} onClick={onRenew}>
                Renew
              </Button>
            </Cluster>
          )}
        </Cluster>
      </div>

      <Card aria-labelledby="cycle">
        <Cluster gap={8} align="center" justify="between">
          <h2 id="cycle">{`${count.cycle.start > today ? 'Renewed, next cycle' : 'This cycle'}: ${periodText(count.cycle)}`}</h2>
          <Badge tone={standingTones[status.standing]}>{standingWords[status.standing]}</Badge>
        </Cluster>
        <p>
          <strong className="number">{progressValueText(count, certification.rule, cards)}</strong>
          <span className="secret">{` · ${expiryText(status.daysLeft)}`}</span>
          {`, on ${dayText(certification.expiresOn)}`}
        </p>
        <p className="secret">{nextStepText(status, today)}</p>
        {count.required < requiredBy(certification.rule) && <p className="soft secret">{proratedText(count.required, certification.rule)}</p>}
        <RequirementTable status={status} />
      </Card>

      <YearlySteps certification={certification} cycle={count.cycle} today={today} isToday={isToday} />
      <ProgressChart status={status} today={today} />
      <CourseCounts
        certification={certification}
        count={count}
        isToday={isToday}
        onEditCourse={onEditCourse}
        onShowProofs={onShowProofs}
        onEditDates={() => onEdit(certification)}
      />
      <CostChart status={status} portfolio={portfolio} />
      <LateLadder rule={certification.rule} cycle={count.cycle} today={today} />
      <RuleFacts certification={certification} isToday={isToday} onEditRule={onEditRule} />
      <PastCycles certification={certification} isToday={isToday} />
    </Stack>
  )
}
