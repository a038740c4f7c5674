import type { LeftOutReason } from '../../domain/files/rowState'
import type { ColumnUse } from '../../domain/files/columnUse'
import type { PlainDate } from '../../domain/values/plainDate'
import { readDayText } from './cells/dayCell'
import { isBlank } from './cells/noValue'
import { readStatus } from './cells/statusCell'
import { headingWords, splitHeading } from './columns/concepts'
import type { Cells } from './courseCells'
import type { OrderReading } from './dateOrder'
import type { RowReading } from './rowReading'
import { shortened } from './courseTexts'

export type StatusContext = {
  readonly uses: readonly ColumnUse[]
  /** Of all columns. */
  readonly headings: readonly string[]
  readonly order: OrderReading
  readonly today: PlainDate
}

/** Words for a progress in percent. A "result" or a "score" may be one of a test. */
const progress: ReadonlySet<string> = new Set(
  'progress progreso progresso progression avance avancement fortschritt status state stand statut etat estado estatus situacao stato'.split(' '),
)

/**
 * What the status of a row says: why it's left out, or that it's to be kept as a planned course, which the trainer confirms. Null if it's completed
 * or has no status; one that may mean anything is asked about.
 */
export function readStatusCell(cellAt: Cells, { uses, headings, order, today }: StatusContext, row: RowReading): LeftOutReason | 'planned' | null {
  if (!uses.includes('status')) return null
  const cell = cellAt('status')
  const status = readStatus(cell, saysProgress(headings[uses.indexOf('status')] ?? ''))
  if (status === 'completed') return null
  if (status === 'rejected') return 'rejected'
  if (status === 'notCompleted') return isToCome(cellAt, order, today) ? 'planned' : 'notCompleted'
  if (isBlank(cellAt('completedOn'))) return 'notCompleted'
  row.ask({ kind: 'unknownStatus', text: shortened(cell) })
  return null
}

/** Whether percentages below the heading are of a progress. */
export function saysProgress(heading: string): boolean {
  return headingWords(heading).concepts.has('completed') || splitHeading(heading).some((word) => progress.has(word.toLowerCase()))
}

function isToCome(cellAt: Cells, { orders }: OrderReading, today: PlainDate): boolean {
  if (!isBlank(cellAt('plannedFor'))) return true
  const read = readDayText(cellAt('completedOn'), { orders, today })
  return read.ok && read.value.day > today
}
