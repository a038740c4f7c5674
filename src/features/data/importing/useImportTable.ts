import { useMemo, useState } from 'react'
import type { ColumnUse } from '../../../domain/files/columnUse'
import type { Row } from '../../../exchange/csv/table'
import type { TableChoices, TableContext, TableReading } from '../../../exchange/csv/understandTable'
import type { Importing } from './loaded'

/** What the table means, as found and as the trainer corrects it. */
export type ImportTable = {
  readonly table: TableReading
  /** The columns filled down. */
  readonly fillDown: ReadonlySet<number>
  readonly choose: (change: Partial<TableChoices>) => void
  /** If another column has this use, it loses it. */
  readonly setUse: (column: number, use: ColumnUse) => void
}

const none: ReadonlySet<number> = new Set()

export function useImportTable(rows: readonly Row[], importing: Importing, context: TableContext): ImportTable {
  const [choices, setChoices] = useState<TableChoices>({})
  const table = useMemo(() => importing.understandTable(rows, choices, context), [importing, rows, choices, context])
  const choose = (change: Partial<TableChoices>) => setChoices({ ...choices, ...change })
  const setUse = (column: number, use: ColumnUse) => {
    const others = table.columns.flatMap((other, index) => (index !== column && use !== 'ignore' && other.use === use ? [index] : []))
    choose({ uses: new Map([...(choices.uses ?? []), ...others.map((index) => [index, 'ignore'] as const), [column, use]]) })
  }
  return { table, fillDown: choices.fillDown ?? none, choose, setUse }
}
