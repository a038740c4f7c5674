import { createHash } from 'node:crypto'
import type { PlainDate } from '../../src/domain/values/plainDate'
import { isDue } from '../../src/domain/records/portfolio'
import type { Sha256 } from '../../src/domain/records/proof'
import type { ProofFiles } from '../../src/storage/files/proofFiles'

export type FakeProofFiles = ProofFiles & {
  readonly kept: Map<Sha256, ArrayBuffer>
  /** What the browser does with the next calls: accepts them, is out of space, or fails. */
  fault: 'none' | 'full' | 'broken'
}

/** Files that last as long as the test. */
export function createFakeProofFiles(): FakeProofFiles {
  const kept = new Map<Sha256, ArrayBuffer>()
  const unnamedSince = new Map<Sha256, PlainDate>()
  const answer = <Value>(value: () => Value): Promise<Value> => {
    return files.fault === 'broken' ? Promise.reject(new Error('no answer')) : Promise.resolve(value())
  }
  const files: FakeProofFiles = {
    kept,
    fault: 'none',
    put: (sha256, bytes) =>
      files.fault === 'full'
        ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
        : answer(() => {
            kept.set(sha256, bytes)
            unnamedSince.delete(sha256)
          }),
    get: (sha256) => answer(() => kept.get(sha256) ?? null),
    addresses: () => answer(() => new Set(kept.keys())),
    sweep: (named, today) =>
      answer(() => {
        for (const sha256 of kept.keys()) {
          const since = unnamedSince.get(sha256)
          if (named.has(sha256)) unnamedSince.delete(sha256)
          else if (since === undefined) unnamedSince.set(sha256, today)
          else if (isDue(since, today)) kept.delete(sha256)
        }
      }),
  }
  return files
}

export function sha256Of(bytes: ArrayBuffer): Promise<Sha256> {
  return Promise.resolve(createHash('sha256').update(new Uint8Array(bytes)).digest('hex') as Sha256) // safe: it's a SHA-256
}

/** A file a trainer chooses. */
export function pdfFile(name: string, text = 'certificate'): File {
  return new File([`%PDF-1.7\n${text}`], name, { type: 'application/pdf' })
}
