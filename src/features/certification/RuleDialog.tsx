import { useState } from 'react'
import { Plus } from 'lucide'
import type { Certification } from '../../domain/records/credential'
import { writeRule } from '../../domain/changes/credentialAct'
import type { Cycle } from '../../domain/rule/rule'
import { addPart, draftOfRule, type RuleDraft, type RuleField } from '../../domain/forms/ruleDraft'
import { parseRule } from '../../domain/forms/parseRule'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { useRecert } from '../../store/useRecert'
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
import { useSubmitCount } from '../../ui/fields/useSubmitCount'
import { problemAt } from '../../words/forms/problems'
import { ruleLines } from '../../words/rule/rules'
import { failureText } from '../../words/changes/saveFailures'
import { RulePart } from './RulePart'

export type UnsavedRule = { readonly draft: RuleDraft }

export type RuleDialogProps = {
  /** As it is now. */
  readonly certification: Certification
  /** What was typed before and not saved. */
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
  const run = useRecert((state) => state.run)
  const [initial] = useState(() => draftOfRule(certification.rule))
  const [draft, setDraft] = useState(unsaved?.draft ?? initial)
  const [isContinued, setContinued] = useState(unsaved !== null)
  const { submit, forget, failure, failed } = useSubmitCount(
    () => run(writeRule(certification, draft)),
    () => onClose(null),
  )
  const parsed = parseRule(draft)
  const errors = failure?.kind === 'fields' && !parsed.ok ? parsed.error : []
  const errorAt = (field: RuleField, noun: string) => problemAt(errors, field, noun)
  const change = (part: Partial<RuleDraft>) => setDraft({ ...draft, ...part })
  const close = () => onClose(JSON.stringify(draft) === JSON.stringify(initial) ? null : { draft })
  const decimal = { inputMode: 'decimal' } as const
  return (
    <Dialog title={`Rule of ${certification.name}`} onClose={close}>
      <DialogForm
        submitLabel="Save rule"
        onSubmit={submit}
        onCancel={close}
        failedSubmits={failed}
        wrongFields={errors.length}
        failure={failureText(failure) ?? problemAt(errors, 'parts', 'The parts') ?? null}
      >
        {isContinued && (
          <ContinuedNotice
            onStartAfresh={() => {
              setDraft(initial)
              setContinued(false)
              forget()
            }}
          />
        )}
        {!isDeepEqual(draft.base, certification.rule) && (
          <ConflictNotice
            noun="rule"
            other={{ name: certification.name, details: ruleLines(certification.rule)[0]?.text ?? '' }}
            onTakeOther={() => {
              setDraft(draftOfRule(certification.rule))
              forget()
            }}
            onKeepMine={() => {
              change({ base: certification.rule })
              forget()
            }}
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
            onChange={(required) => change({ required })}
          />
          <TextField
            label="Unit name"
            value={draft.unitName}
            error={errorAt('unitName', 'The unit name')}
            onChange={(unitName) => change({ unitName })}
          />
          <TextField
            label="Contact hours per unit"
            optional
            value={draft.hoursPerUnit}
            input={decimal}
            error={errorAt('hoursPerUnit', 'The contact hours')}
            onChange={(hoursPerUnit) => change({ hoursPerUnit })}
          />
          <TextField
            label="Cycle in months"
            value={draft.months}
            input={{ inputMode: 'numeric' }}
            error={errorAt('months', 'The cycle')}
            onChange={(months) => change({ months })}
          />
          <SelectField
            label="The cycle ends"
            value={draft.ends}
            options={draft.base.cycle.ends === 'fixed' ? fixedEnds : ends}
            onChange={(chosen) => change({ ends: chosen })}
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
            onChange={setDraft}
          />
        ))}
        <div>
          <Button icon={<Icon of={Plus} size={19} />} onClick={() => setDraft(addPart(draft))}>
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
            onChange={(lateEducation) => change({ lateEducation })}
          />
          <TextField
            label="Late application"
            optional
            value={draft.lateApplication}
            hint="How long after the expiry it is taken: “1 year” is “12 months”."
            error={errorAt('lateApplication', 'Late application')}
            onChange={(lateApplication) => change({ lateApplication })}
          />
          <TextField
            label={`Renewal fee (${draft.base.fees.currency})`}
            optional
            value={draft.fee}
            input={decimal}
            error={errorAt('fee', 'The fee')}
            onChange={(fee) => change({ fee })}
          />
          {draft.carriesOver && (
            <TextField
              label="Carried over at most"
              optional
              value={draft.carryOverMax}
              input={decimal}
              hint="Empty for all of it."
              error={errorAt('carryOverMax', 'The amount')}
              onChange={(carryOverMax) => change({ carryOverMax })}
            />
          )}
        </Columns>
        <div>
          <Checkbox label="A valid CPR/AED card is asked for" checked={draft.needsCard} onChange={(needsCard) => change({ needsCard })} />
        </div>
        <div>
          <Checkbox label="Surplus goes to the next cycle" checked={draft.carriesOver} onChange={(carriesOver) => change({ carriesOver })} />
        </div>
      </DialogForm>
    </Dialog>
  )
}
