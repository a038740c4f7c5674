import { Check, Pencil, Trash2 } from 'lucide'
import { deleteCourse } from '../../domain/changes/act'
import type { CycleCount } from '../../domain/counting/counting'
import type { Certification } from '../../domain/records/credential'
import type { PlannedCourse } from '../../domain/records/course'
import type { PlainDate } from '../../domain/values/plainDate'
import type { StudyStart } from '../../domain/planning/studyPace'
import type { CertificationStatus } from '../../domain/status/standing'
import { useRecert } from '../../store/useRecert'
import { Button } from '../../ui/layout/Button'
import { IconButton } from '../../ui/layout/IconButton'
import { Icon } from '../../ui/layout/Icon'
import { leaveRow } from '../../ui/focus/leaveRow'
import { moveInRows } from '../../ui/focus/moveInRows'
import { Card } from '../../ui/layout/Card'
import { Cluster } from '../../ui/layout/Cluster'
import rows from '../../ui/layout/rows.module.css'
import { dayText } from '../../words/values/dates'
import { startText } from '../../words/planning/plan'
import { plannedCountText } from '../../words/counting/plannedCounts'
import styles from './Plan.module.css'

export type PlannedListProps = {
  readonly planned: readonly PlannedCourse[]
  readonly statuses: readonly CertificationStatus[]
  readonly today: PlainDate
  readonly startOf: (course: PlannedCourse) => StudyStart | null
  readonly onEdit: (course: PlannedCourse) => void
  readonly onComplete: (course: PlannedCourse) => void
}

export function PlannedList({ planned, statuses, today, startOf, onEdit, onComplete }: PlannedListProps) {
  const perform = useRecert((state) => state.perform)
  return (
    <Card aria-labelledby="planned">
      <h2 id="planned">Planned courses</h2>
      {planned.length === 0 && (
        <p className="soft">Nothing is planned. “Suggest a plan” finds what closes your gaps, or add a course that you have in mind.</p>
      )}
      {planned.length > 0 && (
        <ul className={rows.rows} onKeyDown={moveInRows}>
          {planned.map((course) => {
            const counts = statuses.flatMap(({ credential, forecast }) => textFor(credential, forecast, course))
            const start = startOf(course)
            const about = [course.provider, start === null ? '' : startText(start)].filter((part) => part !== '')
            return (
              <li key={course.id} className={rows.row}>
                <div className={rows.text}>
                  <p className={rows.name}>
                    <bdi>{course.title}</bdi>
                  </p>
                  <p className={course.plannedFor < today ? styles.overdue : undefined}>
                    {course.plannedFor < today ? `Was planned for ${dayText(course.plannedFor)}` : `Planned for ${dayText(course.plannedFor)}`}
                  </p>
                  {about.length > 0 && (
                    <p className="soft">
                      <bdi>{about.join(' · ')}</bdi>
                    </p>
                  )}
                  {counts.map((text) => (
                    <p key={text} className="soft secret">
                      {text}
                    </p>
                  ))}
                </div>
                <Cluster gap={8}>
                  <Button icon={<Icon of={Check} size={19} />} aria-label={`Complete ${course.title}`} onClick={() => onComplete(course)}>
                    Complete
                  </Button>
                  <IconButton label={`Edit ${course.title}`} icon={<Icon of={Pencil} size={19} />} onClick={() => onEdit(course)} />
                  <IconButton
                    label={`Delete ${course.title}`}
                    icon={<Icon of={Trash2} size={19} />}
                    onClick={({ currentTarget }) => {
                      if (perform(deleteCourse(course))) leaveRow(currentTarget)
                    }}
                  />
                </Cluster>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}

function textFor(certification: Certification, forecast: CycleCount, { id }: PlannedCourse): readonly string[] {
  const entry = forecast.courses.find(({ course }) => course.id === id)
  return entry === undefined ? [] : [plannedCountText(certification, forecast, entry) ?? ''].filter((text) => text !== '')
}
