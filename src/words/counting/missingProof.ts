import type { MissingProof } from '../../domain/counting/missingProof'
import { missingProofs } from '../english/missingProof'
import { countText } from '../values/numbers'

/** "3 of 5 counted courses have no certificate."; null while nothing counts. */
export function missingProofText({ missing, of }: Pick<MissingProof, 'of'> & { readonly missing: { readonly length: number } }): string | null {
  if (of === 0) return null
  if (of === 1) return missing.length === 0 ? missingProofs.onlyHasOne : missingProofs.onlyHasNone
  if (missing.length === 0) return missingProofs.allHaveOne({ of: countText(of) })
  return missingProofs.someHaveNone({ missing: countText(missing.length), of: countText(of) }, missing.length)
}
