import type { CycleWindow } from '../../domain/counting/cycle'
import type { Certification } from '../../domain/records/credential'
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
  const last = steps.at(-1)
  const isConfirmed = rule.lateWindow?.isConfirmed === true
  if (last === undefined) {
    const after = isConfirmed ? 'Lapsed: this issuer renews nothing late.' : expiredText
    return [
      { from: null, through: cycle.expiry, text: 'Renew on time.' },
      { from: addDays(cycle.expiry, 1), through: null, text: after },
    ]
  }
  return [
    { from: null, through: cycle.expiry, text: 'Renew on time, without a late fee.' },
    ...steps.map((step, index) => ({
      from: addDays(steps[index - 1]?.through ?? cycle.expiry, 1),
      through: step.through,
      text: `${isConfirmed ? '' : notConfirmed}${openText(step, cycle)} ${lateFeeText(step, rule)}`,
    })),
    {
      from: addDays(last.through, 1),
      through: null,
      text: isConfirmed ? 'Lapsed: you’d have to earn the certification again.' : expiredText,
    },
  ]
}

const expiredText = 'Expired. Whether it can still be renewed isn’t confirmed: ask the issuer.'
const notConfirmed = 'Not confirmed, ask the issuer: '

/** What to ask an issuer whose late window isn't confirmed, once the certification has expired. */
export function lateQuestion({ issuer }: Pick<Certification, 'issuer'>, cycle: CycleWindow, today: PlainDate): string {
  const who = issuer === '' ? 'the issuer' : issuer
  if (today > cycle.applicationEnds) return `Whether it can still be renewed isn’t confirmed: ask ${who} right away.`
  return `It may still be renewed until ${dayText(cycle.applicationEnds)}, but that isn’t confirmed: ask ${who} right away.`
}

function openText(step: LateStep, cycle: CycleWindow): string {
  if (step.isEducationOpen) return 'Expired. You can still finish education and apply.'
  const deadline = cycle.educationEnds > cycle.expiry ? dayText(cycle.educationEnds) : 'the expiry'
  return `Expired. You can still apply if all education was done by ${deadline}.`
}

function lateFeeText({ fee }: LateStep, rule: RenewalRule): string {
  if (fee === null) return 'Late fee: not known.'
  return fee === 0 ? 'No late fee is listed.' : `Late fee ${feeText(fee, rule.fees.currency)}.`
}
