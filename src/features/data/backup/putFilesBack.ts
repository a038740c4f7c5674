import { fileKindOf } from '../../../domain/device/fileKind'
import type { Kept } from '../../../domain/records/portfolio'
import { proofsOf, type ProofType, type Sha256 } from '../../../domain/records/proof'
import { err, ok, type Result } from '../../../domain/values/result'
import type { Backup } from '../../../exchange/backup/readBackup'
import type { ProofShelf } from '../../../store/proofShelf'

const kinds: Readonly<Record<ProofType, ReturnType<typeof fileKindOf>>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpeg', 'image/png': 'png' }

/** Which certificates of these records the shelf has lost and the backup has. */
export async function filesToPutBack(
  { files }: Pick<Backup, 'files'>,
  records: readonly Kept[],
  shelf: Pick<ProofShelf, 'lost'>,
): Promise<ReadonlySet<Sha256>> {
  const named = records.flatMap(({ record }) => proofsOf(record).map(({ sha256 }) => sha256))
  return shelf.lost(new Set(named.filter((sha256) => files.has(sha256))))
}

/**
 * Puts the certificates of these records on the shelf, as far as the backup has them and the shelf does not. One that is
 * damaged in the backup, or is not what it says, is left out: its record then says that the file is lost.
 * Rejects with an AbortError when it is called off.
 */
export async function putFilesBack(
  { files, readFile }: Pick<Backup, 'files' | 'readFile'>,
  records: readonly Kept[],
  shelf: ProofShelf,
  { onProgress, signal }: { readonly onProgress: (done: number, of: number) => void; readonly signal: AbortSignal },
): Promise<Result<void, 'full' | 'refused'>> {
  const wanted = new Map<Sha256, ProofType>(records.flatMap(({ record }) => proofsOf(record).map(({ sha256, type }) => [sha256, type] as const)))
  let done = 0
  for (const [sha256, type] of wanted) {
    const name = (await shelf.open(sha256)).ok ? undefined : files.get(sha256)
    const bytes = name === undefined ? null : await readFile(name)
    signal.throwIfAborted()
    if (bytes?.ok === true && fileKindOf(bytes.value) === kinds[type]) {
      const put = await shelf.putBack(sha256, bytes.value)
      if (!put.ok && (put.error === 'full' || put.error === 'refused')) return err(put.error)
    }
    signal.throwIfAborted()
    done += 1
    onProgress(done, wanted.size)
  }
  return ok(undefined)
}
