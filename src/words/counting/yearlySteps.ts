import type { YearlyDue } from '../../domain/counting/yearlySteps'
import type { PlainDate } from '../../domain/values/plainDate'
import type { RenewalRule, YearlyStep } from '../../domain/rule/rule'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'

/** "Yearly fee: by Aug 31, 2027 (70 USD)." */
export function yearlyStepText({ step: { label, fee }, dueOn }: YearlyDue, { fees }: Pick<RenewalRule, 'fees'>, today: PlainDate): string {
  const cost = fee === null ? '' : ` (${feeText(fee, fees.currency)})`
  return dueOn < today
    ? `${label}: was due by ${dayText(dueOn)}${cost}. Do it now, or mark it done if you have.`
    : `${label}: by ${dayText(dueOn)}${cost}.`
}

/** "By Aug 31, 2027" */
export function yearlyDayText({ dueOn }: YearlyDue): string {
  return `By ${dayText(dueOn)}`
}

/** For a step without a day. */
export const undatedText = 'Each year; the day isn’t known.'

/** "Yearly fee · 70 USD" */
export function yearlyAboutText({ label, fee }: YearlyStep, { fees }: Pick<RenewalRule, 'fees'>): string {
  return fee === null ? label : `${label} · ${feeText(fee, fees.currency)}`
}

/** "Marked done on Aug 3, 2027"; "Not marked done" once its day has passed; null if it's still to come. */
export function yearlyStateText({ done, dueOn }: YearlyDue, today: PlainDate): string | null {
  if (done !== null) return `Marked done on ${dayText(done.doneOn)}`
  return dueOn < today ? 'Not marked done' : null
}
