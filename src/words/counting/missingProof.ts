import type { MissingProof } from '../../domain/counting/missingProof'
import { addProofs, missingProofs } from '../english/missingProof'
import { countText } from '../values/numbers'

/** "No certificate for CES."; "3 of 5 counted courses have no certificate."; null while nothing counts. */
export function missingProofText({ missing, of }: MissingProof): string | null {
  if (of === 0) return null
  const [first, another] = missing
  if (first !== undefined && another === undefined) return missingProofs.oneHasNone(first)
  if (first === undefined) return of === 1 ? missingProofs.onlyHasOne : missingProofs.allHaveOne({ of: countText(of) })
  return missingProofs.someHaveNone({ missing: countText(missing.length), of: countText(of) })
}

/** What the buttons beside it say. */
export const addProofWords = addProofs
