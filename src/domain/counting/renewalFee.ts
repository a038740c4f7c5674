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

/** A price of the renewal on one day, late fee included. `label` is null for the renewal's own price. */
export type FeeChoice = { readonly label: string | null; readonly fee: Amount; readonly isLate: boolean }

/** What renewing on that day costs, late fee included; null if not known, or if the late fee isn't confirmed. */
export function renewalFeeOn(certification: Dated, cycle: CycleWindow, day: PlainDate): Amount | null {
  const late = lateFeeOn(certification, cycle, day)
  return isUnconfirmed(late, certification) ? null : withLateFee(renewalFee(certification, cycle), late)
}

/**
 * The other prices on that day; for someone with a prorated fee, those beside it. With a late fee that isn't confirmed, the renewal's own price
 * is one of them. None can be named if the late fee isn't known.
 */
export function otherFeesOn(certification: Dated, cycle: CycleWindow, day: PlainDate): readonly FeeChoice[] {
  const { rule, certifiedOn } = certification
  const prorated = prorationOf(rule, certifiedOn, cycle)
  const others = (prorated?.fee === undefined ? rule.fees.others : prorated.others) ?? []
  const late = lateFeeOn(certification, cycle, day)
  const own = isUnconfirmed(late, certification) ? [{ label: null, fee: renewalFee(certification, cycle) }] : []
  return [...own, ...others].flatMap(({ label, fee }) => {
    const total = withLateFee(fee, late)
    return total === null ? [] : [{ label, fee: total, isLate: late !== zero }]
  })
}

/** Nothing on time; null if a fee may be due and its amount isn't known. */
function lateFeeOn({ rule }: Dated, cycle: CycleWindow, day: PlainDate): Amount | null {
  return day <= cycle.expiry ? zero : (lateStepOn(rule, cycle, day)?.fee ?? null)
}

/** Whether a late fee is listed that may not apply: nobody confirms the window it belongs to. */
function isUnconfirmed(late: Amount | null, { rule }: Dated): boolean {
  return late !== null && late > 0 && rule.lateWindow?.isConfirmed === false
}

function withLateFee(fee: Amount | null, late: Amount | null): Amount | null {
  return fee === null || late === null ? null : plus(fee, late)
}
