import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field'

export type TextFieldProps = Omit<FieldProps, 'children'> & {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly input?: InputHTMLAttributes<HTMLInputElement>
}

export function TextField({ value, onChange, input, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => <input type="text" autoComplete="off" {...input} {...control} value={value} onChange={(event) => onChange(event.target.value)} />}
    </Field>
  )
}
