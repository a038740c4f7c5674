import { Plus } from 'lucide'
import { addYearly } from '../../../domain/forms/rule/ruleEdits'
import { hasDay, type YearlyDraft } from '../../../domain/forms/rule/yearlyDraft'
import { changeRow, removeRow } from '../../../domain/forms/rule/rowKeys'
import { unknownDay } from '../../../domain/rule/rule'
import { FieldRow, RowList } from '../../../ui/fields/RowList'
import { SelectField } from '../../../ui/fields/SelectField'
import { TextField } from '../../../ui/fields/TextField'
import { Button } from '../../../ui/layout/Button'
import { Columns } from '../../../ui/layout/Columns'
import { Icon } from '../../../ui/layout/Icon'
import { problemAt } from '../../../words/forms/problems'
import { named } from '../../../words/forms/rowNames'
import { monthNames } from '../../../words/values/dates'
import type { RuleFormProps } from './RuleSection'

/** What's due each year within a longer cycle. */
export function YearlyFields({ form: { draft, errors, onChange } }: { readonly form: RuleFormProps }) {
  const { yearly } = draft
  const months = [['', 'Expiry day'] as const, [unknownDay, 'Unknown'] as const, ...monthNames()]
  return (
    <>
      <p className="soft">Add what’s due each year, such as a membership fee.</p>
      <RowList
        label="Every year"
        actions={
          <Button icon={<Icon of={Plus} size={19} />} onClick={() => onChange(addYearly(draft))}>
            Add yearly step
          </Button>
        }
      >
        {yearly.map(({ key, label, month, day, fee }, index) => {
          const name = named(label, `Yearly step ${index + 1}`)
          const change = (changed: Partial<YearlyDraft>) => onChange({ yearly: changeRow(yearly, key, changed) })
          return (
            <FieldRow key={key} name={name} onRemove={() => onChange({ yearly: removeRow(yearly, key) })}>
              <Columns>
                <TextField
                  label="What’s due"
                  about={name}
                  value={label}
                  error={problemAt(errors, `yearly.label:${key}`, 'what’s due')}
                  onChange={(text) => change({ label: text })}
                />
                <SelectField label="Due by" about={name} value={month} options={months} onChange={(chosen) => change({ month: chosen })} />
                {hasDay({ month }) && (
                  <TextField
                    label="Day"
                    about={name}
                    value={day}
                    input={{ inputMode: 'numeric' }}
                    error={problemAt(errors, `yearly.day:${key}`, 'the day')}
                    onChange={(text) => change({ day: text })}
                  />
                )}
                <TextField
                  label={`Fee (${draft.fees.currency})`}
                  about={name}
                  optional
                  value={fee}
                  input={{ inputMode: 'decimal' }}
                  error={problemAt(errors, `yearly.fee:${key}`, 'the fee')}
                  onChange={(text) => change({ fee: text })}
                />
              </Columns>
            </FieldRow>
          )
        })}
      </RowList>
    </>
  )
}
