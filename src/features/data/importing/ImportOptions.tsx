import { SlidersHorizontal } from 'lucide'
import { useState } from 'react'
import type { SlashOrder } from '../../../domain/values/dateOrder'
import type { Row } from '../../../exchange/csv/table'
import type { TableReading } from '../../../exchange/csv/understandTable'
import { RadioGroup } from '../../../ui/fields/RadioGroup'
import { SelectField } from '../../../ui/fields/SelectField'
import { Icon } from '../../../ui/layout/Icon'
import { IconButton } from '../../../ui/layout/IconButton'
import { encodingText, headerChoiceText, orderReasonWords, orderWords, sheetText, shortYearsText } from '../../../words/changes/importScreen'
import styles from './ImportOptions.module.css'
import type { ReadTable } from './readSource'
import type { ImportTable } from './useImportTable'

export type ImportOptionsProps = {
  readonly file: Pick<ReadTable, 'sheets' | 'sheet' | 'encoding'>
  /** The rows of the sheet. */
  readonly rows: readonly Row[]
  readonly table: TableReading
  readonly choose: ImportTable['choose']
  /** Shows another sheet. */
  readonly onSheet: (sheet: number) => void
}

const none = 'none'

/** How the dates are read, which row is the header, and what the file was read as, each changeable. All but the dates are behind a button on a phone. */
export function ImportOptions({ file: { sheets, sheet, encoding }, rows, table, choose, onSheet }: ImportOptionsProps) {
  const { order, header, headerChoices, shortYears } = table
  const [isOpen, setOpen] = useState(false)
  const headers = rows.filter(({ number }) => headerChoices.includes(number))
  const readAs = encodingText(encoding)
  return (
    <div className={styles.options}>
      <div className={styles.option}>
        <div className={styles.dates}>
          <RadioGroup
            label="Dates"
            look="segments"
            value={order.isDoubtful ? null : order.order}
            options={Object.entries(orderWords) as [SlashOrder, string][] /* safe: the record's own keys */}
            onChange={(chosen) => choose({ order: chosen })}
          />
        </div>
        <div className={styles.more}>
          <IconButton label="File options" icon={<Icon of={SlidersHorizontal} size={20} />} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} />
        </div>
        {order.reason !== 'contradiction' && <p className="soft">{orderReasonWords[order.reason]}</p>}
      </div>
      <div className={styles.file} data-open={isOpen ? '' : undefined}>
        {sheets.length > 1 && (
          <SelectField
            label="Sheet"
            value={String(sheet)}
            options={sheets.map((each, index) => [String(index), sheetText(each, index)])}
            onChange={(chosen) => onSheet(Number(chosen))}
          />
        )}
        <div className={styles.option}>
          <span aria-hidden="true">Header</span>
          <div className={styles.header}>
            <SelectField
              label="Header"
              hideLabel
              value={header.row === null ? none : String(header.row)}
              options={[[none, 'None'], ...headers.map((row) => [String(row.number), headerChoiceText(row, sheets[sheet]?.parts ?? [])] as const)]}
              onChange={(chosen) => choose({ header: chosen === none ? null : Number(chosen) })}
            />
          </div>
          {header.isFound && <p className="soft">Found automatically</p>}
        </div>
        {shortYears !== null && <p className="soft">{shortYearsText(shortYears)}</p>}
        {readAs !== null && <p className="soft">{readAs}</p>}
      </div>
    </div>
  )
}
