import type { MouseEvent } from 'react'
import { Button } from '../layout/Button'
import { focusForm } from './focusForm'
import { Notice } from '../feedback/Notice'

export type ConflictNoticeProps = {
  /** "course", "credential" */
  readonly noun: string
  /** As the other tab saved it; null if deleted there. */
  readonly other: { readonly name: string; readonly details: string } | null
  readonly onTakeOther: () => void
  readonly onKeepMine: () => void
}

/** Shows the other tab's version next to the form until the trainer picks one. */
export function ConflictNotice({ noun, other, onTakeOther, onKeepMine }: ConflictNoticeProps) {
  if (other === null) return <Notice tone="warning">{`This ${noun} was deleted. Your changes are still here. Save to bring it back.`}</Notice>
  return (
    <div tabIndex={-1} data-attention>
      <Notice
        tone="warning"
        actions={
          <>
            <Button onClick={choose(onTakeOther)}>Use the other version</Button>
            <Button onClick={choose(onKeepMine)}>Keep what I typed</Button>
          </>
        }
      >
        <p>{`This ${noun} changed in another tab. It now reads:`}</p>
        <p>
          <strong>
            <bdi>{other.name}</bdi>
          </strong>
          <span className="secret">{`, ${other.details}`}</span>
        </p>
      </Notice>
    </div>
  )
}

function choose(act: () => void): (event: MouseEvent<HTMLButtonElement>) => void {
  return ({ currentTarget }) => {
    focusForm(currentTarget)
    act()
  }
}
