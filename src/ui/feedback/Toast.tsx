import { type FocusEvent, type ReactNode, useEffect, useState } from 'react'
import { X } from 'lucide'
import { Button } from '../layout/Button'
import { IconButton } from '../layout/IconButton'
import { Icon } from '../layout/Icon'
import styles from './Toast.module.css'

export type ToastProps = {
  readonly message: ReactNode
  readonly action: { readonly label: string; readonly onAction: () => void } | null
  readonly onDismiss: () => void
}

const shownFor = 20_000

/** What had the focus before a toast had it. */
let cameFrom: Element | null = null

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
      className={styles.toast}
      data-toast=""
      onPointerEnter={() => setUnderPointer(true)}
      onPointerLeave={() => setUnderPointer(false)}
      onFocus={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom = relatedTarget
        setHasFocus(true)
      }}
      onBlur={() => setHasFocus(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        goBack()
        onDismiss()
      }}
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

/** Moves the focus into the toast, and from there back to where it was; says whether there is a toast. */
export function jumpToToast(): boolean {
  const toast = document.querySelector('[data-toast]')
  if (toast === null) return false
  if (toast.contains(document.activeElement)) goBack()
  else toast.querySelector('button')?.focus()
  return true
}

function goBack(): void {
  const back = cameFrom instanceof HTMLElement && cameFrom.isConnected ? cameFrom : document.querySelector('main')
  back?.focus()
}

/** The toast goes with what its buttons do: the focus goes back to the page first. */
function leaving(act: () => void): () => void {
  return () => {
    document.querySelector('main')?.focus()
    act()
  }
}
