import { useMemo, useState } from 'react'
import type { ColumnUse } from '../../../domain/files/columnUse'
import type { QuestionKind } from '../../../domain/files/rowState'
import type { Certification } from '../../../domain/records/credential'
import type { CredentialId } from '../../../domain/records/ids'
import type { SlashOrder } from '../../../domain/values/dateOrder'
import type { PlainDate } from '../../../domain/values/plainDate'
import type { Row } from '../../../exchange/csv/table'
import type { TableChoices, TableReading } from '../../../exchange/csv/understandTable'
import { localeOrder } from '../../../words/values/dates'
import type { Importing } from './loaded'

/** How a table is read, and what the trainer changes about it. */
export type Table = {
  readonly reading: TableReading
  readonly setHeader: (row: number | null) => void
  readonly setUse: (column: number, use: ColumnUse) => void
  readonly setOrder: (order: SlashOrder) => void
  readonly setCreditFor: (certifications: readonly CredentialId[]) => void
  /** The questions that are confirmed for all rows. */
  readonly confirmed: ReadonlySet<QuestionKind>
  readonly confirm: (kind: QuestionKind, isConfirmed: boolean) => void
}

export function useTable(rows: readonly Row[], importing: Importing, certifications: readonly Certification[], today: PlainDate): Table {
  const [choices, setChoices] = useState<TableChoices>({})
  const [confirmed, setConfirmed] = useState<ReadonlySet<QuestionKind>>(new Set())
  const reading = useMemo(
    () => importing.understandTable(rows, choices, { certifications, locale: localeOrder(), today }),
    [importing, rows, choices, certifications, today],
  )
  return {
    reading,
    setHeader: (header) => setChoices({ ...choices, header, uses: new Map() }),
    setUse: (column, use) =>
      setChoices({ ...choices, uses: new Map([...(choices.uses ?? [])].filter(([, other]) => other !== use || use === 'ignore')).set(column, use) }),
    setOrder: (order) => setChoices({ ...choices, order }),
    setCreditFor: (creditFor) => setChoices({ ...choices, creditFor }),
    confirmed,
    confirm: (kind, isConfirmed) => setConfirmed(new Set(isConfirmed ? [...confirmed, kind] : [...confirmed].filter((other) => other !== kind))),
  }
}
