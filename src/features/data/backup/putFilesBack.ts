import { fileKindOf } from '../../../domain/files/fileKind'
import type { FileFailure } from '../../../domain/files/proofFile'
import type { Kept } from '../../../domain/records/portfolio'
import { everyProofOf, type Proof, type ProofType, type Sha256 } from '../../../domain/records/proof'
import { err, ok, type Result } from '../../../domain/values/result'
import type { Backup } from '../../../exchange/backup/readBackup'
import type { ProofStore } from '../../../store/proofStore'

const kinds: Readonly<Record<ProofType, ReturnType<typeof fileKindOf>>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpeg', 'image/png': 'png' }

/** What came of the certificates: how many were put back, and those that couldn't be. */
type PutBack = { readonly restored: number; readonly absent: readonly Proof[] }

/** The certificates of these records that the proof store doesn't have and the backup has. */
export async function filesToPutBack(
  { files }: Pick<Backup, 'files'>,
  records: readonly Kept[],
  proofStore: Pick<ProofStore, 'lost'>,
): Promise<ReadonlySet<Sha256>> {
  return proofStore.lost(new Set(certificatesOf(records).flatMap(({ sha256 }) => (files.has(sha256) ? [sha256] : []))))
}

/** The certificates of these records that neither the backup nor the proof store has. */
export async function absentFiles(
  { files }: Pick<Backup, 'files'>,
  records: readonly Kept[],
  proofStore: Pick<ProofStore, 'lost'>,
): Promise<readonly Proof[]> {
  const absent = certificatesOf(records).filter(({ sha256 }) => !files.has(sha256))
  const lost = await proofStore.lost(new Set(absent.map(({ sha256 }) => sha256)))
  return absent.filter(({ sha256 }) => lost.has(sha256))
}

/**
 * Puts certificates of these records from the backup into the proof store if it doesn't have them. Those it couldn't aren't in the backup, or
 * they're damaged or of the wrong type there. Rejects with an AbortError if aborted.
 */
export async function putFilesBack(
  { files, readFile }: Pick<Backup, 'files' | 'readFile'>,
  records: readonly Kept[],
  proofStore: ProofStore,
  { onProgress, signal }: { readonly onProgress: (done: number, of: number) => void; readonly signal: AbortSignal },
): Promise<Result<PutBack, FileFailure>> {
  const wanted = certificatesOf(records)
  const absent: Proof[] = []
  let restored = 0
  for (const [index, proof] of wanted.entries()) {
    const { sha256, type } = proof
    if (!(await proofStore.open(sha256)).ok) {
      const name = files.get(sha256)
      const bytes = name === undefined ? null : await readFile(name)
      signal.throwIfAborted()
      const isFit = bytes?.ok === true && fileKindOf(bytes.value) === kinds[type]
      const put = isFit ? await proofStore.putBack(sha256, bytes.value) : null
      if (put?.ok === false && (put.error === 'full' || put.error === 'refused')) return err(put.error)
      if (put?.ok === true) restored += 1
      else absent.push(proof)
    }
    signal.throwIfAborted()
    onProgress(index + 1, wanted.length)
  }
  return ok({ restored, absent })
}

/** Each once. */
function certificatesOf(records: readonly Kept[]): readonly Proof[] {
  return [...new Map(records.flatMap(({ record }) => everyProofOf(record).map((proof) => [proof.sha256, proof]))).values()]
}
