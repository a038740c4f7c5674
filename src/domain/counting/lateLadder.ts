import type { Amount } from '../values/amount'
import type { CycleWindow } from './cycle'
import type { PlainDate } from '../values/plainDate'
import type { RenewalRule } from '../rule/rule'
import { addSpan } from '../values/span'

/** A stretch of the late window in which the same holds. */
export type LateStep = {
  /** The last day of the step. */
  readonly through: PlainDate
  /** Whether education may still be finished. */
  readonly isEducationOpen: boolean
  /** In hundredths of the rule's currency; null where nothing is known of a fee. */
  readonly fee: Amount | null
}

/** What holds from the day after the expiry to the last day on which the application is taken; empty without a late window. */
export function lateLadder(rule: RenewalRule, { expiry, educationEnds, applicationEnds }: CycleWindow): readonly LateStep[] {
  const fees = (rule.lateWindow?.fees ?? []).map(({ through, fee }) => ({ through: addSpan(expiry, through), fee }))
  const ends = [educationEnds, applicationEnds, ...fees.map(({ through }) => through)].filter((end) => end > expiry && end <= applicationEnds)
  return [...new Set(ends)].sort().map((through) => ({
    through,
    isEducationOpen: through <= educationEnds,
    fee: fees.find((step) => step.through >= through)?.fee ?? null,
  }))
}

/** The step of the ladder that a day is in; null on every other day. */
export function lateStepOn(rule: RenewalRule, cycle: CycleWindow, day: PlainDate): LateStep | null {
  if (day <= cycle.expiry) return null
  return lateLadder(rule, cycle).find(({ through }) => through >= day) ?? null
}
