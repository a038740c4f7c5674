import type { CourseId } from './ids'
import type { Amount } from '../values/amount'
import type { PlainDate } from '../values/plainDate'
import type { RenewalRule } from '../rule/rule'

/** What one course gave a closed cycle, with enough to show it after the course itself is gone. */
export type Credited = {
  readonly courseId: CourseId
  readonly title: string
  readonly completedOn: PlainDate
  readonly amount: Amount
}

/** Surplus from one cycle that counts in the next, under the same requirement. */
export type Carried = { readonly requirementId: string; readonly amount: Amount }

/** A renewal and the cycle it closed. */
export type Renewal = {
  readonly renewedOn: PlainDate
  /** In hundredths of the rule's currency; null if the trainer gave none. */
  readonly fee: Amount | null
  /** The first and last day of the cycle. */
  readonly start: PlainDate
  readonly expiry: PlainDate
  /** The first day that counts toward the next cycle. */
  readonly nextStart: PlainDate
  /** The rule at that time. */
  readonly rule: RenewalRule
  readonly ruleEdited: boolean
  /** Includes courses from the late window that counted nothing themselves but were used by a check or the next cycle. */
  readonly credited: readonly Credited[]
  readonly carried: readonly Carried[]
}

/** The courses credited in closed cycles, each with its cycle's expiry: none is credited twice. */
export function creditedIn(renewals: readonly Renewal[]): ReadonlyMap<CourseId, PlainDate> {
  return new Map(renewals.flatMap(({ credited, expiry }) => credited.map(({ courseId }) => [courseId, expiry] as const)))
}
