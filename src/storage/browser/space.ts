import type { Space } from '../../domain/device/space'
import { readRecordKey } from '../format/keys'
import { keysOf, type KeyValue, tryGet } from './keyValue'

/** What fills the storage now, whoever wrote it: all pages of an address share its space. Reads every text. */
export function measureSpace(storage: KeyValue): Space {
  const lengths = keysOf(storage).map((key) => ({ isRecord: readRecordKey(key) !== null, length: key.length + (tryGet(storage, key)?.length ?? 0) }))
  const records = lengths.filter(({ isRecord }) => isRecord)
  return { used: sum(lengths), records: records.length, ofRecords: sum(records) }
}

function sum(texts: readonly { readonly length: number }[]): number {
  return texts.reduce((total, { length }) => total + length, 0)
}
