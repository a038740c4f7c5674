import { Check, CircleCheck, Undo2 } from 'lucide'
import { noteStep, reopenStep } from '../../domain/changes/credentialAct'
import type { CycleWindow } from '../../domain/counting/cycle'
import { undatedSteps, type YearlyDue, yearlyDues } from '../../domain/counting/yearlySteps'
import type { Certification } from '../../domain/records/credential'
import type { PlainDate } from '../../domain/values/plainDate'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { Card } from '../../ui/layout/Card'
import { Icon } from '../../ui/layout/Icon'
import rows from '../../ui/layout/rows.module.css'
import { undatedText, yearlyAboutText, yearlyDayText, yearlyStateText, yearlyToggleName } from '../../words/counting/yearlySteps'
import styles from './CredentialPage.module.css'

export type YearlyStepsProps = {
  readonly certification: Certification
  readonly cycle: CycleWindow
  readonly today: PlainDate
  readonly isToday: boolean
}

/** What's due each year of the cycle, to mark as done. */
export function YearlySteps({ certification, cycle, today, isToday }: YearlyStepsProps) {
  const dues = yearlyDues(certification, cycle)
  const undated = undatedSteps(certification.rule)
  if (dues.length === 0 && undated.length === 0) return null
  return (
    <Card aria-labelledby="yearly">
      <h2 id="yearly">Every year</h2>
      <ul className={rows.rows}>
        {dues.map((due) => (
          <Row key={`${due.step.id} ${due.dueOn}`} due={due} certification={certification} today={today} isToday={isToday} />
        ))}
        {undated.map((step) => (
          <li key={step.id} className={rows.row}>
            <div className={rows.text}>
              <p className={rows.name}>{undatedText}</p>
              <p className="soft">{yearlyAboutText(step, certification.rule)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

type RowProps = Omit<YearlyStepsProps, 'cycle'> & { readonly due: YearlyDue }

function Row({ due, certification, today, isToday }: RowProps) {
  const perform = useRecert((state) => state.perform)
  const isDone = due.done !== null
  const state = yearlyStateText(due, today)
  const toggle = () => perform(isDone ? reopenStep(certification, due) : noteStep(certification, due, today))
  return (
    <li className={rows.row}>
      <div className={rows.text}>
        <p className={rows.name}>{yearlyDayText(due)}</p>
        <p className="soft">{yearlyAboutText(due.step, certification.rule)}</p>
        {state !== null && (
          <p className={`${styles.state} ${isDone ? '' : 'caution'}`}>
            {isDone && <Icon of={CircleCheck} size={17} className={styles.good} />}
            {state}
          </p>
        )}
      </div>
      {isToday && (
        <Button
          look={isDone ? 'quiet' : 'plain'}
          icon={<Icon of={isDone ? Undo2 : Check} size={19} />}
          aria-label={yearlyToggleName(due)}
          onClick={toggle}
        >
          {isDone ? 'Not done' : 'Mark done'}
        </Button>
      )}
    </li>
  )
}
