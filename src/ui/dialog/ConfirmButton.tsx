import { useState } from 'react'
import { Button, type ButtonProps } from '../layout/Button'

export type ConfirmButtonProps = Omit<ButtonProps, 'children' | 'onClick' | 'onBlur'> & {
  readonly label: string
  /** Names what the second press does. */
  readonly confirmLabel: string
  readonly onConfirm: (button: HTMLButtonElement) => void
}

/** For actions that can't be undone: the first press asks, the second confirms, and leaving the button cancels. */
export function ConfirmButton({ label, confirmLabel, onConfirm, ...button }: ConfirmButtonProps) {
  const [isAsked, setAsked] = useState(false)
  return (
    <Button
      {...button}
      onBlur={() => setAsked(false)}
      onKeyDown={(event) => {
        // A held-down key doesn't confirm.
        if (event.repeat) event.preventDefault()
      }}
      onClick={({ currentTarget, detail }) => {
        // A double click counts as one press.
        if (detail > 1) return
        if (isAsked) onConfirm(currentTarget)
        setAsked(!isAsked)
      }}
    >
      {isAsked ? confirmLabel : label}
    </Button>
  )
}
