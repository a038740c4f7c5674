import { type ReactNode, useId } from 'react'
import { CircleAlert } from 'lucide'
import styles from './Field.module.css'
import { Icon } from '../layout/Icon'

/** What a control inside a field needs to be named, described and marked. */
export type ControlProps = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly className: string | undefined
}

export type FieldProps = {
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly optional?: boolean
  /** What the field is about, where several have the same label: added to its name, visuallyHidden. */
  readonly about?: string
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean
  readonly children: (control: ControlProps) => ReactNode
}

/** A label, a control, a hint, and the error at the field. */
export function Field({ label, hint, error, optional = false, about, hideLabel = false, children }: FieldProps) {
  const id = useId()
  const hintId = `${id}hint`
  const errorId = `${id}error`
  const described = [error === undefined ? null : errorId, hint === undefined ? null : hintId].filter((part) => part !== null)
  return (
    <div className={styles.field}>
      <div className={hideLabel ? 'visuallyHidden' : styles.label}>
        <label htmlFor={id}>
          {label}
          {about !== undefined && <span className="visuallyHidden">{`, ${about}`}</span>}
        </label>
        {optional && (
          <span className={styles.optional} aria-hidden="true">
            optional
          </span>
        )}
      </div>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error === undefined ? undefined : true,
        className: styles.control,
      })}
      {error !== undefined && (
        <p id={errorId} className={styles.error}>
          <Icon of={CircleAlert} size={18} />
          <span>{error}</span>
        </p>
      )}
      {hint !== undefined && (
        <p id={hintId} className="soft">
          {hint}
        </p>
      )}
    </div>
  )
}
