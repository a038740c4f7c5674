import type { RowState } from '../../domain/files/rowState'
import type { CourseRecord } from '../../domain/records/course'
import type { ReadRow } from './courseRows'

type RowCounts = Readonly<Record<RowState, number>>

/** What an import would include and what it would leave out. */
export type Sorted = {
  readonly counts: RowCounts
  readonly courses: readonly CourseRecord[]
  readonly rest: readonly ReadRow[]
}

/** With `withDuplicates`, rows that already exist are imported again as new courses. */
export function sortRows(rows: readonly ReadRow[], withDuplicates: boolean): Sorted {
  const counts = { ready: 0, warning: 0, duplicate: 0, error: 0 }
  const courses: CourseRecord[] = []
  const rest: ReadRow[] = []
  for (const row of rows) {
    const { state, course } = row
    counts[state] += 1
    if (course === null || (state === 'duplicate' && !withDuplicates)) rest.push(row)
    else courses.push(state === 'duplicate' ? { ...course, id: '' as CourseRecord['id'] } : course) // safe: an empty id is replaced
  }
  return { counts, courses, rest }
}

export type LeftOut = {
  readonly rest: readonly ReadRow[]
  /** Empty if the table has none. */
  readonly headings: readonly string[]
  readonly width: number
  readonly reasonOf: (row: ReadRow) => string
}

/** The rows that weren't imported, unchanged, with the reason in an extra last column. */
export function tableOfRest({ rest, headings, width, reasonOf }: LeftOut): readonly (readonly string[])[] {
  const columns = Array.from({ length: width }, (_, index) => index)
  return [
    [...columns.map((index) => headings[index] ?? `Column ${index + 1}`), 'Reason'],
    ...rest.map((row) => [...columns.map((index) => row.row.cells[index] ?? ''), reasonOf(row)]),
  ]
}
