import { type Amount, formatCost, hundredths, sum } from '../../domain/values/amount'
import { hoursForCredit } from '../../domain/rule/credit'
import type { PlainDate } from '../../domain/values/plainDate'
import type { StudyPace, StudyStart } from '../../domain/planning/studyPace'
import type { Objective } from '../../domain/planning/objective'
import type { Outcome, Pick, Step } from '../../domain/planning/step'
import type { Suggestion } from '../../domain/planning/suggest'
import { dayText, quantity } from '../values/dates'
import { hoursText } from '../values/numbers'
import { creditText, listed } from '../counting/progress'

export const objectiveWords: Readonly<Record<Objective, string>> = {
  hours: 'Fewest contact hours',
  cost: 'Least money',
  waste: 'Least surplus',
}

/** "2.5 h a week from today: 20 contact hours by Dec 16, 2027." */
export function paceText({ hours, readyBy, hoursAWeek }: StudyPace, isAllPlanned: boolean): string {
  const text = `${hoursText(upToTenth(hoursAWeek))} h a week from today: ${contactHours(hours)} by ${dayText(readyBy)}`
  return isAllPlanned ? `${text}. All of it is planned.` : `${text}.`
}

/** "19 h: begin by May 3, 2027, at 2 h a week" */
export function startText({ start, hours, hoursAWeek }: StudyStart): string {
  return `${hoursText(hours)} h: begin by ${dayText(start)}, at ${hoursText(upToTenth(hoursAWeek))} h a week`
}

/** "1.9 CEUs for NASM-CPT, 1.9 CECs for ACE-CPT (by its hours)" */
export function servesText({ serves, renewsCard }: Pick): string {
  const credit = serves.map(
    ({ certification, amount, isEstimate }) =>
      `${creditText(amount, certification.rule)} for ${certification.name}${isEstimate ? ' (by its hours)' : ''}`,
  )
  return [...credit, ...(renewsCard ? ['a new CPR/AED card'] : [])].join(', ')
}

/** When a course for a later cycle starts to count; null if it counts now. */
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

/** "Now"; "Keep for later, from Jan 16, 2028" */
export function stepTitle({ from }: Step, today: PlainDate): string {
  return from <= today ? 'Now' : `Keep for later, from ${dayText(from)}`
}

/** "NASM-CPT until Jan 15, 2028, ACE-CPT until Jun 1, 2027" */
export function stepAbout({ outcomes }: Step): string {
  return outcomes.map(({ cycle: { certification, window } }) => `${certification.name} until ${dayText(window.expiry)}`).join(', ')
}

/** A one-line summary for screen readers. */
export function suggestionText({ steps, kept }: Suggestion): string {
  const courses = steps.reduce((count, { picks }) => count + picks.length, 0)
  return `${quantity(courses, 'course')} suggested in ${quantity(steps.length, 'group')}, ${quantity(kept.length, 'planned course')} not needed.`
}

/** "No CPR/AED card on the day of renewal yet: ACSM-CPT." */
export function cardOpenText({ cardOpen }: Step): string {
  return `No CPR/AED card on the day of renewal yet: ${listed(cardOpen.map(({ name }) => name))}.`
}

/** What a step leaves open: "ACE-CPT still needs 0.1 CECs, 1 contact hour of what it accepts." */
export function outcomeText({ cycle, remaining }: Outcome): string {
  const { certification } = cycle
  const inHours = hoursForCredit(remaining, certification.rule.unit)
  const hours = inHours === null ? '' : `, ${contactHours(inHours)} of what it accepts`
  return `${certification.name} still needs ${creditText(remaining, certification.rule)}${hours}.`
}

/** "2 courses · 38 contact hours · cost not known for 1" */
export function totalsText(picks: readonly Pick[]): string {
  const hours = picks.reduce((total, { candidate }) => total + candidate.hours, 0)
  const known = picks.flatMap(({ candidate }) => candidate.cost ?? [])
  const unknown = picks.length - known.length
  return [
    quantity(picks.length, 'course'),
    contactHours(hundredths(hours)),
    known.length === 0 ? null : `cost ${formatCost(sum(known))}`,
    unknown === 0 ? null : `cost not known for ${unknown}`,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function upToTenth(hours: Amount): Amount {
  return hundredths(Math.ceil(hours / 10) * 10)
}

/** "1 contact hour", "1.5 contact hours" */
function contactHours(hours: Amount): string {
  return `${hoursText(hours)} contact hour${hours === 100 ? '' : 's'}`
}
