import { useMemo, useState } from 'react'
import type { Certification } from '../../../domain/records/credential'
import type { ColumnUse } from '../../../domain/files/columnUse'
import type { SlashOrder } from '../../../domain/values/dateOrder'
import type { Row } from '../../../exchange/csv/table'
import type { Importing } from './loaded'

/** How to read a table: whether it has headings, what its columns contain, and how its dates are written. */
export type Table = {
  readonly body: readonly Row[]
  /** Null if the table has none. */
  readonly headings: readonly string[] | null
  readonly setHasHeading: (has: boolean) => void
  readonly uses: readonly ColumnUse[]
  /** If another column has this use, it loses it. */
  readonly setUse: (column: number, use: ColumnUse) => void
  /** Null until the trainer chooses. */
  readonly order: SlashOrder | null
  /** A date that could be read either way; null if the dates are clear. */
  readonly doubtful: string | null
  readonly setOrder: (order: SlashOrder | null) => void
}

export function useTable(rows: readonly Row[], importing: Importing, certifications: readonly Certification[]): Table {
  const first = rows[0]?.cells ?? noCells
  const [hasHeading, setHasHeading] = useState(() => importing.isHeading(first, certifications))
  const [uses, setUses] = useState<readonly ColumnUse[]>(() =>
    hasHeading
      ? importing.matchColumns(first, certifications)
      : importing.proposeColumns(
          rows.map(({ cells }) => cells),
          certifications,
        ),
  )
  const [chosenOrder, setOrder] = useState<SlashOrder | null>(null)
  const body = useMemo(() => (hasHeading ? rows.slice(1) : rows), [rows, hasHeading])
  const dates = useMemo(() => {
    const at = uses.flatMap((use, index) => (use === 'completedOn' || use === 'plannedFor' ? [index] : []))
    return body.flatMap(({ cells }) => at.map((index) => cells[index] ?? ''))
  }, [body, uses])
  const found = useMemo(() => importing.dateOrderOf(dates), [importing, dates])
  return {
    body,
    headings: hasHeading ? first : null,
    setHasHeading,
    uses,
    setUse: (column, use) => setUses(uses.map((other, index) => (index === column ? use : other === use && use !== 'ignore' ? 'ignore' : other))),
    order: found === 'either' ? chosenOrder : (found ?? 'monthFirst'),
    doubtful: found === 'either' ? importing.doubtfulDate(dates) : null,
    setOrder,
  }
}

const noCells: readonly string[] = []
