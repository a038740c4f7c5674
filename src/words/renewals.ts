import type { CycleWindow } from '../domain/cycle'
import { lateStepOn } from '../domain/lateLadder'
import { daysBetween, type PlainDate } from '../domain/plainDate'
import type { RenewalRule } from '../domain/rule'
import { quantity } from './dates'
import { feeText } from './fees'

/** Whether a renewal on a day is early, on time or late, and what that costs. */
export function renewalTimeText(rule: RenewalRule, cycle: CycleWindow, day: PlainDate): string {
  const days = daysBetween(day, cycle.expiry)
  if (days > 0) return `${quantity(days, 'day')} before the expiry.`
  if (days === 0) return 'On the day of the expiry: in time.'
  const step = lateStepOn(rule, cycle, day)
  if (step === null) return `${quantity(-days, 'day')} after the expiry, and beyond the late window.`
  const fee =
    step.fee === null ? 'the late fee is not known' : step.fee === 0 ? 'no late fee is listed' : `late fee ${feeText(step.fee, rule.fees.currency)}`
  return `${quantity(-days, 'day')} after the expiry, in the late window: ${fee}.`
}
