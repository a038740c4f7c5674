import { useMemo, useState } from 'react'
import type { SheetPart } from '../../../domain/files/sheetPart'
import type { RowState } from '../../../domain/files/rowState'
import { certificationsOf } from '../../../domain/records/portfolio'
import type { QuestionKey } from '../../../exchange/csv/questionKey'
import type { RowChoice } from '../../../exchange/csv/rowChoices'
import type { Row } from '../../../exchange/csv/table'
import { useRecert } from '../../../store/useRecert'
import { localeOrder } from '../../../words/values/dates'
import { noAnswers, withAnswer, withoutAnswer, withoutRow, withRowChoice } from './answers'
import type { Importing } from './loaded'
import type { ImportWork } from './unsavedImport'
import { useImportTable } from './useImportTable'
import { type Reading, useReadRows } from './useReadRows'
import { begin, useSteps } from './useSteps'

export type ImportProps = {
  readonly source: readonly Row[]
  /** The sheets that the table is joined from; empty if it's one. */
  readonly parts: readonly SheetPart[]
  readonly importing: Importing
  readonly work: ImportWork
  readonly onWork: (work: ImportWork) => void
}

/** A table on its way in: what it means, what each row becomes, and what the trainer answered and mended. */
export function useImport({ source, parts, importing, work, onWork }: ImportProps) {
  const current = useRecert((state) => state.portfolio)
  // As of opening the import: the courses being imported shouldn't make it read the rows again.
  const [portfolio] = useState(current)
  const today = useRecert((state) => state.today)
  const certifications = useMemo(() => certificationsOf(portfolio), [portfolio])
  const context = useMemo(() => ({ certifications, locale: localeOrder(), today, parts }), [certifications, today, parts])
  const { choices, answers: answered, edits, withLogged } = work
  const change = (part: Partial<ImportWork>) => onWork({ ...work, ...part })
  const { table, understanding, fillDown, choose, confirm, setUse } = useImportTable({
    rows: source,
    importing,
    context,
    choices,
    // It means something else than before: what was answered about it doesn't hold any more.
    onChoices: (chosen) => change({ choices: chosen, answers: noAnswers }),
  })
  const { broughtBack } = answered
  const [readRows, callOffReading] = useReadRows({ importing, table, portfolio, today, edits, broughtBack })
  const reading: Reading =
    understanding.state === 'done'
      ? readRows
      : understanding.state === 'busy'
        ? { kind: 'reading', done: 0, of: source.length }
        : { kind: 'canceled' }
  const callOff = () => (understanding.state === 'busy' ? understanding.callOff() : callOffReading())
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
    if (row !== undefined) change({ edits: importing.withEdit(edits, row, column, text), answers: withoutRow(answered, number) })
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
    confirm,
    setUse,
    reading,
    callOff,
    /** Null while they are being read. */
    rows,
    answered,
    accept: (key: QuestionKey) => change({ answers: withAnswer(answered, key) }),
    takeBack: (key: QuestionKey) => change({ answers: withoutAnswer(answered, key) }),
    chooseRow: (row: number, choice: RowChoice) => change({ answers: withRowChoice(answered, row, choice) }),
    withLogged,
    setWithLogged: (isOn: boolean) => change({ withLogged: isOn }),
    edits,
    edit,
  }
}

export type Import = ReturnType<typeof useImport>

/** The states that have a filter, in its order. */
export const filters = ['ready', 'fix', 'ask', 'logged', 'repeated', 'leftOut'] as const satisfies readonly RowState[]
