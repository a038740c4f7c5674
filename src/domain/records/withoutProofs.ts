import { everyProofOf, type Proof } from './proof'
import { without } from '../values/without'

type Periods = readonly { readonly expiresOn: string; readonly proofs?: readonly Proof[] }[]
type Provable = { readonly proofs?: readonly Proof[]; readonly periods?: Periods }

/** The record without its certificates and those of the cards before it. */
export function withoutProofs<Whole extends Provable>(record: Whole): Whole {
  const { periods } = record
  const bare = without(record, 'proofs')
  return (periods === undefined ? bare : { ...bare, periods: periods.map((period) => without(period, 'proofs')) }) as Whole // safe: only optional fields are gone
}

/** A record that was written without its certificates, with those it has here. The cards before it are known by their expiries. */
export function withProofsFrom<Whole extends Provable>(record: Whole, here: Provable): Whole {
  if (everyProofOf(record).length > 0) return record
  const old = new Map((here.periods ?? []).map(({ expiresOn, proofs }) => [expiresOn, proofs]))
  const { periods } = record
  return {
    ...record,
    ...given(here.proofs),
    ...(periods === undefined ? {} : { periods: periods.map((period) => ({ ...period, ...given(old.get(period.expiresOn)) })) }),
  }
}

function given(proofs: readonly Proof[] | undefined): { readonly proofs?: readonly Proof[] } {
  return proofs === undefined ? {} : { proofs }
}
