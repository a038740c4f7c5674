import { useDeferredValue, useMemo, useState } from 'react'
import { deleteCourse } from '../../domain/changes/act'
import type { Course } from '../../domain/records/course'
import { creditsOf } from '../../domain/counting/courseCredit'
import { queryToView, viewToQuery } from '../../domain/search/courseQuery'
import { activeFilters, coursesInView, type CourseView, creditsInView, totalsOf, wholeView } from '../../domain/search/courseView'
import { courseById } from '../../domain/records/portfolio'
import { useRecert } from '../../store/useRecert'
import { useView } from '../../store/useView'
import { Button } from '../../ui/layout/Button'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { focusMain } from '../../ui/focus/focusMain'
import { Cluster } from '../../ui/layout/Cluster'
import { Stack } from '../../ui/layout/Stack'
import { nothingFoundText, shownText, totalsTexts } from '../../words/courses/courseView'
import { BulkBar } from './BulkBar'
import { CourseFilters } from './CourseFilters'
import styles from './CoursesPage.module.css'
import { CourseTable, type CourseTableProps } from './CourseTable'
import { FilterChips } from './FilterChips'
import { SelectShown } from './SelectShown'

export type CoursesPageProps = Pick<CourseTableProps, 'LongRows' | 'onEdit' | 'onDuplicate' | 'onShowProofs'> & {
  /** The search, filters and order, as in the address. */
  readonly query: string
  /** `push` if Back should undo it. */
  readonly onQuery: (query: string, how: 'push' | 'replace') => void
}

export function CoursesPage({ query, onQuery, ...table }: CoursesPageProps) {
  const { portfolio, isToday } = useView()
  const current = useRecert((state) => state.portfolio)
  const perform = useRecert((state) => state.perform)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const view = useMemo(() => queryToView(query), [query])
  const wanted = useDeferredValue(view)
  const credits = useMemo(() => creditsOf(portfolio), [portfolio])
  const found = useMemo(() => coursesInView(portfolio.courses, credits, wanted), [portfolio.courses, credits, wanted])
  const totals = useMemo(() => totalsOf(found, creditsInView(credits, wanted)), [found, credits, wanted])
  const change = (changed: CourseView) => onQuery(viewToQuery(changed), 'push')

  if (portfolio.courses.length === 0) {
    return (
      <Stack gap={24}>
        <h1>Courses</h1>
        <EmptyState
          title="No course logged yet"
          why="Log what you have completed with “Log course” above: a specialization, a workshop, the CPR/AED class. Its credit shows on the bar at once."
        />
      </Stack>
    )
  }
  const chosen = credits.find(({ certification }) => certification.id === view.credential)?.certification ?? null
  const filters = activeFilters(view)
  const onlySearch = filters.every((filter) => filter === 'search')
  const clear = () => {
    focusMain()
    change({ ...wholeView, order: view.order })
  }
  const [title, why] = nothingFoundText(view, chosen, onlySearch)
  // Actions on the selection don't affect courses hidden by a filter.
  const chosenCourses = isToday ? found.filter(({ id }) => selected.has(id)) : []
  return (
    <Stack>
      <h1>Courses</h1>
      <CourseFilters
        view={view}
        courses={portfolio.courses}
        certifications={credits.map(({ certification }) => certification)}
        onChange={change}
        onSearch={(search) => onQuery(viewToQuery({ ...view, search }), 'replace')}
      />
      {filters.length > 0 && <FilterChips view={view} filters={filters} chosen={chosen} onChange={change} onClear={clear} />}
      <Cluster lineGap={4}>
        <p role="status">
          <strong>{shownText(found.length, portfolio.courses.length)}</strong>
        </p>
        {found.length > 0 && (
          <Cluster as="ul" aria-label="Totals of the courses shown" lineGap={4} className={styles.sums}>
            {totalsTexts(totals).map((text) => (
              <li key={text} className="number">
                <bdi>{text}</bdi>
              </li>
            ))}
          </Cluster>
        )}
      </Cluster>
      {found.length === 0 ? (
        <EmptyState title={title} why={why} action={<Button onClick={clear}>{onlySearch ? 'Clear the search' : 'Clear all filters'}</Button>} />
      ) : (
        <Stack gap={8}>
          {isToday && (
            <SelectShown shown={found} selected={chosenCourses} onSelect={(courses) => setSelected(new Set(courses.map(({ id }) => id)))} />
          )}
          {chosenCourses.length > 0 && (
            <BulkBar
              courses={chosenCourses}
              certifications={credits.map(({ certification }) => certification)}
              onSelectNone={() => {
                focusMain()
                setSelected(new Set())
              }}
            />
          )}
          <CourseTable
            {...table}
            courses={found}
            credits={credits}
            order={view.order}
            onOrder={(order) => change({ ...view, order })}
            selected={isToday ? selected : null}
            onToggle={(course: Course) => setSelected(toggled(selected, course.id))}
            onDelete={(shown) => perform(deleteCourse(courseById(current, shown.id) ?? shown))}
          />
        </Stack>
      )}
    </Stack>
  )
}

function toggled(selected: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return selected.has(id) ? new Set([...selected].filter((other) => other !== id)) : new Set([...selected, id])
}
