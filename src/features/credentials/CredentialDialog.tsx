import { useState } from 'react'
import type { Credential } from '../../domain/records/credential'
import { cardIssuerShown } from '../../domain/forms/cardIssuerDraft'
import { type CredentialField, isCustom, isForCard, paperOfDraft } from '../../domain/forms/credentialDraft'
import { oddExpiry } from '../../domain/forms/oddExpiry'
import type { Proof } from '../../domain/records/proof'
import { CardIssuerField } from '../../components/credentials/CardIssuerField'
import { badgeFiles, LatestProposals } from '../../components/proofs/LatestProposals'
import { ProofPreview } from '../../components/proofs/ProofPreview'
import { ProofsField } from '../../components/proofs/ProofsField'
import { credentialForm, type UnsavedCredential } from '../../store/forms/credentialForm'
import { useForm } from '../../store/forms/useForm'
import { useProofList } from '../../store/useProofList'
import { useRecert } from '../../store/useRecert'
import { useFilesInForm } from '../../store/useUsedFiles'
import { useWhenOnDisk } from '../../store/useWhenOnDisk'
import { SidePanel } from '../../ui/dialog/SidePanel'
import { Button } from '../../ui/layout/Button'
import { Checkbox } from '../../ui/fields/Checkbox'
import { ContinuedNotice } from '../../ui/feedback/ContinuedNotice'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { Notice } from '../../ui/feedback/Notice'
import { ConflictNotice } from '../../ui/dialog/ConflictNotice'
import { TextField } from '../../ui/fields/TextField'
import { credentialDates, numberName, removedText } from '../../words/credentials/credentials'
import { oddExpiryText } from '../../words/rule/cycles'
import { problemAt, wrongFieldsText } from '../../words/forms/problems'
import { failureText } from '../../words/changes/saveFailures'
import { credentialBadgeRemarks } from '../../words/device/badges'
import { CredentialDates } from './CredentialDates'
import { proposalsOf } from './credentialProposals'
import { CustomRuleFields } from './CustomRuleFields'
import { PresetField } from './PresetField'
import { PresetConfidence, PresetSummary } from './PresetSummary'

export type CredentialDialogProps = {
  /** Null to add a new one. */
  readonly edited: Credential | null
  /** Prefills the name of a new one. */
  readonly name: string
  /** Unsaved input from before. */
  readonly unsaved: UnsavedCredential | null
  /** Called with the unsaved input; null if there's nothing to keep. */
  readonly onClose: (unsaved: UnsavedCredential | null) => void
}

export function CredentialDialog({ edited, name, unsaved, onClose }: CredentialDialogProps) {
  const today = useRecert((state) => state.today)
  const heldIds = useRecert((state) => state.portfolio.credentials).map(({ presetId }) => presetId)
  const bringBack = useRecert((state) => state.bringBack)
  const whenOnDisk = useWhenOnDisk()
  const [form, view] = useForm(credentialForm(edited, name), unsaved)
  const { base, draft, expiry, removed, conflict, errors } = view
  useFilesInForm(draft.proofs)
  const [shownProof, setShownProof] = useState<Proof | null>(null)
  const odd = base === null ? oddExpiry(draft, expiry, today) : null
  const errorAt = (field: CredentialField, noun: string) => problemAt(errors, field, noun)
  const proofList = useProofList({
    change: (step) => form.change({ proofs: step(form.view().draft.proofs) }),
    save: () => form.submit(() => onClose(null)),
    close: () => onClose(form.unsaved()),
  })
  const asked = cardIssuerShown(draft)
  const shown = draft.proofs.find((proof) => proof === shownProof) ?? null

  return (
    <Dialog
      title={base === null ? 'Add credential' : 'Edit credential'}
      onClose={proofList.closeWhenTaken}
      wide={shown !== null}
      isFilled={base !== null}
    >
      <DialogForm
        submitLabel={base === null ? 'Add' : 'Save changes'}
        onSubmit={proofList.saveWhenTaken}
        onCancel={proofList.closeWhenTaken}
        refusal={view.failure}
        wrongFields={errors.length}
        wrongFieldsText={wrongFieldsText}
        failure={failureText(view.failure)}
      >
        <SidePanel
          aside={shown === null ? null : <ProofPreview key={shown.sha256} proof={shown} />}
          label="Certificate"
          onHide={() => setShownProof(null)}
        >
          {view.isSecondStep && <p className="step">One date is enough.</p>}
          {view.isContinued && <ContinuedNotice onStartAfresh={form.startAfresh} />}
          {conflict !== null && (
            <ConflictNotice
              noun="credential"
              other={conflict.current === null ? null : { name: conflict.current.name, details: credentialDates(conflict.current) }}
              onTakeOther={form.startAfresh}
              onKeepMine={form.keepMine}
            />
          )}
          {base === null ? (
            <PresetField draft={draft} heldIds={heldIds} error={errorAt('name', 'a credential')} onChange={form.change} />
          ) : (
            <TextField label="Credential" value={draft.name} error={errorAt('name', 'a name')} onChange={(name) => form.change({ name })} />
          )}
          <div aria-live="polite">
            {removed !== null && (
              <Notice
                tone="info"
                actions={
                  <Button
                    onClick={() => {
                      if (bringBack(removed)) whenOnDisk(() => onClose(null))
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
          {view.preset !== null && <PresetSummary preset={view.preset} />}
          {isCustom(draft) && <CustomRuleFields draft={draft} errorAt={errorAt} onChange={form.change} />}
          {asked !== null && <CardIssuerField issuer={asked.issuer} onChange={(cardIssuer) => form.change({ cardIssuer })} />}
          <CredentialDates draft={draft} expiry={expiry} begins={view.isSecondStep} errorAt={errorAt} onChange={form.change} />
          <div aria-live="polite">{odd !== null && <Notice tone="info">{oddExpiryText(odd)}</Notice>}</div>
          {view.preset !== null && <PresetConfidence key={view.preset.id} preset={view.preset} />}
          {isForCard(draft) && (
            <Checkbox
              label="The card shows only month and year"
              checked={draft.expiresMonth !== null}
              onChange={(checked) => form.change({ expiresMonth: checked ? '' : null })}
            />
          )}
          <TextField
            label={numberName(paperOfDraft(draft))}
            optional
            value={draft.number}
            error={errorAt('number', 'the number')}
            onChange={(number) => form.change({ number })}
          />
          <ProofsField
            proofs={draft.proofs}
            list={proofList}
            alsoReads={badgeFiles}
            shown={shown}
            onShow={setShownProof}
            onRemove={(proof) => form.change({ proofs: draft.proofs.filter((kept) => kept !== proof) })}
          />
          <LatestProposals
            proofs={draft.proofs}
            list={proofList}
            today={today}
            proposalsOf={(facts) => proposalsOf(facts, { draft, expiry, today })}
            remarksOf={credentialBadgeRemarks}
            onUse={form.change}
          />
        </SidePanel>
      </DialogForm>
    </Dialog>
  )
}
