import { type Amount, formatCost, sum } from '../../domain/values/amount'
import { hoursForCredit } from '../../domain/rule/credit'
import type { Outcome, Pick } from '../../domain/planning/step'
import { creditText } from '../counting/progress'
import { outcomes, totals } from '../english/plan'
import { dots } from '../english/series'
import { dayText, quantity } from '../values/dates'
import { amountText, contactHours, hoursText } from '../values/numbers'

/** "NASM-CPT until Jan 15, 2028" */
export function outcomeTitle({ certification: { name }, window }: Outcome): string {
  return outcomes.title({ name, day: dayText(window.expiry) })
}

/** "1.2 → 2.0 of 2.0 CEUs" */
export function outcomeText({ certification: { rule }, before, after, required }: Outcome): string {
  const parts = { after: amountText(after), required: creditText(required, rule) }
  return before === after ? outcomes.same(parts) : outcomes.changed({ ...parts, before: amountText(before) })
}

/** What can't be earned any more: "0.3 CEU (3 contact hours) can’t be earned by Sep 20, 2027. The rule’s limits don’t allow it." */
export function remainingText({ certification: { rule }, window, remaining }: Outcome): string {
  const parts = { credit: creditText(remaining, rule), day: dayText(window.expiry) }
  const hours = hoursForCredit(remaining, rule.unit)
  return hours === null ? outcomes.remaining(parts) : outcomes.remainingHours({ ...parts, hours: contactHours(hours) })
}

/** "20 contact hours"; "8 of 20 contact hours count · cost 199.50 · cost unknown for 1 course" */
export function totalsText(picks: readonly Pick[]): string {
  return dots([partText(picks) ?? contactHours(hoursIn(picks)), ...costTexts(picks)])
}

/** The same below a headline that says the hours; empty if there's nothing more to say. */
export function detailsText(picks: readonly Pick[]): string {
  return dots([partText(picks) ?? '', ...costTexts(picks)])
}

/** Null if all the hours count. */
function partText(picks: readonly Pick[]): string | null {
  const hours = hoursIn(picks)
  const counted = countedHours(picks)
  if (counted === null || counted >= hours) return null
  return totals.countedOf({ counted: hoursText(counted), hours: contactHours(hours) }, counted / 100)
}

function costTexts(picks: readonly Pick[]): readonly string[] {
  const known = picks.flatMap(({ candidate }): readonly Amount[] => (candidate.cost === null ? [] : [candidate.cost]))
  const unknown = picks.length - known.length
  if (known.length === 0) return []
  const cost = totals.cost({ cost: formatCost(sum(known)) })
  return unknown === 0 ? [cost] : [cost, totals.costUnknown({ courses: quantity(unknown, 'course') })]
}

function hoursIn(picks: readonly Pick[]): Amount {
  return sum(picks.map(({ candidate }) => candidate.hours))
}

/** How many of the hours count; null if that isn't the same for everyone they serve. */
function countedHours(picks: readonly Pick[]): Amount | null {
  const served = picks.flatMap(({ serves }) => serves)
  const [first, ...others] = new Set(served.map(({ certification }) => certification))
  if (first === undefined || others.length > 0) return null
  return hoursForCredit(sum(served.map(({ counted }) => counted)), first.rule.unit)
}
