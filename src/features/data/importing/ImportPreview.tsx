import { useMemo, useState } from 'react'
import type { CredentialId } from '../../../domain/records/ids'
import { certificationsOf } from '../../../domain/records/portfolio'
import type { SettledRow } from '../../../exchange/csv/settleRows'
import type { Row } from '../../../exchange/csv/table'
import { useRecert } from '../../../store/useRecert'
import { Button } from '../../../ui/layout/Button'
import { Checkbox } from '../../../ui/fields/Checkbox'
import { DialogForm } from '../../../ui/dialog/DialogForm'
import { downloadText } from '../../../ui/files/download'
import { Progress } from '../../../ui/feedback/Progress'
import { quantity } from '../../../words/values/dates'
import { againText, importCountText, questionText, rowReasons } from '../../../words/changes/importing'
import { ColumnsField } from './ColumnsField'
import type { Importing } from './loaded'
import { ReadRowList } from './ReadRowList'
import { useReadRows } from './useReadRows'
import { useSaveCourses } from './useSaveCourses'
import { useTable } from './useTable'

export type ImportPreviewProps = {
  readonly rows: readonly Row[]
  readonly importing: Importing
  readonly onDone: () => void
  readonly onBack: () => void
}

export function ImportPreview({ rows, importing, onDone, onBack }: ImportPreviewProps) {
  const current = useRecert((state) => state.portfolio)
  // As of opening the preview: the courses being imported shouldn't make it read the rows again.
  const [portfolio] = useState(current)
  const today = useRecert((state) => state.today)
  const certifications = useMemo(() => certificationsOf(portfolio), [portfolio])
  const table = useTable(rows, importing, certifications, today)
  const [reading, callOffReading] = useReadRows({ importing, table, portfolio, today })
  const [withDuplicates, setWithDuplicates] = useState(false)
  const [failure, setFailure] = useState<{ readonly text: string } | null>(null)
  const fail = (text: string) => setFailure({ text })
  const { saving, save, callOff } = useSaveCourses(onDone, fail)

  const read = reading.kind === 'read' ? reading.rows : null
  const { counts, courses, rest } = useMemo(() => importing.sortRows(read ?? [], withDuplicates), [importing, read, withDuplicates])
  const nameOf = (certification: CredentialId) => certifications.find(({ id }) => id === certification)?.name ?? ''
  const reasonsOf = (row: SettledRow) => rowReasons(row, nameOf)
  const questions = [
    ...new Map((read ?? []).flatMap(({ questions }) => questions.map((question) => [question.kind, questionText(question, nameOf)] as const))),
  ]
  const submit = () => {
    if (read === null) return fail('The rows are still being read.')
    if (courses.length === 0) return fail('There is no row that could be imported.')
    save(courses)
  }
  const downloadRest = () => {
    const left = {
      rest,
      headings: table.reading.columns.map(({ heading }, column) => heading || `Column ${column + 1}`),
      width: table.reading.columns.length,
      reasonOf: (row: SettledRow) => reasonsOf(row).join(' '),
    }
    downloadText('recert-not-imported.csv', importing.writeTable(importing.tableOfRest(left), true), 'text/csv')
  }

  return (
    <DialogForm
      submitLabel={courses.length === 0 ? 'Import' : `Import ${quantity(courses.length, 'course')}`}
      onSubmit={submit}
      onCancel={onBack}
      refusal={failure}
      wrongFields={0}
      failure={failure?.text ?? null}
    >
      <ColumnsField table={table} certifications={certifications} />
      {reading.kind === 'reading' && <Progress label="Reading the rows" done={reading.done} of={reading.of} onCancel={callOffReading} />}
      {reading.kind === 'canceled' && <p role="status">Reading was called off. Nothing was imported. Change a column to read the rows again.</p>}
      {saving !== null && <Progress label="Importing the courses" done={saving.done} of={saving.of} onCancel={callOff} />}
      {read !== null && (
        <>
          <p role="status">{importCountText(counts)}</p>
          {counts.logged > 0 && <Checkbox label={againText(counts.logged)} checked={withDuplicates} onChange={setWithDuplicates} />}
          {questions.map(([kind, text]) => (
            <Checkbox key={kind} label={text} checked={table.confirmed.has(kind)} onChange={(isConfirmed) => table.confirm(kind, isConfirmed)} />
          ))}
          {rest.length > 0 && (
            <div>
              <Button onClick={downloadRest}>Download the rest with the reasons</Button>
            </div>
          )}
          <ReadRowList rows={read} reasonsOf={reasonsOf} />
        </>
      )}
    </DialogForm>
  )
}
