import { useState } from 'react'
import { plainUses } from '../../../domain/files/columnUse'
import type { CredentialId } from '../../../domain/records/ids'
import type { SheetPart } from '../../../domain/files/sheetPart'
import type { RowState } from '../../../domain/files/rowState'
import type { Column } from '../../../exchange/csv/columns/columns'
import { Button } from '../../../ui/layout/Button'
import { useKeptFocus } from '../../../ui/focus/useKeptFocus'
import { columnWords } from '../../../words/changes/importing'
import { rowsCaption } from '../../../words/changes/importScreen'
import { moreRowsText } from '../../../words/values/longLists'
import { cellProblemText, rowNotes } from '../../../words/changes/importRows'
import { ColumnHead } from './ColumnHead'
import styles from './ImportGrid.module.css'
import heads from './RowHead.module.css'
import { ImportRow } from './ImportRow'
import type { Import } from './useImport'

export type ImportGridProps = {
  readonly table: Import
  /** The sheets that the table is joined from; empty if it's one. */
  readonly parts: readonly SheetPart[]
  readonly shown: RowState | 'all'
  /** The file's; null if the rows were pasted. */
  readonly name: string | null
}

/** How many more rows are drawn at a time. */
const step = 100

/** The rows of the file below what each column means. */
export function ImportGrid({ table: all, parts, shown, name }: ImportGridProps) {
  const { importing, table, rows, certifications, setUse, edits, edit, chooseRow, answered } = all
  const [most, setMost] = useState(step)
  const body = useKeptFocus<HTMLTableSectionElement>()
  const listed = (rows ?? []).filter(({ state }) => shown === 'all' || state === shown)
  const places = table.columns.map((column, place) => [place, column] as const)
  const columns = [...places.filter(([, { use }]) => use === 'title'), ...places.filter(([, { use }]) => use !== 'title')]
  const uses = table.columns.map(({ use }) => use)
  const nameOf = (id: CredentialId) => certifications.find((certification) => certification.id === id)?.name ?? ''
  const options = [
    ...plainUses.map((use) => [use, columnWords[use]] as const),
    ...certifications.map(({ id, name, rule }) => [`award:${id}`, `${name} ${rule.unit.name}`] as const),
  ]
  const head = ([place, column]: readonly [number, Column]) => (
    <ColumnHead column={column} place={place} options={options} onChange={(use) => setUse(place, use)} />
  )
  const [first, ...others] = columns
  return (
    <div role="region" aria-label="Rows" tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visuallyHidden">{rowsCaption(name)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <div className={heads.head}>
                <span className="visuallyHidden">Row</span>
                {first !== undefined && <div className={heads.title}>{head(first)}</div>}
              </div>
            </th>
            {others.map((one) => (
              <th key={one[0]} scope="col">
                {head(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody tabIndex={-1} {...body}>
          {listed.slice(0, most).map((row) => (
            <ImportRow
              key={row.row.number}
              row={row}
              parts={parts}
              columns={columns}
              edits={edits.get(row.row.number)}
              mendable={importing.mendableUses(row, uses)}
              problemOf={(of, use) => cellProblemText(of, use, nameOf)}
              notes={rowNotes(row, {
                nameOf,
                isAnswered: (question) => answered.questions.has(importing.questionKey(question)),
                columns: table.columns,
              })}
              choices={importing.rowChoices(row, uses, answered.broughtBack.has(row.row.number))}
              onEdit={(column, text) => edit(row.row.number, column, text)}
              onChoose={(choice) => chooseRow(row.row.number, choice)}
            />
          ))}
        </tbody>
      </table>
      {listed.length > most && (
        <div className={styles.more}>
          <Button onClick={() => setMost(most + step)}>{moreRowsText(Math.min(step, listed.length - most))}</Button>
        </div>
      )}
    </div>
  )
}
