import type { PlainDate } from '../values/plainDate'
import type { Proof, Sha256 } from '../records/proof'

/** One file in the pack. A file attached to several records has one number. */
export type NumberedProof = {
  /** From 1, in report order. */
  readonly number: number
  readonly proof: Proof
  /** The records it belongs to; `day` is the first one's. */
  readonly titles: readonly string[]
  readonly day: PlainDate | null
}

type Holder = { readonly title: string; readonly day: PlainDate | null; readonly proofs: readonly Proof[] }

/** The files of these records in order, each once. */
export function numberedProofs(holders: readonly Holder[]): readonly NumberedProof[] {
  const found = new Map<Sha256, NumberedProof>()
  for (const { title, day, proofs } of holders) {
    for (const proof of proofs) {
      const known = found.get(proof.sha256)
      found.set(
        proof.sha256,
        known === undefined ? { number: found.size + 1, proof, titles: [title], day } : { ...known, titles: [...known.titles, title] },
      )
    }
  }
  return [...found.values()]
}
