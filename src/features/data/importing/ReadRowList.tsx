import { useState } from 'react'
import { type RowState, rowStates } from '../../../domain/files/rowState'
import type { SettledRow } from '../../../exchange/csv/settleRows'
import { Button } from '../../../ui/layout/Button'
import { SelectField } from '../../../ui/fields/SelectField'
import { dayText } from '../../../words/values/dates'
import { rowStateWords } from '../../../words/changes/importing'
import { amountText } from '../../../words/values/numbers'
import styles from './ImportDialog.module.css'

export type ReadRowListProps = { readonly rows: readonly SettledRow[]; readonly reasonsOf: (row: SettledRow) => readonly string[] }

/** How many more rows are drawn at a time. */
const step = 100

const options: readonly (readonly [RowState | 'all', string])[] = [
  ['all', 'All rows'],
  ...rowStates.map((state) => [state, rowStateWords[state]] as const),
]

/** What each row would become, and why. */
export function ReadRowList({ rows, reasonsOf }: ReadRowListProps) {
  const [shown, setShown] = useState<RowState | 'all'>('all')
  const [most, setMost] = useState(step)
  const listed = shown === 'all' ? rows : rows.filter(({ state }) => state === shown)
  return (
    <>
      <SelectField label="Show" value={shown} options={options} onChange={setShown} />
      <ul className={styles.rows} aria-label="Rows" tabIndex={0}>
        {listed.slice(0, most).map((row) => (
          <li key={row.row.number} className={`${styles.row} ${row.state === 'fix' ? styles.error : ''}`}>
            <span className={styles.number}>{`Row ${row.row.number}`}</span>
            <div className={styles.what}>
              <p>
                <strong>{rowStateWords[row.state]}</strong>
                {': '}
                <bdi className="secret">{summaryOf(row)}</bdi>
              </p>
              {reasonsOf(row).map((reason) => (
                <p key={reason} className={styles.why}>
                  {reason}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {listed.length > most && <Button onClick={() => setMost(most + step)}>{`Show ${Math.min(step, listed.length - most)} more`}</Button>}
      {listed.length === 0 && <p className="soft">No such row.</p>}
    </>
  )
}

const longestCell = 120

function summaryOf({ course, row }: SettledRow): string {
  if (course === null)
    return row.cells
      .filter((cell) => cell !== '')
      .slice(0, 4)
      .map((cell) => (cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell))
      .join(' · ')
  const day = 'completedOn' in course ? course.completedOn : course.plannedFor
  return [course.title, dayText(day), ...course.awards.map(({ amount }) => amountText(amount))].join(' · ')
}
