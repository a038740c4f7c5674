import type { CycleWindow } from '../../domain/counting/cycle'
import { type LateStep, lateLadder } from '../../domain/counting/lateLadder'
import { addDays, type PlainDate } from '../../domain/values/plainDate'
import type { RenewalRule } from '../../domain/rule/rule'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'

/** A line of the late ladder: a period and what applies in it. */
export type LadderLine = { readonly from: PlainDate | null; readonly through: PlainDate | null; readonly text: string }

/** From renewing on time to the end of the late window. */
export function ladderLines(rule: RenewalRule, cycle: CycleWindow): readonly LadderLine[] {
  const steps = lateLadder(rule, cycle)
  const [first] = steps
  const last = steps.at(-1)
  if (first === undefined || last === undefined) {
    return [
      { from: null, through: cycle.expiry, text: 'Renew in time.' },
      { from: addDays(cycle.expiry, 1), through: null, text: 'Lapsed. No late window is known: ask the issuer how to certify again.' },
    ]
  }
  return [
    { from: null, through: cycle.expiry, text: 'Renew in time, without a late fee.' },
    ...steps.map((step, index) => ({
      from: addDays(steps[index - 1]?.through ?? cycle.expiry, 1),
      through: step.through,
      text: `${openText(step, cycle)} ${lateFeeText(step, rule)}`,
    })),
    { from: addDays(last.through, 1), through: null, text: 'Lapsed: the certification must be earned again.' },
  ]
}

function openText(step: LateStep, cycle: CycleWindow): string {
  if (step.isEducationOpen) return 'Expired. Education may still be finished, and the application is taken.'
  const deadline = cycle.educationEnds > cycle.expiry ? dayText(cycle.educationEnds) : 'the expiry'
  return `Expired. Only the application is taken, if all education was done by ${deadline}.`
}

function lateFeeText({ fee }: LateStep, rule: RenewalRule): string {
  if (fee === null) return 'Late fee: not known.'
  return fee === 0 ? 'No late fee is listed.' : `Late fee ${feeText(fee, rule.fees.currency)}.`
}
