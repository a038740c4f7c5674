import { Check, Pencil, Trash2 } from 'lucide'
import { deleteCourse } from '../../domain/changes/act'
import type { CycleCount } from '../../domain/counting/counting'
import type { Certification } from '../../domain/records/credential'
import type { PlannedCourse } from '../../domain/records/course'
import type { PlainDate } from '../../domain/values/plainDate'
import type { StudyStart } from '../../domain/planning/pace'
import type { CertificationStatus } from '../../domain/status/standing'
import { useRecert } from '../../store/useRecert'
import { Button, IconButton } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { leaveRow } from '../../ui/focus/leaveRow'
import { moveInRows } from '../../ui/focus/moveInRows'
import page from '../../ui/layout/page.module.css'
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
    <section className={page.card} aria-labelledby="planned">
      <h2 id="planned">Planned courses</h2>
      {planned.length === 0 && (
        <p className={page.soft}>Nothing is planned. “Suggest a plan” finds what closes your gaps, or add a course that you have in mind.</p>
      )}
      {planned.length > 0 && (
        <ul className={page.rows} onKeyDown={moveInRows}>
          {planned.map((course) => {
            const counts = statuses.flatMap(({ credential, forecast }) => textFor(credential, forecast, course))
            const start = startOf(course)
            const about = [course.provider, start === null ? '' : startText(start)].filter((part) => part !== '')
            return (
              <li key={course.id} className={page.row}>
                <div className={page.rowText}>
                  <p className={page.rowName}>
                    <bdi>{course.title}</bdi>
                  </p>
                  <p className={course.plannedFor < today ? styles.overdue : undefined}>
                    {course.plannedFor < today ? `Was planned for ${dayText(course.plannedFor)}` : `Planned for ${dayText(course.plannedFor)}`}
                  </p>
                  {about.length > 0 && (
                    <p className={page.soft}>
                      <bdi>{about.join(' · ')}</bdi>
                    </p>
                  )}
                  {counts.map((text) => (
                    <p key={text} className={`${page.soft} secret`}>
                      {text}
                    </p>
                  ))}
                </div>
                <div className={page.actions}>
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
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

function textFor(certification: Certification, forecast: CycleCount, { id }: PlannedCourse): readonly string[] {
  const entry = forecast.courses.find(({ course }) => course.id === id)
  return entry === undefined ? [] : [plannedCountText(certification, forecast, entry) ?? ''].filter((text) => text !== '')
}
