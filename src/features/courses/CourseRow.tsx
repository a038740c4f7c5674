import { type Ref, useRef } from 'react'
import { Paperclip } from 'lucide'
import type { Course } from '../../domain/records/course'
import type { CertificationCredits } from '../../domain/counting/courseCredit'
import { proofsOf } from '../../domain/records/proof'
import type { CourseGroup } from '../../domain/search/courseGroups'
import { Checkbox } from '../../ui/fields/Checkbox'
import { Icon } from '../../ui/layout/Icon'
import { Whole } from '../../ui/layout/Whole'
import { dayText, monthDayOf } from '../../words/values/dates'
import { hoursText } from '../../words/values/numbers'
import styles from './CourseTable.module.css'
import { CreditCell } from './CreditCell'
import type { Selection } from './useSelection'

export type CourseRowProps = {
  readonly course: Course
  readonly group: CourseGroup
  /** 0-based, among all listed courses. */
  readonly index: number
  /** 0-based, among all rows below the head. */
  readonly place: number
  readonly row: Ref<HTMLTableRowElement> | undefined
  readonly columns: readonly CertificationCredits[]
  readonly credits: readonly CertificationCredits[]
  readonly isActive: boolean
  readonly isOpen: boolean
  readonly selection: Selection | null
  readonly showsChecks: boolean
  readonly onActive: () => void
  readonly onPress: () => void
}

export function CourseRow({ course, group, index, place, row, columns, credits, isActive, isOpen, selection, showsChecks, ...on }: CourseRowProps) {
  const isShiftHeld = useRef(false)
  const tabIndex = isActive ? 0 : -1
  const isSelected = selection?.has(course) ?? false
  const hasCredit = credits.length === 0 || credits.some(({ of }) => of(course) !== null)
  const hasProof = proofsOf(course).length > 0
  const clip = hasProof && <Icon of={Paperclip} size={16} />
  return (
    <tr
      ref={row}
      role="row"
      data-index={place}
      data-course={index}
      data-selected={isSelected ? '' : undefined}
      data-open={isOpen ? '' : undefined}
      aria-rowindex={place + 2}
      aria-selected={showsChecks ? isSelected : undefined}
      tabIndex={tabIndex}
      className={styles.row}
      onFocus={on.onActive}
    >
      {showsChecks && selection !== null && (
        <td
          role="cell"
          className={styles.check}
          onClickCapture={(event) => {
            // The box changes next, and that event doesn't know the key.
            if (event.shiftKey) isShiftHeld.current = true
          }}
        >
          <Checkbox
            label={`Select ${course.title}`}
            hideLabel
            tabIndex={tabIndex}
            checked={isSelected}
            onChange={() => {
              if (isShiftHeld.current) selection.extend(course)
              else selection.toggle(course)
              isShiftHeld.current = false
            }}
          />
        </td>
      )}
      <td role="cell" className={styles.title}>
        <button type="button" tabIndex={tabIndex} className={styles.open} onClick={on.onPress}>
          <bdi>
            <Whole>{course.title}</Whole>
          </bdi>
        </button>
        <span className={styles.about}>
          <span className={styles.shortDay}>{group.title.kind === 'year' ? monthDayOf(course.completedOn) : dayText(course.completedOn)}</span>
          {course.provider !== '' && <bdi className={styles.provider}>{course.provider}</bdi>}
          {!hasCredit && <span className={styles.noCredit}>No credit yet</span>}
          <span className={styles.shortClip}>{clip}</span>
        </span>
      </td>
      <td role="cell" className={styles.day}>
        {dayText(course.completedOn)}
      </td>
      <td role="cell" className={`${styles.hours} number`}>
        {course.contactHours !== null && `${hoursText(course.contactHours)} h`}
      </td>
      {columns.map(({ certification, of }) => (
        <CreditCell key={certification.id} name={certification.name} credit={of(course)} />
      ))}
      <td role="cell" className={styles.clip}>
        {clip}
        {hasProof && <span className="visuallyHidden">Certificate attached</span>}
      </td>
    </tr>
  )
}
