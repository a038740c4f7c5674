import type { RowState } from '../../domain/files/rowState'
import type { CourseRecord } from '../../domain/records/course'
import type { ReadRow } from './courseRows'

type RowCounts = Readonly<Record<RowState, number>>

/** What an import would take, and what it would leave. */
export type Sorted = {
  readonly counts: RowCounts
  readonly courses: readonly CourseRecord[]
  readonly rest: readonly ReadRow[]
}

/** `withDuplicates`: those that are there already come in as courses of their own. */
export function sortRows(rows: readonly ReadRow[], withDuplicates: boolean): Sorted {
  const counts = { ready: 0, warning: 0, duplicate: 0, error: 0 }
  const courses: CourseRecord[] = []
  const rest: ReadRow[] = []
  for (const row of rows) {
    const { state, course } = row
    counts[state] += 1
    if (course === null || (state === 'duplicate' && !withDuplicates)) rest.push(row)
    else courses.push(state === 'duplicate' ? { ...course, id: '' as CourseRecord['id'] } : course) // safe: an empty id asks for a new one
  }
  return { counts, courses, rest }
}

export type LeftOut = {
  readonly rest: readonly ReadRow[]
  /** Empty where the table has none. */
  readonly headings: readonly string[]
  readonly width: number
  readonly reasonOf: (row: ReadRow) => string
}

/** The rows that were not imported as the trainer wrote them, each with its reason in a last column. */
export function tableOfRest({ rest, headings, width, reasonOf }: LeftOut): readonly (readonly string[])[] {
  const columns = Array.from({ length: width }, (_, index) => index)
  return [
    [...columns.map((index) => headings[index] ?? `Column ${index + 1}`), 'Reason'],
    ...rest.map((row) => [...columns.map((index) => row.row.cells[index] ?? ''), reasonOf(row)]),
  ]
}
