import { useMemo } from 'react'
import { SlidersHorizontal, X } from 'lucide'
import type { CertificationCredits } from '../../domain/counting/courseCredit'
import type { Course } from '../../domain/records/course'
import { activeFilters, coursesInView, type CourseView, withFilter, withoutFilter } from '../../domain/search/courseView'
import { creditColumns } from '../../domain/search/creditColumns'
import type { PlainDate } from '../../domain/values/plainDate'
import { Chip, ChipCount, ChipDisclosure, Chips } from '../../ui/layout/Chips'
import { Icon } from '../../ui/layout/Icon'
import { leaveBothRows, leaveRow } from '../../ui/focus/leaveRow'
import { useNarrow } from '../../ui/layout/useNarrow'
import { Whole } from '../../ui/layout/Whole'
import { filtersLabel, filterText } from '../../words/courses/courseView'
import { countText } from '../../words/values/numbers'

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
  const missing = useMemo(() => coursesInView(courses, credits, { ...view, proofMissing: true }).length, [courses, credits, view])
  return (
    <Chips label="Filters">
      <Chip isOn={active.length === 0} onPress={onClear}>
        All
      </Chip>
      {columns.map(({ certification: { id, name } }) => (
        <Chip
          key={id}
          isOn={id === view.credential}
          onPress={(chip) => {
            // It's there only because it's chosen, and its cycle goes along.
            if (id === view.credential && !staying.has(id)) leaveBothRows(chip)
            onChange(withFilter(view, { credential: id === view.credential ? null : id }))
          }}
        >
          <bdi>
            <Whole>{name}</Whole>
          </bdi>
          {id === view.credential && removable}
        </Chip>
      ))}
      {(missing > 0 || view.proofMissing) && (
        <Chip
          isOn={view.proofMissing}
          onPress={(chip) => {
            if (missing === 0) leaveRow(chip)
            onChange(withFilter(view, { proofMissing: !view.proofMissing }))
          }}
        >
          {'No certificate '}
          <ChipCount>{countText(missing)}</ChipCount>
          {view.proofMissing && removable}
        </Chip>
      )}
      {others.map((filter) => {
        const text = filterText(filter, view, chosen)
        return (
          <Chip
            key={filter}
            isOn
            onPress={(chip) => {
              leaveRow(chip)
              onChange(withoutFilter(view, filter))
            }}
          >
            <bdi>{text}</bdi>
            {removable}
          </Chip>
        )
      })}
      {!isNarrow && (
        <ChipDisclosure label={filtersLabel(active)} isOpen={areFiltersOpen} onOpen={onFiltersOpen}>
          <Icon of={SlidersHorizontal} size={16} />
          More
        </ChipDisclosure>
      )}
    </Chips>
  )
}

/** Pressing the chip takes its filter away. */
const removable = <Icon of={X} size={16} />
