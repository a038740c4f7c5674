import { Field, type FieldProps } from './Field'

export type DateFieldProps = Omit<FieldProps, 'children'> & {
  /** `YYYY-MM-DD`, empty, or any other text for a day that the browser could not read. */
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onLeave?: () => void
  readonly min?: string
  readonly max?: string
  /** The dialog begins here, not at its first field. */
  readonly begins?: boolean
}

/** What stands for a day that was typed and does not exist: the browser shows it to the trainer, but not to the page. */
const unreadable = '?'

export function DateField({ value, onChange, onLeave, min, max = '9999-12-31', begins = false, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="date"
          {...control}
          data-begin={begins ? '' : undefined}
          min={min}
          max={max}
          // An unreadable day must not be written back, or the browser would clear what was typed.
          value={value === unreadable ? '' : value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
          onKeyUp={({ currentTarget }) => {
            if (currentTarget.validity.badInput) onChange(unreadable)
            else if (currentTarget.value !== value) onChange(currentTarget.value)
          }}
        />
      )}
    </Field>
  )
}
