import type { ReactNode } from 'react'
import { SlidersHorizontal, X } from 'lucide'
import type { CertificationCredits } from '../../domain/counting/courseCredit'
import type { Course } from '../../domain/records/course'
import { activeFilters, coursesInView, type CourseView, withFilter, withoutFilter } from '../../domain/search/courseView'
import { creditColumns } from '../../domain/search/creditColumns'
import type { PlainDate } from '../../domain/values/plainDate'
import { Icon } from '../../ui/layout/Icon'
import { leaveBothRows, leaveRow } from '../../ui/focus/leaveRow'
import { useNarrow } from '../../ui/layout/useNarrow'
import { filtersLabel, filterText } from '../../words/courses/courseView'
import { countText } from '../../words/values/numbers'
import styles from './FilterChips.module.css'

export type FilterChipsProps = {
  readonly view: CourseView
  readonly courses: readonly Course[]
  readonly credits: readonly CertificationCredits[]
  /** The certifications that have a chip. */
  readonly columns: readonly CertificationCredits[]
  readonly today: PlainDate
  readonly onChange: (view: CourseView) => void
  readonly onClear: () => void
  readonly areFiltersOpen: boolean
  readonly onFiltersOpen: (open: boolean) => void
}

/** The usual filters, to switch on and off, and the other ones that are active. */
export function FilterChips({ view, courses, credits, columns, today, onChange, onClear, areFiltersOpen, onFiltersOpen }: FilterChipsProps) {
  const isNarrow = useNarrow()
  const active = activeFilters(view)
  const chosen = credits.find(({ certification }) => certification.id === view.credential)?.certification ?? null
  const others = active.filter((filter) => filter !== 'search' && filter !== 'proofMissing' && !(filter === 'credential' && chosen !== null))
  const staying = new Set(creditColumns(credits, null, today).map(({ certification }) => certification.id))
  const missing = coursesInView(courses, credits, { ...view, proofMissing: true }).length
  return (
    <ul aria-label="Filters" className={styles.chips}>
      <Chip isOn={active.length === 0} onPress={onClear}>
        All
      </Chip>
      {columns.map(({ certification: { id, name } }) => (
        <Chip
          key={id}
          isOn={id === view.credential}
          isRemovable
          onPress={(chip) => {
            // It's there only because it's chosen, and its cycle goes along.
            if (id === view.credential && !staying.has(id)) leaveBothRows(chip)
            onChange(withFilter(view, { credential: id === view.credential ? null : id }))
          }}
        >
          <bdi>{name}</bdi>
        </Chip>
      ))}
      {(missing > 0 || view.proofMissing) && (
        <Chip
          isOn={view.proofMissing}
          isRemovable
          onPress={(chip) => {
            if (missing === 0) leaveRow(chip)
            onChange(withFilter(view, { proofMissing: !view.proofMissing }))
          }}
        >
          No certificate <span className={styles.count}>{countText(missing)}</span>
        </Chip>
      )}
      {others.map((filter) => {
        const text = filterText(filter, view, chosen)
        return (
          <Chip
            key={filter}
            isOn
            isRemovable
            onPress={(chip) => {
              leaveRow(chip)
              onChange(withoutFilter(view, filter))
            }}
          >
            <bdi>{text}</bdi>
          </Chip>
        )
      })}
      {!isNarrow && (
        <li>
          <button
            type="button"
            className={styles.chip}
            aria-label={filtersLabel(active)}
            aria-expanded={areFiltersOpen}
            onClick={() => onFiltersOpen(!areFiltersOpen)}
          >
            <span>
              <Icon of={SlidersHorizontal} size={16} />
              More
            </span>
          </button>
        </li>
      )}
    </ul>
  )
}

type ChipProps = {
  readonly isOn: boolean
  readonly isRemovable?: boolean
  readonly onPress: (chip: HTMLButtonElement) => void
  readonly children: ReactNode
}

function Chip({ isOn, isRemovable = false, onPress, children }: ChipProps) {
  return (
    <li>
      <button type="button" aria-pressed={isOn} className={styles.chip} onClick={({ currentTarget }) => onPress(currentTarget)}>
        <span>
          {children}
          {isOn && isRemovable && <Icon of={X} size={16} />}
        </span>
      </button>
    </li>
  )
}
