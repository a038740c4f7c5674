import type { Kept } from '../../domain/records/portfolio'
import { parseJson } from '../jsonText'

export type RecordReading = {
  readonly readRecord: (kind: Kept['kind'], version: number, record: unknown) => Kept | null
  readonly recordVersion: number
}

/** The record in the last column of a table written by Recert. The table doesn't say its version: the latest that can read it is used. */
export function readRecordCell(kind: Kept['kind'], text: string, { readRecord, recordVersion }: RecordReading): Kept | null {
  const json = parseJson(text)
  if (!json.ok) return null
  for (let version = recordVersion; version > 0; version -= 1) {
    const kept = readRecord(kind, version, json.value)
    if (kept !== null) return kept
  }
  return null
}
