import type { Credential } from '../../domain/credential'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { dayText } from '../../words/dates'

export type OtherVersionProps = {
  /** The credential as another tab left it; null where it removed it. */
  readonly current: Credential | null
  readonly onTakeOther: (other: Credential) => void
  readonly onKeepMine: (other: Credential) => void
}

/** The other tab's version beside the form, until the trainer has chosen. */
export function OtherVersion({ current, onTakeOther, onKeepMine }: OtherVersionProps) {
  if (current === null)
    return <Notice tone="warning">This credential was removed meanwhile. What you typed is still here: saving brings it back.</Notice>
  const dates = [
    current.certifiedOn === null ? null : `certified on ${dayText(current.certifiedOn)}`,
    current.expiresOn === null ? 'never expires' : `expires on ${dayText(current.expiresOn)}`,
  ].filter((part) => part !== null)
  return (
    <Notice
      tone="warning"
      actions={
        <>
          <Button onClick={() => onTakeOther(current)}>Use the other version</Button>
          <Button onClick={() => onKeepMine(current)}>Keep what I typed</Button>
        </>
      }
    >
      <p>This credential was changed in another tab meanwhile. It now reads:</p>
      <p>
        <strong>
          <bdi>{current.name}</bdi>
        </strong>
        {`, ${dates.join(', ')}`}
      </p>
    </Notice>
  )
}
