import { type ReactNode, useEffect, useState } from 'react'
import { X } from 'lucide'
import { Button, IconButton } from './Button'
import { Icon } from './Icon'
import styles from './Toast.module.css'

export type ToastProps = {
  readonly message: ReactNode
  readonly action: { readonly label: string; readonly onAction: () => void } | null
  readonly onDismiss: () => void
}

const shownFor = 20_000

/** Goes by itself after a while, but never under the pointer or the focus. A new message is a new toast: give it a key. */
export function Toast({ message, action, onDismiss }: ToastProps) {
  const [isUnderPointer, setUnderPointer] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  const isHeld = isUnderPointer || hasFocus
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onDismiss, shownFor)
    return () => clearTimeout(timer)
  }, [isHeld, onDismiss])
  return (
    <div
      className={styles['toast']}
      onPointerEnter={() => setUnderPointer(true)}
      onPointerLeave={() => setUnderPointer(false)}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
    >
      <p>{message}</p>
      {action !== null && (
        <Button look="quiet" onClick={leaving(action.onAction)}>
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" icon={<Icon of={X} size={20} />} onClick={leaving(onDismiss)} />
    </div>
  )
}

/** The toast goes with what its buttons do: the focus goes back to the page first. */
function leaving(act: () => void): () => void {
  return () => {
    document.querySelector('main')?.focus()
    act()
  }
}
