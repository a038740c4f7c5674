import { useId } from 'react'
import styles from './RadioGroup.module.css'

const looks = { list: undefined, segments: styles.segments, chips: styles.chips } as const

export type RadioGroupProps<Value extends string> = {
  readonly label: string
  /** Null if none is chosen yet. */
  readonly value: Value | null
  readonly options: readonly (readonly [value: Value, label: string])[]
  /** `segments` are for a few short options, side by side. `chips` choose among views of what's below; they need no label to be seen. */
  readonly look?: 'list' | 'segments' | 'chips'
  readonly onChange: (value: Value) => void
}

export function RadioGroup<Value extends string>({ label, value, options, look = 'list', onChange }: RadioGroupProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={look === 'chips' ? 'visuallyHidden' : undefined}>{label}</legend>
      <div className={looks[look]}>
        {options.map(([option, text]) => (
          <label key={option} className={styles.option}>
            <input type="radio" name={name} value={option} checked={option === value} onChange={() => onChange(option)} />
            {look === 'chips' ? <span>{text}</span> : text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
