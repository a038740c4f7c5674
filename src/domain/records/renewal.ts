import type { CourseId } from './ids'
import type { Amount } from '../values/amount'
import type { PlainDate } from '../values/plainDate'
import type { RenewalRule } from '../rule/rule'

/** What one course gave a cycle that has been closed. Carries what is needed to read it when the course itself is gone. */
export type Credited = {
  readonly courseId: CourseId
  readonly title: string
  readonly completedOn: PlainDate
  readonly amount: Amount
}

/** Surplus of one cycle that counts in the next, under the same requirement. */
export type Carried = { readonly requirementId: string; readonly amount: Amount }

/** A renewal, and with it the cycle that it closed. */
export type Renewal = {
  readonly renewedOn: PlainDate
  /** In hundredths of the rule's currency; null where the trainer gave none. */
  readonly fee: Amount | null
  /** First and last day of the cycle. */
  readonly start: PlainDate
  readonly expiry: PlainDate
  /** The first day that counts toward the next cycle. */
  readonly nextStart: PlainDate
  /** As it was then. */
  readonly rule: RenewalRule
  readonly ruleEdited: boolean
  /** Also a course of the late window that counted nothing by itself, where a check or the next cycle used it. */
  readonly credited: readonly Credited[]
  readonly carried: readonly Carried[]
}

/** The courses that closed cycles took, each with the expiry of its cycle: none of them is credited a second time. */
export function creditedIn(renewals: readonly Renewal[]): ReadonlyMap<CourseId, PlainDate> {
  return new Map(renewals.flatMap(({ credited, expiry }) => credited.map(({ courseId }) => [courseId, expiry] as const)))
}
