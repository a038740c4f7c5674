import type { RecordFault } from '../../domain/files/recordFault'
import type { Kept } from '../../domain/records/portfolio'
import { err, ok, type Result } from '../../domain/values/result'
import { readKept } from './codec'
import { faultIn } from './recordFault'

/** A record of that version from a file, which is checked harder than one in storage, or why it's better left there. */
export function readFiled(kind: Kept['kind'], version: number, record: unknown): Result<Kept, RecordFault> {
  const kept = readKept(kind, version, record)
  const fault = kept === null ? 'shape' : faultIn(kept.record)
  return kept === null || fault !== null ? err(fault ?? 'shape') : ok(kept)
}

/** A record of that version from a file; null if it's better left there. */
export function readReleased(kind: Kept['kind'], version: number, record: unknown): Kept | null {
  const read = readFiled(kind, version, record)
  return read.ok ? read.value : null
}
