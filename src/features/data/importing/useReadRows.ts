import { useEffect, useMemo, useRef, useState } from 'react'
import { inSlices } from '../../../domain/values/inSlices'
import type { PlainDate } from '../../../domain/values/plainDate'
import type { Portfolio } from '../../../domain/records/portfolio'
import type { ReadRow } from '../../../exchange/csv/courseRows'
import type { Edits } from '../../../exchange/csv/editedRow'
import type { TableReading } from '../../../exchange/csv/understandTable'
import { recordVersion } from '../../../storage/format/version'
import { readReleased } from '../../../storage/format/filed'
import { pause } from '../../../store/pause'
import { categoryWords } from '../../../words/rule/categories'
import type { Importing } from './loaded'

export type Reading =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly rows: readonly ReadRow[] }
  | { readonly kind: 'canceled' }

export type ReadRowsProps = {
  readonly importing: Importing
  readonly table: TableReading
  readonly portfolio: Portfolio
  readonly today: PlainDate
  readonly edits: Edits
  /** The numbers of rows that are imported although they'd be left out. */
  readonly broughtBack: ReadonlySet<number>
}

/** This many rows take a few milliseconds. */
const rowsAtOnce = 200

/** Reads the rows in slices, and again whenever the meaning of the table changes. Of mended rows, only those are read again. */
export function useReadRows({ importing, table, portfolio, today, edits, broughtBack }: ReadRowsProps): readonly [Reading, callOff: () => void] {
  const { body } = table
  const read = useMemo(
    () => importing.createRowReader({ portfolio, today, table, categoryWords, readRecord: readReleased, recordVersion }),
    [importing, portfolio, today, table],
  )
  const [last, setLast] = useState<{ readonly read: typeof read; readonly reading: Reading } | null>(null)
  // What was read of a table understood differently isn't shown as this one's.
  const reading = useMemo((): Reading => (last?.read === read ? last.reading : { kind: 'reading', done: 0, of: body.length }), [last, read, body])
  const running = useRef<AbortController | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    running.current = controller
    const setReading = (now: Reading) => setLast({ read, reading: now })
    const onProgress = (done: number, of: number) => setReading({ kind: 'reading', done, of })
    const readAll = async () => {
      const rows: ReadRow[] = []
      for await (const slice of inSlices(body, rowsAtOnce, { pause, onProgress, signal: controller.signal })) rows.push(...slice.map(read))
      if (!controller.signal.aborted) setReading({ kind: 'read', rows })
    }
    void readAll()
    return () => controller.abort()
  }, [read, body])
  const mended = useMemo((): Reading => {
    if (reading.kind !== 'read') return reading
    const rows = reading.rows.map((row) => {
      const mine = edits.get(row.row.number)
      const isBroughtBack = broughtBack.has(row.row.number)
      return mine === undefined && !isBroughtBack ? row : read({ ...importing.withEdits(row.row, mine), isBroughtBack })
    })
    return { kind: 'read', rows }
  }, [importing, reading, edits, broughtBack, read])
  const callOff = () => {
    running.current?.abort()
    setLast({ read, reading: { kind: 'canceled' } })
  }
  return [mended, callOff]
}
