import { useDeferredValue, useMemo, useState } from 'react'
import { deleteCourse } from '../../domain/act'
import { countCycle, type CourseCount } from '../../domain/counting'
import type { Course } from '../../domain/course'
import { type CourseOrder, listCourses } from '../../domain/courseList'
import { certificationsOf, courseById } from '../../domain/portfolio'
import { useRecert } from '../../store/useRecert'
import { useView } from '../../store/useView'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import page from '../../ui/page.module.css'
import { SelectField } from '../../ui/SelectField'
import { TextField } from '../../ui/TextField'
import { quantity } from '../../words/dates'
import { CourseRow, type Counting } from './CourseRow'
import styles from './CoursesPage.module.css'

export type CoursesPageProps = {
  readonly onEdit: (course: Course) => void
  readonly onDuplicate: (course: Course) => void
  readonly onShowProofs: (course: Course) => void
}

const orderOptions: readonly (readonly [CourseOrder, string])[] = [
  ['newest', 'Newest first'],
  ['oldest', 'Oldest first'],
  ['title', 'Name'],
  ['provider', 'Provider'],
]

/** So many rows are drawn at once: a long list costs more to draw than to search. */
const step = 50

export function CoursesPage({ onEdit, onDuplicate, onShowProofs }: CoursesPageProps) {
  const { portfolio } = useView()
  const current = useRecert((state) => state.portfolio)
  const perform = useRecert((state) => state.perform)
  const [search, setSearch] = useState('')
  const [order, setOrder] = useState<CourseOrder>('newest')
  const [most, setMost] = useState(step)
  const wanted = useDeferredValue(search)
  const found = useMemo(() => listCourses(portfolio.courses, wanted, order), [portfolio.courses, wanted, order])
  const countings = useMemo(
    () =>
      certificationsOf(portfolio).map((certification): Counting => {
        const count = countCycle(certification, portfolio.courses)
        return { certification, cycle: count.cycle, byCourse: new Map(count.courses.map((entry): [string, CourseCount] => [entry.course.id, entry])) }
      }),
    [portfolio],
  )

  if (portfolio.courses.length === 0) {
    return (
      <div className={page['page']}>
        <h1>Courses</h1>
        <EmptyState
          title="No course logged yet"
          why="Log what you have completed with “Log course” above: a specialization, a workshop, the CPR/AED class. Its credit shows on the bar at once."
        />
      </div>
    )
  }
  return (
    <div className={page['page']}>
      <h1>Courses</h1>
      <div className={styles['tools']}>
        <TextField label="Search courses" value={search} onChange={setSearch} input={{ type: 'search' }} />
        <SelectField label="Sort by" value={order} options={orderOptions} onChange={setOrder} />
      </div>
      <p role="status" className={page['soft']}>
        {found.length === portfolio.courses.length
          ? quantity(found.length, 'course')
          : `${found.length} of ${quantity(portfolio.courses.length, 'course')} shown`}
      </p>
      {found.length > 0 && (
        <ul className={`${page['card']} ${page['rows']} ${styles['list']}`} aria-label="Courses">
          {found.slice(0, most).map((course) => (
            <CourseRow
              key={course.id}
              course={course}
              countings={countings}
              onEdit={onEdit}
              onDuplicate={onDuplicate}
              onShowProofs={onShowProofs}
              onDelete={(shown) => perform(deleteCourse(courseById(current, shown.id) ?? shown))}
            />
          ))}
        </ul>
      )}
      {found.length === 0 && (
        <EmptyState
          title="Nothing found"
          why="No course has these words in its name or provider."
          action={<Button onClick={() => setSearch('')}>Clear the search</Button>}
        />
      )}
      {found.length > most && <Button onClick={() => setMost(most + step)}>{`Show ${Math.min(step, found.length - most)} more`}</Button>}
    </div>
  )
}
