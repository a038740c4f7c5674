import type { Amount } from '../../domain/values/amount'
import type { PlainDate } from '../../domain/values/plainDate'

/** What an Open Badge says of itself, each null if it doesn't. Nothing of it was verified. */
export type BadgeFacts = {
  readonly title: string | null
  readonly issuer: string | null
  /** The day of the activity, or else the day the badge was given. May be in the future. */
  readonly completedOn: PlainDate | null
  readonly expiresOn: PlainDate | null
  /** Contact hours, from its description. */
  readonly hours: Amount | null
  /** Credit as the badge prints it, "4". Its unit isn't said. */
  readonly credits: string | null
  /** Whether parts of it are only on the issuer's site. */
  readonly isElsewhere: boolean
  readonly isRevoked: boolean
  /** Where the rest is, if only its address is in the badge; null otherwise. */
  readonly address: string | null
}
