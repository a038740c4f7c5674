import { useRef } from 'react'
import { Button } from '../layout/Button'

export type ChooseFileProps = {
  /** The accessible name: what is being chosen. */
  readonly label: string
  readonly accept: string
  readonly disabled: boolean
  readonly onChoose: (file: File) => void
}

export function ChooseFile({ label, accept, disabled, onChoose }: ChooseFileProps) {
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div>
      <Button look="primary" disabled={disabled} onClick={() => chooser.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0]
          // So the same file can be chosen again.
          currentTarget.value = ''
          if (chosen !== undefined) onChoose(chosen)
        }}
      />
    </div>
  )
}
