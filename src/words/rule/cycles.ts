import { isPrinted } from '../../domain/rule/expiry'
import type { Cycle } from '../../domain/rule/rule'
import { parseCardMonth, parsePlainDate, type PlainDate } from '../../domain/values/plainDate'
import type { Renewal } from '../../domain/records/renewal'
import { dayText, quantity } from '../values/dates'

/** "2 years", "18 months" */
export function cycleLength({ months }: Cycle): string {
  return months % 12 === 0 ? quantity(months / 12, 'year') : quantity(months, 'month')
}

/** The last day of the month typed, or how to type one. */
export function cardMonthHint(text: string): string {
  const day = parseCardMonth(text)
  return day.ok ? `Valid through ${dayText(day.value)}.` : 'As on the card, for example 03/2027. It is valid through the end of that month.'
}

/** Explains where the expiry date in the form comes from. */
export function expiryHint(cycle: Cycle | 'never' | null, isCalculated: boolean): string {
  if (cycle === 'never') return 'Never expires. Type a date only if your certificate prints one.'
  if (cycle === null) return 'The date printed on the certificate.'
  if (isPrinted(cycle)) return 'The day your issuer printed: it doesn’t follow from the day on the certificate.'
  if (!isCalculated) return 'As typed. Clear it to go back to the reckoned date.'
  return `Reckoned: ${calculation(cycle)}. If yours prints another date, type that one.`
}

/** Explains the first day of the cycle after a renewal. */
export function nextStartHint(last: Pick<Renewal, 'renewedOn'> | null): string {
  return last === null
    ? ''
    : `You renewed on ${dayText(last.renewedOn)}. What you completed after that and before this day counts toward neither cycle.`
}

/** For a credential being added; null if it hasn't expired. */
export function pastExpiryText(expiresOn: string, today: PlainDate): string | null {
  const day = parsePlainDate(expiresOn)
  if (!day.ok || day.value >= today) return null
  return `By this date it expired on ${dayText(day.value)}. If you have renewed since, type the day until which it is valid now.`
}

function calculation(cycle: Cycle): string {
  switch (cycle.ends) {
    case 'anniversary':
      return `${cycleLength(cycle)} from the day on the certificate`
    case 'dayBefore':
      return `${cycleLength(cycle)} from the day on the certificate, less one day`
    case 'monthEnd':
      return `${cycleLength(cycle)} from the day on the certificate, to the end of the month`
    case 'yearEnd':
      return `31 December of year ${cycle.months / 12}, the year on the certificate being the first`
    case 'fixed':
      return `the end of the cycle of ${cycleLength(cycle)} that is the same for everyone`
  }
}
