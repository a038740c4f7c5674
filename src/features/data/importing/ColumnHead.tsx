import type { ColumnUse } from '../../../domain/files/columnUse'
import type { Column } from '../../../exchange/csv/columns/columns'
import { SelectField } from '../../../ui/fields/SelectField'
import { columnName, headingText, samplesText } from '../../../words/changes/importScreen'
import styles from './ColumnHead.module.css'

export type ColumnHeadProps = {
  readonly column: Column
  readonly place: number
  readonly options: readonly (readonly [ColumnUse, string])[]
  readonly onChange: (use: ColumnUse) => void
}

/** What a column means, changeable, above its heading in the file and its first cells. */
export function ColumnHead({ column, place, options, onChange }: ColumnHeadProps) {
  return (
    <div className={styles.columnHead} data-flag={column.flag === null ? undefined : ''}>
      <SelectField label={columnName(column.heading, place)} hideLabel value={column.use} options={options} onChange={onChange} />
      <p className="soft">
        <bdi>{headingText(column.heading, place)}</bdi>
      </p>
      {column.samples.length > 0 && (
        <p className={`${styles.samples ?? ''} secret`}>
          <bdi>{samplesText(column.samples)}</bdi>
        </p>
      )}
    </div>
  )
}
