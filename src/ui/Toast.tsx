import { type ReactNode, useEffect, useState } from 'react'
import { X } from 'lucide-react'
import { Button, IconButton } from './Button'
import styles from './Toast.module.css'

export type ToastProps = {
  /** A new one starts the time anew. */
  readonly message: ReactNode
  readonly action: { readonly label: string; readonly onAction: () => void } | null
  readonly onDismiss: () => void
}

const shownFor = 20_000

/** Goes by itself after a while, but never under the pointer or the focus. */
export function Toast({ message, action, onDismiss }: ToastProps) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onDismiss, shownFor)
    return () => clearTimeout(timer)
  }, [held, message, onDismiss])
  return (
    <div
      className={styles['toast']}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{message}</p>
      {action !== null && (
        <Button look="quiet" onClick={action.onAction}>
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={<X size={20} aria-hidden="true" />} onClick={onDismiss} />
    </div>
  )
}
