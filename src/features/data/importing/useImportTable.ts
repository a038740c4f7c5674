import { useMemo } from 'react'
import type { ColumnUse } from '../../../domain/files/columnUse'
import { finish } from '../../../domain/values/steps'
import type { Row } from '../../../exchange/csv/table'
import type { TableChoices, TableContext, TableReading } from '../../../exchange/csv/understandTable'
import type { Importing } from './loaded'
import { begin, type Stepping, useSteps } from './useSteps'

/** What the table means, as found and as the trainer corrects it. */
export type ImportTable = {
  /** Until it's understood, an empty one, or as it was before the last choice. */
  readonly table: TableReading
  readonly understanding: Pick<Stepping<TableReading>, 'state' | 'callOff'>
  /** The columns filled down. */
  readonly fillDown: ReadonlySet<number>
  readonly choose: (change: Partial<TableChoices>) => void
  /** Takes these uses as they were proposed. */
  readonly confirm: (uses: readonly ColumnUse[]) => void
  /** If another column has this use, it loses it. */
  readonly setUse: (column: number, use: ColumnUse) => void
}

const none: ReadonlySet<number> = new Set()

export type ImportTableProps = {
  readonly rows: readonly Row[]
  readonly importing: Importing
  readonly context: TableContext
  readonly choices: TableChoices
  readonly onChoices: (choices: TableChoices) => void
}

export function useImportTable({ rows, importing, context, choices, onChoices }: ImportTableProps): ImportTable {
  const work = useMemo(() => begin(importing.understandTable(rows, choices, context), rows), [importing, rows, choices, context])
  const { value, state, callOff } = useSteps(work)
  const empty = useMemo(() => finish(importing.understandTable([], {}, context)), [importing, context])
  const table = value ?? empty
  const choose = (change: Partial<TableChoices>) => onChoices({ ...choices, ...change })
  const setUse = (column: number, use: ColumnUse) => choose({ uses: importing.withUse(choices.uses, table.columns, column, use) })
  const confirm = (guessed: readonly ColumnUse[]) => {
    const places = table.columns.flatMap(({ use }, place) => (guessed.includes(use) ? [[place, use] as const] : []))
    choose({ uses: places.reduce((uses, [place, use]) => importing.withUse(uses, table.columns, place, use), choices.uses ?? new Map()) })
  }
  return { table, understanding: { state, callOff }, fillDown: choices.fillDown ?? none, choose, confirm, setUse }
}
