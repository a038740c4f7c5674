import type { Codec } from './codec'
import { readRecordKey } from './keys'
import type { Mirror, MirrorEntry } from './mirror'
import type { Records } from './records'

/** Records that only the mirror has, while localStorage is empty. */
export type Found = {
  readonly entries: readonly MirrorEntry[]
  /** How many of them are not deleted. */
  readonly count: number
  /** ISO 8601 instant of the latest save among them. */
  readonly latestSave: string
}

export type Reconciled = {
  /** How many texts were missing or older in localStorage and have been taken over. */
  readonly adopted: number
  /** False where the taken-over texts did not all fit. */
  readonly complete: boolean
  readonly found: Found | null
}

/**
 * Brings localStorage and the mirror to the same texts, record by record, the later revision winning. Where localStorage is
 * empty and the mirror is not, `whenEmpty` decides: `adopt` after a crash, `offer` where someone has emptied it.
 */
export async function reconcile(records: Records, mirror: Mirror, codec: Codec, whenEmpty: 'adopt' | 'offer'): Promise<Reconciled> {
  const mirrored = await mirror.readAll()
  records.read()
  const found = records.isEmpty() ? findRecords(mirrored, codec) : null
  if (found !== null && whenEmpty === 'offer') return { adopted: 0, complete: true, found }
  const own = new Map(records.entries().map((entry) => [entry.key, entry]))
  const ahead = mirrored.filter((entry) => (own.get(entry.key)?.rev ?? 0) < entry.rev && isReadable(entry, codec))
  const complete = records.adopt(ahead, null)
  const present = new Map(mirrored.map((entry) => [entry.key, entry.raw]))
  const owed = records.entries().filter((entry) => present.get(entry.key) !== entry.raw)
  if (owed.length > 0) await mirror.write(owed)
  return { adopted: ahead.length, complete, found: null }
}

function isReadable({ key, raw }: MirrorEntry, codec: Codec): boolean {
  const place = readRecordKey(key)
  return place !== null && raw !== null && codec.decode(place.kind, place.id, raw).state !== 'damaged'
}

function findRecords(entries: readonly MirrorEntry[], codec: Codec): Found | null {
  const stored = entries.flatMap(({ key, raw }) => {
    const place = readRecordKey(key)
    const decoded = place === null || raw === null ? null : codec.decode(place.kind, place.id, raw)
    return decoded?.state === 'read' && decoded.stored.deletedOn === null ? [decoded.stored] : []
  })
  const latestSave = stored.map(({ savedAt }) => savedAt ?? '').reduce((a, b) => (a > b ? a : b), '')
  return stored.length === 0 ? null : { entries, count: stored.length, latestSave }
}
