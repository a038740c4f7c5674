import * as v from 'valibot'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Kept } from '../../domain/records/portfolio'
import type { Stored } from '../../domain/records/stored'
import { parseJson } from './json'
import { courseSchema, credentialSchema, envelopeSchema } from './schema'
import { toVersion2 } from './toVersion2'
import { toVersion3 } from './toVersion3'

/** A record and its text. */
export type ReadText = Stored & { readonly state: 'read'; readonly raw: string }

/** The outcome of reading a stored record's text. */
export type Decoded =
  | ReadText
  /** From a newer version of Recert. Leave it exactly as it is. */
  | { readonly state: 'newer'; readonly rev: number; readonly raw: string }
  | { readonly state: 'damaged'; readonly raw: string }

/** Migrates a record from its version (index 0: version 1) to the next. Does not mutate. */
export type Migration = (record: unknown) => unknown

/** A new version adds a step here and a frozen fixture of the shape before it. */
const released: readonly Migration[] = [toVersion2, toVersion3]

export type Codec = {
  readonly encode: (stored: Stored) => string
  /** The text of a deleted record. Never longer than before, so deleting works even if the storage is full. */
  readonly markDeleted: (raw: string, rev: number, deletedOn: PlainDate) => string
  /** `id` is from the record's key: a record with another id is damaged. */
  readonly decode: (kind: Kept['kind'], id: string, raw: string) => Decoded
}

export function createCodec(migrations: readonly Migration[] = released): Codec {
  const version = migrations.length + 1
  return {
    encode: ({ record, rev, savedAt, deletedOn }) =>
      JSON.stringify({ v: version, rev, ...(deletedOn === null ? { savedAt } : {}), deletedOn, record }),
    // The record keeps its version and drops the time of saving.
    markDeleted(raw, rev, deletedOn) {
      const { v: from, record } = v.parse(envelopeSchema, parseJson(raw))
      return JSON.stringify({ v: from, rev, deletedOn, record })
    },
    decode(kind, id, raw) {
      const json = parseJson(raw)
      if (claimed(json, 'v') > version) return { state: 'newer', rev: claimed(json, 'rev'), raw }
      const envelope = v.safeParse(envelopeSchema, json)
      if (!envelope.success) return { state: 'damaged', raw }
      const { v: from, rev, savedAt = null, deletedOn, record } = envelope.output
      const kept = readRecord(kind, migrated(record, migrations.slice(from - 1)))
      if (kept === null || kept.record.id !== id) return { state: 'damaged', raw }
      return { state: 'read', ...kept, rev, savedAt, deletedOn, raw }
    },
  }
}

/** A record that this tab wrote in that version; null if it isn't one. */
export function readKept(kind: Kept['kind'], version: number, record: unknown): Kept | null {
  return readRecord(kind, migrated(record, released.slice(version - 1)))
}

/** A record from a file may have a million issues. */
const toFirstIssue = { abortEarly: true } as const

/** Null if it isn't a record, or is nested too deeply to check. */
function readRecord(kind: Kept['kind'], record: unknown): Kept | null {
  try {
    if (kind === 'course') {
      const course = v.safeParse(courseSchema, record, toFirstIssue)
      return course.success ? { kind, record: course.output } : null
    }
    const credential = v.safeParse(credentialSchema, record, toFirstIssue)
    return credential.success ? { kind, record: credential.output } : null
  } catch {
    return null
  }
}

/** Undefined if a migration fails. The schema then refuses it, and the old text goes to quarantine unchanged. */
function migrated(record: unknown, steps: readonly Migration[]): unknown {
  try {
    return steps.reduce((current, step) => step(current), record)
  } catch {
    return undefined
  }
}

/** A whole number from the envelope, which may be a newer version's; 0 if unreadable. */
function claimed(json: unknown, field: 'v' | 'rev'): number {
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, field) : 0
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0
}
