import { useState } from 'react'
import type { Credential } from '../../domain/records/credential'
import { addCredential, editCredential } from '../../domain/changes/credentialAct'
import {
  type CredentialDraft,
  type CredentialField,
  cycleOfDraft,
  draftOfCredential,
  emptyCredentialDraft,
  expiryShown,
  isCustom,
  isForCard,
  neverExpires,
  removedBefore,
  withExpiryLeft,
  withName,
} from '../../domain/forms/credentialDraft'
import { credentialErrors } from '../../domain/forms/parseCredential'
import { earliestDay } from '../../domain/forms/fieldInput'
import type { Proof } from '../../domain/records/proof'
import { credentialById } from '../../domain/records/portfolio'
import { presetById } from '../../domain/rule/issuers/presets'
import { ProofPreview } from '../../components/proofs/ProofPreview'
import { ProofsField } from '../../components/proofs/ProofsField'
import { useProofList } from '../../store/useProofList'
import { useRecert } from '../../store/useRecert'
import { SidePanel } from '../../ui/dialog/SidePanel'
import { Button } from '../../ui/layout/Button'
import { Checkbox } from '../../ui/fields/Checkbox'
import { ContinuedNotice } from '../../ui/feedback/ContinuedNotice'
import { DateField } from '../../ui/fields/DateField'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { Notice } from '../../ui/feedback/Notice'
import { ConflictNotice } from '../../ui/dialog/ConflictNotice'
import { Columns } from '../../ui/layout/Columns'
import { TextField } from '../../ui/fields/TextField'
import { useSubmitCount } from '../../ui/fields/useSubmitCount'
import { credentialDates, removedText } from '../../words/credentials/credentials'
import { cardMonthHint, expiryHint, pastExpiryText } from '../../words/rule/cycles'
import { problemAt } from '../../words/forms/problems'
import { failureText } from '../../words/changes/saveFailures'
import { CustomRuleFields } from './CustomRuleFields'
import { PresetField } from './PresetField'
import { PresetSummary } from './PresetSummary'

/** A form that was closed: what was typed, and the credential as it was when the form began with it. */
export type UnsavedCredential = { readonly draft: CredentialDraft; readonly base: Credential | null }

export type CredentialDialogProps = {
  /** The credential to edit; null adds a new one. */
  readonly edited: Credential | null
  /** What a new one is called to begin with. */
  readonly name: string
  /** What was typed for this before, and not saved. */
  readonly unsaved: UnsavedCredential | null
  /** Gives back what was typed and not saved; null when there is nothing to keep. */
  readonly onClose: (unsaved: UnsavedCredential | null) => void
}

const noFiles: readonly File[] = []

export function CredentialDialog({ edited, name, unsaved, onClose }: CredentialDialogProps) {
  const portfolio = useRecert((state) => state.portfolio)
  const today = useRecert((state) => state.today)
  const run = useRecert((state) => state.run)
  const bringBack = useRecert((state) => state.bringBack)
  const [base, setBase] = useState(unsaved !== null ? unsaved.base : edited)
  const [initial, setInitial] = useState(() => (edited === null ? withName(emptyCredentialDraft, name) : draftOfCredential(edited)))
  const [draft, setDraft] = useState(unsaved?.draft ?? initial)
  const [isContinued, setContinued] = useState(unsaved !== null)
  const [shownProof, setShownProof] = useState<Proof | null>(null)

  /** The first was to choose the name, while there was nothing yet. */
  const isSecondStep = name !== '' && portfolio.credentials.length === 0
  const pastExpiry = base === null ? pastExpiryText(expiryShown(draft, today), today) : null

  const current = base === null ? null : credentialById(portfolio, base.id)
  const removed = base === null ? removedBefore(draft, portfolio) : null
  const preset = draft.choice?.kind === 'preset' ? draft.choice.preset : presetById(base?.presetId ?? null)
  const { submit, forget, failure, failed } = useSubmitCount(
    () => run(base === null ? addCredential(draft) : editCredential(base, draft)),
    () => onClose(null),
  )
  const errors = failure?.kind === 'fields' ? credentialErrors(draft, portfolio, today) : []
  const errorAt = (field: CredentialField, noun: string) => problemAt(errors, field, noun)
  const change = (part: Partial<CredentialDraft>) => setDraft({ ...draft, ...part })
  const proofList = useProofList({
    change: (step) => setDraft((current) => ({ ...current, proofs: step(current.proofs) })),
    save: submit,
    close: () => onClose(JSON.stringify(draft) === JSON.stringify(initial) ? null : { draft, base }),
  })
  const shown = draft.proofs.find((proof) => proof === shownProof) ?? null
  const begin = (fresh: CredentialDraft) => {
    setInitial(fresh)
    setDraft(fresh)
    setContinued(false)
    forget()
  }
  const startAfresh = () => {
    if (base !== null) setBase(current)
    begin(current === null ? withName(emptyCredentialDraft, name) : draftOfCredential(current))
  }

  return (
    <Dialog title={base === null ? 'Add credential' : 'Edit credential'} onClose={proofList.closeWhenTaken} wide={shown !== null}>
      <DialogForm
        submitLabel={base === null ? 'Add' : 'Save changes'}
        onSubmit={proofList.saveWhenTaken}
        onCancel={proofList.closeWhenTaken}
        failedSubmits={failed}
        wrongFields={errors.length}
        failure={failureText(failure)}
      >
        <SidePanel
          aside={shown === null ? null : <ProofPreview key={shown.sha256} proof={shown} />}
          label="Certificate"
          onHide={() => setShownProof(null)}
        >
          {isSecondStep && <p className="step">Step 2 of 2: one of the two dates is enough.</p>}
          {isContinued && <ContinuedNotice onStartAfresh={startAfresh} />}
          {base !== null && current !== base && (
            <ConflictNotice
              noun="credential"
              other={current === null ? null : { name: current.name, details: credentialDates(current) }}
              onTakeOther={() => {
                if (current === null) return
                setBase(current)
                begin(draftOfCredential(current))
              }}
              onKeepMine={() => {
                setBase(current)
                if (current !== null) change({ choice: { kind: 'held', credential: current } })
                forget()
              }}
            />
          )}
          {base === null ? (
            <PresetField draft={draft} error={errorAt('name', 'The credential')} onChange={setDraft} />
          ) : (
            <TextField label="Credential" value={draft.name} error={errorAt('name', 'The name')} onChange={(name) => change({ name })} />
          )}
          <div aria-live="polite">
            {removed !== null && (
              <Notice
                tone="info"
                actions={
                  <Button
                    onClick={() => {
                      if (bringBack(removed)) onClose(null)
                    }}
                  >
                    Bring it back
                  </Button>
                }
              >
                {removedText(removed)}
              </Notice>
            )}
          </div>
          {preset !== null && <PresetSummary preset={preset} />}
          {isCustom(draft) && <CustomRuleFields draft={draft} errorAt={errorAt} onChange={change} />}
          <Columns>
            <DateField
              label="Certified on"
              value={draft.certifiedOn}
              min={earliestDay}
              max={today}
              begins={isSecondStep}
              hint="The day on the certificate."
              error={errorAt('certifiedOn', 'The day')}
              onChange={(certifiedOn) => change({ certifiedOn })}
            />
            {draft.expiresMonth !== null && isForCard(draft) ? (
              <TextField
                label="Expires on"
                value={draft.expiresMonth}
                input={{ placeholder: '03/2027', autoComplete: 'off' }}
                hint={cardMonthHint(draft.expiresMonth)}
                error={errorAt('expiresOn', 'The expiry')}
                onChange={(expiresMonth) => change({ expiresMonth })}
              />
            ) : (
              <DateField
                label="Expires on"
                value={expiryShown(draft, today)}
                min={earliestDay}
                hint={expiryHint(neverExpires(draft) ? 'never' : cycleOfDraft(draft), draft.expiresOn === null || draft.expiresOn === '')}
                error={errorAt('expiresOn', 'The expiry')}
                onChange={(expiresOn) => change({ expiresOn })}
                onLeave={() => setDraft(withExpiryLeft(draft))}
              />
            )}
          </Columns>
          <div aria-live="polite">{pastExpiry !== null && <Notice tone="info">{pastExpiry}</Notice>}</div>
          {isForCard(draft) && (
            <Checkbox
              label="The card shows only month and year"
              checked={draft.expiresMonth !== null}
              onChange={(checked) => change({ expiresMonth: checked ? '' : null })}
            />
          )}
          <ProofsField
            proofs={draft.proofs}
            list={proofList}
            begin={noFiles}
            shown={shown}
            onShow={setShownProof}
            onRemove={(proof) => change({ proofs: draft.proofs.filter((kept) => kept !== proof) })}
          />
        </SidePanel>
      </DialogForm>
    </Dialog>
  )
}
