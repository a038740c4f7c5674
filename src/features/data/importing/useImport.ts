import { useMemo, useState } from 'react'
import type { RowState } from '../../../domain/files/rowState'
import { certificationsOf } from '../../../domain/records/portfolio'
import type { Edits } from '../../../exchange/csv/editedRow'
import type { Row } from '../../../exchange/csv/table'
import { useRecert } from '../../../store/useRecert'
import type { Importing } from './loaded'
import { localeOrder } from '../../../words/values/dates'
import { useAnswers } from './useAnswers'
import { useImportTable } from './useImportTable'
import { useReadRows } from './useReadRows'

/** A table on its way in: what it means, what each row becomes, and what the trainer answered and mended. */
export function useImport(source: readonly Row[], importing: Importing) {
  const current = useRecert((state) => state.portfolio)
  // As of opening the import: the courses being imported shouldn't make it read the rows again.
  const [portfolio] = useState(current)
  const today = useRecert((state) => state.today)
  const certifications = useMemo(() => certificationsOf(portfolio), [portfolio])
  const context = useMemo(() => ({ certifications, locale: localeOrder(), today }), [certifications, today])
  const { answered, accept, takeBack, chooseRow, forgetRow, forget } = useAnswers()
  const { table, fillDown, choose, setUse } = useImportTable({ rows: source, importing, context, onChange: forget })
  const [edits, setEdits] = useState<Edits>(new Map())
  const { broughtBack } = answered
  const [reading, callOff] = useReadRows({ importing, table, portfolio, today, edits, broughtBack })
  const [withLogged, setWithLogged] = useState(false)
  const known = useMemo(() => importing.storedKeys(portfolio), [importing, portfolio])
  const rows = useMemo(
    () => (reading.kind === 'read' ? importing.settleRows(reading.rows, known, answered) : null),
    [importing, reading, known, answered],
  )
  const sorted = useMemo(() => importing.sortRows(rows ?? [], withLogged), [importing, rows, withLogged])
  const edit = (number: number, column: number, text: string) => {
    const row = table.body.find((other) => other.number === number)
    if (row === undefined) return
    setEdits(importing.withEdit(edits, row, column, text))
    forgetRow(number)
  }
  return {
    ...sorted,
    importing,
    certifications,
    table,
    fillDown,
    choose,
    setUse,
    reading,
    callOff,
    /** Null while they are being read. */
    rows,
    answered,
    accept,
    takeBack,
    chooseRow,
    withLogged,
    setWithLogged,
    edits,
    edit,
  }
}

export type Import = ReturnType<typeof useImport>

/** The states that have a filter, in its order. */
export const filters = ['ready', 'fix', 'ask', 'logged', 'leftOut'] as const satisfies readonly RowState[]
