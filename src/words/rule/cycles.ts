import type { Certification } from '../../domain/records/credential'
import { isAssumed, isPrinted } from '../../domain/rule/expiry'
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
  return day.ok ? `Valid through ${dayText(day.value)}.` : 'Like 03/2027. Valid through the end of that month.'
}

/** Explains where the expiry date in the form comes from. */
export function expiryHint(cycle: Cycle | 'never' | null, isCalculated: boolean): string {
  if (cycle === 'never') return 'Never expires. Add a date only if your certificate has one.'
  if (cycle === null) return 'The date on your certificate.'
  if (isPrinted(cycle)) return 'The day your issuer printed: it doesn’t follow from the day on the certificate.'
  if (!isCalculated) return 'You set this. Clear it to calculate it again.'
  return `Calculated: ${calculation(cycle)}. Change it if your certificate differs.`
}

/** For a cycle beyond the one a preset was read for; null for any other, and for a rule of the trainer's own. */
export function assumedCycleText({ presetId, rule }: Pick<Certification, 'presetId' | 'rule'>, expiry: PlainDate): string | null {
  if (presetId === null || !isAssumed(rule, expiry)) return null
  return 'Recert assumes these amounts stay the same. Your issuer hasn’t confirmed this cycle yet.'
}

/** Explains the expiry a renewal leads to. */
export function nextExpiryHint(certification: Pick<Certification, 'presetId' | 'rule'>, expiresOn: string): string {
  return withAssumption('Calculated from the rule. Change it if your issuer says otherwise.', certification, expiresOn)
}

/** The hint, and if what the cycle that ends on the shown day requires is an assumption, that too. `chosen` is null without a rule. */
export function withAssumption(hint: string, chosen: Pick<Certification, 'presetId' | 'rule'> | null, expiresOn: string): string {
  const day = parsePlainDate(expiresOn)
  const assumed = day.ok && chosen !== null ? assumedCycleText(chosen, day.value) : null
  return assumed === null ? hint : `${hint} ${assumed}`
}

/** Explains the first day of the cycle after a renewal. */
export function nextStartHint(last: Pick<Renewal, 'renewedOn'> | null): string {
  return last === null ? '' : `You renewed on ${dayText(last.renewedOn)}. Courses between then and this day count in neither cycle.`
}

/** For a credential being added; null if it hasn't expired. */
export function pastExpiryText(expiresOn: string, today: PlainDate): string | null {
  const day = parsePlainDate(expiresOn)
  if (!day.ok || day.value >= today) return null
  return `This expired ${dayText(day.value)}. Renewed since? Enter your current expiry.`
}

function calculation(cycle: Cycle): string {
  switch (cycle.ends) {
    case 'anniversary':
      return `${cycleLength(cycle)} after certification`
    case 'dayBefore':
      return `${cycleLength(cycle)} after certification, less one day`
    case 'monthEnd':
      return `${cycleLength(cycle)} after certification, at the month’s end`
    case 'yearEnd':
      return `December 31 of year ${cycle.months / 12}, counting the certificate’s year`
    case 'fixed':
      return `the end of everyone’s cycle (${cycleLength(cycle)})`
  }
}
