import type { ReactNode } from 'react'
import styles from './Checkbox.module.css'

export type CheckboxProps = { readonly label: ReactNode; readonly checked: boolean; readonly onChange: (checked: boolean) => void }

export function Checkbox({ label, checked, onChange }: CheckboxProps) {
  return (
    <label className={styles['checkbox']}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
