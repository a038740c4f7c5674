import { useEffect, useMemo, useRef, useState } from 'react'
import { importCourses } from '../../../domain/importAct'
import { certificationsOf } from '../../../domain/portfolio'
import type { ColumnUse } from '../../../exchange/csv/columns'
import type { ReadRow, RowState } from '../../../exchange/csv/courseRows'
import type { DateOrder } from '../../../exchange/csv/dates'
import type { Row } from '../../../exchange/csv/table'
import type { loadImport } from '../../../exchange/onDemand'
import { readReleased, recordVersion } from '../../../store/readRecord'
import { saveInSlices } from '../../../store/inSlices'
import { useRecert } from '../../../store/useRecert'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { DialogForm } from '../../../ui/DialogForm'
import { downloadText } from '../../../ui/download'
import page from '../../../ui/page.module.css'
import { Progress } from '../../../ui/Progress'
import { RadioGroup } from '../../../ui/RadioGroup'
import { SelectField } from '../../../ui/SelectField'
import { categoryWords } from '../../../words/categories'
import { dayText, quantity } from '../../../words/dates'
import { againText, importCountText, importStateWords, rowReasons } from '../../../words/importing'
import { amountText } from '../../../words/numbers'
import { failureText } from '../../../words/saveFailures'
import styles from './ImportDialog.module.css'

export type ImportPreviewProps = {
  readonly rows: readonly Row[]
  readonly importing: Awaited<ReturnType<typeof loadImport>>
  readonly onDone: () => void
  readonly onBack: () => void
}

type Reading = { readonly done: number; readonly of: number } | { readonly rows: readonly ReadRow[] } | 'calledOff'

const plainUses: readonly (readonly [ColumnUse, string])[] = [
  ['ignore', 'Leave out'],
  ['title', 'Course'],
  ['provider', 'Provider'],
  ['completedOn', 'Completed on'],
  ['plannedFor', 'Planned for'],
  ['category', 'Category'],
  ['contactHours', 'Contact hours'],
  ['cost', 'Cost'],
  ['id', 'Id'],
  ['details', 'Details for Recert'],
]

/** So many rows are drawn at once. */
const step = 100

const pause = () => new Promise<void>((resolve) => setTimeout(resolve))

export function ImportPreview({ rows, importing, onDone, onBack }: ImportPreviewProps) {
  const current = useRecert((state) => state.portfolio)
  // As it was when the table was read: what is being imported does not read it anew.
  const [portfolio] = useState(current)
  const today = useRecert((state) => state.today)
  const attemptBy = useRecert((state) => state.attemptBy)
  const certifications = useMemo(() => certificationsOf(portfolio), [portfolio])
  const [first] = rows
  const [hasHeading, setHasHeading] = useState(() => first !== undefined && importing.isHeading(first.cells, certifications))
  const [uses, setUses] = useState<readonly ColumnUse[]>(() =>
    hasHeading
      ? importing.matchColumns(first?.cells ?? [], certifications)
      : importing.proposeColumns(
          rows.map(({ cells }) => cells),
          certifications,
        ),
  )
  const body = useMemo(() => (hasHeading ? rows.slice(1) : rows), [rows, hasHeading])
  const dates = useMemo(() => {
    const at = uses.flatMap((use, index) => (use === 'completedOn' || use === 'plannedFor' ? [index] : []))
    return body.flatMap(({ cells }) => at.map((index) => cells[index] ?? ''))
  }, [body, uses])
  const found = useMemo(() => importing.dateOrderOf(dates), [importing, dates])
  const [chosenOrder, setChosenOrder] = useState<DateOrder | null>(null)
  const order = found === 'either' ? chosenOrder : (found ?? 'monthFirst')

  const [reading, setReading] = useState<Reading>({ done: 0, of: body.length })
  const [withDuplicates, setWithDuplicates] = useState(false)
  const [shown, setShown] = useState<RowState | 'all'>('all')
  const [most, setMost] = useState(step)
  const [saving, setSaving] = useState<{ readonly done: number; readonly of: number } | null>(null)
  const stopSaving = useRef<AbortController | null>(null)
  useEffect(() => () => stopSaving.current?.abort(), [])
  const [failure, setFailure] = useState<{ readonly text: string; readonly attempts: number } | null>(null)
  const calledOff = useRef<AbortController | null>(null)

  useEffect(() => {
    if (order === null) return
    const controller = new AbortController()
    calledOff.current = controller
    const read = importing.createRowReader({ portfolio, today, uses, order, categoryWords, readRecord: readReleased, recordVersion })
    importing
      .inSlices(body, read, {
        signal: controller.signal,
        onProgress: (done, of) => setReading({ done, of }),
        pause,
      })
      .then(
        (readRows) => setReading({ rows: readRows }),
        () => undefined,
      )
    return () => controller.abort()
  }, [importing, portfolio, today, uses, order, body])

  const readRows = typeof reading === 'object' && 'rows' in reading ? reading.rows : null
  const counts = { ready: 0, warning: 0, duplicate: 0, error: 0 }
  for (const { state } of readRows ?? []) counts[state] += 1
  const wanted = (readRows ?? []).flatMap(({ state, course }) =>
    course === null || (state === 'duplicate' && !withDuplicates)
      ? []
      : // One that is there already comes in as a course of its own.
        [state === 'duplicate' ? { ...course, id: '' as typeof course.id } : course],
  ) // safe: an empty id asks for a new one
  const reasonsOf = ({ state, problems, remarks }: ReadRow) =>
    rowReasons(state, problems, remarks, (field) => `${certifications.find(({ id }) => field === `award:${id}`)?.name ?? ''} credit`)
  const fail = (text: string) => setFailure({ text, attempts: (failure?.attempts ?? 0) + 1 })
  const submit = () => {
    if (readRows === null) return fail(order === null ? 'Say first how the dates are to be read.' : 'The rows are still being read.')
    if (wanted.length === 0) return fail('There is no row that could be imported.')
    if (stopSaving.current !== null) return
    const stopper = new AbortController()
    stopSaving.current = stopper
    setSaving({ done: 0, of: wanted.length })
    const onProgress = (done: number, of: number) => setSaving({ done, of })
    void attemptBy(importCourses(wanted), saveInSlices({ pause, onProgress, signal: stopper.signal })).then((saved) => {
      stopSaving.current = null
      setSaving(null)
      if (saved.ok) onDone()
      else fail(saved.error.kind === 'calledOff' ? 'Called off: nothing was imported.' : (failureText(saved.error) ?? ''))
    })
  }
  const downloadRest = () => {
    const rest = (readRows ?? []).filter(({ state }) => state === 'error' || (state === 'duplicate' && !withDuplicates))
    const heading = [...(hasHeading ? (first?.cells ?? []) : (first?.cells ?? []).map((_, index) => `Column ${index + 1}`)), 'Reason']
    const width = heading.length - 1
    const lines = rest.map((row) => [...Array.from({ length: width }, (_, index) => row.row.cells[index] ?? ''), reasonsOf(row).join(' ')])
    downloadText('recert-not-imported.csv', importing.writeTable([heading, ...lines], true), 'text/csv')
  }
  const useOptions = [...plainUses, ...certifications.map(({ id, name, rule }) => [`award:${id}`, `${name} ${rule.unit.name}`] as const)]
  const listed = (readRows ?? []).filter(({ state }) => shown === 'all' || state === shown)

  return (
    <DialogForm
      submitLabel={wanted.length === 0 ? 'Import' : `Import ${quantity(wanted.length, 'course')}`}
      onSubmit={submit}
      onCancel={onBack}
      failedAttempts={failure?.attempts ?? 0}
      wrongFields={0}
      failure={failure?.text ?? null}
    >
      <fieldset className={styles['group']}>
        <legend>What the columns hold</legend>
        <Checkbox label="The first row holds the headings" checked={hasHeading} onChange={setHasHeading} />
        <div className={styles['columns']}>
          {uses.map((use, index) => (
            <SelectField
              key={index}
              label={hasHeading ? first?.cells[index] || `Column ${index + 1}` : `Column ${index + 1}`}
              value={use}
              options={useOptions}
              onChange={(chosen) =>
                setUses(uses.map((other, at) => (at === index ? chosen : other === chosen && chosen !== 'ignore' ? 'ignore' : other)))
              }
            />
          ))}
        </div>
      </fieldset>
      {found === 'either' && (
        <RadioGroup
          label={`How is ${dates.find((date) => /^\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}\s*$/.test(date))?.trim() ?? ''} to be read?`}
          value={chosenOrder ?? ''}
          options={[
            ['monthFirst', 'Month first, as in the United States'],
            ['dayFirst', 'Day first, as in most other countries'],
          ]}
          onChange={(chosen) => setChosenOrder(chosen === '' ? null : chosen)}
        />
      )}
      {order !== null && typeof reading === 'object' && 'done' in reading && (
        <Progress
          label="Reading the rows"
          done={reading.done}
          of={reading.of}
          onCancel={() => {
            calledOff.current?.abort()
            setReading('calledOff')
          }}
        />
      )}
      {reading === 'calledOff' && <p role="status">Reading was called off. Nothing was imported. Change a column to read the rows again.</p>}
      {saving !== null && <Progress label="Importing the courses" done={saving.done} of={saving.of} onCancel={() => stopSaving.current?.abort()} />}
      {readRows !== null && (
        <>
          <p role="status">{importCountText(counts)}</p>
          {counts.duplicate > 0 && <Checkbox label={againText(counts.duplicate)} checked={withDuplicates} onChange={setWithDuplicates} />}
          {counts.error + counts.duplicate > 0 && (
            <div>
              <Button onClick={downloadRest}>Download the rest with the reasons</Button>
            </div>
          )}
          <SelectField
            label="Show"
            value={shown}
            options={[
              ['all', 'All rows'],
              ['ready', importStateWords.ready],
              ['warning', importStateWords.warning],
              ['duplicate', importStateWords.duplicate],
              ['error', importStateWords.error],
            ]}
            onChange={setShown}
          />
          <ul className={styles['rows']} aria-label="Rows" tabIndex={0}>
            {listed.slice(0, most).map((row) => (
              <li key={row.row.number} className={`${styles['row']} ${row.state === 'error' ? styles['error'] : ''}`}>
                <span className={styles['number']}>{`Row ${row.row.number}`}</span>
                <div className={styles['what']}>
                  <p>
                    <strong>{importStateWords[row.state]}</strong>
                    {': '}
                    <bdi>{summaryOf(row)}</bdi>
                  </p>
                  {reasonsOf(row).map((reason) => (
                    <p key={reason} className={styles['why']}>
                      {reason}
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
          {listed.length > most && <Button onClick={() => setMost(most + step)}>{`Show ${Math.min(step, listed.length - most)} more`}</Button>}
          {listed.length === 0 && <p className={page['soft']}>No such row.</p>}
        </>
      )}
    </DialogForm>
  )
}

const longestCell = 120

function summaryOf({ course, row }: ReadRow): string {
  if (course === null)
    return row.cells
      .filter((cell) => cell !== '')
      .slice(0, 4)
      .map((cell) => (cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell))
      .join(' · ')
  const day = 'completedOn' in course ? course.completedOn : course.plannedFor
  return [course.title, dayText(day), ...course.awards.map(({ amount }) => amountText(amount))].join(' · ')
}
