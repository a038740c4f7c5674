import type { Sha256 } from '../../domain/records/proof'
import { answer, type Databases } from '../browser/database'
import { createPatientDatabase } from '../browser/patientDatabase'

/** The bytes of the proofs, each file once under its SHA-256. Calls reject if IndexedDB fails; on a full disk with a QuotaExceededError. */
export type ProofFiles = {
  /** Resolves once the bytes are on disk. Replaces what was under that address, since it may have been altered. */
  readonly put: (sha256: Sha256, bytes: ArrayBuffer) => Promise<void>
  readonly get: (sha256: Sha256) => Promise<ArrayBuffer | null>
  readonly addresses: () => Promise<ReadonlySet<Sha256>>
  /** Removes the files that `choose` gives. It's called when no page can be storing one. */
  readonly remove: (choose: () => readonly Sha256[]) => Promise<void>
}

// Not a Blob: WebKit has lost the content of stored Blobs.
type StoredFile = { readonly bytes: ArrayBuffer }

export function createProofFiles(databases: Databases, name = 'recert-proofs'): ProofFiles {
  const transact = createPatientDatabase(databases, name, 'files')
  return {
    async put(sha256, bytes) {
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
    async remove(choose) {
      await transact('readwrite', async (store) => {
        // A transaction begins with its first answer, not before: then what other pages were storing is stored.
        await answer(store.count())
        await Promise.all(choose().map((sha256) => answer(store.delete(sha256))))
      })
    },
  }
}

function fileAt(store: IDBObjectStore, key: IDBValidKey): IDBRequest<StoredFile | undefined> {
  return store.get(key) as IDBRequest<StoredFile | undefined> // safe: only `put` writes here
}
