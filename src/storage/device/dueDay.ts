import { parsePlainDate, type PlainDate } from '../../domain/values/plainDate'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import { dueDayKey } from '../format/keys'

/** The day on which a start first found that deleted records have been kept long enough. Null if there are none, or the note is unreadable. */
export function readDueDay(storage: KeyValue): PlainDate | null {
  const day = parsePlainDate(tryGet(storage, dueDayKey) ?? '')
  return day.ok ? day.value : null
}

/** A failed write does no harm: they are kept longer. */
export function writeDueDay(storage: KeyValue, day: PlainDate | null): void {
  if (day !== readDueDay(storage)) tryPut(storage, dueDayKey, day)
}
