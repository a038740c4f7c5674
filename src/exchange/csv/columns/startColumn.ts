import { isBlank } from '../cells/noValue'
import type { Column } from './columns'
import { headingWords, splitHeading } from './concepts'

/** Not those of an enrollment: a course that has one may never have begun. */
const begins: ReadonlySet<string> = new Set(
  'start started starts begin began begins beginning from beginn startdatum anfang von debut inicio inizio'.split(' '),
)

/** The column with the days on which courses began, beside the one with those on which they ended; -1 if there's none. */
export function startColumn(columns: readonly Column[]): number {
  const isEnd = columns.some(({ use, heading }) => use === 'completedOn' && headingWords(heading).concepts.has('end'))
  return isEnd
    ? columns.findIndex(({ evidence, heading }) => evidence === 'otherDay' && splitHeading(heading).some((word) => begins.has(word.toLowerCase())))
    : -1
}

/** Whether a row has a day on which its course began, but none on which it ended: it was over on the same day. */
export function hasStartOnly(cells: readonly string[], columns: readonly Column[], start: number): boolean {
  const isEmpty = (column: number) => isBlank(cells[column] ?? '')
  return start !== -1 && !isEmpty(start) && columns.every(({ use }, column) => (use !== 'completedOn' && use !== 'plannedFor') || isEmpty(column))
}
