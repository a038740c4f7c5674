import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { deleteCourse } from '../../domain/changes/act'
import type { Course } from '../../domain/records/course'
import { creditsOf } from '../../domain/counting/courseCredit'
import { viewToQuery } from '../../domain/search/courseAddress'
import { groupCourses } from '../../domain/search/courseGroups'
import { queryToView } from '../../domain/search/courseQuery'
import { activeFilters, coursesInView, type CourseView, wholeView } from '../../domain/search/courseView'
import { creditColumns } from '../../domain/search/creditColumns'
import { courseById } from '../../domain/records/courseById'
import { useRecert } from '../../store/useRecert'
import { useView } from '../../store/useView'
import { Button } from '../../ui/layout/Button'
import { EmptyState } from '../../ui/feedback/EmptyState'
import { focusMain } from '../../ui/focus/focusMain'
import { useNarrow } from '../../ui/layout/useNarrow'
import { nothingFoundText } from '../../words/courses/courseView'
import { BulkBar } from './BulkBar'
import { CourseDetail, type CourseDetailProps } from './CourseDetail'
import { CourseFilters } from './CourseFilters'
import { CoursesHead } from './CoursesHead'
import styles from './CoursesPage.module.css'
import { CourseTable, type CourseTableHandle } from './CourseTable'
import { FilterChips } from './FilterChips'
import { ListFoot } from './ListFoot'
import { useSelection } from './useSelection'

export type CoursesPageProps = Pick<CourseDetailProps, 'onEdit' | 'onDuplicate' | 'onShowProofs'> & {
  /** The search, filters, order and open course, as in the address. */
  readonly query: string
  /** `push` if Back should undo it; `back` undoes the last push, if it led here from that query. */
  readonly onQuery: (query: string, how: 'push' | 'replace' | 'back') => void
  readonly onLog: () => void
}

export function CoursesPage({ query, onQuery, onLog, ...on }: CoursesPageProps) {
  const { portfolio, today, isToday } = useView()
  const current = useRecert((state) => state.portfolio)
  const perform = useRecert((state) => state.perform)
  const isNarrow = useNarrow()
  const table = useRef<CourseTableHandle>(null)
  const [isSelecting, setSelecting] = useState(false)
  const [areFiltersOpen, setFiltersOpen] = useState(false)
  const view = useMemo(() => queryToView(query), [query])
  const wanted = useDeferredValue(view)
  const credits = useMemo(() => creditsOf(portfolio), [portfolio])
  const groups = useMemo(() => groupCourses(coursesInView(portfolio.courses, credits, wanted), credits, wanted), [portfolio.courses, credits, wanted])
  const courses = useMemo(() => groups.flatMap((group) => group.courses), [groups])
  const columns = useMemo(() => creditColumns(credits, wanted.credential, today), [credits, wanted.credential, today])
  const selection = useSelection(courses)
  const change = (changed: CourseView) => onQuery(viewToQuery(changed), 'push')

  if (portfolio.courses.length === 0) {
    return (
      <>
        <h1>Courses</h1>
        <EmptyState
          title="No courses yet"
          why="Log a specialization, workshop or CPR/AED class. See what it counts toward."
          action={
            <Button look="primary" onClick={onLog}>
              Log your first course
            </Button>
          }
        />
      </>
    )
  }
  const chosen = credits.find(({ certification }) => certification.id === view.credential)?.certification ?? null
  const filters = activeFilters(view)
  const onlySearch = filters.every((filter) => filter === 'search')
  const clear = () => change({ ...wholeView, order: view.order })
  const [title, why] = nothingFoundText(view, chosen, onlySearch)
  const place = courses.findIndex(({ id }) => id === view.course)
  const shown = courses[place]
  const canSelect = isToday && courses.length > 0
  const hasBulk = isToday && selection.courses.length > 0
  const open = ({ id }: Course) => onQuery(viewToQuery({ ...view, course: id }), view.course === null ? 'push' : 'replace')
  const close = (how: 'replace' | 'back') => onQuery(viewToQuery({ ...view, course: null }), how)
  const finishSelecting = () => {
    setSelecting(false)
    selection.set([])
  }
  return (
    <div className={styles.page} data-bulk={hasBulk ? '' : undefined} data-panel={shown !== undefined && !isNarrow ? '' : undefined}>
      <div className={styles.column}>
        <CoursesHead
          view={view}
          shown={courses.length}
          all={portfolio.courses.length}
          isSelecting={isSelecting}
          onSelecting={canSelect ? (starts) => (starts ? setSelecting(true) : finishSelecting()) : null}
          areFiltersOpen={areFiltersOpen}
          onFiltersOpen={setFiltersOpen}
          onSearch={(search) => onQuery(viewToQuery({ ...view, search }), 'replace')}
        >
          {hasBulk && (
            <BulkBar
              courses={selection.courses}
              certifications={credits.map(({ certification }) => certification)}
              onSelectNone={() => {
                table.current?.focus()
                finishSelecting()
              }}
            />
          )}
        </CoursesHead>
        <FilterChips
          view={view}
          courses={portfolio.courses}
          credits={credits}
          columns={columns}
          today={today}
          onChange={change}
          onClear={clear}
          areFiltersOpen={areFiltersOpen}
          onFiltersOpen={setFiltersOpen}
        />
        {areFiltersOpen && (
          <CourseFilters
            view={view}
            courses={portfolio.courses}
            certifications={credits.map(({ certification }) => certification)}
            onChange={change}
          />
        )}
        {courses.length === 0 ? (
          <EmptyState
            title={title}
            why={why}
            action={
              <Button
                onClick={() => {
                  focusMain()
                  clear()
                }}
              >
                {onlySearch ? 'Clear the search' : 'Clear all filters'}
              </Button>
            }
          />
        ) : (
          <div className={styles.list}>
            <CourseTable
              ref={table}
              groups={groups}
              courses={courses}
              columns={columns}
              credits={credits}
              order={view.order}
              openId={shown?.id ?? null}
              selection={isToday ? selection : null}
              showsChecks={isToday && (!isNarrow || isSelecting || hasBulk)}
              pressSelects={isToday && isNarrow && (isSelecting || hasBulk)}
              onOrder={(order) => change({ ...view, order })}
              onOpen={open}
            />
            <ListFoot courses={courses} credits={credits} view={wanted} hasMarks={columns.length > 0} />
          </div>
        )}
      </div>
      {shown !== undefined && (
        <CourseDetail
          {...on}
          course={shown}
          credits={credits}
          isSheet={isNarrow}
          onEdit={(course) => {
            if (isNarrow) close('replace')
            on.onEdit(course)
          }}
          onDuplicate={(course) => {
            if (isNarrow) close('replace')
            on.onDuplicate(course)
          }}
          onPrevious={place > 0 ? () => open(courses[place - 1] ?? shown) : null}
          onNext={place < courses.length - 1 ? () => open(courses[place + 1] ?? shown) : null}
          onClose={() => {
            if (!isNarrow) table.current?.focus()
            close('back')
          }}
          onDelete={() => {
            const neighbor = courses[place + 1] ?? courses[place - 1]
            if (!perform(deleteCourse(courseById(current, shown.id) ?? shown))) return
            // The details return the focus when they close. Only then does it go to the next course.
            flushSync(() => close('replace'))
            table.current?.focus(neighbor)
          }}
        />
      )}
    </div>
  )
}
