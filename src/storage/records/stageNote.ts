import { parseJson } from '../format/json'

/** One key before and after; null is "not there". */
export type Write = { readonly key: string; readonly before: string | null; readonly after: string | null }

/** A change that the next start finishes: every write is in it. */
export type WholeNote = { readonly v: 1; readonly writes: readonly Write[] }

/** A change of which the new records stand in it by their keys only: the next start takes it back. */
export type AddingNote = { readonly v: 2; readonly at: string; readonly writes: readonly Write[]; readonly added: readonly string[] }

/** So many new records would need as much room in the note as they need themselves. */
const manyAdded = 200

/** A page that has just written such a note may still be at work, in another tab. */
const freshMs = 15_000

export function noteOf(writes: readonly Write[], at: Date): string {
  const added = writes.filter(({ before }) => before === null).map(({ key }) => key)
  const note: WholeNote | AddingNote =
    added.length < manyAdded ? { v: 1, writes } : { v: 2, at: at.toISOString(), writes: writes.filter(({ before }) => before !== null), added }
  return JSON.stringify(note)
}

/** One that is not understood in full is not carried out in part. */
export function readNote(raw: string): WholeNote | AddingNote | 'newer' | 'damaged' {
  const note = parseJson(raw)
  if (typeof note !== 'object' || note === null || !('v' in note)) return 'damaged'
  if (typeof note.v === 'number' && note.v > 2) return 'newer'
  if (!('writes' in note) || !Array.isArray(note.writes) || !note.writes.every(isWrite)) return 'damaged'
  const { writes } = note
  if (note.v === 1) return { v: 1, writes }
  if (!('at' in note) || typeof note.at !== 'string' || !('added' in note) || !Array.isArray(note.added)) return 'damaged'
  return note.added.every((key) => typeof key === 'string') ? { v: 2, at: note.at, writes, added: note.added } : 'damaged'
}

export function isFresh({ at }: AddingNote, now: Date): boolean {
  const age = now.getTime() - new Date(at).getTime()
  return age >= 0 && age < freshMs
}

function isWrite(value: unknown): value is Write {
  if (typeof value !== 'object' || value === null || !('key' in value && 'before' in value && 'after' in value)) return false
  const isText = (text: unknown) => text === null || typeof text === 'string'
  return typeof value.key === 'string' && isText(value.before) && isText(value.after)
}
