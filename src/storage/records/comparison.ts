import type { PlainDate } from '../../domain/values/plainDate'
import { type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import type { Codec, Decoded } from '../format/codec'
import { readRecordKey } from '../format/keys'
import { finishStaged, type Undone } from './atomicWrite'
import { type KnownTexts, revisionOf } from './knownTexts'
import type { MirrorEntry } from './mirror'

/** What the mirror has, taken in by the records in localStorage. */
export type MirrorComparison = {
  /** Notes that a key was removed for good. Returns what to mirror. */
  readonly erase: (key: string, rev: number) => MirrorEntry
  /** Finishes or undoes what a killed page had started. Returns whether to look again, as that page may still be at work. */
  readonly finish: () => boolean
  /** Of what was undone: if the mirror has all of it, it comes back from there. If not, returns what to remove there. */
  readonly settleUndone: (entries: readonly MirrorEntry[]) => readonly MirrorEntry[]
  /**
   * Takes in the revisions of the mirror: what this tab saved or removed for good while they were being read, or does later, must be
   * higher, and so must what the mirror has a later but damaged text of. Returns the removals to mirror.
   */
  readonly outrank: (entries: readonly MirrorEntry[]) => readonly MirrorEntry[]
  /** Removes what the mirror knows to be erased: the browser was killed before it had removed it here too. */
  readonly bury: (entries: readonly MirrorEntry[]) => void
  /** Those that aren't here word for word: usually none of thousands, so that nothing else has to look at each. */
  readonly differing: (entries: readonly MirrorEntry[]) => readonly MirrorEntry[]
  /** Texts of the mirror that are missing or older here. */
  readonly ahead: (entries: readonly MirrorEntry[]) => readonly AheadEntry[]
  /** Takes over what `ahead` has just found. Returns how many of them don't fit. With `deletedOn` they go to the recently deleted. */
  readonly adopt: (ahead: readonly AheadEntry[], deletedOn: PlainDate | null) => number
}

/** A text of the mirror that this or a newer version can read. */
export type AheadEntry = { readonly key: string } & Exclude<Decoded, { state: 'damaged' }>

export type ComparedRecords = {
  readonly storage: KeyValue
  readonly codec: Codec
  readonly known: KnownTexts
  readonly readKey: (key: string) => boolean
  readonly now: () => Date
  /** What this tab saved. */
  readonly saved: ReadonlySet<string>
  /** What this tab removed for good. */
  readonly purged: ReadonlySet<string>
}

export function compareWithMirror({ storage, codec, known, readKey, saved, purged, now }: ComparedRecords): MirrorComparison {
  /** What was removed for good, with the revision of the removal: an older copy doesn't bring it back. */
  const erased = new Map<string, number>()

  /** What `finish` undid, until the mirror has answered. */
  let undone: readonly Undone[] = []

  const decode = (key: string, raw: string | null): Decoded | null => {
    const place = readRecordKey(key)
    return place === null || raw === null ? null : codec.decode(place.kind, place.id, raw)
  }

  const erase = (key: string, rev: number): MirrorEntry => {
    known.noteRevision(key, rev)
    erased.set(key, Math.max(rev, erased.get(key) ?? 0))
    return { key, rev, raw: null }
  }

  return {
    erase,

    differing: (entries) =>
      entries.filter(({ key, rev, raw }) => {
        const own = known.at(key)
        return own?.raw !== raw || revisionOf(own) !== rev
      }),

    ahead: (entries) =>
      entries.flatMap(({ key, rev, raw }) => {
        if (saved.has(key) || isUntouchable(known.at(key), rev) || (erased.get(key) ?? 0) >= rev) return []
        const text = decode(key, raw)
        return text === null || text.state === 'damaged' || tryGet(storage, key) === undefined ? [] : [{ ...text, key, rev }]
      }),

    finish() {
      const { isLeft, undone: more } = finishStaged(storage, now())
      undone = [...undone, ...more]
      return isLeft
    },

    settleUndone(entries) {
      if (undone.length === 0) return []
      const mirrored = new Set(entries.flatMap(({ key, raw }) => (raw === null ? [] : [key])))
      const halves = undone.filter(({ added }) => !added.every((key) => mirrored.has(key)))
      undone = []
      return halves
        .flatMap(({ removed }) => removed)
        .flatMap(([key, raw]) => {
          const text = decode(key, raw)
          return text === null || text.state === 'damaged' ? [] : [erase(key, text.rev + 1)]
        })
    },

    bury(entries) {
      for (const { key, rev, raw } of entries) {
        if (raw !== null || readRecordKey(key) === null) continue
        erase(key, rev)
        const own = known.storedAt(key)
        if (own !== null && own.rev < rev && tryPut(storage, key, null)) known.remove(key)
      }
    },

    adopt(ahead, deletedOn) {
      let left = 0
      for (const { key, rev, ...text } of ahead) {
        const isDeletion = text.state === 'read' && deletedOn !== null
        if (tryPut(storage, key, isDeletion ? codec.encode({ ...text, rev: rev + 1, savedAt: null, deletedOn }) : text.raw)) readKey(key)
        else left += 1
      }
      return left
    },

    outrank(entries) {
      return entries.flatMap(({ key, rev, raw }) => {
        known.noteRevision(key, rev)
        if (raw !== null && purged.has(key) && known.at(key) === undefined) return [erase(key, rev + 1)]
        const own = known.storedAt(key)
        if (own === null || own.rev > rev || !(saved.has(key) || (own.rev < rev && decode(key, raw)?.state === 'damaged'))) return []
        tryPut(storage, key, codec.encode({ ...own, rev: rev + 1 }))
        readKey(key)
        return []
      })
    },
  }
}

/** Whether to keep the present text over the mirror's: it's no older, or this version can't read it. */
function isUntouchable(own: Decoded | undefined, rev: number): boolean {
  return own !== undefined && (own.state !== 'read' || own.rev >= rev)
}
