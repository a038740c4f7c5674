import {
  type CredentialDraft,
  type CredentialField,
  cycleOfDraft,
  isForCard,
  lastRenewalOf,
  neverExpires,
  ruleOfDraft,
  withExpiryLeft,
} from '../../domain/forms/credentialDraft'
import { earliestDay } from '../../domain/forms/fieldInput'
import { useRecert } from '../../store/useRecert'
import { DateField } from '../../ui/fields/DateField'
import { TextField } from '../../ui/fields/TextField'
import { Columns } from '../../ui/layout/Columns'
import { cardMonthHint, expiryHint, nextStartHint, withAssumption } from '../../words/rule/cycles'

export type CredentialDatesProps = {
  readonly draft: CredentialDraft
  /** As typed, or as the rule has it. */
  readonly expiry: string
  /** Whether the dates are what the form asks for next. */
  readonly begins: boolean
  readonly errorAt: (field: CredentialField, noun: string) => string | undefined
  readonly onChange: (change: Partial<CredentialDraft>) => void
}

export function CredentialDates({ draft, expiry, begins, errorAt, onChange }: CredentialDatesProps) {
  const today = useRecert((state) => state.today)
  return (
    <Columns>
      <DateField
        label="Certified on"
        value={draft.certifiedOn}
        min={earliestDay}
        max={today}
        begins={begins}
        hint="The day on the certificate."
        error={errorAt('certifiedOn', 'the date')}
        onChange={(certifiedOn) => onChange({ certifiedOn })}
      />
      {draft.expiresMonth !== null && isForCard(draft) ? (
        <TextField
          label="Expires on"
          value={draft.expiresMonth}
          input={{ placeholder: '03/2027', autoComplete: 'off' }}
          hint={cardMonthHint(draft.expiresMonth)}
          error={errorAt('expiresOn', 'the expiry date')}
          onChange={(expiresMonth) => onChange({ expiresMonth })}
        />
      ) : (
        <DateField
          label="Expires on"
          value={expiry}
          min={earliestDay}
          hint={withAssumption(
            expiryHint(neverExpires(draft) ? 'never' : cycleOfDraft(draft), draft.expiresOn === null || draft.expiresOn === ''),
            ruleOfDraft(draft),
            expiry,
          )}
          error={errorAt('expiresOn', 'the expiry date')}
          onChange={(expiresOn) => onChange({ expiresOn })}
          onLeave={() => onChange(withExpiryLeft(draft))}
        />
      )}
      {draft.nextStart !== null && (
        <DateField
          label="This cycle counts from"
          value={draft.nextStart}
          min={earliestDay}
          hint={nextStartHint(lastRenewalOf(draft))}
          error={errorAt('nextStart', 'the date')}
          onChange={(nextStart) => onChange({ nextStart })}
        />
      )}
    </Columns>
  )
}
