import { useState } from 'react'
import { Button, type ButtonProps } from '../layout/Button'

export type ConfirmButtonProps = Omit<ButtonProps, 'children' | 'onClick' | 'onBlur'> & {
  readonly label: string
  /** What the second press does, named: it cannot be undone. */
  readonly confirmLabel: string
  readonly onConfirm: (button: HTMLButtonElement) => void
}

/** For what cannot be undone: the first press asks, the second does it, and leaving the button takes the question back. */
export function ConfirmButton({ label, confirmLabel, onConfirm, ...button }: ConfirmButtonProps) {
  const [isAsked, setAsked] = useState(false)
  return (
    <Button
      {...button}
      onBlur={() => setAsked(false)}
      onKeyDown={(event) => {
        // Nor is a key that is held down an answer.
        if (event.repeat) event.preventDefault()
      }}
      onClick={({ currentTarget, detail }) => {
        // A double click is one press.
        if (detail > 1) return
        if (isAsked) onConfirm(currentTarget)
        setAsked(!isAsked)
      }}
    >
      {isAsked ? confirmLabel : label}
    </Button>
  )
}
