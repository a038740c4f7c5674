import type { Kept } from '../../domain/records/portfolio'
import type { Decoded, ReadText } from '../format/codec'
import { readRecordKey, recordKey } from '../format/keys'

const kinds = ['course', 'credential'] as const

/** What this tab has read, by the keys of the records, and the highest revision of each that it ever saw: one that comes back must beat every older copy. */
export type KnownTexts = {
  readonly at: (key: string) => Decoded | undefined
  /** Null if there's none, or if this version can't read it. */
  readonly storedAt: (key: string) => ReadText | null
  readonly set: (key: string, text: Decoded) => void
  readonly remove: (key: string) => boolean
  readonly keys: () => readonly string[]
  /** Those of a kind, with their keys. */
  readonly entries: <Wanted extends Decoded>(isWanted: (text: Decoded) => text is Wanted) => readonly (readonly [key: string, text: Wanted])[]
  readonly texts: () => readonly Decoded[]
  readonly size: () => number
  /** How often one was set or removed. */
  readonly changes: () => number
  /** How many can be read and aren't deleted. */
  readonly live: () => number
  readonly revisionAt: (key: string) => number
  readonly noteRevision: (key: string, rev: number) => void
}

export function createKnownTexts(): KnownTexts {
  // By id: the records hold their ids anyway, so thousands of keys needn't be kept beside them.
  const byKind: Readonly<Record<Kept['kind'], Map<string, Decoded>>> = { course: new Map(), credential: new Map() }
  /** Where it's higher than that of the text. */
  const highest = new Map<string, number>()
  let live = 0
  let changes = 0

  const at = (key: string) => {
    const place = readRecordKey(key)
    return place === null ? undefined : byKind[place.kind].get(place.id)
  }
  const revisionAt = (key: string) => Math.max(highest.get(key) ?? 0, revisionOf(at(key)))
  const put = (key: string, text: Decoded | undefined) => {
    const place = readRecordKey(key)
    if (place === null) return
    changes += 1
    const before = byKind[place.kind].get(place.id)
    const reached = Math.max(highest.get(key) ?? 0, revisionOf(before))
    live += Number(isLive(text)) - Number(isLive(before))
    if (text === undefined) byKind[place.kind].delete(place.id)
    else byKind[place.kind].set(text.state === 'read' ? text.record.id : place.id, text)
    if (reached > revisionOf(text)) highest.set(key, reached)
    else highest.delete(key)
  }

  return {
    at,
    storedAt(key) {
      const text = at(key)
      return text?.state === 'read' ? text : null
    },
    set: put,
    remove(key) {
      const isKnown = at(key) !== undefined
      put(key, undefined)
      return isKnown
    },
    entries: (isWanted) =>
      kinds.flatMap((kind) => [...byKind[kind]].flatMap(([id, text]) => (isWanted(text) ? [[recordKey(kind, id), text] as const] : []))),
    keys: () => kinds.flatMap((kind) => [...byKind[kind].keys()].map((id) => recordKey(kind, id))),
    texts: () => kinds.flatMap((kind) => [...byKind[kind].values()]),
    size: () => byKind.course.size + byKind.credential.size,
    changes: () => changes,
    live: () => live,
    revisionAt,
    noteRevision(key, rev) {
      if (rev > revisionAt(key)) highest.set(key, rev)
    },
  }
}

/** 0 without one that can be read. */
export function revisionOf(text: Decoded | undefined): number {
  return text === undefined || text.state === 'damaged' ? 0 : text.rev
}

function isLive(text: Decoded | undefined): boolean {
  return text?.state === 'read' && text.deletedOn === null
}
