import { startBefore } from '../counting/cycle'
import { addDays, parsePlainDate, type PlainDate } from '../values/plainDate'
import { type CredentialDraft, cycleOfDraft, isForCard } from './credentialDraft'

/** Why an expiry may be mistyped: it's `past`, or the cycle that ends with it would only begin on a day `ahead`. */
export type OddExpiry = { readonly kind: 'past' | 'ahead'; readonly day: PlainDate }

/** Some cycles end with a month. */
const leeway = 31

/** Of a credential being added, by the expiry its form shows; null if there's nothing odd. */
export function oddExpiry(draft: CredentialDraft, expiry: string, today: PlainDate): OddExpiry | null {
  const typed = parsePlainDate(expiry)
  if (!typed.ok) return null
  if (typed.value < today) return { kind: 'past', day: typed.value }
  const cycle = isForCard(draft) ? null : cycleOfDraft(draft)
  if (cycle === null) return null
  const certified = parsePlainDate(draft.certifiedOn)
  const start = startBefore(typed.value, cycle, certified.ok ? certified.value : null)
  return start > addDays(today, leeway) ? { kind: 'ahead', day: start } : null
}
