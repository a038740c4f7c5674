import type { CarryOverDraft } from '../../../domain/forms/rule/carryOverDraft'
import { leafDrafts } from '../../../domain/forms/rule/requirementDraft'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { FieldError } from '../../../ui/fields/FieldError'
import { SelectField } from '../../../ui/fields/SelectField'
import { TextField } from '../../../ui/fields/TextField'
import { Columns } from '../../../ui/layout/Columns'
import { problemAt } from '../../../words/forms/problems'
import { partName } from '../../../words/forms/rowNames'
import type { RuleFormProps } from './RuleSection'

const sources: readonly (readonly [CarryOverDraft['from'], string])[] = [
  ['none', 'No'],
  ['all', 'Yes, from every part'],
  ['some', 'Yes, from some parts only'],
]

/** What surplus is good for, and what one course counts for. */
export function CarryOverFields({ form: { draft, errors, onChange } }: { readonly form: RuleFormProps }) {
  const { carryOver, requirement } = draft
  const { from, parts } = carryOver
  const change = (changed: Partial<CarryOverDraft>) => onChange({ carryOver: { ...carryOver, ...changed } })
  const problem = problemAt(errors, 'carry.parts', 'the parts')
  return (
    <>
      <Columns>
        <SelectField label="Surplus carries over" value={from} options={sources} onChange={(chosen) => change({ from: chosen })} />
        {from !== 'none' && (
          <TextField
            label="Carries over at most"
            optional
            value={carryOver.max}
            input={{ inputMode: 'decimal' }}
            hint="Leave empty for no limit."
            error={problemAt(errors, 'carry.max', 'the amount')}
            onChange={(max) => change({ max })}
          />
        )}
      </Columns>
      {from === 'some' && (
        <fieldset>
          <legend>From these parts</legend>
          {problem !== undefined && <FieldError isOfSeveral>{problem}</FieldError>}
          <Columns gap={0}>
            {leafDrafts(requirement.parts).map((part) => {
              const { id } = part
              return (
                <Checkbox
                  key={id}
                  label={partName(part, requirement)}
                  checked={parts.includes(id)}
                  onChange={(checked) => change({ parts: checked ? [...parts, id] : parts.filter((other) => other !== id) })}
                />
              )
            })}
          </Columns>
        </fieldset>
      )}
      <div>
        <Checkbox label="Repeated courses count again" checked={carryOver.repeats} onChange={(repeats) => change({ repeats })} />
        <Checkbox
          label="One course counts toward all of this issuer’s certifications"
          checked={carryOver.sharesCredit}
          onChange={(sharesCredit) => change({ sharesCredit })}
        />
      </div>
    </>
  )
}
