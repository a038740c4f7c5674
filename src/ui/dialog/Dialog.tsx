import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react'
import { X } from 'lucide'
import { Icon } from '../layout/Icon'
import { IconButton } from '../layout/IconButton'
import { closeOnBack } from './backCloses'
import styles from './Dialog.module.css'
import { focusFirstField } from './focusForm'
import { swallowSecondTap } from './secondTap'
import { fitAboveKeyboard } from './visibleHeight'

export type DialogProps = {
  readonly title: string
  /** Wide enough for two columns if the screen is. */
  readonly wide?: boolean
  /** As large as the screen allows: what's in it scrolls by itself. */
  readonly full?: boolean
  /** On a touch screen the focus starts at the title, so that no keyboard covers what's already filled in. */
  readonly isFilled?: boolean
  /** The address says that it's open, so Back closes it without another entry in the history. */
  readonly isInAddress?: boolean
  /** What it's about, such as the name of a file. Beside the title, or below it on a phone. */
  readonly about?: ReactNode
  /** Beside the button that closes it. The title is then below them. */
  readonly actions?: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A modal dialog: the browser keeps the focus inside. Closing returns it to where it was. Only its own buttons, Escape and Back close
 * it.
 */
export function Dialog({ title, wide = false, full = false, isFilled = false, isInAddress = false, about, actions, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const close = useEffectEvent(onClose)
  const begin = useEffectEvent((element: HTMLDialogElement) => {
    const chosen = element.querySelector<HTMLElement>('[data-begin]')
    if (isFilled && window.matchMedia('(pointer: coarse)').matches) document.getElementById(titleId)?.focus()
    else if (chosen !== null) chosen.focus()
    else focusFirstField(element.querySelector('form'))
  })
  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    const opener = document.activeElement
    element.showModal()
    begin(element)
    const stops = [fitAboveKeyboard(element), swallowSecondTap(element)]
    if (!isInAddress) stops.push(closeOnBack(() => close()))
    return () => {
      for (const stop of stops) stop()
      element.close()
      // The opener may be gone: an empty state's button goes with the first record.
      queueMicrotask(() => {
        const next = opener instanceof HTMLElement && opener.isConnected ? opener : document.querySelector('main')
        next?.focus()
      })
    }
  }, [isInAddress])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={`${styles.dialog} ${full ? styles.full : wide ? styles.wide : ''}`}
      // Some browsers close without a cancel event when Escape is pressed twice. If it's out of the page, we closed it.
      onClose={({ currentTarget }) => {
        if (currentTarget.isConnected && !currentTarget.open) onClose()
      }}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className={`${styles.top} ${actions === undefined ? '' : styles.below}`}>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {about !== undefined && <p className={styles.about}>{about}</p>}
        {actions}
        <kbd aria-hidden="true" className={styles.key}>
          Esc
        </kbd>
        <IconButton label="Close" icon={<Icon of={X} size={22} />} onClick={onClose} />
      </div>
      {children}
    </dialog>
  )
}
