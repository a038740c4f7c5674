import { addDays, addMonths, endOfMonth, endOfYear, laterOf, monthsBetween, type PlainDate } from '../values/plainDate'
import type { Cycle, RenewalRule } from './rule'

/** The expiry, from the day on the certificate. If it's the same for everyone: the end of the cycle `today` is in. */
export function expiryAfter(certifiedOn: PlainDate, cycle: Cycle, today: PlainDate): PlainDate {
  switch (cycle.ends) {
    case 'anniversary':
      return addMonths(certifiedOn, cycle.months)
    case 'dayBefore':
      return addDays(addMonths(certifiedOn, cycle.months), -1)
    case 'monthEnd':
      return endOfMonth(addMonths(certifiedOn, cycle.months))
    case 'yearEnd':
      return endOfYear(addMonths(certifiedOn, cycle.months - 12))
    case 'fixed':
      return fixedEnd(laterOf(certifiedOn, today), cycle)
  }
}

/** Whether the first expiry has to be taken from what the issuer printed. */
export function isPrinted(cycle: Pick<Cycle, 'isPrinted'>): boolean {
  return cycle.isPrinted ?? false
}

/** The end of the cycle after the one that ends on `expiry`. */
export function nextExpiry(expiry: PlainDate, cycle: Cycle): PlainDate {
  if (cycle.ends === 'fixed') return fixedEnd(addDays(expiry, 1), cycle)
  // Counting from the day after keeps February 28 before a leap day right: the anniversary is March 1.
  if (cycle.ends === 'dayBefore') return addDays(addMonths(addDays(expiry, 1), cycle.months), -1)
  const next = addMonths(expiry, cycle.months)
  if (cycle.ends === 'anniversary') return next
  return cycle.ends === 'monthEnd' ? endOfMonth(next) : endOfYear(next)
}

/** Whether the cycle that ends on `expiry` comes after the one everyone's known end belongs to: what it requires is carried forward. */
export function isAssumed({ cycle }: Pick<RenewalRule, 'cycle'>, expiry: PlainDate): boolean {
  return cycle.ends === 'fixed' && expiry > cycle.endsOn
}

function fixedEnd(day: PlainDate, { months, endsOn }: Extract<Cycle, { ends: 'fixed' }>): PlainDate {
  // Always calculated from the known day: going month by month would slide from the 31st to the 30th and stay there.
  const end = (cycles: number) => addMonths(endsOn, cycles * months)
  const cycles = Math.floor(monthsBetween(endsOn, day) / months)
  return end(cycles) >= day ? end(cycles) : end(cycles + 1)
}
