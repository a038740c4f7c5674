import type { PlainDate } from '../../domain/values/plainDate'
import type { Proof } from '../../domain/records/proof'
import type { BadgeFacts } from '../../exchange/badges/badgeFacts'
import type { CertificateFacts } from '../../exchange/pdf/certificateFacts'
import type { ProofStore } from '../../store/proofStore'

/** A file of the form: kept as a certificate, or refused as one, which a badge in it may still be read from. */
export type FactSource = { readonly kind: 'kept'; readonly proof: Proof } | { readonly kind: 'refused'; readonly file: File }

/** What was found in it. A file may hold several badges. */
export type FoundFacts =
  | { readonly kind: 'certificate'; readonly facts: CertificateFacts }
  | { readonly kind: 'badges'; readonly badges: readonly BadgeFacts[] }

/** Loads what reads the file. Null if there's nothing to be read in it; rejects if that can't be loaded. */
export async function readFacts(source: FactSource, proofStore: Pick<ProofStore, 'open'>, today: PlainDate): Promise<FoundFacts | null> {
  if (source.kind === 'refused') return readBadgesIn(source.file)
  const { type, sha256 } = source.proof
  if (type === 'image/jpeg') return null
  const opened = await proofStore.open(sha256)
  if (!opened.ok) return null
  if (type === 'image/png') return readBadgesIn(new Blob([opened.value]))
  const { readCertificate } = await import('../../exchange/pdf/readCertificate')
  const facts = await readCertificate(opened.value, today)
  return facts === null ? null : { kind: 'certificate', facts }
}

async function readBadgesIn(file: Blob): Promise<FoundFacts | null> {
  const { readBadges } = await import('../../exchange/badges/readBadges')
  const badges = await readBadges(file)
  return badges.length === 0 ? null : { kind: 'badges', badges }
}
