import { Check, CircleAlert, CircleMinus, Copy, type IconNode, TriangleAlert } from 'lucide'
import { useId } from 'react'
import { type ColumnUse, isCreditUse } from '../../../domain/files/columnUse'
import type { SheetPart } from '../../../domain/files/sheetPart'
import type { RowState } from '../../../domain/files/rowState'
import type { Column } from '../../../exchange/csv/columns/columns'
import type { RowEdits } from '../../../exchange/csv/editedRow'
import type { RowChoice } from '../../../exchange/csv/rowChoices'
import type { SettledRow } from '../../../exchange/csv/settleRows'
import { Button } from '../../../ui/layout/Button'
import { Icon } from '../../../ui/layout/Icon'
import type { RowNote } from '../../../words/changes/importRows'
import { cellLabel, ofRowText, rowChoiceWords, rowNumberText, rowStateText } from '../../../words/changes/importScreen'
import { ImportCell } from './ImportCell'
import styles from './ImportRow.module.css'
import heads from './RowHead.module.css'

export type ImportRowProps = {
  readonly row: SettledRow
  /** The sheets that the table is joined from; empty if it's one. */
  readonly parts: readonly SheetPart[]
  /** In the order shown, each with its place in the file. The first is the course. */
  readonly columns: readonly (readonly [place: number, column: Column])[]
  /** The cells that were mended; undefined if none. */
  readonly edits: RowEdits | undefined
  /** The columns whose cells can be mended although they keep nothing out. */
  readonly mendable: ReadonlySet<ColumnUse>
  readonly problemOf: (row: SettledRow, use: ColumnUse) => string | undefined
  /** What's to be known about the row as a whole. */
  readonly notes: readonly RowNote[]
  readonly choices: readonly RowChoice[]
  readonly onEdit: (column: number, text: string) => void
  readonly onChoose: (choice: RowChoice) => void
}

const icons: Readonly<Record<RowState, IconNode>> = {
  ready: Check,
  ask: CircleAlert,
  fix: TriangleAlert,
  logged: Copy,
  repeated: Copy,
  leftOut: CircleMinus,
}

const secretUses: ReadonlySet<ColumnUse> = new Set(['contactHours', 'cost', 'number', 'credit'])

/** A row of the file, and what becomes of it. */
export function ImportRow({ row, parts, columns, edits, mendable, problemOf, notes, choices, onEdit, onChoose }: ImportRowProps) {
  const [first, ...others] = columns
  const number = rowNumberText(row.row.number, parts)
  const id = useId()
  const hasNotes = notes.length > 0 || choices.length > 0
  const cell = ([place, { use, heading }]: readonly [number, Column]) => (
    <ImportCell
      text={row.row.cells[place] ?? ''}
      kept={use === 'ignore' ? undefined : row.kept.get(use)}
      problem={use === 'ignore' || row.state !== 'fix' ? undefined : problemOf(row, use)}
      isEdited={edits?.has(place) === true}
      isSecret={isCreditUse(use) || secretUses.has(use)}
      isMendable={mendable.has(use)}
      label={cellLabel(heading, place, number)}
      onEdit={(text) => onEdit(place, text)}
    />
  )
  return (
    <>
      <tr data-state={row.state} className={styles.row}>
        <th scope="row" id={id} aria-describedby={notes.length > 0 ? `${id}notes` : undefined}>
          <div className={heads.head}>
            <span className={styles.number}>{number}</span>
            <span className={styles.state}>
              <Icon of={icons[row.state]} size={16} />
              {rowStateText(row, parts)}
            </span>
            {first !== undefined && <span className={heads.title}>{cell(first)}</span>}
          </div>
        </th>
        {others.map((one) => (
          <td key={one[0]}>{cell(one)}</td>
        ))}
      </tr>
      {hasNotes && (
        <tr className={styles.notes}>
          <td colSpan={columns.length} headers={id}>
            <div>
              {notes.length > 0 && (
                <p id={`${id}notes`}>
                  {notes.map(({ text, isSecret }) => (
                    <span key={text} className={isSecret ? 'secret' : undefined}>
                      {`${text} `}
                    </span>
                  ))}
                </p>
              )}
              {choices.map((choice) => (
                <Button key={choice} look="quiet" onClick={() => onChoose(choice)}>
                  {rowChoiceWords[choice]}
                  <span className="visuallyHidden">{ofRowText(number)}</span>
                </Button>
              ))}
            </div>
          </td>
        </tr>
      )}
    </>
  )
}
