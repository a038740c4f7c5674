import type { Certification } from '../../domain/records/credential'
import { ruleForm, type UnsavedRule } from '../../store/forms/ruleForm'
import { useForm } from '../../store/forms/useForm'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { ConflictNotice } from '../../ui/dialog/ConflictNotice'
import { ContinuedNotice } from '../../ui/feedback/ContinuedNotice'
import { ruleLines } from '../../words/rule/rules'
import { failureText } from '../../words/changes/saveFailures'
import { CardChecks } from './rule/CardFields'
import { PartList } from './rule/PartList'
import type { RuleFormProps } from './rule/RuleSection'
import { RuleSections } from './rule/RuleSections'
import { TermsFields } from './rule/TermsFields'
import { wrongFieldsText } from '../../words/forms/problems'

export type RuleDialogProps = {
  /** The stored certification. */
  readonly certification: Certification
  /** Unsaved input from before. */
  readonly unsaved: UnsavedRule | null
  readonly onClose: (unsaved: UnsavedRule | null) => void
}

/** Edits the certification's own copy of its rule. */
export function RuleDialog({ certification, unsaved, onClose }: RuleDialogProps) {
  const [form, view] = useForm(ruleForm(certification), unsaved)
  const { draft, conflict, errors, failure } = view
  const close = () => onClose(form.unsaved())
  const fields: RuleFormProps = { draft, errors, attempt: failure, onChange: form.change }
  return (
    <Dialog title={`${certification.name} rule`} onClose={close}>
      <DialogForm
        submitLabel="Save rule"
        onSubmit={() => form.submit(() => onClose(null))}
        onCancel={close}
        refusal={failure}
        wrongFields={errors.length}
        wrongFieldsText={wrongFieldsText}
        failure={failureText(failure)}
      >
        {view.isContinued && <ContinuedNotice onStartAfresh={form.startAfresh} />}
        {conflict !== null && (
          <ConflictNotice
            noun="rule"
            other={conflict.current === null ? null : { name: conflict.current.name, details: ruleLines(conflict.current.rule)[0]?.text ?? '' }}
            onTakeOther={form.startAfresh}
            onKeepMine={form.keepMine}
          />
        )}
        <p className="soft">Changes apply to this certification from its current cycle. To change its expiry, use “Edit dates”.</p>
        <TermsFields {...fields} />
        <PartList form={fields} />
        <CardChecks {...fields} />
        <RuleSections form={fields} />
      </DialogForm>
    </Dialog>
  )
}
