import type { ReactNode } from 'react'
import { Search, SlidersHorizontal } from 'lucide'
import { activeFilters, type CourseView } from '../../domain/search/courseView'
import { TextField } from '../../ui/fields/TextField'
import { Button } from '../../ui/layout/Button'
import { Icon } from '../../ui/layout/Icon'
import { IconButton } from '../../ui/layout/IconButton'
import { useNarrow } from '../../ui/layout/useNarrow'
import { filtersLabel, shownSentence, shownText } from '../../words/courses/courseView'
import styles from './CoursesHead.module.css'

export type CoursesHeadProps = {
  readonly view: CourseView
  readonly shown: number
  readonly all: number
  readonly isSelecting: boolean
  /** Null if nothing can be selected. */
  readonly onSelecting: ((starts: boolean) => void) | null
  readonly areFiltersOpen: boolean
  readonly onFiltersOpen: (open: boolean) => void
  readonly onSearch: (search: string) => void
  /** The actions on the selection. */
  readonly children: ReactNode
}

/** Longer than any name. Browsers limit how often the address can change in a row. */
const longestSearch = 80

/** The title and the search, which stay in view while the list scrolls. */
export function CoursesHead({ view, shown, all, isSelecting, onSelecting, areFiltersOpen, onFiltersOpen, onSearch, children }: CoursesHeadProps) {
  const isNarrow = useNarrow()
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <h1>Courses</h1>
        <p role="status" className={styles.count}>
          <span aria-hidden="true">{shownText(shown, all)}</span>
          <span className="visuallyHidden">{shownSentence(shown, all)}</span>
        </p>
        {isNarrow && onSelecting !== null && (
          <Button look="quiet" onClick={() => onSelecting(!isSelecting)}>
            {isSelecting ? 'Done' : 'Select'}
          </Button>
        )}
      </div>
      <div className={styles.search}>
        <Icon of={Search} size={20} />
        <TextField
          id="course-search"
          label="Search courses"
          hideLabel
          value={view.search}
          onChange={onSearch}
          input={{ type: 'search', maxLength: longestSearch, placeholder: 'Search courses' }}
        />
        {isNarrow && (
          <IconButton
            label={filtersLabel(activeFilters(view))}
            icon={<Icon of={SlidersHorizontal} size={22} />}
            aria-expanded={areFiltersOpen}
            onClick={() => onFiltersOpen(!areFiltersOpen)}
          />
        )}
      </div>
      {children}
    </div>
  )
}
