import { useEffect, useRef, useState } from 'react'
import { inSlices } from '../../../domain/values/inSlices'
import type { PlainDate } from '../../../domain/values/plainDate'
import type { Portfolio } from '../../../domain/records/portfolio'
import type { ReadRow } from '../../../exchange/csv/courseRows'
import { readReleased, recordVersion } from '../../../storage/format/codec'
import { categoryWords } from '../../../words/rule/categories'
import { type Importing, pause } from './loaded'
import type { Table } from './useTable'

export type Reading =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly rows: readonly ReadRow[] }
  | { readonly kind: 'canceled' }

export type ReadRowsProps = {
  readonly importing: Importing
  readonly table: Table
  readonly portfolio: Portfolio
  readonly today: PlainDate
}

/** This many rows take a few milliseconds. */
const rowsAtOnce = 200

/** Reads the rows in slices, and again whenever the meaning of the table changes. */
export function useReadRows({ importing, table, portfolio, today }: ReadRowsProps): readonly [Reading, callOff: () => void] {
  const { body, uses, order } = table
  const [reading, setReading] = useState<Reading>({ kind: 'reading', done: 0, of: body.length })
  const running = useRef<AbortController | null>(null)
  useEffect(() => {
    if (order === null) return
    const controller = new AbortController()
    running.current = controller
    const read = importing.createRowReader({ portfolio, today, uses, order, categoryWords, readRecord: readReleased, recordVersion })
    const onProgress = (done: number, of: number) => setReading({ kind: 'reading', done, of })
    const readAll = async () => {
      const rows: ReadRow[] = []
      for await (const slice of inSlices(body, rowsAtOnce, { pause, onProgress, signal: controller.signal })) rows.push(...slice.map(read))
      if (!controller.signal.aborted) setReading({ kind: 'read', rows })
    }
    void readAll()
    return () => controller.abort()
  }, [importing, portfolio, today, uses, order, body])
  const callOff = () => {
    running.current?.abort()
    setReading({ kind: 'canceled' })
  }
  return [reading, callOff]
}
