import { useState } from 'react'
import type { Course } from '../../domain/records/course'
import { rangeOf } from '../../domain/search/courseRange'

export type Selection = {
  /** Those that are shown: actions don't affect courses hidden by a filter. */
  readonly courses: readonly Course[]
  readonly has: (course: Course) => boolean
  readonly toggle: (course: Course) => void
  /** Selects everything from the last one that was pressed, or from `from`, to this one. */
  readonly extend: (to: Course, from?: Course) => void
  readonly set: (courses: readonly Course[]) => void
}

/** The selected courses of a list. */
export function useSelection(shown: readonly Course[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [anchor, setAnchor] = useState<Course['id'] | null>(null)
  return {
    courses: ids.size === 0 ? [] : shown.filter(({ id }) => ids.has(id)),
    has: ({ id }) => ids.has(id),
    toggle({ id }) {
      setAnchor(id)
      setIds(ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id]))
    },
    extend(to, from) {
      const begin = anchor ?? from?.id ?? to.id
      setAnchor(begin)
      setIds(new Set([...ids, ...rangeOf(shown, begin, to.id).map(({ id }) => id)]))
    },
    set(courses) {
      setAnchor(null)
      setIds(new Set(courses.map(({ id }) => id)))
    },
  }
}
