import type { Proof } from '../domain/records/proof'

type BackupOptions = {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, of: number) => void
  /** Leaves out the recently deleted records, and the certificates that only they have. */
  readonly withoutDeleted?: boolean
}

/** Everything in one ZIP. `missing` are certificates this browser has lost. Rejects with an AbortError when canceled. */
export type MakeBackup = (options?: BackupOptions) => Promise<{ readonly archive: Blob; readonly missing: readonly Proof[] }>
