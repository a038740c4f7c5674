import type { Proof, ProofLoss, ProofProblem, Sha256 } from '../domain/proof'
import type { Result } from '../domain/result'

export type Bytes = Uint8Array<ArrayBuffer>

/** Where the files of the proofs are: each once, under the SHA-256 of its bytes. */
export type ProofShelf = {
  /** Takes a file in: its bytes decide what it is, a photo is shrunk and loses its location, the same bytes are kept once. */
  readonly take: (file: File) => Promise<Result<Proof, ProofProblem>>
  /** The bytes as they were taken in. */
  readonly open: (sha256: Sha256) => Promise<Result<Bytes, ProofLoss>>
  /** Puts bytes of a backup or an archive under their address. */
  readonly putBack: (sha256: Sha256, bytes: Bytes) => Promise<Result<void, 'altered' | 'full' | 'refused'>>
  /** Which of these the browser does not have. */
  readonly lost: (wanted: ReadonlySet<Sha256>) => Promise<ReadonlySet<Sha256>>
}
