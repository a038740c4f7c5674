import type { Amount } from '../../domain/values/amount'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { carryOverChangeLines, feeChangeLines, otherChangeLines } from '../english/termChanges'
import { feeText } from '../values/fees'
import { amountText } from '../values/numbers'
import { byId, type Rules } from './byId'
import { spanText } from './spans'

export function feeChanges({ from: { fees: from }, to: { fees: to } }: Rules): readonly string[] {
  const price = (fee: Amount | null, currency: string) => (fee === null ? feeChangeLines.unknown : feeText(fee, currency))
  const change = (kind: 'renewal' | 'petition') => {
    const [before, now] = [price(from[kind], from.currency), price(to[kind], to.currency)]
    return before === now ? [] : [feeChangeLines[kind]({ now, before })]
  }
  return [...change('renewal'), ...change('petition'), ...(isDeepEqual(from.others, to.others) ? [] : [feeChangeLines.others])]
}

export function carryOverChanges({ from: { carryOver: from }, to: { carryOver: to } }: Rules): readonly string[] {
  if (from === null || to === null) return from === to ? [] : [to === null ? carryOverChangeLines.never : carryOverChangeLines.now]
  const most = (max: Amount | null) => (max === null ? carryOverChangeLines.all : carryOverChangeLines.atMost({ amount: amountText(max) }))
  return from.max === to.max ? [] : [carryOverChangeLines.most({ now: most(to.max), before: most(from.max) })]
}

export function openingChanges({ to: { opens } }: Rules): readonly string[] {
  return [opens === null ? otherChangeLines.opensUnknown : otherChangeLines.opens({ span: spanText(opens) })]
}

export function yearlyChanges({ from, to }: Rules): readonly string[] {
  const { kept, added, gone } = byId(from.yearly, to.yearly)
  return [
    ...added.map(({ label }) => otherChangeLines.yearlyNew({ label })),
    ...gone.map(({ label }) => otherChangeLines.yearlyGone({ label })),
    ...kept.flatMap(([before, after]) => (isDeepEqual(before, after) ? [] : [otherChangeLines.yearlyChanged({ label: after.label })])),
  ]
}

export function sharingChanges({ to }: Rules): readonly string[] {
  return [to.sharesCredit ? otherChangeLines.shares : otherChangeLines.sharesNot]
}
