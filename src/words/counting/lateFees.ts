import type { LateStep } from '../../domain/counting/lateLadder'
import type { PlainDate } from '../../domain/values/plainDate'
import { lateFeeOrder } from '../english/lateFees'

type Fee = Pick<LateStep, 'through' | 'fee'>

/** How a place names fees and days. `isFirstDated`: the first fee has its last day even if it's the only one. */
export type LateFeeNaming = {
  readonly fee: (fee: LateStep['fee']) => string
  readonly day: (day: PlainDate) => string
  readonly isFirstDated: boolean
}

/** "$30 until Apr 29, then $50" */
export function lateFeesText([first, ...later]: readonly [Fee, ...Fee[]], naming: LateFeeNaming): string {
  const fee = naming.fee(first.fee)
  const start = later.length === 0 && !naming.isFirstDated ? fee : lateFeeOrder.until({ fee, day: naming.day(first.through) })
  return later.reduce((fees, next) => lateFeeOrder.then({ fees, fee: naming.fee(next.fee) }), start)
}
