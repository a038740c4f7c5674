import type { Ref } from 'react'
import { Copy, FileCheck, Pencil, Trash2 } from 'lucide'
import type { Course } from '../../domain/records/course'
import type { CertificationCredits } from '../../domain/counting/courseCredit'
import { proofsOf } from '../../domain/records/proof'
import { IconButton } from '../../ui/layout/IconButton'
import { Checkbox } from '../../ui/fields/Checkbox'
import { Icon } from '../../ui/layout/Icon'
import { leaveRow } from '../../ui/focus/leaveRow'
import { categoryWords } from '../../words/rule/categories'
import { dayText } from '../../words/values/dates'
import { Counted } from './Counted'
import { CourseAbout } from './CourseAbout'
import styles from './CourseTable.module.css'

export type CourseRowProps = {
  readonly course: Course
  /** 0-based, among all listed courses. */
  readonly index: number
  readonly row: Ref<HTMLTableRowElement> | undefined
  readonly credits: readonly CertificationCredits[]
  readonly isActive: boolean
  /** Null if selection is off. */
  readonly isSelected: boolean | null
  readonly onActive: () => void
  readonly onToggle: (course: Course) => void
  readonly onEdit: (course: Course) => void
  readonly onDuplicate: (course: Course) => void
  readonly onShowProofs: (course: Course) => void
  /** True if the course was deleted. */
  readonly onDelete: (course: Course) => boolean
}

export function CourseRow({ course, index, row, credits, isActive, isSelected, ...on }: CourseRowProps) {
  const tabIndex = isActive ? 0 : -1
  const given = credits.flatMap((one) => {
    const credit = one.byCourse.get(course.id)
    return credit === undefined ? [] : [{ ...one, credit }]
  })
  return (
    <tr
      ref={row}
      role="row"
      data-index={index}
      data-selected={isSelected === true ? '' : undefined}
      data-unselectable={isSelected === null ? '' : undefined}
      aria-rowindex={index + 2}
      tabIndex={tabIndex}
      className={styles.row}
      onFocus={on.onActive}
    >
      <td role="cell" className={styles.check}>
        {isSelected !== null && (
          <Checkbox label={`Select ${course.title}`} hideLabel tabIndex={tabIndex} checked={isSelected} onChange={() => on.onToggle(course)} />
        )}
      </td>
      <td role="cell" className={`${styles.title} ${styles.name}`}>
        <bdi>{course.title}</bdi>
        <CourseAbout course={course} tabIndex={tabIndex} />
      </td>
      <td role="cell" className={styles.provider}>
        <bdi>{course.provider}</bdi>
        {course.provider !== '' && <Dot />}
      </td>
      <td role="cell" className={styles.day}>
        {dayText(course.completedOn)}
        <Dot />
      </td>
      <td role="cell" className={styles.category}>
        {categoryWords[course.category]}
      </td>
      <td role="cell" className={styles.credit}>
        {credits.length > 0 && given.length === 0 && <p className={styles.why}>Counts toward nothing yet: edit it to give credit.</p>}
        <Counted given={given} tabIndex={tabIndex} />
      </td>
      <td role="cell" className={styles.actions}>
        <div className={styles.buttons}>
          {proofsOf(course).length > 0 && (
            <IconButton
              label={`Certificate of ${course.title}`}
              icon={<Icon of={FileCheck} size={19} />}
              tabIndex={tabIndex}
              onClick={() => on.onShowProofs(course)}
            />
          )}
          <IconButton label={`Edit ${course.title}`} icon={<Icon of={Pencil} size={19} />} tabIndex={tabIndex} onClick={() => on.onEdit(course)} />
          <IconButton
            label={`Duplicate ${course.title}`}
            icon={<Icon of={Copy} size={19} />}
            tabIndex={tabIndex}
            onClick={() => on.onDuplicate(course)}
          />
          <IconButton
            label={`Delete ${course.title}`}
            icon={<Icon of={Trash2} size={19} />}
            tabIndex={tabIndex}
            onClick={({ currentTarget }) => {
              if (on.onDelete(course)) leaveRow(currentTarget)
            }}
          />
        </div>
      </td>
    </tr>
  )
}

/** Separates the parts of a line when the columns are merged into one. */
function Dot() {
  return (
    <span aria-hidden="true" className={styles.dot}>
      {' · '}
    </span>
  )
}
