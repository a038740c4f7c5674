import type { MissingProof } from '../../domain/counting/missingProof'

/** "3 of 5 counted courses have no certificate."; null while nothing counts. */
export function missingProofText({ missing, of }: Pick<MissingProof, 'of'> & { readonly missing: { readonly length: number } }): string | null {
  if (of === 0) return null
  if (missing.length === 0) return of === 1 ? 'The counted course has a certificate.' : `All ${of} counted courses have a certificate.`
  if (of === 1) return 'The counted course has no certificate.'
  return `${missing.length} of ${of} counted courses ${missing.length === 1 ? 'has' : 'have'} no certificate.`
}
