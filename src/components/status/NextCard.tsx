import type { ReactNode } from 'react'
import { Award, BookOpen, CalendarClock, ChevronRight, FileQuestion, HeartPulse, type IconNode, RefreshCw } from 'lucide'
import { type NextStep, urgencyOf } from '../../domain/status/nextSteps'
import type { PlainDate } from '../../domain/values/plainDate'
import { Button } from '../../ui/layout/Button'
import { ButtonLink } from '../../ui/layout/ButtonLink'
import { Card } from '../../ui/layout/Card'
import { Disclosure } from '../../ui/layout/Disclosure'
import { secretOf } from '../../ui/layout/secretOf'
import { Icon } from '../../ui/layout/Icon'
import press from '../../ui/layout/press.module.css'
import { Whole } from '../../ui/layout/Whole'
import { nextStepTexts } from '../../words/status/nextSteps'
import { type StepActions, waysFor, type Way } from './nextWays'
import styles from './NextCard.module.css'

const mostOthers = 2

const urgencies = { danger: styles.danger, warn: styles.warn, calm: styles.calm } as const

export type NextCardProps = {
  readonly steps: readonly NextStep[]
  readonly today: PlainDate
  readonly actions: StepActions
  /** What belongs to the first step, below its buttons. */
  readonly children?: ReactNode
}

/** What to do next, with its button, and at most two more things. */
export function NextCard({ steps, today, actions, children }: NextCardProps) {
  const [first, ...others] = steps
  if (first === undefined) return null
  const { title, about, by } = nextStepTexts(first, today)
  const [main, other] = waysFor(first, actions)
  return (
    <Card gap={0} className={styles.card} aria-labelledby="next">
      <div className={styles.first}>
        <p className={`${styles.kicker} ${urgencies[urgencyOf(first)]}`}>
          <span>
            <Icon of={iconOf(first)} size={18} />
            Next
          </span>
          <span className="number">{by}</span>
        </p>
        <h2 id="next" className={secretOf(title)}>
          <Whole>{title}</Whole>
        </h2>
        <p className="soft secret">
          <Whole>{about}</Whole>
        </p>
        <p className={styles.ways}>
          <WayTo way={main} look="primary" />
          {other !== undefined && <WayTo way={other} look="quiet" />}
        </p>
      </div>
      {children !== undefined && <div className={styles.also}>{children}</div>}
      {others.length > 0 && (
        <ul className={styles.others}>
          {others.slice(0, mostOthers).map((step) => (
            <Other key={keyOf(step)} step={step} today={today} way={waysFor(step, actions)[0]} />
          ))}
        </ul>
      )}
      {others.length > mostOthers && (
        <Disclosure label={`${String(others.length - mostOthers)} more`} className={styles.more}>
          <ul className={styles.others}>
            {others.slice(mostOthers).map((step) => (
              <Other key={keyOf(step)} step={step} today={today} way={waysFor(step, actions)[0]} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Card>
  )
}

function Other({ step, today, way }: { readonly step: NextStep; readonly today: PlainDate; readonly way: Way }) {
  const { title, detail } = nextStepTexts(step, today)
  const content: ReactNode = (
    <>
      <Icon of={iconOf(step)} size={20} />
      <span>
        <span className={secretOf(title)}>
          <Whole>{title}</Whole>
        </span>
        <span className={`${styles.detail} secret`}>
          <Whole>{detail}</Whole>
        </span>
      </span>
      <Icon of={ChevronRight} size={18} />
    </>
  )
  return (
    <li>
      {'href' in way ? (
        <a href={way.href} className={`${press.button} ${styles.other}`}>
          {content}
        </a>
      ) : (
        <button type="button" className={`${press.button} ${styles.other}`} onClick={way.act}>
          {content}
        </button>
      )}
    </li>
  )
}

function WayTo({ way, look }: { readonly way: Way; readonly look: 'primary' | 'quiet' }) {
  if ('act' in way)
    return (
      <Button look={look} onClick={way.act}>
        {way.label}
      </Button>
    )
  return (
    <ButtonLink href={way.href} look={look}>
      {way.label}
    </ButtonLink>
  )
}

function iconOf(step: NextStep): IconNode {
  switch (step.kind) {
    case 'card':
    case 'addCard':
    case 'cardExpired':
      return HeartPulse
    case 'renew':
    case 'apply':
      return RefreshCw
    case 'earn':
    case 'rejected':
      return BookOpen
    case 'shouldWait':
    case 'saveNext':
    case 'overdue':
    case 'yearly':
      return CalendarClock
    case 'proofMissing':
      return Award
    case 'educationOver':
    case 'expired':
    case 'lapsed':
    case 'inDoubt':
      return FileQuestion
  }
}

function keyOf(step: NextStep): string {
  const about = 'status' in step ? step.status.credential.id : 'topic' in step ? step.topic : step.kind === 'cardExpired' ? step.card.id : ''
  const what = 'planned' in step ? step.planned.id : 'course' in step ? step.course.id : 'due' in step ? `${step.due.step.id} ${step.due.dueOn}` : ''
  return `${step.kind} ${about} ${what}`
}
