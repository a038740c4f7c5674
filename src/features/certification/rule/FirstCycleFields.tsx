import { Plus } from 'lucide'
import { addFirstCycle, changeFirstLimit } from '../../../domain/forms/rule/ruleEdits'
import type { FirstCycleDraft, FirstFee } from '../../../domain/forms/rule/firstCycleDraft'
import { allParts } from '../../../domain/forms/rule/requirementDraft'
import { changeRow, removeRow } from '../../../domain/forms/rule/rowKeys'
import { FieldError } from '../../../ui/fields/FieldError'
import { FieldRow, RowList } from '../../../ui/fields/RowList'
import { SelectField } from '../../../ui/fields/SelectField'
import { TextField } from '../../../ui/fields/TextField'
import { Button } from '../../../ui/layout/Button'
import { Columns } from '../../../ui/layout/Columns'
import { Icon } from '../../../ui/layout/Icon'
import { problemAt } from '../../../words/forms/problems'
import { firstCycleName, partName } from '../../../words/forms/rowNames'
import styles from './Rule.module.css'
import { RuleSection, type RuleFormProps } from './RuleSection'

const fees: readonly (readonly [FirstFee, string])[] = [
  ['usual', 'Usual fee'],
  ['own', 'Different fee'],
  ['unknown', 'Different fee, unknown'],
]

/** What's required of those certified during the cycle. */
export function FirstCycleFields({ form }: { readonly form: RuleFormProps }) {
  const { draft, onChange } = form
  const { firstCycles } = draft
  return (
    <>
      <p className="soft">Your issuer may require less if you’re certified mid-cycle. Each row applies from that many months into the cycle.</p>
      <RowList
        label="First cycle of newcomers"
        actions={
          <Button icon={<Icon of={Plus} size={19} />} onClick={() => onChange(addFirstCycle(draft))}>
            Add row
          </Button>
        }
      >
        {firstCycles.map((row) => (
          <FieldRow key={row.key} name={firstCycleName(row)} onRemove={() => onChange({ firstCycles: removeRow(firstCycles, row.key) })}>
            <FirstCycle row={row} form={form} />
          </FieldRow>
        ))}
      </RowList>
    </>
  )
}

function FirstCycle({ row, form }: { readonly row: FirstCycleDraft; readonly form: RuleFormProps }) {
  const { draft, errors, attempt, onChange } = form
  const { key, requirement } = row
  const about = firstCycleName(row)
  const change = (changed: Partial<FirstCycleDraft>) => onChange({ firstCycles: changeRow(draft.firstCycles, key, changed) })
  const problem = problemAt(errors, `first.${key}.parts`, 'the parts')
  return (
    <>
      <Columns className={styles.pair}>
        <TextField
          label="Months into the cycle"
          about={about}
          value={row.fromMonth}
          input={{ inputMode: 'numeric' }}
          error={problemAt(errors, `first.fromMonth:${key}`, 'the month')}
          onChange={(fromMonth) => change({ fromMonth })}
        />
        <TextField
          label="Required"
          about={about}
          value={requirement.required}
          input={{ inputMode: 'decimal' }}
          error={problemAt(errors, `first.${key}.required`, 'the required amount')}
          onChange={(required) => change({ requirement: { ...requirement, required } })}
        />
        <SelectField label="Renewal fee" about={about} value={row.feeKind} options={fees} onChange={(feeKind) => change({ feeKind })} />
        {row.feeKind === 'own' && (
          <TextField
            label={`Fee (${draft.fees.currency})`}
            about={about}
            value={row.fee}
            input={{ inputMode: 'decimal' }}
            error={problemAt(errors, `first.fee:${key}`, 'the fee')}
            onChange={(fee) => change({ fee })}
          />
        )}
        {requirement.goesBeyond && (
          <TextField
            label="Counts at most"
            about={about}
            optional
            value={requirement.most}
            input={{ inputMode: 'decimal' }}
            error={problemAt(errors, `first.${key}.most`, 'the amount')}
            onChange={(most) => change({ requirement: { ...requirement, most } })}
          />
        )}
      </Columns>
      {problem !== undefined && <FieldError isOfSeveral>{problem}</FieldError>}
      {!requirement.isSingle && (
        <RuleSection
          label="Limits of the parts"
          fields={[`first.${key}.min:`, `first.${key}.max:`]}
          // Every row has some, so they'd make the form long.
          isFilled={false}
          errors={errors}
          attempt={attempt}
        >
          {allParts(requirement.parts).map((part) => {
            const { id, min, max } = part
            const label = partName(part, requirement)
            return (
              <Columns key={id} className={styles.pair}>
                <TextField
                  label={`${label}: at least`}
                  about={about}
                  optional
                  value={min}
                  input={{ inputMode: 'decimal' }}
                  error={problemAt(errors, `first.${key}.min:${id}`, 'the amount')}
                  onChange={(text) => onChange(changeFirstLimit(draft, key, id, { min: text }))}
                />
                <TextField
                  label={`${label}: at most`}
                  about={about}
                  optional
                  value={max}
                  input={{ inputMode: 'decimal' }}
                  error={problemAt(errors, `first.${key}.max:${id}`, 'the amount')}
                  onChange={(text) => onChange(changeFirstLimit(draft, key, id, { max: text }))}
                />
              </Columns>
            )
          })}
        </RuleSection>
      )}
    </>
  )
}
