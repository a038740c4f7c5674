import { daysBetween } from '../../domain/values/plainDate'
import type { PaceForecast, ProgressStep, ProgressSteps } from '../../domain/charts/progressSteps'
import type { RenewalRule } from '../../domain/rule/rule'
import { dayText, quantity } from '../values/dates'
import { amountText } from '../values/numbers'
import { creditText, listed, midSentence, progressText } from '../counting/progress'

type Unit = Pick<RenewalRule, 'unit'>

/** What the chart says, in a few words: "At this pace, you’d finish a year late". */
export function progressTitle(steps: ProgressSteps, rule: Unit): string {
  const { progress, required, completedOn, daysGone, daysInAll, forecast, idle, cycle } = steps
  if (completedOn !== null) return `Complete since ${dayText(completedOn)}`
  if (daysGone === 0) return `This cycle starts ${dayText(cycle.start)}`
  if (progress === 0) return 'Nothing earned yet'
  if (forecast !== null) return paceTitle(forecast)
  if (idle.length > 0 && daysGone < daysInAll) return `Nothing earned yet in ${listed(idle.map(midSentence))}`
  return `${progressText(progress, required, rule)} earned`
}

function paceTitle({ completeOn, at }: PaceForecast): string {
  if (completeOn === null) return 'At this pace, you won’t finish'
  return completeOn === at ? 'At this pace, you’ll finish on time' : `At this pace, you’d finish ${roughly(daysBetween(at, completeOn))} late`
}

/** "Complete on Feb 3, 2028. Expected by today: 1.8 CEUs." */
export function progressStepsText(steps: ProgressSteps, rule: Unit): string {
  const { completedOn, daysGone, daysInAll, expected, forecast, cycle } = steps
  if (completedOn !== null) return `${beforeExpiry(steps, completedOn)}.`
  if (daysGone === 0) return `It has ${quantity(daysInAll, 'day')}.`
  if (daysGone >= daysInAll) return `The cycle ended on ${dayText(cycle.expiry)}.`
  const end = forecast?.completeOn ?? null
  const even = `Expected by today: ${creditText(expected, rule)}.`
  return end === null ? even : `Complete on ${dayText(end)}. ${even}`
}

/** "12 days", "3 months", "a year", "2 years" */
function roughly(days: number): string {
  if (days < 60) return quantity(days, 'day')
  const months = Math.round(days / 30.44)
  if (months < 11) return quantity(months, 'month')
  const years = Math.round(months / 12)
  return years <= 1 ? 'a year' : quantity(years, 'year')
}

function beforeExpiry({ cycle: { expiry } }: ProgressSteps, day: ProgressStep['day']): string {
  const days = daysBetween(day, expiry)
  if (days < 0) return `${quantity(-days, 'day')} after the expiry`
  return days === 0 ? 'On the day of the expiry' : `${quantity(days, 'day')} before the expiry`
}

/** "CES", "CES and 2 more" */
export function stepCourses({ courses }: ProgressStep): string {
  const titles = courses.map(({ title }) => title)
  return titles.length <= 2 ? listed(titles) : `${titles[0] ?? ''} and ${titles.length - 1} more`
}

/** "May 3, 2026: CES, +1.9, now 1.9 of 2.0 CEUs" */
export function stepText(step: ProgressStep, { required }: ProgressSteps, rule: Unit): string {
  const gained = step.gained === 0 ? 'nothing more' : `+${amountText(step.gained)}`
  return `${dayText(step.day)}: ${stepCourses(step)}, ${gained}, now ${progressText(step.progress, required, rule)}`
}

export function todayText({ progress, required, expected }: ProgressSteps, today: ProgressStep['day'], rule: Unit): string {
  return `Today, ${dayText(today)}: ${progressText(progress, required, rule)}, even pace ${amountText(expected)}`
}

/** "Jan 15, 2028: 2.0 CEUs are required" */
export function goalText({ required, cycle }: ProgressSteps, rule: Unit): string {
  return `${dayText(cycle.expiry)}, the expiry: ${creditText(required, rule)} are required`
}

/** The end of the dashed line. */
export function aheadText({ at, progress }: PaceForecast, { required }: ProgressSteps, rule: Unit): string {
  return `${dayText(at)}, at this pace: ${progressText(progress, required, rule)}`
}

/** "Jan 16, 2028, the cycle begins: 0.4 CEU came over from the one before" */
export function begunText({ begun, cycle }: ProgressSteps, rule: Unit): string {
  return `${dayText(cycle.start)}, the cycle begins${begun === 0 ? '' : `: ${creditText(begun, rule)} came over from the one before`}`
}
