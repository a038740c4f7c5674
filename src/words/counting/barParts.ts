import { type Amount, minus } from '../../domain/values/amount'
import { type CycleCount, surplusCredit } from '../../domain/counting/counting'
import type { RenewalRule } from '../../domain/rule/rule'
import { amountText } from '../values/numbers'

export type BarPart = { readonly kind: 'counted' | 'planned' | 'surplus'; readonly text: string }

/** What the patterns of a certification's bar stand for; nothing where it is filled in one way only. */
export function barParts(count: CycleCount, forecast: CycleCount, rule: Pick<RenewalRule, 'unit'>): readonly BarPart[] {
  const parts: readonly (readonly [BarPart['kind'], Amount])[] = [
    ['counted', count.progress],
    ['planned', minus(forecast.progress, count.progress)],
    ['surplus', surplusCredit(count)],
  ]
  const shown = parts.filter(([, amount]) => amount > 0)
  if (shown.every(([kind]) => kind === 'counted')) return []
  return shown.map(([kind, amount]) => ({ kind, text: `${amountText(amount)} ${rule.unit.name} ${kind}` }))
}
