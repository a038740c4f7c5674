import type { Amount } from '../values/amount'
import type { CycleWindow } from './cycle'
import type { PlainDate } from '../values/plainDate'
import type { RenewalRule } from '../rule/rule'
import { addSpan } from '../values/span'

/** A stretch of the late window with the same terms. */
export type LateStep = {
  /** The last day of the step. */
  readonly through: PlainDate
  /** Whether education can still be completed. */
  readonly isEducationOpen: boolean
  /** In hundredths of the rule's currency; null if no fee is known. */
  readonly fee: Amount | null
}

/** The steps from the day after the expiry through the last day for the application; empty without a late window. */
export function lateLadder(rule: RenewalRule, { expiry, educationEnds, applicationEnds }: CycleWindow): readonly LateStep[] {
  const fees = (rule.lateWindow?.fees ?? []).map(({ through, fee }) => ({ through: addSpan(expiry, through), fee }))
  const ends = [educationEnds, applicationEnds, ...fees.map(({ through }) => through)].filter((end) => end > expiry && end <= applicationEnds)
  return [...new Set(ends)].sort().map((through) => ({
    through,
    isEducationOpen: through <= educationEnds,
    fee: fees.find((step) => step.through >= through)?.fee ?? null,
  }))
}

/** The late fees from this day on, each with its last day; steps with the same fee are one. */
export function feesAhead(rule: RenewalRule, cycle: CycleWindow, today: PlainDate): readonly Pick<LateStep, 'through' | 'fee'>[] {
  return lateLadder(rule, cycle).filter(({ through, fee }, index, steps) => through >= today && steps[index + 1]?.fee !== fee)
}

/** The step a day falls in; null if none. */
export function lateStepOn(rule: RenewalRule, cycle: CycleWindow, day: PlainDate): LateStep | null {
  if (day <= cycle.expiry) return null
  return lateLadder(rule, cycle).find(({ through }) => through >= day) ?? null
}
