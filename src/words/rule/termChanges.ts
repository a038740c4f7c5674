import type { Amount } from '../../domain/values/amount'
import { isDeepEqual } from '../../domain/values/isDeepEqual'
import { spanText } from '../../domain/values/span'
import { feeText } from '../values/fees'
import { amountText } from '../values/numbers'
import { byId, type Rules } from './byId'

export function feeChanges({ from: { fees: from }, to: { fees: to } }: Rules): readonly string[] {
  const price = (fee: Amount | null, currency: string) => (fee === null ? 'not known' : feeText(fee, currency))
  const change = (label: string, kind: 'renewal' | 'petition') => {
    const [before, after] = [price(from[kind], from.currency), price(to[kind], to.currency)]
    return before === after ? [] : [`${label}: ${after} instead of ${before}`]
  }
  return [
    ...change('Renewal fee', 'renewal'),
    ...change('Petition fee', 'petition'),
    ...(isDeepEqual(from.others, to.others) ? [] : ['Other prices']),
  ]
}

export function carryOverChanges({ from: { carryOver: from }, to: { carryOver: to } }: Rules): readonly string[] {
  if (from === null || to === null) return from === to ? [] : [to === null ? 'Surplus no longer carries over' : 'Surplus carries over']
  const most = (max: Amount | null) => (max === null ? 'all surplus' : `at most ${amountText(max)}`)
  return from.max === to.max ? [] : [`Carry-over: ${most(to.max)} instead of ${most(from.max)}`]
}

export function openingChanges({ to: { opens } }: Rules): readonly string[] {
  return [opens === null ? 'When renewal opens isn’t known' : `Renewal opens ${spanText(opens)} before the expiry`]
}

export function yearlyChanges({ from, to }: Rules): readonly string[] {
  const { kept, added, gone } = byId(from.yearly, to.yearly)
  return [
    ...added.map(({ label }) => `New each year: ${label}`),
    ...gone.map(({ label }) => `No longer each year: ${label}`),
    ...kept.flatMap(([before, after]) => (isDeepEqual(before, after) ? [] : [`Other terms each year: ${after.label}`])),
  ]
}

export function sharingChanges({ to }: Rules): readonly string[] {
  return [to.sharesCredit ? 'One course counts for all certifications of this issuer' : 'Each certification needs credit of its own']
}
