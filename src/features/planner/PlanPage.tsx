import { useMemo, useState } from 'react'
import { CalendarPlus, Lightbulb } from 'lucide'
import type { PlannedCourse } from '../../domain/records/course'
import { type margins, studyStart, usualMargin } from '../../domain/planning/studyPace'
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
import { PlannedList } from './PlannedList'
import { SuggestPanel } from './SuggestPanel'
import { Timeline } from './Timeline'
import { WhatIf } from './WhatIf'

export type PlanPageProps = {
  readonly onPlan: () => void
  readonly onEdit: (course: PlannedCourse) => void
  readonly onComplete: (course: PlannedCourse) => void
  readonly onAddCredential: () => void
}

/** What to take now, what to keep for the next cycle, and how many hours a week that takes. */
export function PlanPage({ onPlan, onEdit, onComplete, onAddCredential }: PlanPageProps) {
  const { portfolio, today, isToday } = useView()
  const [isSuggesting, setSuggesting] = useState(false)
  const [margin, setMargin] = useState<(typeof margins)[number]>(usualMargin)
  const statuses = useMemo(() => certificationsOf(portfolio).map((held) => certificationStatus(held, portfolio, today)), [portfolio, today])
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
          why="Add the certification that you want to renew. Recert then suggests what to take now, and what to keep for the next cycle."
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
        <Cluster gap={8}>
          <Button icon={<Icon of={CalendarPlus} size={20} />} onClick={onPlan}>
            Add planned course
          </Button>
          <Button
            id="suggest-plan"
            look="primary"
            icon={<Icon of={Lightbulb} size={20} />}
            aria-expanded={isSuggesting}
            onClick={() => setSuggesting(!isSuggesting)}
          >
            Suggest a plan
          </Button>
        </Cluster>
      </Cluster>
      {isSuggesting && (
        <SuggestPanel portfolio={portfolio} today={today} marginDays={margin} isToday={isToday} onClose={() => setSuggesting(false)} />
      )}
      <PlannedList planned={portfolio.planned} statuses={statuses} today={today} startOf={startOf} onEdit={onEdit} onComplete={onComplete} />
      {timeline !== null && <Timeline timeline={timeline} />}
      <Pace statuses={statuses} today={today} margin={margin} onMargin={setMargin} />
      <WhatIf />
    </Stack>
  )
}
