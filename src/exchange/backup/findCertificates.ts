import type { Proof, Sha256 } from '../../domain/records/proof'
import type { Archive } from '../archive/unzip'
import type { LongWork } from '../longWork'

/** What the records say about a certificate, and its name beside the records when the backup was made; null if they don't say. */
export type WantedCertificate = Pick<Proof, 'sha256' | 'size'> & { readonly file: string | null }

export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<Sha256>

/**
 * The name in the archive for each certificate it has. `folder` has the records. A file that's where the backup had it is taken at its word: what's taken from it is checked once
 * more. Others are known by their digest, since a program that compresses a folder may write every name another way. Only files of the right size are read
 * for that. Rejects with an AbortError if canceled.
 */
export async function findCertificates(
  { sizes, read }: Archive,
  folder: string,
  wanted: readonly WantedCertificate[],
  digest: Digest,
  { pause, signal, onProgress }: LongWork,
): Promise<ReadonlyMap<Sha256, string>> {
  const found = new Map<Sha256, string>()
  const lost = new Map<Sha256, number>()
  for (const { sha256, size, file } of wanted) {
    if (file !== null && sizes.get(folder + file) === size) found.set(sha256, folder + file)
    else lost.set(sha256, size)
  }
  const taken = new Set(found.values())
  const lostSizes = new Set(lost.values())
  const candidates = [...sizes].flatMap(([name, size]) => (lostSizes.has(size) && !taken.has(name) ? [name] : []))
  for (const [index, name] of candidates.entries()) {
    onProgress?.(index, candidates.length)
    const bytes = await read(name)
    if (bytes?.ok !== true) continue
    const sha256 = await digest(bytes.value)
    if (lost.has(sha256)) found.set(sha256, name)
    await pause()
    signal?.throwIfAborted()
  }
  return found
}
