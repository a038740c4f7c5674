import { IdCard } from 'lucide'
import { amountToNumber } from '../../domain/values/amount'
import type { PlannedCourse } from '../../domain/records/course'
import { type CardToRenew, type Outcome, outcomeShares, type Step } from '../../domain/planning/step'
import type { PlainDate } from '../../domain/values/plainDate'
import { Cluster } from '../../ui/layout/Cluster'
import { Icon } from '../../ui/layout/Icon'
import rows from '../../ui/layout/rows.module.css'
import { Stack } from '../../ui/layout/Stack'
import { ProgressBar } from '../../ui/feedback/ProgressBar'
import { Whole } from '../../ui/layout/Whole'
import { cardName } from '../../words/counting/cardTopics'
import { detailsText, outcomeText, outcomeTitle, remainingText, totalsText } from '../../words/planning/outcomes'
import { cardToRenewText, stepTitle } from '../../words/planning/plan'
import { PickRow } from './PickRow'
import styles from './Plan.module.css'

export type SuggestedStepProps = {
  readonly step: Step
  readonly today: PlainDate
  /** Opens the form to plan what isn't a known course; null if nothing can be planned now. */
  readonly onPlan: ((course: PlannedCourse) => void) | null
}

/** What fills cycles that run at the same time, and where it leaves them. */
export function SuggestedStep({ step, today, onPlan }: SuggestedStepProps) {
  const { isNow, picks, cards, outcomes, isExact } = step
  const about = picks.length === 0 ? '' : isNow ? detailsText(picks) : totalsText(picks)
  return (
    <Stack gap={8}>
      <Cluster gap={8} align="baseline" justify="between">
        <h3 className={isNow ? 'visuallyHidden' : undefined}>{stepTitle(step)}</h3>
        {about !== '' && <p className="soft secret">{about}</p>}
      </Cluster>
      <ol className={`${rows.rows} ${isNow ? styles.numbered : ''}`}>
        {picks.map((pick) => (
          <PickRow key={`${pick.day} ${pick.courses[0]?.id ?? ''}`} pick={pick} today={today} onPlan={onPlan} />
        ))}
        {cards.map((card) => (
          <CardRow key={card.topic} card={card} />
        ))}
      </ol>
      {outcomes.map((outcome) => (
        <OutcomeBar key={outcome.certification.id} outcome={outcome} />
      ))}
      {!isExact && <p className={styles.open}>Too many courses to try every choice. A better plan may exist.</p>}
    </Stack>
  )
}

function CardRow({ card }: { readonly card: CardToRenew }) {
  return (
    <li className={rows.row}>
      <Icon of={IdCard} size={20} />
      <div className={rows.text}>
        <p className={rows.name}>{cardName(card.topic)}</p>
        <p>{cardToRenewText(card)}</p>
      </div>
    </li>
  )
}

function OutcomeBar({ outcome }: { readonly outcome: Outcome }) {
  const { certification, required, after, remaining } = outcome
  const text = outcomeText(outcome)
  return (
    <div>
      <Cluster gap={8} justify="between">
        <span>
          <bdi>
            <Whole>{outcomeTitle(outcome)}</Whole>
          </bdi>
        </span>
        <span className="number secret">{text}</span>
      </Cluster>
      <ProgressBar
        slim
        label={`${certification.name} with this plan`}
        max={amountToNumber(required)}
        now={amountToNumber(after)}
        valueText={text}
        segments={[{ key: certification.id, share: 1, ...outcomeShares(outcome) }]}
      />
      {remaining > 0 && <p className={`${styles.open} secret`}>{remainingText(outcome)}</p>}
    </div>
  )
}
