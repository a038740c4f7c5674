import { CalendarCheck, X } from 'lucide'
import { newIn, openIn, takeSuggestion } from '../../domain/changes/planAct'
import type { SuggestOptions } from '../../domain/planning/context'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Suggestion } from '../../domain/planning/suggest'
import type { PlannedCourse } from '../../domain/records/course'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { IconButton } from '../../ui/layout/IconButton'
import { Checkbox } from '../../ui/fields/Checkbox'
import { focusMain } from '../../ui/focus/focusMain'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { Columns } from '../../ui/layout/Columns'
import { Disclosure } from '../../ui/layout/Disclosure'
import { Stack } from '../../ui/layout/Stack'
import rows from '../../ui/layout/rows.module.css'
import { SelectField } from '../../ui/fields/SelectField'
import { cyclesWords, keptText, objectiveWords, optionsText, suggestionText, toChooseText } from '../../words/planning/plan'
import { SuggestedStep } from './SuggestedStep'
import styles from './Plan.module.css'

/** What the trainer chooses here; the margin is chosen with the pace. */
export type PlanOptions = Omit<SuggestOptions, 'marginDays'>

export type SuggestPanelProps = {
  readonly suggestion: Suggestion
  readonly options: PlanOptions
  readonly onOptions: (options: PlanOptions) => void
  readonly today: PlainDate
  readonly isToday: boolean
  /** Opens the form for a planned course, like this one except for its title. */
  readonly onPlan: (course: PlannedCourse) => void
  readonly onClose: () => void
}

const objectives = (['hours', 'cost', 'waste'] as const).map((objective) => [objective, objectiveWords[objective]] as const)

/** What fills the cycles of all certifications, minimizing what the trainer chooses. */
export function SuggestPanel({ suggestion, options, onOptions, today, isToday, onPlan, onClose }: SuggestPanelProps) {
  const run = useRecert((state) => state.run)
  const whenOnDisk = useRecert((state) => state.whenOnDisk)
  const { objective, cycles, oneSpecialization } = options
  const changes = newIn(suggestion)
  const open = openIn(suggestion)
  return (
    <Card className={styles.suggest} aria-labelledby="suggested">
      <Cluster gap={8} align="center" justify="between">
        <h2 id="suggested" tabIndex={-1}>
          Suggested plan
        </h2>
        <IconButton
          label="Close the suggestion"
          icon={<Icon of={X} size={22} />}
          onClick={() => {
            focusMain()
            onClose()
          }}
        />
      </Cluster>
      <Disclosure label="Options" about={optionsText(options)}>
        <Stack gap={8}>
          <Columns>
            <SelectField
              label="Optimize for"
              value={objective}
              options={objectives}
              onChange={(value) => onOptions({ ...options, objective: value })}
            />
            <SelectField
              label="Plan for"
              value={String(cycles)}
              options={cyclesWords}
              onChange={(value) => onOptions({ ...options, cycles: Number(value) })}
            />
          </Columns>
          <div>
            <Checkbox
              label="One specialization a cycle"
              checked={oneSpecialization}
              onChange={(value) => onOptions({ ...options, oneSpecialization: value })}
            />
          </div>
        </Stack>
      </Disclosure>
      <p role="status" className="visuallyHidden">
        {suggestionText(suggestion)}
      </p>
      {objective === 'cost' && <p className="soft">Recert doesn’t know any prices. It compares the costs you noted for your planned courses.</p>}
      <Stack gap={24}>
        {suggestion.steps.length === 0 && <p>Nothing is missing in these cycles.</p>}
        {suggestion.steps.map((step) => (
          <SuggestedStep key={step.from} step={step} today={today} onPlan={isToday ? onPlan : null} />
        ))}
        {suggestion.kept.length > 0 && (
          <div>
            <h3>Planned, but not needed</h3>
            <ul className={rows.rows}>
              {suggestion.kept.map((kept) => (
                <li key={kept.candidate.planned?.id} className={rows.row}>
                  <div className={rows.text}>
                    <p className={rows.name}>
                      <bdi>{kept.candidate.title}</bdi>
                    </p>
                    <p className="soft">{keptText(kept)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Stack>
      {suggestion.steps.length > 1 && (
        <p className="soft">Each group is planned with what the groups before it leave. All of them together might take less.</p>
      )}
      <Cluster gap={8} align="center">
        <Button
          look="primary"
          icon={<Icon of={CalendarCheck} size={20} />}
          disabled={changes === 0 || !isToday}
          aria-describedby={open.length > 0 ? 'to-choose' : undefined}
          onClick={() => {
            focusMain()
            if (run(takeSuggestion(suggestion)).ok) whenOnDisk(onClose)
          }}
        >
          {!isToday ? 'Go back to today to plan this' : changes === 0 ? 'Nothing to add' : 'Add to plan'}
        </Button>
        {open.length > 0 && (
          <p id="to-choose" className="soft">
            {toChooseText(open)}
          </p>
        )}
      </Cluster>
    </Card>
  )
}
