import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { CalendarPlus, RefreshCw } from 'lucide'
import { newIn, openIn } from '../../domain/changes/planAct'
import { withPlannedDone } from '../../domain/counting/forecast'
import { waitingCourses } from '../../domain/counting/waiting'
import type { PlannedCourse } from '../../domain/records/course'
import { type margins, studyStart, usualMargin } from '../../domain/planning/studyPace'
import { suggestPlan } from '../../domain/planning/suggest'
import { certificationsOf } from '../../domain/records/portfolio'
import { certificationStatus } from '../../domain/status/standing'
import { timelineOf } from '../../domain/charts/timeline'
import { useView } from '../../store/useView'
import { Button } from '../../ui/layout/Button'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { Icon } from '../../ui/layout/Icon'
import { Cluster } from '../../ui/layout/Cluster'
import { Stack } from '../../ui/layout/Stack'
import { Pace } from './Pace'
import styles from './Plan.module.css'
import { PlannedList } from './PlannedList'
import { type PlanOptions, SuggestPanel } from './SuggestPanel'
import { Timeline } from './Timeline'
import { WhatIf } from './WhatIf'

export type PlanPageProps = {
  /** Opens the form for a planned course, like `start` except for its title. */
  readonly onPlan: (start?: PlannedCourse) => void
  readonly onEdit: (course: PlannedCourse) => void
  readonly onComplete: (course: PlannedCourse) => void
  readonly onAddCredential: () => void
}

/** What to take now, what to save for the next cycle, and how many hours a week that takes. */
export function PlanPage({ onPlan, onEdit, onComplete, onAddCredential }: PlanPageProps) {
  const { portfolio, today, isToday } = useView()
  const [isSuggesting, setSuggesting] = useState(isToday && portfolio.planned.length === 0)
  const [options, setOptions] = useState<PlanOptions>({ objective: 'hours', cycles: 2, oneSpecialization: true })
  const [margin, setMargin] = useState<(typeof margins)[number]>(usualMargin)
  const statuses = useMemo(() => certificationsOf(portfolio).map((held) => certificationStatus(held, portfolio, today)), [portfolio, today])
  const waiting = useMemo(() => waitingCourses(portfolio, today), [portfolio, today])
  const suggestion = useMemo(
    () => (isSuggesting || portfolio.planned.length > 0 ? suggestPlan(portfolio, today, { ...options, marginDays: margin }) : null),
    [isSuggesting, portfolio, today, options, margin],
  )
  // Only once the rest is planned: by itself, what's still to choose would look like all that's missing.
  const open = suggestion === null || isSuggesting || newIn(suggestion) > 0 ? [] : openIn(suggestion)
  const startOf = (course: PlannedCourse) => studyStart(course, statuses, margin, today)
  const timeline = useMemo(
    () => timelineOf(portfolio, today, (course) => studyStart(course, statuses, margin, today)?.start ?? null),
    [portfolio, statuses, margin, today],
  )
  if (statuses.length === 0) {
    return (
      <Stack gap={24}>
        <h1>Plan</h1>
        <EmptyState
          title="No certification yet"
          why="Add the certification you want to renew. Recert suggests what to take, and when."
          action={
            <Button look="primary" onClick={onAddCredential}>
              Add credential
            </Button>
          }
        />
      </Stack>
    )
  }
  return (
    <Stack gap={24}>
      <Cluster gap={8} align="center" justify="between">
        <h1>Plan</h1>
        <Cluster gap={0}>
          <Button look="quiet" icon={<Icon of={CalendarPlus} size={20} />} onClick={() => onPlan()}>
            Add planned course
          </Button>
          <Button
            id="suggest-plan"
            look={isSuggesting ? 'quiet' : 'primary'}
            className={isSuggesting ? styles.again : undefined}
            icon={<Icon of={RefreshCw} size={20} />}
            aria-expanded={isSuggesting}
            onClick={() => {
              setSuggesting(true)
              // Where it's open already, this leads to it.
              document.getElementById('suggested')?.focus()
            }}
          >
            Suggest a plan
          </Button>
        </Cluster>
      </Cluster>
      {isSuggesting && suggestion !== null && (
        <SuggestPanel
          suggestion={suggestion}
          options={options}
          onOptions={setOptions}
          today={today}
          isToday={isToday}
          onPlan={onPlan}
          onClose={() => setSuggesting(false)}
          onTaken={() => {
            // The list moves up once the suggestion is gone.
            flushSync(() => setSuggesting(false))
            document.getElementById('planned')?.focus()
          }}
        />
      )}
      <PlannedList
        planned={portfolio.planned}
        statuses={statuses}
        done={withPlannedDone(portfolio, today).courses}
        waiting={waiting}
        open={open}
        today={today}
        startOf={startOf}
        onPlan={isToday ? onPlan : null}
        onEdit={onEdit}
        onComplete={onComplete}
      />
      {timeline !== null && <Timeline timeline={timeline} />}
      <Pace statuses={statuses} today={today} margin={margin} onMargin={setMargin} />
      <WhatIf />
    </Stack>
  )
}
