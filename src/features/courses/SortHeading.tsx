import { ArrowDown, ArrowUp } from 'lucide'
import type { CourseOrder } from '../../domain/search/courseList'
import { Icon } from '../../ui/layout/Icon'
import styles from './CourseTable.module.css'

export type SortHeadingProps = {
  /** The orders for ascending and descending. */
  readonly up: CourseOrder
  readonly down: CourseOrder
  readonly downFirst?: boolean
  readonly order: CourseOrder
  readonly onOrder: (order: CourseOrder) => void
  readonly className: string | undefined
  readonly children: string
}

/** The heading of a sortable column. A second press reverses the order. */
export function SortHeading({ up, down, downFirst = false, order, onOrder, className, children }: SortHeadingProps) {
  const sorted = order === up ? 'ascending' : order === down ? 'descending' : undefined
  const [first, second] = downFirst ? [down, up] : [up, down]
  return (
    <th role="columnheader" scope="col" aria-sort={sorted} className={className}>
      <button type="button" className={styles.sort} onClick={() => onOrder(order === first ? second : first)}>
        {children}
        {sorted !== undefined && <Icon of={sorted === 'ascending' ? ArrowUp : ArrowDown} size={16} />}
      </button>
    </th>
  )
}
