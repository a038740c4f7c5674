import type { CertificationCredits } from '../../domain/counting/courseCredit'
import type { Course } from '../../domain/records/course'
import type { CourseOrder } from '../../domain/search/courseList'
import { Checkbox } from '../../ui/fields/Checkbox'
import { dayText } from '../../words/values/dates'
import styles from './CourseTable.module.css'
import { SortHeading } from './SortHeading'
import type { Selection } from './useSelection'

export type TableHeadProps = {
  readonly columns: readonly CertificationCredits[]
  readonly order: CourseOrder
  readonly onOrder: (order: CourseOrder) => void
  /** Null if nothing can be checked. */
  readonly selection: Selection | null
  readonly courses: readonly Course[]
}

export function TableHead({ columns, order, onOrder, selection, courses }: TableHeadProps) {
  const chosen = selection?.courses.length ?? 0
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row" aria-rowindex={1} className={styles.row}>
        {selection !== null && (
          <th role="columnheader" scope="col" className={styles.check}>
            <Checkbox
              label="Select all shown"
              hideLabel
              checked={chosen === courses.length}
              mixed={chosen > 0 && chosen < courses.length}
              onChange={() => selection.set(chosen === courses.length ? [] : courses)}
            />
          </th>
        )}
        <SortHeading up="title" down="titleDown" order={order} onOrder={onOrder} className={styles.title}>
          Course
        </SortHeading>
        <SortHeading up="oldest" down="newest" downFirst order={order} onOrder={onOrder} className={styles.day}>
          Completed on
        </SortHeading>
        <th role="columnheader" scope="col" className={styles.hours}>
          Hours
        </th>
        {columns.map(({ certification: { id, name, expiresOn } }) => (
          <th key={id} role="columnheader" scope="col" className={styles.credit}>
            <bdi>{name}</bdi>
            <span className={styles.until}>{dayText(expiresOn)}</span>
          </th>
        ))}
        <th role="columnheader" scope="col" className={styles.clip}>
          <span className="visuallyHidden">Certificate</span>
        </th>
      </tr>
    </thead>
  )
}
