import type { RecordFault } from '../../domain/files/recordFault'
import { err, type Result } from '../../domain/values/result'
import { parseJson } from '../jsonText'
import { textOf } from './splitRecords'

/** In bytes. A certification that was renewed every two years for a whole career takes less. */
const largestPart = 500_000

/** The part that stands at this place of the frame (see `SplitRecords`); null if none does. */
export function partOf(item: unknown, parts: readonly Uint8Array[]): Uint8Array | null {
  if (typeof item !== 'object' || item === null || !('part' in item) || typeof item.part !== 'number') return null
  return parts[item.part] ?? null
}

export function readPart(item: unknown, parts: readonly Uint8Array[]): Result<unknown, RecordFault> {
  const part = partOf(item, parts)
  if (part === null) return err('shape')
  if (part.length > largestPart) return err('tooLarge')
  const text = textOf(part)
  if (text === null) return err('halfCharacter')
  const json = parseJson(text)
  return json.ok ? json : err('shape')
}
