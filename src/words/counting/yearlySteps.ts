import type { YearlyDue } from '../../domain/counting/yearlySteps'
import type { PlainDate } from '../../domain/values/plainDate'
import type { RenewalRule, YearlyStep } from '../../domain/rule/rule'
import { yearly } from '../english/yearlySteps'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'

/** "Yearly fee: due Aug 31, 2027 ($70)." */
export function yearlyStepText({ step: { label, fee }, dueOn }: YearlyDue, { fees }: Pick<RenewalRule, 'fees'>, today: PlainDate): string {
  const [isOver, day] = [dueOn < today, dayText(dueOn)]
  if (fee === null) return (isOver ? yearly.wasDue : yearly.due)({ label, day })
  return (isOver ? yearly.wasDueWithFee : yearly.dueWithFee)({ label, day, fee: feeText(fee, fees.currency) })
}

/** "By Aug 31, 2027" */
export function yearlyDayText({ dueOn }: YearlyDue): string {
  return yearly.by({ day: dayText(dueOn) })
}

/** For a step without a day. */
export const undatedText = yearly.undated

/** "Yearly fee · $70" */
export function yearlyAboutText({ label, fee }: YearlyStep, { fees }: Pick<RenewalRule, 'fees'>): string {
  return fee === null ? label : yearly.withFee({ label, fee: feeText(fee, fees.currency) })
}

/** "Marked done on Aug 3, 2027"; "Not marked done" once its day has passed; null if it's still to come. */
export function yearlyStateText({ done, dueOn }: YearlyDue, today: PlainDate): string | null {
  if (done !== null) return yearly.done({ day: dayText(done.doneOn) })
  return dueOn < today ? yearly.notDone : null
}

/** What the button of a step is called among the others: "Mark done: Yearly fee, By Aug 31, 2027". */
export function yearlyToggleName(due: YearlyDue): string {
  const parts = { label: due.step.label, day: yearlyDayText(due) }
  return due.done === null ? yearly.markDone(parts) : yearly.reopen(parts)
}
