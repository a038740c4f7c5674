import type { TermsDraft } from '../../../domain/forms/rule/termsDraft'
import type { Cycle } from '../../../domain/rule/rule'
import { DateField } from '../../../ui/fields/DateField'
import { SelectField } from '../../../ui/fields/SelectField'
import { TextField } from '../../../ui/fields/TextField'
import { Columns } from '../../../ui/layout/Columns'
import { problemAt } from '../../../words/forms/problems'
import type { RuleFormProps } from './RuleSection'

const ends: readonly (readonly [Cycle['ends'], string])[] = [
  ['anniversary', 'On the anniversary'],
  ['dayBefore', 'The day before the anniversary'],
  ['monthEnd', 'At the end of that month'],
  ['yearEnd', 'On December 31'],
  ['fixed', 'Same date for everyone'],
]

/** How much in how long: what every rule has. */
export function TermsFields({ draft: { terms, requirement }, errors, onChange }: RuleFormProps) {
  const change = (changed: Partial<TermsDraft>) => onChange({ terms: { ...terms, ...changed } })
  return (
    <Columns>
      <TextField
        label="Required per cycle"
        value={requirement.required}
        input={{ inputMode: 'decimal' }}
        error={problemAt(errors, 'required', 'the required amount')}
        onChange={(required) => onChange({ requirement: { ...requirement, required } })}
      />
      <TextField label="Unit" value={terms.unitName} error={problemAt(errors, 'unitName', 'a unit')} onChange={(unitName) => change({ unitName })} />
      <TextField
        label="Contact hours per unit"
        optional
        value={terms.hoursPerUnit}
        input={{ inputMode: 'decimal' }}
        error={problemAt(errors, 'hoursPerUnit', 'the contact hours')}
        onChange={(hoursPerUnit) => change({ hoursPerUnit })}
      />
      <TextField
        label="Cycle length (months)"
        value={terms.months}
        input={{ inputMode: 'numeric' }}
        error={problemAt(errors, 'months', 'the cycle length')}
        onChange={(months) => change({ months })}
      />
      <SelectField label="The cycle ends" value={terms.ends} options={ends} onChange={(chosen) => change({ ends: chosen })} />
      {terms.ends === 'fixed' && (
        <DateField
          label="One of its end dates"
          value={terms.endsOn}
          hint="The cycle length sets the others."
          error={problemAt(errors, 'endsOn', 'the end date')}
          onChange={(endsOn) => change({ endsOn })}
        />
      )}
    </Columns>
  )
}
