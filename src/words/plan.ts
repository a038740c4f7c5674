import { type Amount, formatCost, formatHours, hundredths, sum } from '../domain/amount'
import { hoursForCredit } from '../domain/credit'
import type { CycleCount } from '../domain/counting'
import type { Certification } from '../domain/credential'
import { cycleAfter } from '../domain/cycle'
import type { PlainDate } from '../domain/plainDate'
import type { StudyPace } from '../domain/planning/pace'
import type { Bar } from '../domain/planning/timeline'
import type { Objective, Outcome, Pick, Step } from '../domain/planning/suggest'
import { dayText, quantity } from './dates'
import { creditText } from './progress'
import { periodText, surplusText } from './surplus'

const barNouns: Readonly<Record<Bar['kind'], string>> = { cycle: 'this cycle', late: 'late window', next: 'next cycle', card: 'valid' }

/** "this cycle: 15 Jan 2026 to 15 Jan 2028" */
export function barText({ kind, from, through }: Bar): string {
  return `${barNouns[kind]}: ${periodText({ start: from, expiry: through })}`
}

export const objectiveWords: Readonly<Record<Objective, string>> = {
  hours: 'Fewest contact hours',
  cost: 'Least money',
  waste: 'Least surplus',
}

/** "2.5 h a week from today: 20 h until 16 Dec 2027" */
export function paceText({ hours, readyBy, hoursAWeek }: StudyPace): string {
  return `${formatHours(upToTenth(hoursAWeek))} h a week from today: ${formatHours(hours)} contact hours by ${dayText(readyBy)}.`
}

/** What a planned course would count, once it is done. */
export function plannedCountText(certification: Certification, forecast: CycleCount, courseId: string): string | null {
  const entry = forecast.courses.find(({ course }) => course.id === courseId)
  if (entry === undefined) return null
  const { name, rule } = certification
  const next = cycleAfter(forecast.cycle, rule)
  switch (entry.reason?.kind) {
    case undefined:
      return `${name}: ${creditText(entry.counted, rule)} will count.`
    case 'tooLate':
      return entry.course.completedOn <= next.educationEnds
        ? `${name}: counts toward the next cycle, ${periodText(next)}.`
        : `${name}: counts toward a later cycle, after ${dayText(next.expiry)}.`
    case 'limit':
      return `${name}: ${creditText(entry.surplus, rule)} of it would be surplus. Keep it for the next cycle, from ${dayText(next.start)}.`
    default:
      return surplusText(entry, certification, forecast.cycle)
  }
}

/** "about 19 h, begin by 3 May 2027" */
export function startText(hours: Amount | null, start: PlainDate): string {
  return hours === null || hours === 0 ? '' : `${formatHours(hours)} h: begin by ${dayText(start)}`
}

/** "1.9 CEUs for NASM-CPT, 1.9 CECs for ACE-CPT (by its hours)" */
export function servesText({ serves }: Pick): string {
  return serves
    .map(
      ({ certification, amount, isEstimate }) =>
        `${creditText(amount, certification.rule)} for ${certification.name}${isEstimate ? ' (by its hours)' : ''}`,
    )
    .join(', ')
}

/** Why a course of a later cycle has to wait. */
export function keepText({ countsFrom, candidate }: Pick): string | null {
  return countsFrom === null
    ? null
    : candidate.category === 'cpr'
      ? `It counts from ${dayText(countsFrom)}.`
      : `Keep it for then: it counts from ${dayText(countsFrom)}.`
}

export function keptText(from: PlainDate | null): string {
  return from === null
    ? 'Not needed for any cycle of this plan.'
    : `Not needed in this plan: keep it. From ${dayText(from)} it counts toward the cycle after.`
}

/** "Now"; "Keep for later, from 16 Jan 2028" */
export function stepTitle({ from }: Step, today: PlainDate): string {
  return from <= today ? 'Now' : `Keep for later, from ${dayText(from)}`
}

/** "NASM-CPT until 15 Jan 2028, ACE-CPT until 1 Jun 2027" */
export function stepAbout({ outcomes }: Step): string {
  return outcomes.map(({ term: { certification, window } }) => `${certification.name} until ${dayText(window.expiry)}`).join(', ')
}

/** What a step leaves open: "NASM-CPT is complete", "ACE-CPT still needs 0.1 CECs". */
export function outcomeText({ term, remaining }: Outcome): string {
  const { certification } = term
  if (remaining === 0) return `${certification.name} is complete.`
  const inHours = hoursForCredit(remaining, certification.rule.unit)
  const hours = inHours === null ? '' : `, ${formatHours(inHours)} contact hours of what it accepts`
  return `${certification.name} still needs ${creditText(remaining, certification.rule)}${hours}.`
}

/** "38 contact hours, 2 courses, cost not known for 1" */
export function totalsText(picks: readonly Pick[]): string {
  const hours = picks.reduce((total, { candidate }) => total + candidate.hours, 0)
  const known = picks.flatMap(({ candidate }) => candidate.cost ?? [])
  const unknown = picks.length - known.length
  return [
    quantity(picks.length, 'course'),
    `${hours / 100} contact hours`,
    known.length === 0 ? null : `cost ${formatCost(sum(known))}`,
    unknown === 0 ? null : `cost not known for ${unknown}`,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function upToTenth(hours: Amount): Amount {
  return hundredths(Math.ceil(hours / 10) * 10)
}
