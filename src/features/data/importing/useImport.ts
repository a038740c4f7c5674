import { useMemo, useState } from 'react'
import type { QuestionKind, RowState } from '../../../domain/files/rowState'
import { certificationsOf } from '../../../domain/records/portfolio'
import type { Row } from '../../../exchange/csv/table'
import { useRecert } from '../../../store/useRecert'
import type { Importing } from './loaded'
import { localeOrder } from '../../../words/values/dates'
import { useImportTable } from './useImportTable'
import { type Edits, useReadRows } from './useReadRows'

/** A table on its way in: what it means, what each row becomes, and what the trainer answered and mended. */
export function useImport(source: readonly Row[], importing: Importing) {
  const current = useRecert((state) => state.portfolio)
  // As of opening the import: the courses being imported shouldn't make it read the rows again.
  const [portfolio] = useState(current)
  const today = useRecert((state) => state.today)
  const certifications = useMemo(() => certificationsOf(portfolio), [portfolio])
  const context = useMemo(() => ({ certifications, locale: localeOrder(), today }), [certifications, today])
  const { table, fillDown, choose, setUse } = useImportTable(source, importing, context)
  const [edits, setEdits] = useState<Edits>(new Map())
  const [reading, callOff] = useReadRows({ importing, table, portfolio, today, edits })
  const [accepted, setAccepted] = useState({ kinds: new Set<QuestionKind>(), rows: new Set<number>() })
  const [withLogged, setWithLogged] = useState(false)
  const known = useMemo(() => importing.storedKeys(portfolio), [importing, portfolio])
  const rows = useMemo(
    () => (reading.kind === 'read' ? importing.settleRows(reading.rows, known, accepted) : null),
    [importing, reading, known, accepted],
  )
  const sorted = useMemo(() => importing.sortRows(rows ?? [], withLogged), [importing, rows, withLogged])
  const edit = (row: Row, column: number, text: string) => {
    const cells = Array.from({ length: Math.max(row.cells.length, column + 1) }, (_, index) => (index === column ? text : (row.cells[index] ?? '')))
    setEdits(new Map([...edits, [row.number, cells]]))
  }
  return {
    ...sorted,
    certifications,
    table,
    fillDown,
    choose,
    setUse,
    reading,
    callOff,
    /** Null while they are being read. */
    rows,
    accepted,
    accept: (kind: QuestionKind) => setAccepted({ ...accepted, kinds: new Set([...accepted.kinds, kind]) }),
    acceptRow: (number: number) => setAccepted({ ...accepted, rows: new Set([...accepted.rows, number]) }),
    withLogged,
    setWithLogged,
    edits,
    edit,
  }
}

export type Import = ReturnType<typeof useImport>

/** The states that have a filter, in its order. */
export const filters = ['ready', 'fix', 'ask', 'logged', 'leftOut'] as const satisfies readonly RowState[]
