import { localDay, type PlainDate } from '../../domain/values/plainDate'
import { type Change, idOf } from '../../domain/records/change'
import type { Kept, Portfolio } from '../../domain/records/portfolio'
import { err, ok, type Result } from '../../domain/values/result'
import type { Trouble, UnreadText } from '../../domain/device/safety'
import type { SaveFailure } from '../../domain/device/saveFailure'
import { finishStaged, type Undone, writeAtomically } from './atomicWrite'
import type { Write } from './stageNote'
import type { Codec, Decoded } from '../format/codec'
import type { Stored } from '../../domain/records/stored'
import { readRecordKey, recordKey } from '../format/keys'
import { keysOf, type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import type { MirrorEntry } from './mirror'
import { portfolioOf } from '../format/portfolioOf'
import type { Seen } from './firstLook'
import { damagedRecords, putAside } from './quarantine'

/** The records in localStorage, one per key. Remembers what it has read, so it never overwrites what it hasn't seen. */
export type Records = {
  readonly portfolio: () => Portfolio
  readonly trouble: () => Trouble
  readonly isEmpty: () => boolean
  /** ISO 8601 instant of the latest save; null without records. */
  readonly latestSave: () => string | null
  /** Every readable record, deleted ones too. */
  readonly stored: () => readonly Stored[]
  /**
   * The keys of the records saved after an instant, and when; of all records if it's null. A deletion keeps only its day: one on the day
   * of the instant is included, with an empty time.
   */
  readonly changedSince: (instant: string | null) => readonly (readonly [key: string, savedAt: string])[]
  /** Finishes or undoes what a killed page had started. Returns whether to look again, as that page may still be at work. */
  readonly finish: () => boolean
  /** Of what was undone: if the mirror has all of it, it comes back from there. If not, returns what to remove there. */
  readonly settleUndone: (entries: readonly MirrorEntry[]) => readonly MirrorEntry[]
  /** Takes over records that were read and checked before. */
  readonly takeOver: (checked: Seen) => void
  /** Reads what is new or different. True if anything was. */
  readonly read: () => boolean
  /** The same for the key of a `storage` event. */
  readonly readKey: (key: string) => boolean
  /** Writes the changes, all or none. Returns what to mirror. */
  readonly commit: (changes: readonly Change[], today: PlainDate) => Result<readonly MirrorEntry[], SaveFailure>
  /**
   * Makes ready what a save writes. Nothing is written yet. Two deletions on one day would have the same text, so those of a batch end
   * with a space: only its own are taken back if it fails.
   */
  readonly prepare: (changes: readonly Change[], today: PlainDate, at: Date, isBatch: boolean) => Result<readonly Prepared[], SaveFailure>
  /** Since it was made ready, the mirror has turned out to know of a later revision. */
  readonly isOutranked: (prepared: Prepared) => boolean
  /** This was written. */
  readonly noteSaved: (prepared: Prepared) => void
  /** Null if there's none, or if this version can't read it. */
  readonly storedAt: (key: string) => Stored | null
  /** Notes that a key was removed for good. Returns what to mirror. */
  readonly erase: (key: string, rev: number) => MirrorEntry
  /** Removes the deleted records that are `isOver` for good. Announces that before it begins and after each removal. Returns what to mirror. */
  readonly purge: (isOver: (deletedOn: PlainDate) => boolean, announce: (removals: readonly MirrorEntry[]) => void) => readonly MirrorEntry[]
  /** Everything the mirror should have. */
  readonly entries: () => readonly MirrorEntry[]
  /**
   * Takes in the revisions of the mirror: what this tab saved or removed for good while they were being read, or does later, must be
   * higher, and so must what the mirror has a later but damaged text of. Returns the removals to mirror.
   */
  readonly outrank: (entries: readonly MirrorEntry[]) => readonly MirrorEntry[]
  /** Removes what the mirror knows to be erased: the browser was killed before it had removed it here too. */
  readonly bury: (entries: readonly MirrorEntry[]) => void
  /** Texts of the mirror that are missing or older here. */
  readonly ahead: (entries: readonly MirrorEntry[]) => readonly AheadEntry[]
  /** Takes over what is ahead, as far as it fits. With `deletedOn` it goes to the recently deleted. */
  readonly adopt: (entries: readonly MirrorEntry[], deletedOn: PlainDate | null) => void
}

/** A text of the mirror that this or a newer version can read. */
export type AheadEntry = {
  readonly key: string
  readonly rev: number
  readonly raw: string
  readonly decoded: Exclude<Decoded, { state: 'damaged' }>
}

/** A record's text before and after a save. */
export type Prepared = { readonly key: string; readonly before: string | null; readonly raw: string; readonly stored: Stored }

type Known = { readonly raw: string; readonly decoded: Decoded }

export function createRecords(storage: KeyValue, codec: Codec, context: { readonly now: () => Date; readonly newId: () => string }): Records {
  const known = new Map<string, Known>()
  const saved = new Set<string>()
  /** The highest revision ever seen of each key, even of a removed one: a record that comes back must beat every older copy. */
  const highest = new Map<string, number>()

  /** What was removed for good, with the revision of the removal: an older copy doesn't bring it back. */
  const erased = new Map<string, number>()

  /** What this tab removed for good. */
  const purged = new Set<string>()

  /** What `finish` undid, until the mirror has answered. */
  let undone: readonly Undone[] = []

  const noteRevision = (key: string, rev: number): void => {
    highest.set(key, Math.max(rev, highest.get(key) ?? 0))
  }

  const erase = (key: string, rev: number): MirrorEntry => {
    noteRevision(key, rev)
    erased.set(key, Math.max(rev, erased.get(key) ?? 0))
    return { key, rev, raw: null }
  }

  const readKey = (key: string): boolean => {
    const place = readRecordKey(key)
    if (place === null) return false
    const raw = tryGet(storage, key)
    // A key that can't be read right now isn't a deleted one.
    if (raw === undefined) return false
    if (raw === (known.get(key)?.raw ?? null)) return false
    if (raw === null) return known.delete(key)
    const decoded = codec.decode(place.kind, place.id, raw)
    known.set(key, { raw, decoded })
    if (decoded.state !== 'damaged') noteRevision(key, revOf(decoded))
    if (decoded.state === 'damaged') {
      putAside(storage, key, raw)
      if (tryGet(storage, key) === null) known.delete(key)
    }
    return true
  }

  const read = (): boolean => {
    const keys = new Set([...known.keys(), ...keysOf(storage)])
    return [...keys].map(readKey).includes(true)
  }

  const textsIn = (state: Decoded['state']): readonly UnreadText[] =>
    [...known].flatMap(([key, { raw, decoded }]) => (decoded.state === state ? [{ key, raw }] : []))

  const stored = () => [...known.values()].flatMap(({ decoded }) => (decoded.state === 'read' ? [decoded.stored] : []))

  const storedAt = (key: string): Stored | null => {
    const decoded = known.get(key)?.decoded
    return decoded?.state === 'read' ? decoded.stored : null
  }

  const ahead = (entries: readonly MirrorEntry[]): readonly AheadEntry[] =>
    entries.flatMap(({ key, rev, raw }) => {
      const place = readRecordKey(key)
      if (place === null || raw === null || saved.has(key) || isUntouchable(known.get(key)?.decoded, rev)) return []
      if ((erased.get(key) ?? 0) >= rev) return []
      if (tryGet(storage, key) === undefined) return []
      const decoded = codec.decode(place.kind, place.id, raw)
      return decoded.state === 'damaged' ? [] : [{ key, rev, raw, decoded }]
    })

  const isDamaged = (key: string, raw: string | null): boolean => {
    const place = readRecordKey(key)
    return place !== null && raw !== null && codec.decode(place.kind, place.id, raw).state === 'damaged'
  }

  const prepare: Records['prepare'] = (changes, today, at, isBatch) => {
    const savedAt = at.toISOString()
    const steps = changes.map((change) => {
      const key = recordKey(change.kind, idOf(change))
      const kept = keptAfter(change)
      const stored: Stored = {
        kept,
        rev: (highest.get(key) ?? 0) + 1,
        ...(change.after === null ? { savedAt: null, deletedOn: today } : { savedAt, deletedOn: null }),
      }
      const before = known.get(key)
      const isKept = change.after === null && before?.decoded.state === 'read'
      const raw = isKept ? codec.markDeleted(before.raw, stored.rev, today) : codec.encode(stored)
      return { key, stored, raw: isBatch && change.after === null ? `${raw} ` : raw }
    })
    const states = steps.map(({ key }) => known.get(key)?.decoded.state)
    if (states.includes('newer')) return err('newerVersion')
    if (states.includes('damaged')) return err('refused')
    // Check storage again: another tab may have written while this one was frozen.
    if (steps.map(({ key }) => readKey(key)).includes(true)) return err('changedElsewhere')
    return ok(steps.map(({ key, stored, raw }) => ({ key, stored, raw, before: known.get(key)?.raw ?? null })))
  }

  const noteSaved = ({ key, raw, stored }: Prepared): void => {
    known.set(key, { raw, decoded: { state: 'read', stored } })
    noteRevision(key, stored.rev)
    saved.add(key)
  }

  return {
    finish() {
      const { isLeft, undone: more } = finishStaged(storage, context.now())
      undone = [...undone, ...more]
      return isLeft
    },
    settleUndone(entries) {
      const mirrored = new Set(entries.flatMap(({ key, raw }) => (raw === null ? [] : [key])))
      const halves = undone.filter(({ added }) => !added.every((key) => mirrored.has(key)))
      undone = []
      return halves
        .flatMap(({ removed }) => removed)
        .flatMap(([key, raw]) => {
          const place = readRecordKey(key)
          const decoded = place === null ? null : codec.decode(place.kind, place.id, raw)
          if (decoded === null || decoded.state === 'damaged') return []
          return [erase(key, revOf(decoded) + 1)]
        })
    },
    takeOver(checked) {
      for (const [key, { raw, stored }] of checked) {
        known.set(key, { raw, decoded: { state: 'read', stored } })
        noteRevision(key, stored.rev)
      }
    },
    read,
    readKey,
    isEmpty: () => known.size === 0,
    latestSave: () =>
      [...known.keys()].reduce<string | null>((latest, key) => {
        const savedAt = storedAt(key)?.savedAt ?? null
        return latest === null || (savedAt !== null && savedAt > latest) ? savedAt : latest
      }, null),
    stored,
    changedSince(instant) {
      const day = instant === null ? null : localDay(new Date(instant))
      return [...known.keys()].flatMap((key) => {
        const { savedAt = null, deletedOn = null } = storedAt(key) ?? {}
        const isDeletion = day !== null && deletedOn !== null && deletedOn >= day
        return isDeletion || (savedAt ?? '') > (instant ?? '') ? [[key, savedAt ?? ''] as const] : []
      })
    },
    trouble: () => ({
      damaged: [...damagedRecords(storage), ...textsIn('damaged')],
      newer: textsIn('newer'),
    }),
    portfolio: () => portfolioOf(stored()),

    commit(changes, today) {
      const now = context.now()
      const prepared = prepare(changes, today, now, false)
      if (!prepared.ok) return prepared
      const steps = prepared.value
      const writes: readonly Write[] = steps.map(({ key, before, raw }) => ({ key, before, after: raw }))
      // The same instant as in the records. From it the next start knows which of them are unchanged since.
      const written = writeAtomically(storage, writes, { id: context.newId(), at: now })
      if (!written.ok) return written
      steps.forEach(noteSaved)
      return ok(steps.map(({ key, raw, stored }) => ({ key, raw, rev: stored.rev })))
    },

    prepare,
    isOutranked: ({ key, stored }) => (highest.get(key) ?? 0) > stored.rev,
    noteSaved,
    storedAt,
    erase,

    purge(isOver, announce) {
      const isDue = (key: string) => {
        const deletedOn = storedAt(key)?.deletedOn ?? null
        return deletedOn !== null && isOver(deletedOn)
      }
      const removals = [...known.keys()].filter(isDue).flatMap((key): readonly MirrorEntry[] => {
        // Another tab may have brought it back while this one was frozen.
        readKey(key)
        return isDue(key) ? [{ key, rev: (highest.get(key) ?? 0) + 1, raw: null }] : []
      })
      announce(removals)
      return removals.flatMap(({ key, rev }) => {
        if (!tryPut(storage, key, null)) return []
        announce(removals)
        known.delete(key)
        purged.add(key)
        return [erase(key, rev)]
      })
    },

    entries: () => [...known].flatMap(([key, { raw, decoded }]) => (decoded.state === 'damaged' ? [] : [{ key, raw, rev: revOf(decoded) }])),

    ahead,

    bury(entries) {
      for (const { key, rev, raw } of entries) {
        if (raw !== null || readRecordKey(key) === null) continue
        erase(key, rev)
        const own = known.get(key)?.decoded
        if (own?.state === 'read' && own.stored.rev < rev && tryPut(storage, key, null)) known.delete(key)
      }
    },

    adopt(entries, deletedOn) {
      for (const { key, raw, rev, decoded } of ahead(entries)) {
        const isDeletion = decoded.state === 'read' && deletedOn !== null
        if (tryPut(storage, key, isDeletion ? codec.encode({ ...decoded.stored, rev: rev + 1, savedAt: null, deletedOn }) : raw)) readKey(key)
      }
    },

    outrank(entries) {
      return entries.flatMap(({ key, rev, raw }) => {
        noteRevision(key, rev)
        if (raw !== null && purged.has(key) && !known.has(key)) return [erase(key, rev + 1)]
        const stored = storedAt(key)
        if (stored === null || stored.rev > rev || !(saved.has(key) || (stored.rev < rev && isDamaged(key, raw)))) return []
        tryPut(storage, key, codec.encode({ ...stored, rev: rev + 1 }))
        readKey(key)
        return []
      })
    },
  }
}

function revOf(decoded: Exclude<Decoded, { state: 'damaged' }>): number {
  return decoded.state === 'newer' ? decoded.rev : decoded.stored.rev
}

/** Whether to keep the present text over the mirror's: it's no older, or this version can't read it. */
function isUntouchable(own: Decoded | undefined, rev: number): boolean {
  return own !== undefined && (own.state !== 'read' || own.stored.rev >= rev)
}

function keptAfter(change: Change): Kept {
  return { kind: change.kind, record: change.after ?? change.before } as Kept // safe: a change has at least one record, of its kind
}
