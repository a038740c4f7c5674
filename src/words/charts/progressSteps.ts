import { daysBetween } from '../../domain/values/plainDate'
import type { PaceForecast, ProgressStep, ProgressSteps } from '../../domain/charts/progressSteps'
import type { RenewalRule } from '../../domain/rule/rule'
import { dayText, quantity } from '../values/dates'
import { amountText } from '../values/numbers'
import { creditText, listed, progressText } from '../counting/progress'

type Unit = Pick<RenewalRule, 'unit'>

/** The chart in words: progress, what an even pace would have reached by now, and where the current pace leads. */
export function progressStepsText(steps: ProgressSteps, rule: Unit): string {
  const { required, progress, expected, daysGone, daysInAll, completedOn, cycle } = steps
  if (required === 0) return 'This cycle asks for no credit.'
  const reached = progressText(progress, required, rule)
  if (completedOn !== null) return `${reached}, reached on ${dayText(completedOn)}, ${beforeExpiry(steps, completedOn)}.`
  const gone = `after ${daysGone} of ${quantity(daysInAll, 'day')}`
  if (daysGone === 0) return `${reached}. The cycle has ${quantity(daysInAll, 'day')}, from ${dayText(cycle.start)}.`
  const even = `An even pace would be at ${amountText(expected)}.`
  return [`${reached} ${gone}.`, even, forecastText(steps, rule)].filter((text) => text !== '').join(' ')
}

function forecastText({ forecast, idle, required, progress, cycle }: ProgressSteps, rule: Unit): string {
  if (forecast === null && progress === 0) return 'Nothing is earned yet, so there is no pace to go by.'
  if (forecast === null) return idle.length === 0 ? '' : `What is missing is ${listed(idle)}, in which nothing is earned yet: no pace leads there.`
  return `${paceEnd(forecast)}${forecast.completeOn === forecast.at ? '.' : `: ${progressText(forecast.progress, required, rule)} by the expiry on ${dayText(cycle.expiry)}.`}`
}

function paceEnd({ completeOn, at }: PaceForecast): string {
  if (completeOn === null) return 'At the pace so far it would not be complete'
  if (completeOn === at) return `At the pace so far it is complete on ${dayText(completeOn)}`
  return `At the pace so far it would be complete only on ${dayText(completeOn)}, ${quantity(daysBetween(at, completeOn), 'day')} too late`
}

function beforeExpiry({ cycle: { expiry } }: ProgressSteps, day: ProgressStep['day']): string {
  const days = daysBetween(day, expiry)
  if (days < 0) return `${quantity(-days, 'day')} after the expiry`
  return days === 0 ? 'on the day of the expiry' : `${quantity(days, 'day')} before the expiry`
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
  return `${dayText(at)}, at the pace so far: ${progressText(progress, required, rule)}`
}

/** "Jan 16, 2028, the cycle begins: 0.4 CEUs came over from the one before" */
export function begunText({ begun, cycle }: ProgressSteps, rule: Unit): string {
  return `${dayText(cycle.start)}, the cycle begins${begun === 0 ? '' : `: ${creditText(begun, rule)} came over from the one before`}`
}
