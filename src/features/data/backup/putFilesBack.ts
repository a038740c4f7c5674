import { fileKindOf } from '../../../domain/files/fileKind'
import type { FileFailure } from '../../../domain/files/proofFile'
import type { Kept } from '../../../domain/records/portfolio'
import { everyProofOf, type ProofType, type Sha256 } from '../../../domain/records/proof'
import { err, ok, type Result } from '../../../domain/values/result'
import type { Backup } from '../../../exchange/backup/readBackup'
import type { ProofStore } from '../../../store/proofStore'

const kinds: Readonly<Record<ProofType, ReturnType<typeof fileKindOf>>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpeg', 'image/png': 'png' }

/** The certificates of these records that the proof store has lost and the backup has. */
export async function filesToPutBack(
  { files }: Pick<Backup, 'files'>,
  records: readonly Kept[],
  proofStore: Pick<ProofStore, 'lost'>,
): Promise<ReadonlySet<Sha256>> {
  const named = records.flatMap(({ record }) => everyProofOf(record).map(({ sha256 }) => sha256))
  return proofStore.lost(new Set(named.filter((sha256) => files.has(sha256))))
}

/**
 * Puts certificates of these records from the backup into the proof store if it doesn't have them. Skips those that are damaged or of the
 * wrong type; their records show the file as lost. Rejects with an AbortError if aborted.
 */
export async function putFilesBack(
  { files, readFile }: Pick<Backup, 'files' | 'readFile'>,
  records: readonly Kept[],
  proofStore: ProofStore,
  { onProgress, signal }: { readonly onProgress: (done: number, of: number) => void; readonly signal: AbortSignal },
): Promise<Result<void, FileFailure>> {
  const wanted = new Map<Sha256, ProofType>(records.flatMap(({ record }) => everyProofOf(record).map(({ sha256, type }) => [sha256, type] as const)))
  let done = 0
  for (const [sha256, type] of wanted) {
    const name = (await proofStore.open(sha256)).ok ? undefined : files.get(sha256)
    const bytes = name === undefined ? null : await readFile(name)
    signal.throwIfAborted()
    if (bytes?.ok === true && fileKindOf(bytes.value) === kinds[type]) {
      const put = await proofStore.putBack(sha256, bytes.value)
      if (!put.ok && (put.error === 'full' || put.error === 'refused')) return err(put.error)
    }
    signal.throwIfAborted()
    done += 1
    onProgress(done, wanted.size)
  }
  return ok(undefined)
}
