import type { DBSchema } from 'idb'
import type { PlainDate } from '../../domain/values/plainDate'
import { isDue } from '../../domain/records/portfolio'
import type { Sha256 } from '../../domain/records/proof'
import { abort, createDatabase } from '../browser/database'

/** The bytes of the proofs, each file once under its SHA-256. Calls reject if IndexedDB fails; on a full disk with a QuotaExceededError. */
export type ProofFiles = {
  /** Resolves once the bytes are on disk. Replaces what was under that address, since it may have been altered. */
  readonly put: (sha256: Sha256, bytes: ArrayBuffer) => Promise<void>
  readonly get: (sha256: Sha256) => Promise<ArrayBuffer | null>
  readonly addresses: () => Promise<ReadonlySet<Sha256>>
  /** Marks files that no record names, and removes those that stayed unnamed as long as deleted records are kept. */
  readonly sweep: (named: ReadonlySet<Sha256>, today: PlainDate) => Promise<void>
}

// Not a Blob: WebKit has lost the content of stored Blobs.
type StoredFile = {
  readonly bytes: ArrayBuffer
  /** The day of the first sweep that found no record naming it. Absent while one does. */
  readonly unnamedSince?: PlainDate
}

interface Schema extends DBSchema {
  files: { key: Sha256; value: StoredFile }
}

export function createProofFiles(name = 'recert-proofs'): ProofFiles {
  const withDatabase = createDatabase<Schema>(name, (database) => void database.createObjectStore('files'))
  return {
    put: (sha256, bytes) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('files', 'readwrite', { durability: 'strict' })
        try {
          // Rewrite a file that's already there too: its time starts over, so an open form doesn't lose it.
          await transaction.store.put({ bytes }, sha256)
          await transaction.done
        } catch (cause) {
          abort(transaction)
          await transaction.done.catch(() => undefined)
          throw transaction.error ?? cause
        }
      }),
    get: (sha256) => withDatabase(async (database) => (await database.get('files', sha256))?.bytes ?? null),
    addresses: () => withDatabase(async (database) => new Set(await database.getAllKeys('files'))),
    sweep: (named, today) =>
      withDatabase(async (database) => {
        const transaction = database.transaction('files', 'readwrite')
        for (let cursor = await transaction.store.openCursor(); cursor !== null; cursor = await cursor.continue()) {
          const { bytes, unnamedSince } = cursor.value
          if (named.has(cursor.key)) {
            if (unnamedSince !== undefined) await cursor.update({ bytes })
          } else if (unnamedSince === undefined) await cursor.update({ bytes, unnamedSince: today })
          else if (isDue(unnamedSince, today)) await cursor.delete()
        }
        await transaction.done
      }),
  }
}
