import type { SlashOrder } from '../../../domain/values/dateOrder'
import type { TableReading } from '../../../exchange/csv/understandTable'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { SelectField } from '../../../ui/fields/SelectField'
import { headerText, orderReasonWords, orderWords, shortYearsText } from '../../../words/changes/importScreen'
import styles from './ImportOptions.module.css'
import type { ImportTable } from './useImportTable'

export type ImportOptionsProps = {
  readonly table: TableReading
  readonly choose: ImportTable['choose']
}

/** How the dates are read and which row is the header, each with the reason, and changeable. */
export function ImportOptions({ table: { order, header, headerChoices, shortYears }, choose }: ImportOptionsProps) {
  const none = 'none'
  const options = [[none, 'None'] as const, ...headerChoices.map((row) => [String(row), headerText(row)] as const)]
  return (
    <>
      <div className={styles.option}>
        <RadioGroup
          label="Dates"
          look="segments"
          value={order.reason === 'contradiction' || order.isDoubtful ? null : order.order}
          options={Object.entries(orderWords) as [SlashOrder, string][] /* safe: the record's own keys */}
          onChange={(chosen) => choose({ order: chosen })}
        />
        <p className="soft">
          {shortYears === null ? orderReasonWords[order.reason] : `${orderReasonWords[order.reason]} ${shortYearsText(shortYears)}`}
        </p>
      </div>
      <div className={styles.option}>
        <SelectField
          label="Header"
          value={header.row === null ? none : String(header.row)}
          options={options}
          onChange={(chosen) => choose({ header: chosen === none ? null : Number(chosen) })}
        />
        <p className="soft">{header.isFound ? 'Found automatically' : ''}</p>
      </div>
    </>
  )
}
