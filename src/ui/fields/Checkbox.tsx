import type { ReactNode } from 'react'
import styles from './Checkbox.module.css'

export type CheckboxProps = {
  readonly label: ReactNode
  /** Keeps the label for screen readers only. */
  readonly hideLabel?: boolean
  readonly checked: boolean
  /** Shows the mixed state: some, but not all, of the items are checked. */
  readonly mixed?: boolean
  readonly tabIndex?: number
  readonly onChange: (checked: boolean) => void
}

export function Checkbox({ label, hideLabel = false, checked, mixed = false, tabIndex, onChange }: CheckboxProps) {
  return (
    <label className={`${styles.checkbox} ${hideLabel ? styles.alone : ''}`}>
      <input
        ref={(input) => {
          if (input !== null) input.indeterminate = mixed
        }}
        type="checkbox"
        tabIndex={tabIndex}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={hideLabel ? 'visuallyHidden' : undefined}>{label}</span>
    </label>
  )
}
