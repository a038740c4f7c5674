import { type Amount, plus, zero } from '../values/amount'
import { type CycleWindow, prorationOf } from './cycle'
import type { Certification } from '../records/credential'
import { lateStepOn } from './lateLadder'
import type { PlainDate } from '../values/plainDate'

type Dated = Pick<Certification, 'rule' | 'certifiedOn'>

/** What renewing this cycle on time costs, in hundredths of the rule's currency; null if not known. */
export function renewalFee({ rule, certifiedOn }: Dated, cycle: CycleWindow): Amount | null {
  const prorated = prorationOf(rule, certifiedOn, cycle)?.fee
  return prorated === undefined ? rule.fees.renewal : prorated
}

/** A price of the renewal on one day, late fee included. */
export type FeeChoice = { readonly label: string; readonly fee: Amount; readonly isLate: boolean }

/** What renewing on that day costs, late fee included; null if not known. */
export function renewalFeeOn(certification: Dated, cycle: CycleWindow, day: PlainDate): Amount | null {
  return withLateFee(renewalFee(certification, cycle), lateFeeOn(certification, cycle, day))
}

/** The other prices on that day; for someone with a prorated fee, those beside it. None can be named if the late fee isn't known. */
export function otherFeesOn(certification: Dated, cycle: CycleWindow, day: PlainDate): readonly FeeChoice[] {
  const { rule, certifiedOn } = certification
  const prorated = prorationOf(rule, certifiedOn, cycle)
  const others = prorated?.fee === undefined ? rule.fees.others : prorated.others
  const late = lateFeeOn(certification, cycle, day)
  return (others ?? []).flatMap(({ label, fee }) => {
    const total = withLateFee(fee, late)
    return total === null ? [] : [{ label, fee: total, isLate: total > fee }]
  })
}

/** Nothing on time; null if a fee may be due and its amount isn't known. */
function lateFeeOn({ rule }: Dated, cycle: CycleWindow, day: PlainDate): Amount | null {
  return day <= cycle.expiry ? zero : (lateStepOn(rule, cycle, day)?.fee ?? null)
}

function withLateFee(fee: Amount | null, late: Amount | null): Amount | null {
  return fee === null || late === null ? null : plus(fee, late)
}
