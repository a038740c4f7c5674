import { proofsOf, type Sha256 } from './proof'
import type { Portfolio } from './portfolio'

/** The addresses of all proofs that records name, also those that were deleted lately. */
export function addressesIn({ credentials, courses, planned, deleted }: Portfolio): ReadonlySet<Sha256> {
  const records = [...credentials, ...courses, ...planned, ...deleted.map(({ record }) => record)]
  return new Set(records.flatMap((record) => proofsOf(record).map(({ sha256 }) => sha256)))
}
