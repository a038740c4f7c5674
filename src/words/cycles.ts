import type { Cycle } from '../domain/rule'
import { quantity } from './dates'

/** "2 years", "18 months" */
export function cycleLength({ months }: Cycle): string {
  return months % 12 === 0 ? quantity(months / 12, 'year') : quantity(months, 'month')
}

/** Where the expiry in the form comes from. */
export function expiryHint(cycle: Cycle | 'never' | null, isReckoned: boolean): string {
  if (cycle === 'never') return 'Never expires. Type a date only if your certificate prints one.'
  if (cycle === null) return 'The date printed on the certificate.'
  if (!isReckoned) return 'As typed. Clear it to go back to the reckoned date.'
  const end = cycle.ends === 'monthEnd' ? ', to the end of the month' : ''
  return `Reckoned: ${cycleLength(cycle)} from the day on the certificate${end}. If yours prints another date, type that one.`
}
