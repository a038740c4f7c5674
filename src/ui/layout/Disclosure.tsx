import { type ReactNode, useState } from 'react'
import styles from './Disclosure.module.css'

export type DisclosureProps = {
  readonly label: string
  /** What's in it, across from the label. */
  readonly about?: string
  /** Ends its name for those who hear it, where several on a page have the same label. */
  readonly hidden?: string
  /** Opens it by itself, each time this changes to something other than false. Only the reader closes it. */
  readonly opens?: object | boolean
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Draws its children only when open. */
export function Disclosure({ label, about, hidden, opens = false, className, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(opens !== false)
  const [seen, setSeen] = useState(opens)
  if (seen !== opens) {
    setSeen(opens)
    if (opens !== false) setOpen(true)
  }
  return (
    <details className={className} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {about === undefined ? (
        <summary className={styles.summary}>
          {label}
          {hidden !== undefined && <span className="visuallyHidden">{hidden}</span>}
        </summary>
      ) : (
        <summary className={styles.row}>
          <span>{label}</span>
          <span className={styles.about}>{about}</span>
        </summary>
      )}
      {isOpen && children}
    </details>
  )
}
