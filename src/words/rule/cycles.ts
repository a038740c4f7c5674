import type { Certification } from '../../domain/records/credential'
import type { OddExpiry } from '../../domain/forms/oddExpiry'
import { isAssumed, isPrinted } from '../../domain/rule/expiry'
import type { Cycle } from '../../domain/rule/rule'
import { parseCardMonth, parsePlainDate, type PlainDate } from '../../domain/values/plainDate'
import type { Renewal } from '../../domain/records/renewal'
import { expiryHints, nextStartLines } from '../english/cycles'
import { sentences } from '../english/series'
import { dayText, quantity } from '../values/dates'
import { countText } from '../values/numbers'

/** "2 years", "18 months" */
export function cycleLength({ months }: Cycle): string {
  return months % 12 === 0 ? quantity(months / 12, 'year') : quantity(months, 'month')
}

/** The last day of the month typed, or how to type one. */
export function cardMonthHint(text: string): string {
  const day = parseCardMonth(text)
  return day.ok ? expiryHints.cardMonth({ day: dayText(day.value) }) : expiryHints.cardMonthExample
}

/** Explains where the expiry date in the form comes from. */
export function expiryHint(cycle: Cycle | 'never' | null, isCalculated: boolean): string {
  if (cycle === 'never') return expiryHints.never
  if (cycle === null) return expiryHints.onCertificate
  if (isPrinted(cycle)) return expiryHints.printed
  if (!isCalculated) return expiryHints.typed
  return cycle.ends === 'yearEnd'
    ? expiryHints.yearEnd({ years: countText(cycle.months / 12) })
    : expiryHints[cycle.ends]({ length: cycleLength(cycle) })
}

/** For a cycle beyond the one a preset was read for; null for any other, and for a rule of the trainer's own. */
export function assumedCycleText({ presetId, rule }: Pick<Certification, 'presetId' | 'rule'>, expiry: PlainDate): string | null {
  if (presetId === null || !isAssumed(rule, expiry)) return null
  return expiryHints.assumed
}

/** Explains the expiry a renewal leads to. */
export function nextExpiryHint(certification: Pick<Certification, 'presetId' | 'rule'>, expiresOn: string): string {
  return withAssumption(expiryHints.afterRenewal, certification, expiresOn)
}

/** The hint, and if what the cycle that ends on the shown day requires is an assumption, that too. `chosen` is null without a rule. */
export function withAssumption(hint: string, chosen: Pick<Certification, 'presetId' | 'rule'> | null, expiresOn: string): string {
  const day = parsePlainDate(expiresOn)
  const assumed = day.ok && chosen !== null ? assumedCycleText(chosen, day.value) : null
  return sentences(hint, assumed ?? '')
}

/** Explains the first day of the cycle after a renewal. */
export function nextStartHint(last: Pick<Renewal, 'renewedOn'> | null): string {
  return last === null ? '' : nextStartLines.renewedOn({ day: dayText(last.renewedOn) })
}

/** For a credential being added. */
export function oddExpiryText({ kind, day }: OddExpiry): string {
  return expiryHints[kind]({ day: dayText(day) })
}
