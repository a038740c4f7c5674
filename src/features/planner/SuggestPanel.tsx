import { CalendarCheck, X } from 'lucide'
import { newIn, openIn, takeSuggestion } from '../../domain/changes/planAct'
import { headlineOf } from '../../domain/planning/headline'
import type { SuggestOptions } from '../../domain/planning/context'
import type { PlainDate } from '../../domain/values/plainDate'
import { type Step, stepsLater, stepsNow } from '../../domain/planning/step'
import type { Suggestion } from '../../domain/planning/suggest'
import type { PlannedCourse } from '../../domain/records/course'
import { useRecert } from '../../store/useRecert'
import { useWhenOnDisk } from '../../store/useWhenOnDisk'
import { Button } from '../../ui/layout/Button'
import { IconButton } from '../../ui/layout/IconButton'
import { Checkbox } from '../../ui/fields/Checkbox'
import { focusMain } from '../../ui/focus/focusMain'
import { secretOf } from '../../ui/layout/secretOf'
import { Icon } from '../../ui/layout/Icon'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import { Disclosure } from '../../ui/layout/Disclosure'
import { Stack } from '../../ui/layout/Stack'
import rows from '../../ui/layout/rows.module.css'
import { RadioGroup } from '../../ui/fields/RadioGroup'
import { SelectField } from '../../ui/fields/SelectField'
import { headlineGap, headlineSteps, headlineText } from '../../words/planning/headline'
import {
  addsLaterText,
  cyclesWords,
  unneededText,
  laterText,
  objectiveWords,
  optionsText,
  separatelyText,
  suggestionText,
  toChooseText,
} from '../../words/planning/plan'
import { Whole } from '../../ui/layout/Whole'
import { sentences } from '../../words/values/series'
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
  /** Called once it's planned. */
  readonly onTaken: () => void
}

const objectives = (['hours', 'cost', 'waste'] as const).map((objective) => [objective, objectiveWords[objective]] as const)

/** What fills the cycles of all certifications, minimizing what the trainer chooses. */
export function SuggestPanel({ suggestion, options, onOptions, today, isToday, onPlan, onClose, onTaken }: SuggestPanelProps) {
  const run = useRecert((state) => state.run)
  const whenOnDisk = useWhenOnDisk()
  const { objective, cycles, oneSpecialization } = options
  const changes = newIn(suggestion)
  const open = openIn(suggestion)
  const [now, later] = [stepsNow(suggestion.steps), stepsLater(suggestion.steps)]
  const { label, about } = laterText(later)
  const openNow = openIn({ steps: now, unneeded: [] })
  const addedLater = now.length === 0 ? 0 : newIn({ steps: later, unneeded: [] })
  const separately = separatelyText(suggestion)
  const headline = headlineOf(suggestion)
  const [steps, gap] = [headlineSteps(headline), headlineGap(headline)]
  const stepOf = (step: Step) => <SuggestedStep key={step.from} step={step} today={today} onPlan={isToday ? onPlan : null} />
  return (
    <>
      <RadioGroup
        label="Optimize for"
        look="chips"
        value={objective}
        options={objectives}
        onChange={(value) => onOptions({ ...options, objective: value })}
      />
      <Card className={styles.suggest} aria-label="Suggested plan">
        <Cluster gap={8} align="start" justify="between">
          <div className={styles.headline}>
            <h2 id="suggested" tabIndex={-1} className={secretOf(headlineText(headline))}>
              <Whole>{headlineText(headline)}</Whole>
            </h2>
            {steps !== null && <p className="soft">{steps}</p>}
            {gap !== null && <p className={styles.open}>{gap}</p>}
          </div>
          <IconButton
            label="Close the suggestion"
            icon={<Icon of={X} size={22} />}
            onClick={() => {
              focusMain()
              onClose()
            }}
          />
        </Cluster>
        <p role="status" className="visuallyHidden">
          {suggestionText(suggestion)}
        </p>
        {objective === 'cost' && <p className="soft">Recert doesn’t know prices. It compares the costs of your planned courses.</p>}
        {now.map(stepOf)}
        <Cluster gap={8} align="center">
          <Button
            look="primary"
            className={styles.take}
            icon={<Icon of={CalendarCheck} size={20} />}
            disabled={changes === 0 || !isToday}
            aria-describedby={open.length > 0 || addedLater > 0 ? 'to-know' : undefined}
            onClick={() => {
              focusMain()
              if (run(takeSuggestion(suggestion)).ok) whenOnDisk(onTaken)
            }}
          >
            {!isToday ? 'Go back to today to plan this' : changes === 0 ? 'Nothing to add' : 'Add to plan'}
          </Button>
          {(open.length > 0 || addedLater > 0) && (
            <p id="to-know" className="soft">
              {sentences(
                open.length > 0 ? toChooseText(open, openNow.length === 0 && now.length > 0 ? label : null) : '',
                addedLater > 0 ? addsLaterText(addedLater, label) : '',
              )}
            </p>
          )}
        </Cluster>
        {later.length > 0 && (
          <Disclosure label={label} about={about} opens={now.length === 0}>
            <Stack gap={24}>
              {later.map(stepOf)}
              {separately !== null && <p className="soft">{separately}</p>}
            </Stack>
          </Disclosure>
        )}
        {suggestion.unneeded.length > 0 && (
          <div>
            <h3>Planned, but not needed</h3>
            <ul className={rows.rows}>
              {suggestion.unneeded.map((unneeded) => (
                <li key={unneeded.candidate.planned?.id} className={rows.row}>
                  <div className={rows.text}>
                    <p className={rows.name}>
                      <bdi>{unneeded.candidate.title}</bdi>
                    </p>
                    <p className="soft">{unneededText(unneeded)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Disclosure label="Options" about={optionsText(options)}>
          <Stack gap={8}>
            <SelectField
              label="Plan for"
              value={String(cycles)}
              options={cyclesWords}
              onChange={(value) => onOptions({ ...options, cycles: Number(value) })}
            />
            <div>
              <Checkbox
                label="One specialization a cycle"
                checked={oneSpecialization}
                onChange={(value) => onOptions({ ...options, oneSpecialization: value })}
              />
            </div>
          </Stack>
        </Disclosure>
      </Card>
    </>
  )
}
