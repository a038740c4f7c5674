import { localDay, type PlainDate } from '../../domain/values/plainDate'
import { type Change, idOf } from '../../domain/records/change'
import type { Kept, Portfolio } from '../../domain/records/portfolio'
import { err, ok, type Result } from '../../domain/values/result'
import type { Trouble, UnreadText } from '../../domain/device/safety'
import type { SaveFailure } from '../../domain/device/saveFailure'
import { writeAtomically } from './atomicWrite'
import type { Write } from './stageNote'
import type { Codec, Decoded, ReadText } from '../format/codec'
import type { Stored } from '../../domain/records/stored'
import { readRecordKey, recordKey } from '../format/keys'
import { keysOf, type KeyValue, tryGet, tryPut } from '../browser/keyValue'
import { compareWithMirror, type MirrorComparison } from './comparison'
import { createKnownTexts } from './knownTexts'
import type { MirrorEntry } from './mirror'
import { portfolioOf } from '../format/portfolioOf'
import type { Seen } from './firstLook'
import { damagedRecords, putAside } from './quarantine'

/** The records in localStorage, one per key. Remembers what it has read, so it never overwrites what it hasn't seen. */
export type Records = MirrorComparison & {
  readonly portfolio: () => Portfolio
  readonly trouble: () => Trouble
  readonly isEmpty: () => boolean
  /** How many there are, with those that can't be read. */
  readonly size: () => number
  /** ISO 8601 instant of the latest save; null without records. */
  readonly latestSave: () => string | null
  /** Every readable record, deleted ones too. */
  readonly stored: () => readonly ReadText[]
  /** How many can be read and aren't deleted. */
  readonly live: () => number
  /**
   * The keys of the records saved after an instant, and when. A deletion keeps only its day: one on the day of the instant is included,
   * with an empty time.
   */
  readonly changedSince: (instant: string) => readonly (readonly [key: string, savedAt: string])[]
  /** Takes over records that were read and checked. */
  readonly takeOver: (checked: Seen) => void
  /** Reads what is new or different. True if anything was. */
  readonly read: () => boolean
  /** How often a record was set or removed since the page was opened. */
  readonly changes: () => number
  /** Reads one key, such as that of a `storage` event. True if it's new or different. */
  readonly readKey: (key: string) => boolean
  /** Writes the changes, all or none. `owed` is what to mirror, either way. */
  readonly commit: (
    changes: readonly Change[],
    today: PlainDate,
  ) => { readonly saved: Result<void, SaveFailure>; readonly owed: readonly MirrorEntry[] }
  /**
   * Makes ready what a save writes. Nothing is written yet. Two deletions on one day would have the same text, so those of a batch end
   * with a space: only its own are taken back if it fails.
   */
  readonly prepare: (changes: readonly Change[], today: PlainDate, at: Date, isBatch: boolean) => Result<readonly Prepared[], SaveFailure>
  /** Since it was made ready, the mirror has turned out to know of a later revision. */
  readonly isOutranked: (prepared: Prepared) => boolean
  /** This was written. */
  readonly noteSaved: (prepared: Prepared) => void
  /**
   * These weren't saved, but a note or the mirror may still have them: what's there instead gets higher revisions. Returns what to
   * mirror.
   */
  readonly outdo: (prepared: readonly Prepared[]) => readonly MirrorEntry[]
  /** Null if there's none, or if this version can't read it. */
  readonly storedAt: (key: string) => ReadText | null
  /** Removes the deleted records that are `isOver` for good. Announces that before it begins and after each removal. Returns what to mirror. */
  readonly purge: (isOver: IsOver, announce: (removals: readonly MirrorEntry[]) => void) => readonly MirrorEntry[]
  /** Everything the mirror should have. */
  readonly entries: () => readonly MirrorEntry[]
}

/** Which of the deleted records go. */
export type IsOver = (deletedOn: PlainDate, key: string) => boolean

/** A record's text before and after a save. */
export type Prepared = { readonly key: string; readonly before: string | null; readonly raw: string; readonly stored: Stored }

type Unread = Exclude<Decoded, ReadText>

type Context = { readonly now: () => Date; readonly newId: () => string; readonly hasMirror: boolean }

export function createRecords(storage: KeyValue, codec: Codec, context: Context): Records {
  const known = createKnownTexts()
  const saved = new Set<string>()
  const purged = new Set<string>()

  const readKey = (key: string): boolean => {
    const place = readRecordKey(key)
    if (place === null) return false
    const raw = tryGet(storage, key)
    // A key that can't be read right now isn't a deleted one.
    if (raw === undefined) return false
    if (raw === (known.at(key)?.raw ?? null)) return false
    if (raw === null) return known.remove(key)
    const text = codec.decode(place.kind, place.id, raw)
    known.set(key, text)
    if (text.state === 'damaged') {
      putAside(storage, key, raw)
      if (tryGet(storage, key) === null) known.remove(key)
    }
    return true
  }

  const read = (): boolean => {
    const before = known.changes()
    const keys = keysOf(storage)
    for (const key of keys) readKey(key)
    // Usually, none is gone.
    if (keys.filter((key) => known.at(key) !== undefined).length < known.size()) known.keys().forEach(readKey)
    return known.changes() > before
  }

  const stored = () => known.texts().filter((text) => text.state === 'read')

  const unreadIn = (state: 'damaged' | 'newer'): readonly UnreadText[] =>
    known.entries((text): text is Unread => text.state === state).map(([key, { raw }]) => ({ key, raw }))

  const comparison = compareWithMirror({ storage, codec, known, readKey, saved, purged, now: context.now })

  const prepare: Records['prepare'] = (changes, today, at, isBatch) => {
    const savedAt = at.toISOString()
    const steps = changes.map((change) => {
      const key = recordKey(change.kind, idOf(change))
      const stored: Stored = {
        ...keptAfter(change),
        rev: known.revisionAt(key) + 1,
        ...(change.after === null ? { savedAt: null, deletedOn: today } : { savedAt, deletedOn: null }),
      }
      const before = known.storedAt(key)
      const raw = change.after === null && before !== null ? codec.markDeleted(before.raw, stored.rev, today) : codec.encode(stored)
      return { key, stored, raw: isBatch && change.after === null ? `${raw} ` : raw }
    })
    const states = steps.map(({ key }) => known.at(key)?.state)
    if (states.includes('newer')) return err('newerVersion')
    if (states.includes('damaged')) return err('refused')
    // Check storage again: another tab may have written while this one was frozen.
    if (steps.map(({ key }) => readKey(key)).includes(true)) return err('changedElsewhere')
    return ok(steps.map(({ key, stored, raw }) => ({ key, stored, raw, before: known.at(key)?.raw ?? null })))
  }

  const noteSaved = ({ key, raw, stored }: Prepared): void => {
    known.set(key, { state: 'read', ...stored, raw })
    saved.add(key)
  }

  const outdo: Records['outdo'] = (prepared) =>
    prepared.flatMap(({ key, stored }) => {
      const other = known.storedAt(key)
      const rev = Math.max(stored.rev, other?.rev ?? 0) + 1
      // What a newer version saved can't be read here, but it's there.
      if (other === null) return tryGet(storage, key) === null ? [comparison.erase(key, rev)] : []
      const raw = codec.encode({ ...other, rev })
      if (!tryPut(storage, key, raw)) return []
      known.set(key, { ...other, rev, raw })
      return [{ key, rev, raw }]
    })

  return {
    ...comparison,
    takeOver(checked) {
      for (const text of checked) known.set(recordKey(text.kind, text.record.id), text)
    },
    read,
    readKey,
    isEmpty: () => known.size() === 0,
    size: known.size,
    changes: known.changes,
    live: known.live,
    latestSave: () => stored().reduce<string | null>((latest, { savedAt }) => (latest === null || (savedAt ?? '') > latest ? savedAt : latest), null),
    stored,
    changedSince(instant) {
      const day = localDay(new Date(instant))
      return stored().flatMap(({ kind, record, savedAt, deletedOn }) =>
        (deletedOn ?? '') >= day || (savedAt ?? '') > instant ? [[recordKey(kind, record.id), savedAt ?? ''] as const] : [],
      )
    },
    trouble: () => ({
      damaged: [...damagedRecords(storage), ...unreadIn('damaged')],
      newer: unreadIn('newer'),
    }),
    portfolio: () => portfolioOf(stored()),

    commit(changes, today) {
      const now = context.now()
      const prepared = prepare(changes, today, now, false)
      if (!prepared.ok) return { saved: prepared, owed: [] }
      const steps = prepared.value
      const writes: readonly Write[] = steps.map(({ key, before, raw }) => ({ key, before, after: raw }))
      // The same instant as in the records. From it the next start knows which of them are unchanged since.
      const written = writeAtomically(storage, writes, { id: context.newId(), at: now })
      if (!written.ok) {
        const { failure, isNoted } = written.error
        // Only a mirror can outdo the note.
        return { saved: err(failure), owed: isNoted && context.hasMirror ? outdo(steps) : [] }
      }
      steps.forEach(noteSaved)
      return { saved: written, owed: steps.map(({ key, raw, stored }) => ({ key, raw, rev: stored.rev })) }
    },

    prepare,
    isOutranked: ({ key, stored }) => known.revisionAt(key) > stored.rev,
    noteSaved,
    outdo,
    storedAt: known.storedAt,

    purge(isOver, announce) {
      const isDue = (key: string) => {
        const deletedOn = known.storedAt(key)?.deletedOn ?? null
        return deletedOn !== null && isOver(deletedOn, key)
      }
      const removals = known
        .keys()
        .filter(isDue)
        .flatMap((key): readonly MirrorEntry[] => {
          // Another tab may have brought it back while this one was frozen.
          readKey(key)
          return isDue(key) ? [{ key, rev: known.revisionAt(key) + 1, raw: null }] : []
        })
      announce(removals)
      return removals.flatMap(({ key, rev }) => {
        if (!tryPut(storage, key, null)) return []
        announce(removals)
        known.remove(key)
        purged.add(key)
        return [comparison.erase(key, rev)]
      })
    },

    entries: () => known.entries((text) => text.state !== 'damaged').map(([key, { raw, rev }]) => ({ key, raw, rev })),
  }
}

function keptAfter(change: Change): Kept {
  return { kind: change.kind, record: change.after ?? change.before } as Kept // safe: a change has at least one record, of its kind
}
