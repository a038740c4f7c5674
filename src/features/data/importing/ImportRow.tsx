import { Check, CircleAlert, CircleMinus, Copy, type IconNode, TriangleAlert } from 'lucide'
import type { ColumnUse } from '../../../domain/files/columnUse'
import type { RowState } from '../../../domain/files/rowState'
import type { SettledRow } from '../../../exchange/csv/settleRows'
import type { Column } from '../../../exchange/csv/columns/columns'
import { Button } from '../../../ui/layout/Button'
import { Icon } from '../../../ui/layout/Icon'
import { cellLabel, rowStateText } from '../../../words/changes/importScreen'
import { ImportCell } from './ImportCell'
import styles from './ImportScreen.module.css'

export type ImportRowProps = {
  readonly row: SettledRow
  /** In the order shown, each with its place in the file. The first is the course. */
  readonly columns: readonly (readonly [place: number, column: Column])[]
  /** The cells that were mended; undefined if none. */
  readonly edited: readonly string[] | undefined
  readonly source: readonly string[]
  readonly problemOf: (row: SettledRow, use: ColumnUse) => string | undefined
  /** What's to be known about the row as a whole. */
  readonly notes: readonly string[]
  readonly onEdit: (column: number, text: string) => void
  /** Answers its questions. */
  readonly onAccept: () => void
}

const icons: Readonly<Record<RowState, IconNode>> = { ready: Check, ask: CircleAlert, fix: TriangleAlert, logged: Copy, leftOut: CircleMinus }

/** A row of the file, and what becomes of it. */
export function ImportRow({ row, columns, edited, source, problemOf, notes, onEdit, onAccept }: ImportRowProps) {
  const [first, ...others] = columns
  const cell = ([place, { use, heading }]: readonly [number, Column]) => (
    <ImportCell
      text={row.row.cells[place] ?? ''}
      kept={use === 'ignore' ? undefined : row.kept.get(use)}
      problem={use === 'ignore' || row.state !== 'fix' ? undefined : problemOf(row, use)}
      isEdited={edited !== undefined && (edited[place] ?? '') !== (source[place] ?? '')}
      label={cellLabel(heading, place, row.row.number)}
      onEdit={(text) => onEdit(place, text)}
    />
  )
  return (
    <>
      <tr data-state={row.state} className={styles.row}>
        <th scope="row">
          <div className={styles.head}>
            <span className={styles.number}>{row.row.number}</span>
            <span className={styles.state}>
              <Icon of={icons[row.state]} size={16} />
              {rowStateText(row)}
            </span>
            {first !== undefined && <span className={styles.title}>{cell(first)}</span>}
          </div>
        </th>
        {others.map((one) => (
          <td key={one[0]}>{cell(one)}</td>
        ))}
      </tr>
      {notes.length > 0 && (
        <tr className={styles.notes}>
          <td colSpan={columns.length}>
            <div>
              <p>{notes.join(' ')}</p>
              {row.state === 'ask' && row.questions.every(({ kind }) => kind !== 'whichCertification') && (
                <Button look="quiet" onClick={onAccept}>
                  That’s right
                </Button>
              )}
            </div>
          </td>
        </tr>
      )}
    </>
  )
}
