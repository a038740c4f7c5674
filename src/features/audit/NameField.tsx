import { useState } from 'react'
import { useSettings } from '../../store/useServices'
import { TextField } from '../../ui/fields/TextField'

export type NameFieldProps = { readonly name: string; readonly onChange: (name: string) => void }

/** The trainer's name, as it should be printed. Saved when focus leaves the field. */
export function NameField({ name, onChange }: NameFieldProps) {
  const [{ trainerName }, change] = useSettings()
  const [isKept, setKept] = useState(true)
  const keep = () => {
    if (name !== trainerName || !isKept) setKept(change({ trainerName: name }))
  }
  return (
    <TextField
      label="Your name"
      hint="As it should print. It stays in this browser."
      error={isKept ? undefined : 'This browser couldn’t save the name. It prints this time only.'}
      optional
      value={name}
      onChange={onChange}
      input={{ autoComplete: 'name', maxLength: 100, onBlur: keep, onKeyDown: ({ key }) => key === 'Enter' && keep() }}
    />
  )
}
