import { type ComponentType, type KeyboardEvent, type ReactNode, type Ref, Suspense, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Course } from '../../domain/records/course'
import type { CertificationCredits } from '../../domain/counting/courseCredit'
import type { CourseOrder } from '../../domain/search/courseList'
import { rowAfter } from '../../ui/focus/moveInRows'
import { CourseRow, type CourseRowProps } from './CourseRow'
import styles from './CourseTable.module.css'
import { SortHeading } from './SortHeading'

export type LongRowsProps = {
  readonly courses: readonly Course[]
  /** Always drawn, even when scrolled out of view, since it may have the focus. */
  readonly activeIndex: number
  readonly draw: (course: Course, index: number, row?: Ref<HTMLTableRowElement>) => ReactNode
}

export type CourseTableProps = Pick<CourseRowProps, 'onEdit' | 'onDuplicate' | 'onShowProofs' | 'onDelete' | 'onToggle'> & {
  readonly courses: readonly Course[]
  readonly credits: readonly CertificationCredits[]
  readonly order: CourseOrder
  readonly onOrder: (order: CourseOrder) => void
  /** Null if selection is off. */
  readonly selected: ReadonlySet<string> | null
  /** Draws a long list: only the rows near the screen. */
  readonly LongRows: ComponentType<LongRowsProps>
}

/** With more rows than this, only those near the screen are drawn. */
const most = 100
const meanwhile = 30

/**
 * A table even when it looks like a list: the explicit roles are for browsers that derive roles from the style. The rows are a single
 * tab stop, followed by the controls of the active row. The arrow keys move between the rows.
 */
export function CourseTable({ courses, credits, order, onOrder, selected, LongRows, ...actions }: CourseTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const activeIndex = Math.max(
    0,
    courses.findIndex(({ id }) => id === activeId),
  )
  const draw: LongRowsProps['draw'] = (course, index, row) => (
    <CourseRow
      key={course.id}
      {...actions}
      course={course}
      index={index}
      row={row}
      credits={credits}
      isActive={index === activeIndex}
      isSelected={selected?.has(course.id) ?? null}
      onActive={() => setActiveId(course.id)}
    />
  )
  const moveTo = (index: number) => {
    const course = courses[index]
    if (course === undefined) return
    // The row may not be on the page yet. Making it the active one draws it.
    flushSync(() => setActiveId(course.id))
    table.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = rowAfter(event, activeIndex, courses.length)
    if (next !== null) {
      event.preventDefault()
      return moveTo(next)
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const course = courses[activeIndex]
    const isOnRow = event.target instanceof HTMLTableRowElement
    // A key held down was pressed for something else.
    if (!isOnRow || course === undefined || event.repeat) return
    if (event.key === 'Enter') {
      event.preventDefault()
      actions.onEdit(course)
    }
    if (event.key === ' ') {
      event.preventDefault()
      if (selected !== null) actions.onToggle(course)
    }
  }
  return (
    <table
      ref={table}
      role="table"
      aria-label="Courses"
      aria-describedby={selected === null ? undefined : 'courseKeys'}
      aria-rowcount={courses.length + 1}
      className={styles.table}
    >
      <thead role="rowgroup" className={styles.head}>
        <tr role="row" aria-rowindex={1} className={styles.row}>
          <th role="columnheader" scope="col" className={styles.check}>
            <span className="visuallyHidden">Selected</span>
          </th>
          <SortHeading up="title" down="titleDown" order={order} onOrder={onOrder} className={styles.title}>
            Course
          </SortHeading>
          <SortHeading up="provider" down="providerDown" order={order} onOrder={onOrder} className={styles.provider}>
            Provider
          </SortHeading>
          <SortHeading up="oldest" down="newest" downFirst order={order} onOrder={onOrder} className={styles.day}>
            Completed on
          </SortHeading>
          <th role="columnheader" scope="col" className={styles.category}>
            Category
          </th>
          <th role="columnheader" scope="col" className={styles.credit}>
            <span className="visuallyHidden">Credit</span>
          </th>
          <th role="columnheader" scope="col" className={styles.actions}>
            <span className="visuallyHidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup" onKeyDown={onKeyDown}>
        {courses.length <= most ? (
          courses.map((course, index) => draw(course, index))
        ) : (
          <Suspense fallback={courses.slice(0, meanwhile).map((course, index) => draw(course, index))}>
            <LongRows courses={courses} activeIndex={activeIndex} draw={draw} />
          </Suspense>
        )}
      </tbody>
    </table>
  )
}
