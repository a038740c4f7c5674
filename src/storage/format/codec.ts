import * as v from 'valibot'
import type { PlainDate } from '../../domain/values/plainDate'
import type { Kept } from '../../domain/records/portfolio'
import type { Stored } from '../../domain/records/stored'
import { parseJson } from './json'
import { courseSchema, credentialSchema, envelopeSchema } from './schema'
import { toVersion2 } from './toVersion2'

/** A record as it stands in storage, read. */
export type StoredRecord = Stored

export type Decoded =
  | { readonly state: 'read'; readonly stored: StoredRecord }
  /** Saved by a later version of Recert: to be left exactly as it is. */
  | { readonly state: 'newer'; readonly rev: number }
  | { readonly state: 'damaged' }

/** Turns a record of the version at its place (0: version 1) into the next version's. Never changes what it is given. */
export type Migration = (record: unknown) => unknown

/** Each new version adds a step here and a frozen fixture of the shape before it. */
const released: readonly Migration[] = [toVersion2]

export type Codec = {
  readonly encode: (stored: StoredRecord) => string
  /** The text of a record as a deleted one: never longer than before, so that deleting works where the storage is full to the last byte. */
  readonly markDeleted: (raw: string, rev: number, deletedOn: PlainDate) => string
  /** `id` is the one in the record's key: a record that claims another is damaged. */
  readonly decode: (kind: Kept['kind'], id: string, raw: string) => Decoded
}

export function createCodec(migrations: readonly Migration[] = released): Codec {
  const version = migrations.length + 1
  return {
    encode: ({ kept, rev, savedAt, deletedOn }) =>
      JSON.stringify({ v: version, rev, ...(deletedOn === null ? { savedAt } : {}), deletedOn, record: kept.record }),
    // The record keeps the shape of its version, and goes without its instant.
    markDeleted(raw, rev, deletedOn) {
      const { v: from, record } = v.parse(envelopeSchema, parseJson(raw))
      return JSON.stringify({ v: from, rev, deletedOn, record })
    },
    decode(kind, id, raw) {
      const json = parseJson(raw)
      if (claimed(json, 'v') > version) return { state: 'newer', rev: claimed(json, 'rev') }
      const envelope = v.safeParse(envelopeSchema, json)
      if (!envelope.success) return { state: 'damaged' }
      const { v: from, rev, savedAt = null, deletedOn, record } = envelope.output
      const kept = readRecord(kind, migrated(record, migrations.slice(from - 1)))
      if (kept === null || kept.record.id !== id) return { state: 'damaged' }
      return { state: 'read', stored: { kept, rev, savedAt, deletedOn } }
    },
  }
}

/** A record as a file of that version holds it; null for what is no record of it. */
export function readReleased(kind: Kept['kind'], version: number, record: unknown): Kept | null {
  return readRecord(kind, migrated(record, released.slice(version - 1)))
}

/** The version of the records that this version of Recert writes. */
export const recordVersion = released.length + 1

/** Null for what is no record; a text so deeply nested that it cannot be looked at is none either. */
function readRecord(kind: Kept['kind'], record: unknown): Kept | null {
  try {
    if (kind === 'course') {
      const course = v.safeParse(courseSchema, record)
      return course.success ? { kind, record: course.output } : null
    }
    const credential = v.safeParse(credentialSchema, record)
    return credential.success ? { kind, record: credential.output } : null
  } catch {
    return null
  }
}

/** Undefined where a migration fails: then the schema refuses it, and the old text is put aside as it was. */
function migrated(record: unknown, steps: readonly Migration[]): unknown {
  try {
    return steps.reduce((current, step) => step(current), record)
  } catch {
    return undefined
  }
}

/** A whole number that the envelope states, as far as an envelope of a later version can be read; else 0. */
function claimed(json: unknown, field: 'v' | 'rev'): number {
  const value: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, field) : 0
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : 0
}
