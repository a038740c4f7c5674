import { type Amount, minus } from '../../domain/values/amount'
import { type CycleCount, surplusCredit } from '../../domain/counting/counting'
import type { RenewalRule } from '../../domain/rule/rule'
import { amountText } from '../values/numbers'

export type BarPart = { readonly kind: 'counted' | 'planned' | 'surplus'; readonly text: string }

/** The legend for the patterns in a certification's bar; empty if the bar only shows counted credit. */
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
