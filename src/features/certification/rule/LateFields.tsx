import { Plus } from 'lucide'
import type { LateDraft } from '../../../domain/forms/rule/lateDraft'
import { changeRow, freeKey, removeRow } from '../../../domain/forms/rule/rowKeys'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { FieldRow, RowList } from '../../../ui/fields/RowList'
import { SelectField } from '../../../ui/fields/SelectField'
import { TextField } from '../../../ui/fields/TextField'
import { Button } from '../../../ui/layout/Button'
import { Columns } from '../../../ui/layout/Columns'
import { Icon } from '../../../ui/layout/Icon'
import { problemAt } from '../../../words/forms/problems'
import type { RuleFormProps } from './RuleSection'

const kinds: readonly (readonly [LateDraft['kind'], string])[] = [
  ['unknown', 'I don’t know'],
  ['never', 'No late renewal'],
  ['late', 'Late renewal is possible'],
]

/** When the issuer accepts a renewal, and what it costs after the expiry. */
export function LateFields({ form }: { readonly form: RuleFormProps }) {
  const { draft, errors, onChange } = form
  const { late } = draft
  const change = (changed: Partial<LateDraft>) => onChange({ late: { ...late, ...changed } })
  return (
    <>
      <Columns>
        <TextField
          label="Renewal opens"
          optional
          value={late.opens}
          hint="Before expiry, such as “3 months”."
          error={problemAt(errors, 'late.opens', 'the time')}
          onChange={(opens) => change({ opens })}
        />
        <SelectField label="After expiry" value={late.kind} options={kinds} onChange={(kind) => change({ kind })} />
      </Columns>
      {late.kind === 'late' && <LateWindowFields form={form} change={change} />}
      {late.kind !== 'unknown' && (
        <Checkbox
          label="My issuer confirmed this. After that, it lapses."
          checked={late.isConfirmed}
          onChange={(isConfirmed) => change({ isConfirmed })}
        />
      )}
    </>
  )
}

type LateWindowFieldsProps = { readonly form: RuleFormProps; readonly change: (changed: Partial<LateDraft>) => void }

function LateWindowFields({ form: { draft, errors }, change }: LateWindowFieldsProps) {
  const { late, fees } = draft
  const newKey = () =>
    freeKey(
      'fee',
      late.fees.map(({ key }) => key),
      late.fees.length + 1,
    )
  return (
    <>
      <Columns>
        <TextField
          label="Finish education within"
          optional
          value={late.education}
          hint="Leave empty if you must finish by expiry."
          error={problemAt(errors, 'late.education', 'the time for education')}
          onChange={(education) => change({ education })}
        />
        <TextField
          label="Apply within"
          value={late.application}
          hint="Such as “90 days” or “12 months”."
          error={problemAt(errors, 'late.application', 'the time to apply')}
          onChange={(application) => change({ application })}
        />
      </Columns>
      <RowList
        label="Late fees"
        actions={
          <Button icon={<Icon of={Plus} size={19} />} onClick={() => change({ fees: [...late.fees, { key: newKey(), through: '', fee: '' }] })}>
            Add late fee
          </Button>
        }
      >
        {late.fees.map(({ key, through, fee }, index) => {
          const name = through.trim() === '' ? `Late fee ${index + 1}` : `Late fee through ${through}`
          return (
            <FieldRow key={key} name={name} onRemove={() => change({ fees: removeRow(late.fees, key) })}>
              <Columns>
                <TextField
                  label="Through"
                  about={name}
                  value={through}
                  hint="After expiry."
                  error={problemAt(errors, `late.through:${key}`, 'the time')}
                  onChange={(text) => change({ fees: changeRow(late.fees, key, { through: text }) })}
                />
                <TextField
                  label={`Late fee (${fees.currency})`}
                  about={name}
                  optional
                  value={fee}
                  input={{ inputMode: 'decimal' }}
                  hint="Leave empty if unknown."
                  error={problemAt(errors, `late.fee:${key}`, 'the fee')}
                  onChange={(text) => change({ fees: changeRow(late.fees, key, { fee: text }) })}
                />
              </Columns>
            </FieldRow>
          )
        })}
      </RowList>
    </>
  )
}
