import { Plus } from 'lucide'
import type { Certification } from '../../domain/records/credential'
import type { Cycle } from '../../domain/rule/rule'
import { addPart, type RuleField } from '../../domain/forms/ruleDraft'
import { ruleForm, type UnsavedRule } from '../../store/forms/ruleForm'
import { useForm } from '../../store/forms/useForm'
import { Button } from '../../ui/layout/Button'
import { Checkbox } from '../../ui/fields/Checkbox'
import { Dialog } from '../../ui/dialog/Dialog'
import { DialogForm } from '../../ui/dialog/DialogForm'
import { Icon } from '../../ui/layout/Icon'
import { ConflictNotice } from '../../ui/dialog/ConflictNotice'
import { ContinuedNotice } from '../../ui/feedback/ContinuedNotice'
import { Notice } from '../../ui/feedback/Notice'
import { Columns } from '../../ui/layout/Columns'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { problemAt } from '../../words/forms/problems'
import { ruleLines } from '../../words/rule/rules'
import { failureText } from '../../words/changes/saveFailures'
import { RulePart } from './RulePart'

export type RuleDialogProps = {
  /** The stored certification. */
  readonly certification: Certification
  /** Unsaved input from before. */
  readonly unsaved: UnsavedRule | null
  readonly onClose: (unsaved: UnsavedRule | null) => void
}

const ends: readonly (readonly [Cycle['ends'], string])[] = [
  ['anniversary', 'On the same day, so many months on'],
  ['monthEnd', 'At the end of that month'],
  ['yearEnd', 'On a 31 December'],
]
const fixedEnds = [...ends, ['fixed', 'On the same day for everyone'] as const]

/** Edits the certification's own copy of its rule. */
export function RuleDialog({ certification, unsaved, onClose }: RuleDialogProps) {
  const [form, view] = useForm(ruleForm(certification), unsaved)
  const { draft, conflict, errors } = view
  const errorAt = (field: RuleField, noun: string) => problemAt(errors, field, noun)
  const close = () => onClose(form.unsaved())
  const decimal = { inputMode: 'decimal' } as const
  return (
    <Dialog title={`Rule of ${certification.name}`} onClose={close}>
      <DialogForm
        submitLabel="Save rule"
        onSubmit={() => form.submit() && onClose(null)}
        onCancel={close}
        refusal={view.failure}
        wrongFields={errors.length}
        failure={failureText(view.failure) ?? problemAt(errors, 'parts', 'The parts') ?? null}
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
        <p className="soft">
          This changes the rule of this certification only, from the running cycle on. The expiry of this cycle stays: change it under “Edit dates”.
        </p>
        <Columns>
          <TextField
            label="Required units"
            value={draft.required}
            input={decimal}
            error={errorAt('required', 'The required units')}
            onChange={(required) => form.change({ required })}
          />
          <TextField
            label="Unit name"
            value={draft.unitName}
            error={errorAt('unitName', 'The unit name')}
            onChange={(unitName) => form.change({ unitName })}
          />
          <TextField
            label="Contact hours per unit"
            optional
            value={draft.hoursPerUnit}
            input={decimal}
            error={errorAt('hoursPerUnit', 'The contact hours')}
            onChange={(hoursPerUnit) => form.change({ hoursPerUnit })}
          />
          <TextField
            label="Cycle in months"
            value={draft.months}
            input={{ inputMode: 'numeric' }}
            error={errorAt('months', 'The cycle')}
            onChange={(months) => form.change({ months })}
          />
          <SelectField
            label="The cycle ends"
            value={draft.ends}
            options={draft.base.cycle.ends === 'fixed' ? fixedEnds : ends}
            onChange={(chosen) => form.change({ ends: chosen })}
          />
        </Columns>

        {draft.base.prorated.length > 0 && (
          <Notice tone="info">
            Those certified within a cycle are asked for less. These figures are the issuer’s own: they go when you change the parts or the required
            units.
          </Notice>
        )}
        {draft.parts.map((part, index) => (
          <RulePart
            key={part.id}
            part={part}
            number={index + 1}
            draft={draft}
            canRemove={draft.parts.length > 1}
            errorAt={errorAt}
            onChange={form.change}
          />
        ))}
        <div>
          <Button icon={<Icon of={Plus} size={19} />} onClick={() => form.change(addPart(draft))}>
            Add part
          </Button>
        </div>

        <Columns>
          <TextField
            label="Late education"
            optional
            value={draft.lateEducation}
            hint="How long after the expiry it may be finished: “90 days”."
            error={errorAt('lateEducation', 'Late education')}
            onChange={(lateEducation) => form.change({ lateEducation })}
          />
          <TextField
            label="Late application"
            optional
            value={draft.lateApplication}
            hint="How long after the expiry it is taken: “1 year” is “12 months”."
            error={errorAt('lateApplication', 'Late application')}
            onChange={(lateApplication) => form.change({ lateApplication })}
          />
          <TextField
            label={`Renewal fee (${draft.base.fees.currency})`}
            optional
            value={draft.fee}
            input={decimal}
            error={errorAt('fee', 'The fee')}
            onChange={(fee) => form.change({ fee })}
          />
          {draft.carriesOver && (
            <TextField
              label="Carried over at most"
              optional
              value={draft.carryOverMax}
              input={decimal}
              hint="Empty for all of it."
              error={errorAt('carryOverMax', 'The amount')}
              onChange={(carryOverMax) => form.change({ carryOverMax })}
            />
          )}
        </Columns>
        <div>
          <Checkbox label="A valid CPR/AED card is asked for" checked={draft.needsCard} onChange={(needsCard) => form.change({ needsCard })} />
        </div>
        <div>
          <Checkbox label="Surplus goes to the next cycle" checked={draft.carriesOver} onChange={(carriesOver) => form.change({ carriesOver })} />
        </div>
      </DialogForm>
    </Dialog>
  )
}
