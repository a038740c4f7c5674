import { useEffect, useMemo, useRef, useState } from 'react'
import { inSlices } from '../../../domain/values/inSlices'
import type { PlainDate } from '../../../domain/values/plainDate'
import type { Portfolio } from '../../../domain/records/portfolio'
import type { ReadRow } from '../../../exchange/csv/courseRows'
import type { SettledRow } from '../../../exchange/csv/settleRows'
import { readReleased, recordVersion } from '../../../storage/format/codec'
import { categoryWords } from '../../../words/rule/categories'
import { type Importing, pause } from './loaded'
import type { Table } from './useTable'

export type Reading =
  | { readonly kind: 'reading'; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly rows: readonly SettledRow[] }
  | { readonly kind: 'canceled' }

type Progressing = Exclude<Reading, { readonly kind: 'read' }> | { readonly kind: 'read'; readonly rows: readonly ReadRow[] }

export type ReadRowsProps = {
  readonly importing: Importing
  readonly table: Table
  readonly portfolio: Portfolio
  readonly today: PlainDate
}

const noRows: ReadonlySet<number> = new Set()

/** This many rows take a few milliseconds. */
const rowsAtOnce = 200

/** Reads the rows in slices, and again whenever the meaning of the table changes. */
export function useReadRows({ importing, table, portfolio, today }: ReadRowsProps): readonly [Reading, callOff: () => void] {
  const { reading: understood, confirmed } = table
  const { body } = understood
  const [reading, setReading] = useState<Progressing>({ kind: 'reading', done: 0, of: body.length })
  const running = useRef<AbortController | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    running.current = controller
    const read = importing.createRowReader({ portfolio, today, table: understood, categoryWords, readRecord: readReleased, recordVersion })
    const onProgress = (done: number, of: number) => setReading({ kind: 'reading', done, of })
    const readAll = async () => {
      const rows: ReadRow[] = []
      for await (const slice of inSlices(body, rowsAtOnce, { pause, onProgress, signal: controller.signal })) rows.push(...slice.map(read))
      if (!controller.signal.aborted) setReading({ kind: 'read', rows })
    }
    void readAll()
    return () => controller.abort()
  }, [importing, portfolio, today, understood, body])
  const callOff = () => {
    running.current?.abort()
    setReading({ kind: 'canceled' })
  }
  const settled = useMemo<Reading>(() => {
    if (reading.kind !== 'read') return reading
    return { kind: 'read', rows: importing.settleRows(reading.rows, importing.storedKeys(portfolio), { kinds: confirmed, rows: noRows }) }
  }, [importing, portfolio, reading, confirmed])
  return [settled, callOff]
}
