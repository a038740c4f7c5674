import { type ReactNode, useId } from 'react'
import { FieldError } from './FieldError'
import styles from './Field.module.css'

/** A control's name, description and error state. */
type ControlProps = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly className: string | undefined
}

export type FieldProps = {
  /** For commands that lead to the field. */
  readonly id?: string
  readonly label: string
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly optional?: boolean
  /** Tells fields with the same label apart. Added to the name for screen readers only. */
  readonly about?: string
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean
  /** What the value is in, such as a unit. The label has it too. */
  readonly suffix?: string
  readonly children: (control: ControlProps) => ReactNode
}

export function Field({ id: givenId, label, hint, error, optional = false, about, hideLabel = false, suffix, children }: FieldProps) {
  const ownId = useId()
  const id = givenId ?? ownId
  const hintId = `${id}hint`
  const errorId = `${id}error`
  const described = [error === undefined ? null : errorId, hint === undefined ? null : hintId].filter((part) => part !== null)
  return (
    <div className={styles.field}>
      <div className={`${styles.box} ${hideLabel ? styles.bare : ''}`}>
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
        <div className={styles.value}>
          {children({
            id,
            'aria-describedby': described.length === 0 ? undefined : described.join(' '),
            'aria-invalid': error === undefined ? undefined : true,
            className: styles.control,
          })}
        </div>
        {suffix !== undefined && (
          <span className={styles.suffix} aria-hidden="true">
            {suffix}
          </span>
        )}
      </div>
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      {hint !== undefined && (
        <p id={hintId} className="soft">
          {hint}
        </p>
      )}
    </div>
  )
}
