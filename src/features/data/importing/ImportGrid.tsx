import { useState } from 'react'
import { type ColumnUse, plainUses } from '../../../domain/files/columnUse'
import type { CredentialId } from '../../../domain/records/ids'
import type { RowState } from '../../../domain/files/rowState'
import type { Column } from '../../../exchange/csv/columns/columns'
import { Button } from '../../../ui/layout/Button'
import { SelectField } from '../../../ui/fields/SelectField'
import { columnWords } from '../../../words/changes/importing'
import { columnName, headingText, moreRowsText } from '../../../words/changes/importScreen'
import { cellProblemText, rowNotes } from '../../../words/changes/importRows'
import { ImportRow } from './ImportRow'
import styles from './ImportScreen.module.css'
import type { Import } from './useImport'

export type ImportGridProps = { readonly table: Import; readonly shown: RowState | 'all'; readonly source: (row: number) => readonly string[] }

/** How many more rows are drawn at a time. */
const step = 100

/** The rows of the file below what each column means. */
export function ImportGrid({ table: { table, rows, certifications, setUse, edits, edit, acceptRow, accepted }, shown, source }: ImportGridProps) {
  const [most, setMost] = useState(step)
  const listed = (rows ?? []).filter(({ state }) => shown === 'all' || state === shown)
  const places = table.columns.map((column, place) => [place, column] as const)
  const columns = [...places.filter(([, { use }]) => use === 'title'), ...places.filter(([, { use }]) => use !== 'title')]
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
    <>
      <div role="region" aria-label="Rows" tabIndex={0} className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <div className={styles.head}>
                  <span className="visuallyHidden">Row</span>
                  {first !== undefined && <div className={styles.title}>{head(first)}</div>}
                </div>
              </th>
              {others.map((one) => (
                <th key={one[0]} scope="col">
                  {head(one)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listed.slice(0, most).map((row) => (
              <ImportRow
                key={row.row.number}
                row={row}
                columns={columns}
                edited={edits.get(row.row.number)}
                source={source(row.row.number)}
                problemOf={(of, use) => cellProblemText(of, use, nameOf)}
                notes={rowNotes(row, { nameOf, answered: accepted.kinds, columns: table.columns })}
                onEdit={(column, text) => edit(row.row, column, text)}
                onAccept={() => acceptRow(row.row.number)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {listed.length > most && (
        <div className={styles.more}>
          <Button onClick={() => setMost(most + step)}>{moreRowsText(Math.min(step, listed.length - most))}</Button>
        </div>
      )}
    </>
  )
}

type ColumnHeadProps = {
  readonly column: Column
  readonly place: number
  readonly options: readonly (readonly [ColumnUse, string])[]
  readonly onChange: (use: ColumnUse) => void
}

function ColumnHead({ column, place, options, onChange }: ColumnHeadProps) {
  return (
    <div className={styles.columnHead} data-flag={column.flag === null ? undefined : ''} data-ignored={column.use === 'ignore' ? '' : undefined}>
      <SelectField label={columnName(column.heading, place)} hideLabel value={column.use} options={options} onChange={onChange} />
      <p className="soft" title={column.samples.join(' · ')}>
        <bdi>{headingText(column.heading, place)}</bdi>
      </p>
    </div>
  )
}
