import { type ReactNode, useState } from 'react'
import styles from './Disclosure.module.css'

export type DisclosureProps = { readonly label: string; readonly className?: string | undefined; readonly children: ReactNode }

/** Draws its children only when open. */
export function Disclosure({ label, className, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>{label}</summary>
      {isOpen && children}
    </details>
  )
}
