import { plainUses } from '../../../domain/files/columnUse'
import type { Certification } from '../../../domain/records/credential'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { SelectField } from '../../../ui/fields/SelectField'
import { columnWords } from '../../../words/changes/importing'
import styles from './ImportDialog.module.css'
import type { Table } from './useTable'

/** Shows how the table is understood, and lets the trainer correct it. */
export function ColumnsField({ table, certifications }: { readonly table: Table; readonly certifications: readonly Certification[] }) {
  const { header, headerChoices, columns, order, creditFor } = table.reading
  const options = [
    ...plainUses.map((use) => [use, columnWords[use]] as const),
    ...certifications.map(({ id, name, rule }) => [`award:${id}`, `${name} ${rule.unit.name}`] as const),
  ]
  return (
    <>
      <SelectField
        label="Header"
        value={header.row === null ? '' : String(header.row)}
        options={[['', 'None'], ...headerChoices.map((row) => [String(row), `Row ${row}`] as const)]}
        onChange={(row) => table.setHeader(row === '' ? null : Number(row))}
      />
      <fieldset>
        <legend>What the columns hold</legend>
        <div className={styles.columns}>
          {columns.map(({ heading, use }, column) => (
            <SelectField
              key={column}
              label={heading || `Column ${column + 1}`}
              value={use}
              options={options}
              onChange={(chosen) => table.setUse(column, chosen)}
            />
          ))}
        </div>
      </fieldset>
      {columns.some(({ use }) => use === 'credit') && (
        <fieldset>
          <legend>Which certifications is the credit for?</legend>
          {certifications.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={creditFor?.includes(id) === true}
              onChange={(isFor) => table.setCreditFor([...(creditFor ?? []).filter((other) => other !== id), ...(isFor ? [id] : [])])}
            />
          ))}
        </fieldset>
      )}
      {order.reason !== 'clear' && (
        <RadioGroup
          label="Dates"
          value={order.order}
          options={[
            ['monthFirst', 'Month/day'],
            ['dayFirst', 'Day/month'],
          ]}
          onChange={table.setOrder}
        />
      )}
    </>
  )
}
