import { Children, type ReactNode, useEffect, useRef } from 'react'
import { Trash2 } from 'lucide'
import { leaveRow } from '../focus/leaveRow'
import { Cluster } from '../layout/Cluster'
import { Icon } from '../layout/Icon'
import { IconButton } from '../layout/IconButton'
import { Inset } from '../layout/Inset'
import { Stack } from '../layout/Stack'
import styles from './RowList.module.css'

export type RowListProps = {
  readonly label: string
  /** The buttons that add a row. The focus goes to its first field. */
  readonly actions: ReactNode
  /** Of `FieldRow`. */
  readonly children: ReactNode
}

/** Rows of fields that can be added and removed. */
export function RowList({ label, actions, children }: RowListProps) {
  const list = useRef<HTMLUListElement>(null)
  const isAdding = useRef(false)
  const count = Children.count(children)
  useEffect(() => {
    if (isAdding.current) list.current?.lastElementChild?.querySelector<HTMLElement>('input, select')?.focus()
    isAdding.current = false
  }, [count])
  return (
    <Stack gap={12}>
      <ul ref={list} aria-label={label} className={styles.rows}>
        {children}
      </ul>
      <Cluster gap={8} data-actions onClick={() => (isAdding.current = true)}>
        {actions}
      </Cluster>
    </Stack>
  )
}

export type FieldRowProps = {
  readonly name: string
  /** Undefined if it can't be removed. */
  readonly onRemove?: (() => void) | undefined
  readonly children: ReactNode
}

export function FieldRow({ name, onRemove, children }: FieldRowProps) {
  return (
    <li className={styles.row}>
      <Inset as="fieldset">
        <legend className="visuallyHidden">{name}</legend>
        <div className={styles.top}>
          <strong aria-hidden="true">{name}</strong>
          {onRemove !== undefined && (
            <IconButton
              label={`Remove ${name}`}
              icon={<Icon of={Trash2} size={19} />}
              onClick={({ currentTarget }) => {
                leaveRow(currentTarget, currentTarget.closest('ul')?.parentElement?.querySelector<HTMLElement>(':scope > [data-actions] button'))
                onRemove()
              }}
            />
          )}
        </div>
        {children}
      </Inset>
    </li>
  )
}
