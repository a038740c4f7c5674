import { X } from 'lucide'
import { type CourseView, type ViewFilter, withoutFilter } from '../../domain/search/courseView'
import type { Certification } from '../../domain/records/credential'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { leaveRow } from '../../ui/focus/leaveRow'
import { filterText } from '../../words/courses/courseView'
import { Cluster } from '../../ui/layout/Cluster'
import styles from './CourseFilters.module.css'

export type FilterChipsProps = {
  readonly view: CourseView
  readonly filters: readonly ViewFilter[]
  readonly chosen: Certification | null
  readonly onChange: (view: CourseView) => void
  readonly onClear: () => void
}

/** The active filters, each with a button to remove it. */
export function FilterChips({ view, filters, chosen, onChange, onClear }: FilterChipsProps) {
  return (
    <Cluster gap={8} align="center" className={styles.chips}>
      <ul aria-label="Active filters">
        {filters.map((filter) => {
          const text = filterText(filter, view, chosen)
          return (
            <li key={filter}>
              <button
                type="button"
                className={styles.chip}
                aria-label={`Remove the filter ${text}`}
                onClick={({ currentTarget }) => {
                  leaveRow(currentTarget)
                  onChange(withoutFilter(view, filter))
                }}
              >
                <bdi>{text}</bdi>
                <Icon of={X} size={16} />
              </button>
            </li>
          )
        })}
      </ul>
      <Button look="quiet" onClick={onClear}>
        Clear all
      </Button>
    </Cluster>
  )
}
