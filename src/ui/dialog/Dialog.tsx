import { type ReactNode, useEffect, useId, useRef } from 'react'
import { X } from 'lucide'
import { IconButton } from '../layout/IconButton'
import styles from './Dialog.module.css'
import { Icon } from '../layout/Icon'

export type DialogProps = {
  readonly title: string
  /** Wide enough for two columns if the screen is. */
  readonly wide?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog: the browser keeps the focus inside. Closing returns it to where it was. Only its own buttons and Escape close it. */
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
      // The opener may be gone: an empty state's button goes with the first record.
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
      // Some browsers close without a cancel event when Escape is pressed twice. If it's out of the page, we closed it.
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
