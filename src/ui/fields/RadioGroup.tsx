import { useId } from 'react'
import styles from './RadioGroup.module.css'

export type RadioGroupProps<Value extends string> = {
  readonly label: string
  /** Null if none is chosen yet. */
  readonly value: Value | null
  readonly options: readonly (readonly [value: Value, label: string])[]
  /** `segments` are for a few short options, side by side. */
  readonly look?: 'list' | 'segments'
  readonly onChange: (value: Value) => void
}

export function RadioGroup<Value extends string>({ label, value, options, look = 'list', onChange }: RadioGroupProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={look === 'segments' ? styles.segments : undefined}>
        {options.map(([option, text]) => (
          <label key={option} className={styles.option}>
            <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
