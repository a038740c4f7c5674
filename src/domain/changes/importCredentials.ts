import type { CredentialInput } from '../forms/readCredential'
import { keepingPeriod } from '../records/cardPeriods'
import { type Card, type Credential, sameName } from '../records/credential'
import { toCredentialId } from '../records/ids'
import type { Change } from '../records/change'
import { credentialById, freeName, type Portfolio } from '../records/portfolio'
import { compareTexts } from '../values/compareTexts'
import { isDeepEqual } from '../values/isDeepEqual'
import { err, ok } from '../values/result'
import { without } from '../values/without'
import type { Operation } from './act'

/** A credential from a file. It renews the stored card, if there's one, and otherwise becomes a credential of its own. */
export type FoundCredential = { readonly credential: CredentialInput; readonly renews: Card | null }

/**
 * Adds credentials from a file, and renews stored cards. Of several cards with one name in the file, the one that runs longest is the card, and
 * the others are its history; of two that end on the same day, each is a card of its own. Nothing is done if a stored card has changed meanwhile.
 */
export function importCredentials(found: readonly FoundCredential[]): Operation {
  return (portfolio, { newId }) => {
    if (found.some(({ renews }) => renews !== null && credentialById(portfolio, renews.id) !== renews)) return err({ kind: 'changedMeanwhile' })
    const nameIn = (done: readonly Step[], name: string) => freeName({ ...portfolio, credentials: afterAll(portfolio, done) }, name)
    const steps = found.toSorted(byExpiry).reduce<readonly Step[]>((done, each) => {
      const { credential } = each
      const last = credential.kind === 'card' ? cardBefore(each, credential, done) : null
      if (credential.kind !== 'card' || last === null) {
        const after: Credential = { id: toCredentialId(newId()), ...credential, name: nameIn(done, credential.name) }
        return [...done, { before: null, after, name: credential.name }]
      }
      return [...done.filter((step) => step !== last), { ...last, after: renewedBy(last.after, credential) }]
    }, [])
    const changes = steps.map(({ before, after }): Change => ({ kind: 'credential', before, after }))
    return ok({ verb: 'imported', subject: { kind: 'credentials', count: changes.length }, changes })
  }
}

/** `name` is the one in the file. */
type Step = { readonly before: Card | null; readonly after: Credential; readonly name: string }
type CardStep = Step & { readonly after: Card }

function byExpiry({ credential: one }: FoundCredential, { credential: other }: FoundCredential): number {
  return compareTexts(one.expiresOn ?? '', other.expiresOn ?? '')
}

function afterAll(portfolio: Portfolio, steps: readonly Step[]): readonly Credential[] {
  return [...portfolio.credentials, ...steps.map(({ after }) => after)]
}

/** What the card renews: the stored one as it is by now, or one of the same name from the file; null if it's new, or no longer than the last. */
function cardBefore({ renews }: FoundCredential, { name, covers, expiresOn }: CardInput, steps: readonly Step[]): CardStep | null {
  const cards = steps.filter((step): step is CardStep => step.after.kind === 'card')
  const last = cards.findLast(({ after, ...step }) =>
    renews === null ? sameName(step.name, name) && isDeepEqual(after.covers, covers) : after.id === renews.id,
  )
  if (last === undefined) return renews === null ? null : { before: renews, after: renews, name: renews.name }
  return last.after.expiresOn < expiresOn ? last : null
}

type CardInput = Extract<CredentialInput, { readonly kind: 'card' }>

/** The number is printed on the old card. */
function renewedBy(card: Card, { certifiedOn, expiresOn, number, cycle, presetId }: CardInput): Card {
  const days = { certifiedOn, expiresOn, cycle, presetId: presetId ?? card.presetId, ...(number === undefined ? {} : { number }) }
  return keepingPeriod(card, { ...without(card, 'number'), ...days })
}
