import type { Proposal, FileFacts } from '../../components/proofs/FileProposals'
import { type CredentialDraft, withName, withOnlyMatch } from '../../domain/forms/credentialDraft'
import { folded } from '../../domain/values/folded'
import type { PlainDate } from '../../domain/values/plainDate'
import { proposedDates } from '../../words/credentials/credentials'

/** The draft, and the expiry its form shows. */
type Shown = { readonly draft: CredentialDraft; readonly expiry: string; readonly today: PlainDate }

/** What a certificate, card or badge says that the form of a credential doesn't yet. Nobody was certified on a day that's still to come. */
export function proposalsOf(
  { title, credential = null, completedOn, expiresOn }: FileFacts,
  { draft, expiry, today }: Shown,
): readonly Proposal<Partial<CredentialDraft>>[] {
  const proposals: Proposal<Partial<CredentialDraft>>[] = []
  const name = credential ?? title
  if (name !== null && folded(name) !== folded(draft.name)) proposals.push({ key: 'title', text: name, part: named(draft, name) })
  if (completedOn !== null && completedOn !== draft.certifiedOn && completedOn <= today)
    proposals.push({ key: 'completedOn', text: proposedDates.certified(completedOn), part: { certifiedOn: completedOn } })
  if (expiresOn !== null && expiresOn !== expiry)
    proposals.push({ key: 'expiresOn', text: proposedDates.expires(expiresOn), part: { expiresOn, expiresMonth: null } })
  return proposals
}

/** A new one is the preset that's called so, if there's only one. */
function named(draft: CredentialDraft, name: string): Partial<CredentialDraft> {
  return draft.choice?.kind === 'held' ? { name } : withOnlyMatch(withName(draft, name))
}
