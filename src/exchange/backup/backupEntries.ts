import * as v from 'valibot'
import type { BackupEntry } from '../../domain/changes/restoring'
import type { RecordFault, SetAside } from '../../domain/files/recordFault'
import type { Kept } from '../../domain/records/portfolio'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { err, ok, type Result } from '../../domain/values/result'
import type { LongWork } from '../longWork'
import { nameInText, nameOfRecord } from './nameOfRecord'
import { partOf, readPart } from './readPart'

/** Reads a record of a released version, or says why it's left in the file. */
export type ReadRecord = (kind: Kept['kind'], version: number, record: unknown) => Result<Kept, RecordFault>

/** A list of a file, and its items: parts (see `SplitRecords`), or what was never a record. */
type ListName = 'credentials' | 'courses' | 'deleted' | 'unread'
export type Lists = Readonly<Record<ListName, readonly unknown[]>>

export type EntriesReading = {
  readonly parts: readonly Uint8Array[]
  /** Of the file. */
  readonly version: number
  readonly recordVersion: number
  /** The latest that this Recert knows. */
  readonly latestVersion: number
  readonly readRecord: ReadRecord
}

export type ReadEntries = { readonly entries: readonly BackupEntry[]; readonly setAside: readonly SetAside[] }

/** In bytes and, for tiny ones, in records. */
const [bytesAtOnce, recordsAtOnce] = [250_000, 100]

/** Reads the records one by one, so that an odd one only costs itself. Rejects with an AbortError if canceled. */
export async function readEntries(lists: Lists, reading: EntriesReading, { pause, signal, onProgress }: LongWork): Promise<ReadEntries> {
  const items = (['credentials', 'courses', 'deleted', 'unread'] as const).flatMap((list) => lists[list].map((item) => ({ list, item })))
  const found = new Map<string, BackupEntry>()
  const twice = new Set<string>()
  const setAside: SetAside[] = []
  let [bytes, records] = [0, 0]
  for (const [index, { list, item }] of items.entries()) {
    bytes += partOf(item, reading.parts)?.length ?? 0
    records += 1
    if (bytes > bytesAtOnce || records > recordsAtOnce) {
      onProgress?.(index, items.length)
      await pause()
      signal?.throwIfAborted()
      bytes = records = 0
    }
    const entry = readItem(list, item, reading)
    const key = entry.ok ? `${entry.value.kept.kind} ${entry.value.kept.record.id}` : ''
    const present = found.get(key)
    if (!entry.ok) setAside.push(entry.error)
    else if (present === undefined || isDeepEqual(present.kept.record, entry.value.kept.record)) found.set(key, entry.value)
    else {
      twice.add(key)
      setAside.push({ name: nameOfRecord(entry.value.kept.record), fault: 'sameId' })
    }
  }
  // Nobody can tell which of them is right.
  for (const key of twice) {
    setAside.push({ name: nameOfRecord(found.get(key)?.kept.record), fault: 'sameId' })
    found.delete(key)
  }
  return { entries: [...found.values()], setAside }
}

function readItem(
  list: ListName,
  item: unknown,
  { parts, version, recordVersion, latestVersion, readRecord }: EntriesReading,
): Result<BackupEntry, SetAside> {
  const json = readPart(item, parts)
  if (!json.ok) return err({ name: '', fault: json.error })
  if (list === 'unread') return err({ name: nameOfUnread(json.value), fault: 'unread' })
  const entry = entryIn(list, version, json.value)
  const from = entry?.recordVersion ?? recordVersion
  const kept = entry === null || from > latestVersion ? err<RecordFault>('shape') : readRecord(entry.kind, from, entry.record)
  if (entry === null || !kept.ok) return err({ name: nameOfRecord(json.value), fault: kept.ok ? 'shape' : kept.error })
  return ok({ kept: kept.value, rev: entry.rev, savedAt: entry.savedAt, isDeleted: entry.isDeleted })
}

type Found = {
  readonly kind: Kept['kind']
  readonly record: unknown
  /** Its own, if it isn't the file's: what `recover.html` finds is of several versions. */
  readonly recordVersion?: number | undefined
} & Omit<BackupEntry, 'kept'>

const wrapped = v.object({
  rev: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  savedAt: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  deletedOn: v.nullable(v.string()),
  recordVersion: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  record: v.unknown(),
})

/** Versions 1 and 2 have bare records, which don't say when they were saved, and a list of what was deleted. Null if it isn't an entry. */
function entryIn(list: Exclude<ListName, 'unread'>, version: number, json: unknown): Found | null {
  if (list === 'deleted') {
    const { success, output } = v.safeParse(v.object({ kind: v.picklist(['credential', 'course']), record: v.unknown() }), json)
    return success ? { ...output, rev: null, savedAt: null, isDeleted: true } : null
  }
  const kind = list === 'credentials' ? 'credential' : 'course'
  if (version < 3) return { kind, record: json, rev: null, savedAt: null, isDeleted: false }
  const { success, output } = v.safeParse(wrapped, json)
  if (!success) return null
  const { record, recordVersion, rev, savedAt, deletedOn } = output
  return { kind, record, recordVersion, rev, savedAt, isDeleted: deletedOn !== null }
}

/** Couldn't be read when the backup was made, so still can't. */
function nameOfUnread(json: unknown): string {
  const { success, output } = v.safeParse(v.object({ raw: v.string() }), json)
  return success ? nameInText(output.raw) : ''
}
