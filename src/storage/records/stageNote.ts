import { parseJson } from '../format/json'

/** A key before and after; null if absent. */
export type Write = { readonly key: string; readonly before: string | null; readonly after: string | null }

/** Has every write, so the next start can finish the change. */
export type WholeNote = { readonly v: 1; readonly writes: readonly Write[] }

/** Has only the keys of new records, so the next start undoes the change. */
export type AddingNote = { readonly v: 2; readonly at: string; readonly writes: readonly Write[]; readonly added: readonly string[] }

/** From here on, only the keys: the records would take as much space again in the note. */
const manyAdded = 200

/** A page that wrote such a note recently may still be at work in another tab. */
const freshMs = 15_000

export function noteOf(writes: readonly Write[], at: Date): string {
  const note: WholeNote = { v: 1, writes }
  return writes.filter(({ before }) => before === null).length < manyAdded ? JSON.stringify(note) : undoingNoteOf(writes, at)
}

export function undoingNoteOf(writes: readonly Write[], at: Date): string {
  const added = writes.filter(({ before }) => before === null).map(({ key }) => key)
  const note: AddingNote = { v: 2, at: at.toISOString(), writes: writes.filter(({ before }) => before !== null), added }
  return JSON.stringify(note)
}

/** A note that isn't fully understood isn't carried out at all. */
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
