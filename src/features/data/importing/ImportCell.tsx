import { useState } from 'react'
import type { KeptCell } from '../../../exchange/csv/keptCell'
import { Field } from '../../../ui/fields/Field'
import { keptText } from '../../../words/changes/importScreen'
import styles from './ImportScreen.module.css'

export type ImportCellProps = {
  readonly text: string
  /** What of it is kept; undefined if the column isn't imported. */
  readonly kept: KeptCell | undefined
  /** What has to be mended in it; undefined if nothing. */
  readonly problem: string | undefined
  readonly isEdited: boolean
  /** "Completed on, row 11" */
  readonly label: string
  readonly onEdit: (text: string) => void
}

/** A cell as it is in the file, and beside it what becomes of it. What's wrong is mended in place. */
export function ImportCell({ text, kept, problem, isEdited, label, onEdit }: ImportCellProps) {
  if (problem !== undefined || isEdited) return <EditedCell key={text} text={text} problem={problem} label={label} onEdit={onEdit} />
  return (
    <span className={styles.cell} data-kept={kept === undefined ? undefined : ''}>
      <bdi>{shortened(text)}</bdi>
      {kept?.isConverted === true && <span className={styles.becomes}>{` → ${keptText(kept.value)}`}</span>}
    </span>
  )
}

function EditedCell({ text, problem, label, onEdit }: Omit<ImportCellProps, 'kept' | 'isEdited'>) {
  const [typed, setTyped] = useState(text)
  const finish = () => {
    if (typed !== text) onEdit(typed)
  }
  return (
    <Field label={label} hideLabel error={problem}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // Enter reads the cell again. It doesn't import the rest.
            event.preventDefault()
            finish()
          }}
        />
      )}
    </Field>
  )
}

const longest = 120

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
