import { Field, type FieldProps } from './Field'

export type TextAreaFieldProps = Omit<FieldProps, 'children'> & {
  readonly value: string
  readonly rows: number
  readonly onChange: (text: string) => void
}

/** A text of several lines. */
export function TextAreaField({ value, rows, onChange, ...field }: TextAreaFieldProps) {
  return (
    <Field {...field}>{(control) => <textarea {...control} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />}</Field>
  )
}
