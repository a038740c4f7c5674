import { type ReactNode, useEffect, useId, useRef } from 'react'
import { X } from 'lucide'
import { IconButton } from '../layout/IconButton'
import styles from './Dialog.module.css'
import { Icon } from '../layout/Icon'

export type DialogProps = {
  readonly title: string
  /** Room for two columns, where the screen has it. */
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog: the browser keeps the focus inside and gives it back to where it was. Only its own buttons and Escape close it. */
export function Dialog({ title, wide = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const element = dialog.current
    const opener = document.activeElement
    element?.showModal()
    const first = element?.querySelector<HTMLElement>('[data-begin]') ?? element?.querySelector<HTMLElement>('form input, form select')
    first?.focus()
    return () => {
      element?.close()
      // What opened it may be gone by then: the button of an empty screen goes with the emptiness.
      queueMicrotask(() => {
        const next = opener instanceof HTMLElement && opener.isConnected ? opener : document.querySelector('main')
        next?.focus()
      })
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={`${styles.dialog} ${wide ? styles.wide : ''}`}
      // Some browsers close without asking when Escape is pressed twice. A dialog that has gone from the page was closed by us.
      onClose={({ currentTarget }) => {
        if (currentTarget.isConnected && !currentTarget.open) onClose()
      }}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={styles.top}>
        <h2 id={titleId}>{title}</h2>
        <IconButton label="Close" icon={<Icon of={X} size={22} />} onClick={onClose} />
      </div>
      {children}
    </dialog>
  )
}
