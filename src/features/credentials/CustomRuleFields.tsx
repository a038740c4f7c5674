import type { CredentialDraft, CredentialField } from '../../domain/forms/credentialDraft'
import { TextField } from '../../ui/fields/TextField'
import { Columns } from '../../ui/layout/Columns'

export type CustomRuleFieldsProps = {
  readonly draft: CredentialDraft
  readonly errorAt: (field: CredentialField, noun: string) => string | undefined
  readonly onChange: (change: Partial<CredentialDraft>) => void
}

export function CustomRuleFields({ draft, errorAt, onChange }: CustomRuleFieldsProps) {
  return (
    <Columns>
      <TextField
        label="Required units"
        value={draft.required}
        input={{ inputMode: 'decimal' }}
        hint="Required for one renewal."
        error={errorAt('required', 'the required units')}
        onChange={(required) => onChange({ required })}
      />
      <TextField
        label="Unit name"
        value={draft.unitName}
        hint="For example, CEUs or hours."
        error={errorAt('unitName', 'a unit name')}
        onChange={(unitName) => onChange({ unitName })}
      />
      <TextField
        label="Contact hours per unit"
        optional
        value={draft.hoursPerUnit}
        input={{ inputMode: 'decimal' }}
        hint="Fills in credit. Use 10 for most CEUs, 1 for hours."
        error={errorAt('hoursPerUnit', 'the contact hours')}
        onChange={(hoursPerUnit) => onChange({ hoursPerUnit })}
      />
      <TextField
        label="Cycle in months"
        value={draft.months}
        input={{ inputMode: 'numeric' }}
        hint="24 is two years."
        error={errorAt('months', 'the cycle length')}
        onChange={(months) => onChange({ months })}
      />
    </Columns>
  )
}
