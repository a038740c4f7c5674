import { sum } from '../../domain/values/amount'
import type { CycleCount } from '../../domain/counting/counting'
import type { CycleWindow } from '../../domain/counting/cycle'
import { lateStepOn } from '../../domain/counting/lateLadder'
import { daysBetween, type PlainDate } from '../../domain/values/plainDate'
import type { RenewalRule } from '../../domain/rule/rule'
import { quantity } from '../values/dates'
import { feeText } from '../values/fees'
import { creditText } from './progress'

/** Whether renewing on a day is early, on time or late, and what that costs. */
export function renewalTimeText(rule: RenewalRule, cycle: CycleWindow, day: PlainDate): string {
  const days = daysBetween(day, cycle.expiry)
  if (days > 0) return `${quantity(days, 'day')} before the expiry.`
  if (days === 0) return 'On the day of the expiry: in time.'
  const step = lateStepOn(rule, cycle, day)
  if (step === null)
    return `${quantity(-days, 'day')} after the expiry, and ${cycle.applicationEnds > cycle.expiry ? 'beyond the late window' : 'no late window is known'}: record it only if the issuer renewed it.`
  const fee =
    step.fee === null ? 'the late fee is not known' : step.fee === 0 ? 'no late fee is listed' : `late fee ${feeText(step.fee, rule.fees.currency)}`
  return `${quantity(-days, 'day')} after the expiry, in the late window: ${fee}.`
}

/** "4.4 CECs came over from the cycle before: 2.0 CECs count, and the rest goes on to the next." */
export function carriedInText({ carriedIn }: CycleCount, rule: RenewalRule): string | null {
  if (carriedIn.length === 0) return null
  const [counted, surplus] = [sum(carriedIn.map((carried) => carried.counted)), sum(carriedIn.map((carried) => carried.surplus))]
  const came = `${creditText(sum([counted, surplus]), rule)} came over from the cycle before`
  return surplus === 0 ? `${came}.` : `${came}: ${creditText(counted, rule)} count, and the rest goes on to the next, as far as the rule carries it.`
}
