import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field'
import { useTypedAhead } from './typeAhead'

export type TextFieldProps = Omit<FieldProps, 'children'> & {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly input?: InputHTMLAttributes<HTMLInputElement>
}

export function TextField({ value, onChange, input, ...field }: TextFieldProps) {
  const addTypedAhead = useTypedAhead(value, onChange)
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="text"
          autoComplete="off"
          {...input}
          {...control}
          value={value}
          onFocus={addTypedAhead}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
