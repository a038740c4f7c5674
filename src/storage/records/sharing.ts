import { isCompleted } from '../../domain/records/course'
import type { ReadText } from '../format/codec'

type Writable<Fields> = { -readonly [Name in keyof Fields]: Fields[Name] }

/**
 * Keeps once what records have in common: thousands of courses are on the same few days and for the same few amounts, and an import saves them at one instant. Changes the texts
 * it's given, so they must be new: copying thousands would cost time before the first screen.
 */
export function createSharing(): (text: ReadText) => void {
  const known = new Map<string, unknown>()
  const once = <Value>(value: Value, text: string): Value => {
    const found = known.get(text)
    if (found !== undefined) return found as Value // safe: what has the same text is equal
    known.set(text, value)
    return value
  }
  return (text: Writable<ReadText>) => {
    if (text.savedAt !== null) text.savedAt = once(text.savedAt, text.savedAt)
    if (text.kind === 'credential') return
    const record: Writable<typeof text.record> = text.record
    record.awards = once(record.awards, JSON.stringify(record.awards))
    if (isCompleted(record)) (record as Writable<typeof record>).completedOn = once(record.completedOn, record.completedOn)
  }
}
