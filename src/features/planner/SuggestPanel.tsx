import { useMemo, useState } from 'react'
import { CalendarCheck, Hourglass, X } from 'lucide'
import { newIn, takeSuggestion } from '../../domain/changes/planAct'
import type { Objective } from '../../domain/planning/objective'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Pick, Step } from '../../domain/planning/step'
import { suggestPlan } from '../../domain/planning/suggest'
import type { Portfolio } from '../../domain/records/portfolio'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { IconButton } from '../../ui/layout/IconButton'
import { Checkbox } from '../../ui/fields/Checkbox'
import { focusMain } from '../../ui/focus/focusMain'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { Columns } from '../../ui/layout/Columns'
import { Stack } from '../../ui/layout/Stack'
import rows from '../../ui/layout/rows.module.css'
import { SelectField } from '../../ui/fields/SelectField'
import { dayText } from '../../words/values/dates'
import {
  cardOpenText,
  keepText,
  keptText,
  objectiveWords,
  outcomeText,
  servesText,
  stepAbout,
  stepTitle,
  suggestionText,
  totalsText,
} from '../../words/planning/plan'
import styles from './Plan.module.css'

export type SuggestPanelProps = {
  readonly portfolio: Portfolio
  readonly today: PlainDate
  readonly marginDays: number
  readonly isToday: boolean
  readonly onClose: () => void
}

const objectives = (['hours', 'cost', 'waste'] as const).map((objective) => [objective, objectiveWords[objective]] as const)
const cycleChoices = [
  ['1', 'This cycle'],
  ['2', 'This and the next'],
  ['3', 'Three cycles'],
] as const

/** Courses that close the gaps of all certifications, minimizing what the trainer chooses. */
export function SuggestPanel({ portfolio, today, marginDays, isToday, onClose }: SuggestPanelProps) {
  const run = useRecert((state) => state.run)
  const [objective, setObjective] = useState<Objective>('hours')
  const [cycles, setCycles] = useState<'1' | '2' | '3'>('2')
  const [oneSpecialization, setOneSpecialization] = useState(true)
  const suggestion = useMemo(
    () => suggestPlan(portfolio, today, { objective, cycles: Number(cycles), oneSpecialization, marginDays }),
    [portfolio, today, objective, cycles, oneSpecialization, marginDays],
  )
  const changes = newIn(suggestion)
  return (
    <Card className={styles.suggest} aria-labelledby="suggested">
      <Cluster gap={8} align="center" justify="between">
        <h2 id="suggested">Suggested plan</h2>
        <IconButton
          label="Close the suggestion"
          icon={<Icon of={X} size={22} />}
          onClick={() => {
            focusMain()
            onClose()
          }}
        />
      </Cluster>
      <Columns>
        <SelectField label="Keep small" value={objective} options={objectives} onChange={setObjective} />
        <SelectField label="Plan for" value={cycles} options={cycleChoices} onChange={setCycles} />
      </Columns>
      <div>
        <Checkbox label="One specialization a cycle" checked={oneSpecialization} onChange={setOneSpecialization} />
      </div>
      <p role="status" className="visuallyHidden">
        {suggestionText(suggestion)}
      </p>
      {objective === 'cost' && <p className="soft">Recert knows no prices: it compares what you have noted as the cost of your planned courses.</p>}
      {suggestion.steps.length > 1 && (
        <p className="soft">
          Each group is the best for its own cycles, with what those before it have left. Planned all together another order could cost less.
        </p>
      )}
      <Stack gap={24}>
        {suggestion.steps.length === 0 && <p>Nothing is missing in these cycles.</p>}
        {suggestion.steps.map((step) => (
          <StepView key={`${step.from} ${step.outcomes[0]?.cycle.certification.id ?? ''}`} step={step} today={today} />
        ))}
        {suggestion.kept.length > 0 && (
          <div>
            <h3>Planned, but not needed</h3>
            <ul className={rows.rows}>
              {suggestion.kept.map(({ candidate, from }) => (
                <li key={candidate.planned?.id} className={rows.row}>
                  <div className={rows.text}>
                    <p className={rows.name}>
                      <bdi>{candidate.title}</bdi>
                    </p>
                    <p className="soft">{keptText(from)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
      <Cluster gap={8}>
        <Button
          look="primary"
          icon={<Icon of={CalendarCheck} size={20} />}
          disabled={changes === 0 || !isToday}
          onClick={() => {
            focusMain()
            if (run(takeSuggestion(suggestion)).ok) onClose()
          }}
        >
          {!isToday ? 'Go back to today to plan this' : changes === 0 ? 'Nothing to add' : 'Put into my plan'}
        </Button>
      </Cluster>
    </Card>
  )
}

function StepView({ step, today }: { readonly step: Step; readonly today: PlainDate }) {
  const open = step.outcomes.filter(({ remaining }) => remaining > 0)
  return (
    <div>
      <h3>{stepTitle(step, today)}</h3>
      <p className="soft">{stepAbout(step)}</p>
      {step.picks.length > 0 && (
        <ul className={rows.rows}>
          {step.picks.map((pick) => (
            <PickRow key={`${pick.candidate.title} ${pick.candidate.planned?.id ?? ''}`} pick={pick} />
          ))}
        </ul>
      )}
      {step.picks.length > 0 && <p className="soft secret">{totalsText(step.picks)}</p>}
      {open.map((outcome) => (
        <p key={outcome.cycle.certification.id} className={`${styles.open} secret`}>
          {outcomeText(outcome)}
        </p>
      ))}
      {open.length > 0 && (
        <p className="soft">
          {step.isHeldBack
            ? 'Add courses that you have in mind to the plan, or allow more than one specialization a cycle.'
            : 'Add courses that you have in mind to the plan: Recert knows no more that fit.'}
        </p>
      )}
      {step.cardOpen.length > 0 && <p className={styles.open}>{cardOpenText(step)}</p>}
      {!step.isExact && <p className={styles.open}>There are too many courses to try every choice: a better plan may exist.</p>}
    </div>
  )
}

function PickRow({ pick }: { readonly pick: Pick }) {
  const keep = keepText(pick)
  const moved = pick.candidate.planned !== null && pick.candidate.planned.plannedFor !== pick.day
  return (
    <li className={rows.row}>
      {keep === null ? <Icon of={CalendarCheck} size={20} className={styles.now} /> : <Icon of={Hourglass} size={20} />}
      <div className={rows.text}>
        <p className={rows.name}>
          <bdi>{pick.candidate.title}</bdi>
        </p>
        <p>
          {`By ${dayText(pick.day)}`}
          <span className="secret">{`: ${servesText(pick)}`}</span>
          {moved && ` (now planned for ${dayText(pick.candidate.planned.plannedFor)})`}
        </p>
        {keep !== null && <p className="soft">{keep}</p>}
      </div>
    </li>
  )
}
