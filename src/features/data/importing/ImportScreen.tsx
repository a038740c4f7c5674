import { useMemo, useState } from 'react'
import type { SheetPart } from '../../../domain/files/sheetPart'
import type { RowState } from '../../../domain/files/rowState'
import type { CredentialId } from '../../../domain/records/ids'
import type { SettledRow } from '../../../exchange/csv/settleRows'
import { tableRows } from '../../../exchange/sheet/fillMerged'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { Progress } from '../../../ui/feedback/Progress'
import { downloadText } from '../../../ui/files/download'
import { Chip, ChipCount, Chips } from '../../../ui/layout/Chips'
import { filterWords, headerText, headingText, otherSheetsText, outcomeText, withLoggedText } from '../../../words/changes/importScreen'
import { rowReasons } from '../../../words/changes/importing'
import { countText } from '../../../words/values/numbers'
import { ImportFoot } from './ImportFoot'
import { ImportGrid } from './ImportGrid'
import { ImportOptions } from './ImportOptions'
import { ImportQuestions } from './ImportQuestions'
import styles from './ImportScreen.module.css'
import type { ReadTable } from './readSource'
import type { ImportWork } from './unsavedImport'
import { filters, useImport } from './useImport'

export type ImportScreenProps = {
  readonly table: ReadTable
  /** The file's; null if the rows were pasted. */
  readonly name: string | null
  /** What the trainer did in this sheet so far. */
  readonly work: ImportWork
  readonly onWork: (work: ImportWork) => void
  /** Goes back to the sheet as it was found; null if it was opened only now. */
  readonly onStartAfresh: (() => void) | null
  /** Shows another sheet. */
  readonly onSheet: (sheet: number) => void
  /** The courses were imported. `isLeft`: some rows weren't, because something is wrong with them or not clear. */
  readonly onDone: (isLeft: boolean) => void
  readonly onAddCertification: () => void
  readonly onBack: () => void
}

const oneSheet: readonly SheetPart[] = []

/** The rows of a file, what each becomes, and what's unclear. Nothing is imported before the trainer says so. */
export function ImportScreen({ table: file, name, work, onWork, onStartAfresh, onSheet, onDone, onAddCertification, onBack }: ImportScreenProps) {
  const { sheets, sheet, importing } = file
  const shownSheet = sheets[sheet]
  const parts = shownSheet?.parts ?? oneSheet
  const source = useMemo(() => (shownSheet === undefined ? [] : tableRows(shownSheet)), [shownSheet])
  const table = useImport({ source, parts, importing, work, onWork })
  const { rows, counts, courses, rest, reading, withLogged, certifications } = table
  const [shown, setShown] = useState<RowState | 'all'>('all')
  const forNobody = rows === null ? null : importing.creditForNobody({ table: table.table, certifications })
  const nameOf = (id: CredentialId) => certifications.find((certification) => certification.id === id)?.name ?? ''
  const downloadRest = () => {
    const headings = table.table.columns.map(({ heading }) => heading)
    const placeOf = ({ row: { number } }: SettledRow) => (parts.length === 0 ? [] : [`${headerText(number, parts)}.`])
    const reasonOf = (row: SettledRow) => [...placeOf(row), ...rowReasons(row, table.table.columns, nameOf, parts)].join(' ')
    const left = importing.tableOfRest({ rest, headings, width: headings.length, reasonOf })
    downloadText('recert-not-imported.csv', importing.writeTable(left, true), 'text/csv')
  }
  return (
    <div className={styles.screen}>
      <div className={styles.bar}>
        <ImportOptions file={file} rows={source} table={table.table} choose={table.choose} onSheet={onSheet} />
        {rows !== null && (
          <Chips label="Show">
            <Chip isOn={shown === 'all'} onPress={() => setShown('all')}>
              {'All '}
              <ChipCount>{countText(rows.length)}</ChipCount>
            </Chip>
            {filters.map((state) =>
              counts[state] === 0 && shown !== state ? null : (
                <Chip key={state} isOn={shown === state} onPress={() => setShown(shown === state ? 'all' : state)}>
                  {`${filterWords[state]} `}
                  <ChipCount>{countText(counts[state])}</ChipCount>
                </Chip>
              ),
            )}
          </Chips>
        )}
      </div>
      <ImportQuestions
        table={table}
        isUnclear={file.encoding === 'unclear'}
        otherSheets={otherSheetsText(sheets, sheet)}
        onStartAfresh={onStartAfresh}
      />
      {reading.kind === 'reading' && (
        <div className={styles.progress}>
          <Progress label="Reading rows" done={reading.done} of={reading.of} onCancel={table.callOff} />
        </div>
      )}
      {reading.kind === 'canceled' && <p role="status">Reading was canceled. Nothing was imported. Change a column to read again.</p>}
      {(shown === 'logged' || shown === 'repeated') && (
        <div className={styles.extra}>
          <Checkbox label={withLoggedText(counts.logged + counts.repeated)} checked={withLogged} onChange={table.setWithLogged} />
        </div>
      )}
      <ImportGrid table={table} parts={parts} shown={shown} name={name} />
      <ImportFoot
        courses={courses}
        left={counts.fix + counts.ask}
        outcome={rows === null ? '' : outcomeText(counts)}
        forNobody={forNobody === null ? null : forNobody.map((place) => headingText(table.table.columns[place]?.heading ?? '', place))}
        onDownloadRest={rest.length === 0 ? null : downloadRest}
        onAddCertification={onAddCertification}
        onDone={() => onDone(rest.length > 0)}
        onBack={onBack}
      />
    </div>
  )
}
