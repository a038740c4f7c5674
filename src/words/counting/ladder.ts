import type { CycleWindow } from '../../domain/counting/cycle'
import { type LateStep, lateLadder } from '../../domain/counting/lateLadder'
import type { RenewalRule } from '../../domain/rule/rule'
import { addDays, type PlainDate } from '../../domain/values/plainDate'
import { ladder } from '../english/ladder'
import { yourIssuer } from '../english/late'
import { dayText } from '../values/dates'
import { feeText } from '../values/fees'
import { recertifyText } from './late'

/** A line of the late ladder: a period, what it costs more, and what's possible in it. */
export type LadderLine = {
  readonly from: PlainDate | null
  readonly through: PlainDate | null
  /** "By Apr 29, 2027", "After that" */
  readonly when: string
  /** "+$30"; empty where there's nothing to say. */
  readonly fee: string
  readonly what: string
}

/** From renewing on time to the end of the late window. */
export function ladderLines(rule: RenewalRule, cycle: CycleWindow): readonly LadderLine[] {
  const steps = lateLadder(rule, cycle)
  const last = steps.at(-1)
  const isConfirmed = rule.lateWindow?.isConfirmed === true
  const { expiry } = cycle
  return [
    {
      from: null,
      through: expiry,
      when: ladder.by({ day: dayText(expiry) }),
      fee: last === undefined ? '' : ladder.noFee,
      what: ladder.onTime,
    },
    ...steps.map((step, index) => ({
      from: addDays(steps[index - 1]?.through ?? expiry, 1),
      through: step.through,
      when: ladder.by({ day: dayText(step.through) }),
      fee: lateFeeText(step, rule),
      what: openText(step, isConfirmed),
    })),
    {
      from: addDays(last?.through ?? expiry, 1),
      through: null,
      when: ladder.after,
      fee: '',
      what: isConfirmed ? recertifyText(yourIssuer) : ladder.overUnconfirmed,
    },
  ]
}

/** What's still ahead in the late window. */
export function ladderLinesAhead(rule: RenewalRule, cycle: CycleWindow, today: PlainDate): readonly LadderLine[] {
  return ladderLines(rule, cycle).filter(({ through }) => through === null || through >= today)
}

function openText({ isEducationOpen }: LateStep, isConfirmed: boolean): string {
  if (isEducationOpen) return isConfirmed ? ladder.education : ladder.educationUnconfirmed
  return isConfirmed ? ladder.application : ladder.applicationUnconfirmed
}

function lateFeeText({ fee }: LateStep, rule: RenewalRule): string {
  if (fee === null) return ladder.feeUnknown
  return fee === 0 ? ladder.noFee : ladder.fee({ fee: feeText(fee, rule.fees.currency) })
}
