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
import { type Reading, useReadRows } from './useReadRows'
import { begin, useSteps } from './useSteps'

/** A table on its way in: what it means, what each row becomes, and what the trainer answered and mended. */
export function useImport(source: readonly Row[], importing: Importing) {
  const current = useRecert((state) => state.portfolio)
  // As of opening the import: the courses being imported shouldn't make it read the rows again.
  const [portfolio] = useState(current)
  const today = useRecert((state) => state.today)
  const certifications = useMemo(() => certificationsOf(portfolio), [portfolio])
  const context = useMemo(() => ({ certifications, locale: localeOrder(), today }), [certifications, today])
  const { answered, accept, takeBack, chooseRow, forgetRow, forget } = useAnswers()
  const { table, understanding, fillDown, choose, setUse } = useImportTable({ rows: source, importing, context, onChange: forget })
  const [edits, setEdits] = useState<Edits>(new Map())
  const { broughtBack } = answered
  const [readRows, callOffReading] = useReadRows({ importing, table, portfolio, today, edits, broughtBack })
  const reading: Reading =
    understanding.state === 'done'
      ? readRows
      : understanding.state === 'busy'
        ? { kind: 'reading', done: 0, of: source.length }
        : { kind: 'canceled' }
  const callOff = () => (understanding.state === 'busy' ? understanding.callOff() : callOffReading())
  const [withLogged, setWithLogged] = useState(false)
  const known = useMemo(() => importing.storedKeys(portfolio), [importing, portfolio])
  const read = reading.kind === 'read' ? reading.rows : null
  const settling = useMemo(
    () => (read === null ? null : begin(importing.settleRows(read, known, answered), table)),
    [importing, read, known, answered, table],
  )
  const { value: rows, state } = useSteps(settling)
  const sorted = useMemo(() => importing.sortRows(rows ?? [], withLogged), [importing, rows, withLogged])
  const edit = (number: number, column: number, text: string) => {
    const row = table.body.find((other) => other.number === number)
    if (row === undefined) return
    setEdits(importing.withEdit(edits, row, column, text))
    forgetRow(number)
  }
  return {
    ...sorted,
    // Those of before the last answer aren't imported.
    courses: state === 'done' ? sorted.courses : [],
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
