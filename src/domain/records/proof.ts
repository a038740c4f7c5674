import type { Brand } from '../values/brand'
import type { PlainDate } from '../values/plainDate'
import { without } from '../values/without'

/** The SHA-256 of a file's stored bytes: 64 lowercase hexadecimal digits. The same bytes are stored once. */
export type Sha256 = Brand<string, 'Sha256'>

/** What a proof can be, going by its bytes, not its name. Other images are converted to one of these on arrival. */
export const proofTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const

export type ProofType = (typeof proofTypes)[number]

/** A certificate attached to a course or a credential. The bytes are stored elsewhere, under their address. */
export type Proof = {
  readonly sha256: Sha256
  /** The name of the trainer's file. */
  readonly name: string
  readonly type: ProofType
  /** In bytes, as stored. */
  readonly size: number
  readonly addedOn: PlainDate
}

export function proofsOf(record: { readonly proofs?: readonly Proof[] }): readonly Proof[] {
  return record.proofs ?? []
}

/** The certificates of a record and those of the cards before it. */
export function everyProofOf(record: {
  readonly proofs?: readonly Proof[]
  readonly periods?: readonly { readonly proofs?: readonly Proof[] }[]
}): readonly Proof[] {
  return [...proofsOf(record), ...(record.periods ?? []).flatMap(proofsOf)]
}

/** The field for a record: absent if there are none. */
export function withProofs(proofs: readonly Proof[]): { readonly proofs?: readonly Proof[] } {
  return proofs.length === 0 ? {} : { proofs }
}

/** The record with exactly these certificates. */
export function putProofs<Whole extends { readonly proofs?: readonly Proof[] }>(whole: Whole, proofs: readonly Proof[]): Whole {
  return { ...without(whole, 'proofs'), ...withProofs(proofs) } as unknown as Whole // safe: only its certificates differ
}

/** Attaches a file, unless it already is. */
export function addProof(proofs: readonly Proof[], added: Proof): readonly Proof[] {
  return proofs.some(({ sha256 }) => sha256 === added.sha256) ? proofs : [...proofs, added]
}

export function isSha256(text: string): text is Sha256 {
  return /^[0-9a-f]{64}$/.test(text)
}
