import type { RowState } from '../../domain/files/rowState'
import type { CourseRecord } from '../../domain/records/course'
import { toCourseId } from '../../domain/records/ids'
import type { SettledRow } from './settleRows'

type RowCounts = Readonly<Record<RowState, number>>

/** What an import would include and what it would leave out. */
export type Sorted = {
  readonly counts: RowCounts
  readonly courses: readonly CourseRecord[]
  readonly rest: readonly SettledRow[]
}

/** With `withLogged`, rows that already exist or are repeated are imported as new courses. */
export function sortRows(rows: readonly SettledRow[], withLogged: boolean): Sorted {
  const counts = { ready: 0, ask: 0, fix: 0, logged: 0, repeated: 0, leftOut: 0 }
  const courses: CourseRecord[] = []
  const rest: SettledRow[] = []
  for (const row of rows) {
    const { state, course } = row
    counts[state] += 1
    if (course !== null && state === 'ready') courses.push(course)
    else if (course !== null && (state === 'logged' || state === 'repeated') && withLogged) courses.push({ ...course, id: toCourseId('') })
    else rest.push(row)
  }
  return { counts, courses, rest }
}

export type LeftOut = {
  readonly rest: readonly SettledRow[]
  /** Empty if the table has none. */
  readonly headings: readonly string[]
  readonly width: number
  readonly reasonOf: (row: SettledRow) => string
}

/** The rows that weren't imported, with the reason in an extra last column. */
export function tableOfRest({ rest, headings, width, reasonOf }: LeftOut): readonly (readonly string[])[] {
  const columns = Array.from({ length: width }, (_, index) => index)
  return [
    [...columns.map((index) => headings[index] ?? `Column ${index + 1}`), 'Reason'],
    ...rest.map((row) => [...columns.map((index) => row.row.cells[index] ?? ''), reasonOf(row)]),
  ]
}
