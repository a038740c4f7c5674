import { localDay } from '../../domain/values/plainDate'
import type { Portfolio } from '../../domain/records/portfolio'
import type { Trouble, UnreadText } from '../../domain/device/safety'
import type { Codec, Decoded, ReadText } from '../format/codec'
import { readRecordKey, recordKey } from '../format/keys'
import { keysOf, type KeyValue, tryGet } from '../browser/keyValue'
import { type Changing, type ChangingContext, createChanging } from './changing'
import { compareWithMirror, type MirrorComparison } from './comparison'
import { createKnownTexts } from './knownTexts'
import type { MirrorEntry } from './mirror'
import { portfolioOf } from '../format/portfolioOf'
import type { Seen } from './firstLook'
import { damagedRecords, putAside } from './quarantine'

/** The records in localStorage, one per key. Remembers what it has read, so it never overwrites what it hasn't seen. */
export type Records = MirrorComparison &
  Changing & {
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
    /** Null if there's none, or if this version can't read it. */
    readonly storedAt: (key: string) => ReadText | null
    /** Everything the mirror should have. */
    readonly entries: () => readonly MirrorEntry[]
  }

type Unread = Exclude<Decoded, ReadText>

export function createRecords(storage: KeyValue, codec: Codec, context: ChangingContext): Records {
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

  return {
    ...comparison,
    ...createChanging({ storage, codec, known, readKey, erase: comparison.erase, saved, purged }, context),
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
    storedAt: known.storedAt,
    entries: () => known.entries((text) => text.state !== 'damaged').map(([key, { raw, rev }]) => ({ key, raw, rev })),
  }
}
