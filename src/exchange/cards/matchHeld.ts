import type { CardRemark } from '../../domain/files/cardRow'
import type { CredentialInput } from '../../domain/forms/readCredential'
import { type Card, type Credential, isCard, sameName } from '../../domain/records/credential'
import type { Portfolio } from '../../domain/records/portfolio'

/** What a credential from a list is to the stored ones: new, there already, or one of them with other days. */
export type HeldMatch =
  | { readonly state: 'new' }
  | { readonly state: 'there' }
  | { readonly state: 'renewal'; readonly renews: Card; readonly remark: CardRemark }
  | { readonly state: 'ask'; readonly remark: CardRemark; readonly renews?: Card }

/**
 * A stored card of the same name is renewed by one that runs longer. One of another name that covers the same is only asked about: a trainer may
 * well have two. Nothing else that's stored is changed by a list.
 */
export function matchHeld(found: CredentialInput, { credentials }: Portfolio): HeldMatch {
  const [held] = credentials
    .filter((credential) => isSame(credential, found) || isSamePreset(credential, found))
    .toSorted((one, other) => Number(isSame(other, found)) - Number(isSame(one, found)))
  if (held === undefined) return { state: 'new' }
  if (credentials.some((credential) => isThere(credential, found))) return { state: 'there' }
  const { name } = held
  if (found.kind !== 'card' || !isCard(held)) return { state: 'ask', remark: { kind: 'otherDays', name } }
  if (found.expiresOn < held.expiresOn) return { state: 'ask', remark: { kind: 'laterHeld', name } }
  if (found.expiresOn === held.expiresOn) return { state: 'ask', remark: { kind: 'otherDays', name } }
  return isSame(held, found)
    ? { state: 'renewal', renews: held, remark: { kind: 'renews', name } }
    : { state: 'ask', renews: held, remark: { kind: 'mayRenew', name } }
}

function isSame(held: Credential, found: CredentialInput): boolean {
  return sameName(held.name, found.name) || (held.number !== undefined && held.number === found.number)
}

function isSamePreset(held: Credential, found: CredentialInput): boolean {
  return found.presetId !== null && held.presetId === found.presetId
}

/** The card itself or one of those before it: by its number, or else by its days. */
function isThere(held: Credential, found: CredentialInput): boolean {
  if (!isSame(held, found) && !isSamePreset(held, found)) return false
  const periods = [held, ...(isCard(held) ? (held.periods ?? []) : [])]
  return periods.some(({ number, certifiedOn, expiresOn }) => {
    const isOther = number !== undefined && found.number !== undefined && number !== found.number
    const isIssuedThen = certifiedOn === null || found.certifiedOn === null || certifiedOn === found.certifiedOn
    return !isOther && expiresOn === found.expiresOn && isIssuedThen
  })
}
