import { Pencil } from 'lucide'
import { useEffect, useRef, useState } from 'react'
import type { KeptCell } from '../../../exchange/csv/keptCell'
import { Field } from '../../../ui/fields/Field'
import { Icon } from '../../../ui/layout/Icon'
import { IconButton } from '../../../ui/layout/IconButton'
import { editCellLabel, cellValueText } from '../../../words/changes/importScreen'
import styles from './ImportCell.module.css'

export type ImportCellProps = {
  readonly text: string
  /** What of it is kept; undefined if the column isn't imported. */
  readonly kept: KeptCell | undefined
  /** What has to be mended in it; undefined if nothing. */
  readonly problem: string | undefined
  readonly isEdited: boolean
  /** Whether it's an amount, a cost or a number of the trainer's own. */
  readonly isSecret: boolean
  /** Whether it can be mended although it keeps nothing out. */
  readonly isMendable: boolean
  /** "Completed on, row 11" */
  readonly label: string
  readonly onEdit: (text: string) => void
}

/** A cell as it is in the file, and beside it what becomes of it. What's wrong or doubtful is mended in place. */
export function ImportCell({ text, kept, problem, isEdited, isSecret, isMendable, label, onEdit }: ImportCellProps) {
  const [isOpen, setOpen] = useState(false)
  if (problem !== undefined || isEdited || isOpen) {
    return <EditedCell text={text} problem={problem} label={label} isOpened={isOpen} onEdit={onEdit} onLeave={() => setOpen(false)} />
  }
  const secret = isSecret ? 'secret' : undefined
  return (
    <span className={styles.cell} data-kept={kept === undefined ? undefined : ''} data-brief={text.length <= brief ? '' : undefined}>
      <bdi className={secret}>{shortened(text)}</bdi>
      {kept?.isConverted === true && <span className={`${styles.becomes ?? ''} ${secret ?? ''}`}>{` → ${cellValueText(kept.value)}`}</span>}
      {isMendable && <IconButton label={editCellLabel(label)} icon={<Icon of={Pencil} size={16} />} onClick={() => setOpen(true)} />}
    </span>
  )
}

type EditedCellProps = Pick<ImportCellProps, 'text' | 'problem' | 'label' | 'onEdit'> & {
  /** Whether it was opened just now, and takes the focus. */
  readonly isOpened: boolean
  readonly onLeave: () => void
}

function EditedCell({ text, problem, label, isOpened, onEdit, onLeave }: EditedCellProps) {
  // A field with 100 kB of text holds up the page for seconds. The cell keeps all of it until it's edited.
  const shown = text.length > longestEdited ? shortened(text) : text
  /** Null while nothing else is typed than what's shown. */
  const [typed, setTyped] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isOpened) input.current?.focus()
  }, [isOpened])
  const finish = () => {
    if (typed !== null && typed !== shown) onEdit(typed)
    setTyped(null)
  }
  return (
    <Field label={label} hideLabel error={problem}>
      {(control) => (
        <input
          {...control}
          ref={input}
          type="text"
          size={14}
          autoComplete="off"
          value={typed ?? shown}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={() => {
            finish()
            onLeave()
          }}
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

/** A date or an amount, in one line with what becomes of it. */
const brief = 16
const longest = 120
/** Nothing longer is kept. */
const longestEdited = 2000

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
