import { plainUses } from '../../../domain/files/columnUse'
import type { Certification } from '../../../domain/records/credential'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { SelectField } from '../../../ui/fields/SelectField'
import { columnWords } from '../../../words/changes/importing'
import styles from './ImportDialog.module.css'
import type { Table } from './useTable'

/** Asks what can't be guessed from the table, and lets the trainer correct the guesses. */
export function ColumnsField({ table, certifications }: { readonly table: Table; readonly certifications: readonly Certification[] }) {
  const { headings, uses, order, doubtful, setOrder } = table
  const options = [
    ...plainUses.map((use) => [use, columnWords[use]] as const),
    ...certifications.map(({ id, name, rule }) => [`award:${id}`, `${name} ${rule.unit.name}`] as const),
  ]
  return (
    <>
      <fieldset>
        <legend>What the columns hold</legend>
        <Checkbox label="The first row holds the headings" checked={headings !== null} onChange={table.setHasHeading} />
        <div className={styles.columns}>
          {uses.map((use, column) => (
            <SelectField
              key={column}
              label={headings?.[column] || `Column ${column + 1}`}
              value={use}
              options={options}
              onChange={(chosen) => table.setUse(column, chosen)}
            />
          ))}
        </div>
      </fieldset>
      {doubtful !== null && (
        <RadioGroup
          label={`How is ${doubtful} to be read?`}
          value={order ?? ''}
          options={[
            ['monthFirst', 'Month first, as in the United States'],
            ['dayFirst', 'Day first, as in most other countries'],
          ]}
          onChange={(chosen) => setOrder(chosen === '' ? null : chosen)}
        />
      )}
    </>
  )
}
