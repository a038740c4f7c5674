import { type FocusEvent, type ReactNode, useEffect, useState } from 'react'
import { X } from 'lucide'
import { Button } from '../layout/Button'
import { IconButton } from '../layout/IconButton'
import { Icon } from '../layout/Icon'
import styles from './Toast.module.css'

export type ToastProps = {
  readonly message: ReactNode
  /** Whether it's shown elsewhere, and here only for screen readers. */
  readonly isOnlySpoken?: boolean
  /** Whether it has to be read: it's shown whole, and stays until it's dismissed. */
  readonly isUrgent?: boolean
  readonly action: { readonly label: string; readonly onAction: () => void } | null
  /** Null if it stays until it's over. */
  readonly onDismiss: (() => void) | null
}

const shownFor = 6000

/** What had the focus before the toast took it. */
let cameFrom: Element | null = null

/** Disappears after a while, but not while it has the pointer or the focus. Each message needs its own key, to be announced in full, and stays the same element while it's only spoken, so it's heard once. */
export function Toast({ message, isOnlySpoken = false, isUrgent = false, action, onDismiss }: ToastProps) {
  const [isUnderPointer, setUnderPointer] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  const isHeld = isUnderPointer || hasFocus
  useEffect(() => {
    if (isHeld || isOnlySpoken || isUrgent || onDismiss === null) return
    const timer = setTimeout(onDismiss, shownFor)
    return () => clearTimeout(timer)
  }, [isHeld, isOnlySpoken, isUrgent, onDismiss])
  return (
    <div
      className={isOnlySpoken ? 'visuallyHidden' : `${styles.toast} ${isUrgent ? styles.urgent : ''}`}
      data-toast={isOnlySpoken ? undefined : ''}
      onPointerEnter={() => setUnderPointer(true)}
      onPointerLeave={() => setUnderPointer(false)}
      onFocus={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom = relatedTarget
        setHasFocus(true)
      }}
      onBlur={() => setHasFocus(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || onDismiss === null) return
        event.stopPropagation()
        goBack()
        onDismiss()
      }}
    >
      <p>{message}</p>
      {action !== null && !isOnlySpoken && (
        <Button look="quiet" onClick={leaving(action.onAction)}>
          {action.label}
        </Button>
      )}
      {!isOnlySpoken && onDismiss !== null && <IconButton label="Dismiss" icon={<Icon of={X} size={20} />} onClick={leaving(onDismiss)} />}
    </div>
  )
}

/** Moves the focus into the toast, or from there back to where it was. False if there is no toast. */
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

/** The buttons remove the toast, so the focus goes back to the page first. */
function leaving(act: () => void): () => void {
  return () => {
    document.querySelector('main')?.focus()
    act()
  }
}
