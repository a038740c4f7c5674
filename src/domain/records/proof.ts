import type { Brand } from '../values/brand'
import type { PlainDate } from '../values/plainDate'
import { without } from '../values/without'

/** The SHA-256 of a file's bytes as they are kept: 64 lowercase hexadecimal digits. The same bytes are kept once. */
export type Sha256 = Brand<string, 'Sha256'>

/** What a proof can be: its bytes decide, not its name. Other images are turned into one of these when they are taken in. */
export const proofTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const

export type ProofType = (typeof proofTypes)[number]

/** A certificate of completion that is kept with a course or a credential. The bytes are elsewhere, under their address. */
export type Proof = {
  readonly sha256: Sha256
  /** As the trainer's file was named. */
  readonly name: string
  readonly type: ProofType
  /** In bytes, as kept. */
  readonly size: number
  readonly addedOn: PlainDate
}

export function proofsOf(record: { readonly proofs?: readonly Proof[] }): readonly Proof[] {
  return record.proofs ?? []
}

/** As a record carries them. */
export function withProofs(proofs: readonly Proof[]): { readonly proofs?: readonly Proof[] } {
  return proofs.length === 0 ? {} : { proofs }
}

/** The same record with these certificates and no others. */
export function putProofs<Whole extends { readonly proofs?: readonly Proof[] }>(whole: Whole, proofs: readonly Proof[]): Whole {
  return { ...without(whole, 'proofs'), ...withProofs(proofs) } as unknown as Whole // safe: only its certificates are others
}

/** The same file is attached once. */
export function addProof(proofs: readonly Proof[], added: Proof): readonly Proof[] {
  return proofs.some(({ sha256 }) => sha256 === added.sha256) ? proofs : [...proofs, added]
}

export function isSha256(text: string): text is Sha256 {
  return /^[0-9a-f]{64}$/.test(text)
}
