import { Field, type FieldProps } from './Field'

export type DateFieldProps = Omit<FieldProps, 'children'> & {
  /** `YYYY-MM-DD`, empty, or any other text for a date the browser couldn't read. */
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onLeave?: () => void
  readonly min?: string
  readonly max?: string
  /** The dialog focuses this field, not its first one. */
  readonly begins?: boolean
}

/** Stands for a date that was typed but doesn't exist: the browser shows it to the trainer, not to the page. */
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
          // Writing an unreadable date back would make the browser clear what was typed.
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
