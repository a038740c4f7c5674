import { Plus } from 'lucide'
import type { FeesDraft } from '../../../domain/forms/rule/feesDraft'
import { changeRow, freeKey, removeRow } from '../../../domain/forms/rule/rowKeys'
import { FieldRow, RowList } from '../../../ui/fields/RowList'
import { TextField } from '../../../ui/fields/TextField'
import { Button } from '../../../ui/layout/Button'
import { Columns } from '../../../ui/layout/Columns'
import { Icon } from '../../../ui/layout/Icon'
import { problemAt } from '../../../words/forms/problems'
import { named } from '../../../words/forms/rowNames'
import type { RuleFormProps } from './RuleSection'

/** What a renewal costs. */
export function FeeFields({ form: { draft, errors, onChange } }: { readonly form: RuleFormProps }) {
  const { fees } = draft
  const { others } = fees
  const change = (changed: Partial<FeesDraft>) => onChange({ fees: { ...fees, ...changed } })
  const decimal = { inputMode: 'decimal' } as const
  const newKey = () =>
    freeKey(
      'fee',
      others.map(({ key }) => key),
      others.length + 1,
    )
  return (
    <>
      <Columns>
        <TextField
          label="Renewal fee"
          optional
          value={fees.renewal}
          input={decimal}
          error={problemAt(errors, 'fee.renewal', 'the fee')}
          onChange={(renewal) => change({ renewal })}
        />
        <TextField
          label="Petition fee per course"
          optional
          value={fees.petition}
          input={decimal}
          error={problemAt(errors, 'fee.petition', 'the fee')}
          onChange={(petition) => change({ petition })}
        />
        <TextField
          label="Currency"
          value={fees.currency}
          error={problemAt(errors, 'fee.currency', 'the currency')}
          onChange={(currency) => change({ currency })}
        />
      </Columns>
      <RowList
        label="Other prices"
        actions={
          <Button icon={<Icon of={Plus} size={19} />} onClick={() => change({ others: [...others, { key: newKey(), label: '', fee: '' }] })}>
            Add price
          </Button>
        }
      >
        {others.map(({ key, label, fee }, index) => {
          const name = named(label, `Price ${index + 1}`)
          return (
            <FieldRow key={key} name={name} onRemove={() => change({ others: removeRow(others, key) })}>
              <Columns>
                <TextField
                  label="Who it’s for"
                  about={name}
                  value={label}
                  hint="For example, “Members”."
                  error={problemAt(errors, `fee.label:${key}`, 'who it’s for')}
                  onChange={(text) => change({ others: changeRow(others, key, { label: text }) })}
                />
                <TextField
                  label="Price"
                  about={name}
                  value={fee}
                  input={decimal}
                  error={problemAt(errors, `fee.fee:${key}`, 'the price')}
                  onChange={(text) => change({ others: changeRow(others, key, { fee: text }) })}
                />
              </Columns>
            </FieldRow>
          )
        })}
      </RowList>
    </>
  )
}
