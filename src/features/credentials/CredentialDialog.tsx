import { useState } from 'react'
import type { Credential } from '../../domain/credential'
import {
  type CredentialDraft,
  type CredentialField,
  cycleOfDraft,
  draftOfCredential,
  emptyCredentialDraft,
  expiryShown,
  neverExpires,
} from '../../domain/credentialDraft'
import { earliestDay } from '../../domain/fieldInput'
import { credentialById } from '../../domain/portfolio'
import { presetById } from '../../domain/rules/presets'
import type { Failure } from '../../store/recertStore'
import { useRecert } from '../../store/useRecert'
import { DateField } from '../../ui/DateField'
import { Dialog } from '../../ui/Dialog'
import { DialogForm } from '../../ui/DialogForm'
import { TextField } from '../../ui/TextField'
import { expiryHint } from '../../words/cycles'
import { problemText } from '../../words/problems'
import { saveFailureWords } from '../../words/saveFailures'
import { CustomRuleFields } from './CustomRuleFields'
import { OtherVersion } from './OtherVersion'
import { PresetField } from './PresetField'
import { PresetSummary } from './PresetSummary'
import styles from './CredentialDialog.module.css'

export type CredentialDialogProps = {
  /** The credential to edit; null adds a new one. */
  readonly edited: Credential | null
  readonly draft: CredentialDraft | null
  /** Gives back what was typed and not saved; null when there is nothing to keep. */
  readonly onClose: (unsaved: CredentialDraft | null) => void
}

export function CredentialDialog({ edited, draft: given, onClose }: CredentialDialogProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const addCredential = useRecert((state) => state.addCredential)
  const editCredential = useRecert((state) => state.editCredential)
  const [base, setBase] = useState(edited)
  const [draft, setDraft] = useState<CredentialDraft>(() =>
    edited === null ? (given ?? emptyCredentialDraft) : draftOfCredential(edited, presetById(edited.presetId)),
  )
  const [failure, setFailure] = useState<Failure<CredentialField> | null>(null)
  const [failedAttempts, setFailedAttempts] = useState(0)

  const current = base === null ? null : credentialById(portfolio, base.id)
  const errors = failure?.kind === 'fields' ? failure.errors : []
  const errorAt = (field: CredentialField, noun: string) => {
    const found = errors.find((error) => error.field === field)
    return found === undefined ? undefined : problemText(found.problem, noun)
  }
  const change = (part: Partial<CredentialDraft>) => setDraft({ ...draft, ...part })
  const close = () => onClose(base === null && draft.name.trim() !== '' ? draft : null)
  const save = () => {
    const saved = base === null ? addCredential(draft) : editCredential(base, draft)
    if (saved.ok) return onClose(null)
    setFailure(saved.error)
    setFailedAttempts(failedAttempts + 1)
  }

  return (
    <Dialog title={base === null ? 'Add credential' : 'Edit credential'} onClose={close}>
      <DialogForm
        submitLabel={base === null ? 'Add' : 'Save changes'}
        onSubmit={save}
        onCancel={close}
        failedAttempts={failedAttempts}
        wrongFields={errors.length}
        failure={failure?.kind === 'notSaved' && <p>{saveFailureWords[failure.failure]}</p>}
      >
        {base !== null && current !== base && (
          <OtherVersion
            current={current}
            onTakeOther={(other) => {
              setBase(other)
              setDraft(draftOfCredential(other, presetById(other.presetId)))
            }}
            onKeepMine={setBase}
          />
        )}
        {base === null ? (
          <PresetField draft={draft} error={errorAt('name', 'The credential')} onChange={setDraft} />
        ) : (
          <TextField label="Credential" value={draft.name} error={errorAt('name', 'The name')} onChange={(name) => change({ name })} />
        )}
        {draft.choice?.kind === 'preset' && <PresetSummary preset={draft.choice.preset} />}
        {draft.choice?.kind === 'custom' && <CustomRuleFields draft={draft} errorAt={errorAt} onChange={change} />}
        <div className={styles['pair']}>
          <DateField
            label="Certified on"
            value={draft.certifiedOn}
            min={earliestDay}
            max={today}
            hint="The day on the certificate."
            error={errorAt('certifiedOn', 'The day')}
            onChange={(certifiedOn) => change({ certifiedOn })}
          />
          <DateField
            label="Expires on"
            value={expiryShown(draft)}
            min={earliestDay}
            hint={expiryHint(neverExpires(draft) ? 'never' : cycleOfDraft(draft), draft.expiresOn === null)}
            error={errorAt('expiresOn', 'The expiry')}
            onChange={(expiresOn) => change({ expiresOn: expiresOn === '' ? null : expiresOn })}
          />
        </div>
      </DialogForm>
    </Dialog>
  )
}
