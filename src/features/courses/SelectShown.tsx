import type { Course } from '../../domain/records/course'
import { Checkbox } from '../../ui/fields/Checkbox'
import { Cluster } from '../../ui/layout/Cluster'
import styles from './CoursesPage.module.css'

export type SelectShownProps = {
  readonly shown: readonly Course[]
  readonly selected: readonly Course[]
  readonly onSelect: (courses: readonly Course[]) => void
}

export function SelectShown({ shown, selected, onSelect }: SelectShownProps) {
  const all = selected.length === shown.length
  return (
    <Cluster lineGap={0} align="center" justify="between" className={styles.select}>
      <Checkbox label="Select all shown" checked={all} mixed={!all && selected.length > 0} onChange={() => onSelect(all ? [] : shown)} />
      <p id="courseKeys" className={`soft ${styles.keys}`}>
        In the list: <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to edit, <kbd>Space</kbd> to select.
      </p>
    </Cluster>
  )
}
