import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { RecordBoundary } from '../../components/records/RecordBoundary'
import type { Course } from '../../domain/records/course'
import type { CertificationCredits } from '../../domain/counting/courseCredit'
import type { CourseGroup } from '../../domain/search/courseGroups'
import type { CourseOrder } from '../../domain/search/courseList'
import { focusMain } from '../../ui/focus/focusMain'
import { rowAfter } from '../../ui/focus/moveInRows'
import { CourseRow } from './CourseRow'
import styles from './CourseTable.module.css'
import { GroupRow } from './GroupRow'
import { rowsOf } from './listRows'
import { LongRows, type LongRowsProps } from './LongRows'
import { TableHead } from './TableHead'
import type { Selection } from './useSelection'

/** Focuses the row of a course, or the row that had the focus last. */
export type CourseTableHandle = { readonly focus: (course?: Course) => void }

export type CourseTableProps = {
  readonly ref: Ref<CourseTableHandle>
  readonly groups: readonly CourseGroup[]
  /** Those of the groups, in order. */
  readonly courses: readonly Course[]
  readonly columns: readonly CertificationCredits[]
  readonly credits: readonly CertificationCredits[]
  readonly order: CourseOrder
  /** The course whose details are open. */
  readonly openId: Course['id'] | null
  /** Null if selection is off. */
  readonly selection: Selection | null
  readonly showsChecks: boolean
  /** Whether pressing a row selects it instead of opening it. */
  readonly pressSelects: boolean
  readonly onOrder: (order: CourseOrder) => void
  readonly onOpen: (course: Course) => void
}

/** With more rows than this, only those near the screen are drawn. */
const most = 100

/**
 * A table even when it looks like a list: the explicit roles are for browsers that derive roles from the style. The rows are a single
 * tab stop, followed by the controls of the active row. The arrow keys move between the rows.
 */
export function CourseTable({ ref, groups, courses, columns, credits, order, openId, selection, ...on }: CourseTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const [activeId, setActiveId] = useState<Course['id'] | null>(openId)
  const [seenId, setSeenId] = useState(openId)
  // The details can move on to the next course.
  if (seenId !== openId) {
    setSeenId(openId)
    if (openId !== null) setActiveId(openId)
  }
  const rows = useMemo(() => rowsOf(groups), [groups])
  const activeIndex = Math.max(
    0,
    courses.findIndex(({ id }) => id === activeId),
  )
  const activeRow = useMemo(() => rows.findIndex((row) => 'course' in row && row.index === activeIndex), [rows, activeIndex])
  const rowElement = () => table.current?.querySelector<HTMLElement>('tr[tabindex="0"]')
  const focus = (course: Course | undefined) => {
    // The row may not be on the page yet. Making it the active one draws it.
    if (course !== undefined) flushSync(() => setActiveId(course.id))
    const row = rowElement()
    if (row) row.focus()
    else focusMain()
  }
  // After whatever closes now has returned the focus.
  useImperativeHandle(ref, () => ({ focus: (course) => queueMicrotask(() => focus(course)) }))
  useEffect(() => {
    if (openId !== null) rowElement()?.scrollIntoView({ block: 'nearest' })
  }, [openId])
  const draw: LongRowsProps['draw'] = (row, place, element) =>
    'course' in row ? (
      <RecordBoundary key={row.key} of={{ kind: 'course', record: row.course }}>
        <CourseRow
          course={row.course}
          group={row.group}
          index={row.index}
          place={place}
          row={element}
          columns={columns}
          credits={credits}
          isActive={row.index === activeIndex}
          isOpen={row.course.id === openId}
          selection={selection}
          showsChecks={on.showsChecks}
          onActive={() => setActiveId(row.course.id)}
          onPress={() => (on.pressSelects ? selection?.toggle(row.course) : on.onOpen(row.course))}
        />
      </RecordBoundary>
    ) : (
      <GroupRow key={row.key} group={row.group} place={place} row={element} columns={columns} span={columns.length + (on.showsChecks ? 5 : 4)} />
    )
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = courses[rowAfter({ ...keysOf(event), shiftKey: false }, activeIndex, courses.length) ?? -1]
    const course = courses[activeIndex]
    if (next !== undefined) {
      event.preventDefault()
      if (event.shiftKey) selection?.extend(next, course)
      return focus(next)
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const isOnRow = event.target instanceof HTMLTableRowElement
    // A key held down was pressed for something else.
    if (!isOnRow || course === undefined || event.repeat) return
    if (event.key === 'Enter') {
      event.preventDefault()
      on.onOpen(course)
    }
    if (event.key === ' ') {
      event.preventDefault()
      selection?.toggle(course)
    }
  }
  return (
    <table
      ref={table}
      role="table"
      aria-label="Courses"
      aria-describedby={selection === null ? undefined : 'courseKeys'}
      aria-rowcount={rows.length + 1}
      className={styles.table}
      data-checks={on.showsChecks ? '' : undefined}
      data-columns={columns.length}
    >
      <TableHead columns={columns} order={order} onOrder={on.onOrder} selection={on.showsChecks ? selection : null} courses={courses} />
      <tbody role="rowgroup" onKeyDown={onKeyDown}>
        {rows.length <= most ? rows.map((row, place) => draw(row, place)) : <LongRows rows={rows} activeRow={activeRow} draw={draw} />}
      </tbody>
    </table>
  )
}

function keysOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLElement>) {
  return { key, ctrlKey, metaKey, altKey }
}
