import { Check, Pencil, Trash2 } from 'lucide'
import { RecordBoundary } from '../../components/records/RecordBoundary'
import { deleteCourse } from '../../domain/changes/act'
import { laterEntry } from '../../domain/counting/preview'
import type { Waiting } from '../../domain/counting/waiting'
import type { Course, PlannedCourse } from '../../domain/records/course'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Pick } from '../../domain/planning/step'
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
import { Whole } from '../../ui/layout/Whole'
import { startText } from '../../words/planning/pace'
import { plannedForText } from '../../words/planning/plan'
import { plannedCountText } from '../../words/counting/plannedCounts'
import type { PickRowProps } from './PickRow'
import styles from './Plan.module.css'
import { ToChoose } from './ToChoose'
import { dots } from '../../words/values/series'

export type PlannedListProps = {
  readonly planned: readonly PlannedCourse[]
  readonly statuses: readonly CertificationStatus[]
  /** All courses with the planned ones completed, each on its day. */
  readonly done: readonly Course[]
  /** Those that should wait for the next cycle. */
  readonly waiting: readonly Waiting[]
  /** What they leave for the trainer to choose. */
  readonly open: readonly Pick[]
  readonly today: PlainDate
  readonly startOf: (course: PlannedCourse) => StudyStart | null
  readonly onPlan: PickRowProps['onPlan']
  readonly onEdit: (course: PlannedCourse) => void
  readonly onComplete: (course: PlannedCourse) => void
}

export function PlannedList({ planned, statuses, done, waiting, open, today, startOf, onPlan, onEdit, onComplete }: PlannedListProps) {
  return (
    <Card aria-labelledby="planned">
      <h2 id="planned" tabIndex={-1}>
        Planned courses
      </h2>
      {planned.length === 0 && <p className="soft">Nothing planned yet. “Suggest a plan” finds what you need. Or add a course you have in mind.</p>}
      {planned.length > 0 && (
        <ul className={rows.rows} onKeyDown={moveInRows}>
          {planned.map((course) => (
            <li key={course.id} className={rows.row}>
              <RecordBoundary of={{ kind: 'course', record: course }}>
                <PlannedRow {...{ course, statuses, done, waiting, today, startOf, onEdit, onComplete }} />
              </RecordBoundary>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && <ToChoose picks={open} today={today} onPlan={onPlan} />}
    </Card>
  )
}

type PlannedRowProps = Omit<PlannedListProps, 'planned' | 'open' | 'onPlan'> & {
  readonly course: PlannedCourse
}

function PlannedRow({ course, statuses, done, waiting, today, startOf, onEdit, onComplete }: PlannedRowProps) {
  const perform = useRecert((state) => state.perform)
  const waits = waiting.some((each) => each.planned.id === course.id)
  const counts = statuses.flatMap((status) => textFor(status, done, course, waits))
  const start = startOf(course)
  const about = dots([course.provider, start === null ? '' : startText(start)])
  return (
    <>
      <div className={rows.text}>
        <p className={rows.name}>
          <bdi>
            <Whole>{course.title}</Whole>
          </bdi>
        </p>
        <p className={course.plannedFor < today ? styles.overdue : undefined}>{plannedForText(course, today)}</p>
        {about !== '' && (
          <p className={start === null ? 'soft' : 'soft secret'}>
            <bdi>{about}</bdi>
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
    </>
  )
}

function textFor({ credential, forecast }: CertificationStatus, done: readonly Course[], { id }: PlannedCourse, waits: boolean): readonly string[] {
  const entry = forecast.courses.find(({ course }) => course.id === id)
  return entry === undefined
    ? []
    : [plannedCountText(credential, forecast, entry, { later: laterEntry(credential, done, entry), waits }) ?? ''].filter((text) => text !== '')
}
