import type { PlainDate } from '../../domain/values/plainDate'
import { isDue } from '../../domain/records/portfolio'
import type { Sha256 } from '../../domain/records/proof'
import { answer, type Databases } from '../browser/database'
import { createPatientDatabase } from '../browser/patientDatabase'

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

export function createProofFiles(databases: Databases, name = 'recert-proofs'): ProofFiles {
  const transact = createPatientDatabase(databases, name, 'files')
  return {
    async put(sha256, bytes) {
      // Rewrite a file that's already there too: its time starts over, so an open form doesn't lose it.
      await transact('readwrite', (store) => answer(store.put({ bytes }, sha256)))
    },
    async get(sha256) {
      const stored = await transact('readonly', (store) => answer(fileAt(store, sha256)))
      return stored?.bytes ?? null
    },
    async addresses() {
      const keys = await transact('readonly', (store) => answer(store.getAllKeys()))
      return new Set(keys as Sha256[]) // safe: only `put` writes here
    },
    sweep: (named, today) => transact('readwrite', (store) => sweep(store, named, today)),
  }
}

/** File by file: all of them together may not fit into memory. */
async function sweep(store: IDBObjectStore, named: ReadonlySet<Sha256>, today: PlainDate): Promise<void> {
  for (const key of await answer(store.getAllKeys())) {
    const stored = await answer(fileAt(store, key))
    if (stored === undefined) continue
    const { bytes, unnamedSince } = stored
    if (named.has(key as Sha256)) {
      if (unnamedSince !== undefined) await answer(store.put({ bytes }, key))
    } else if (unnamedSince === undefined) await answer(store.put({ bytes, unnamedSince: today }, key))
    else if (isDue(unnamedSince, today)) await answer(store.delete(key))
  }
}

function fileAt(store: IDBObjectStore, key: IDBValidKey): IDBRequest<StoredFile | undefined> {
  return store.get(key) as IDBRequest<StoredFile | undefined> // safe: only `put` writes here
}
