import { createHash } from 'node:crypto'
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
  const answer = <Value>(value: () => Value): Promise<Value> => {
    return files.fault === 'broken' ? Promise.reject(new Error('no answer')) : Promise.resolve(value())
  }
  const files: FakeProofFiles = {
    kept,
    fault: 'none',
    put: (sha256, bytes) =>
      files.fault === 'full' ? Promise.reject(new DOMException('no room', 'QuotaExceededError')) : answer(() => void kept.set(sha256, bytes)),
    get: (sha256) => answer(() => kept.get(sha256) ?? null),
    addresses: () => answer(() => new Set(kept.keys())),
    remove: (choose) => answer(() => choose().forEach((sha256) => kept.delete(sha256))),
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
