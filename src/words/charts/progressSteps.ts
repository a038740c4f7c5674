import { daysBetween } from '../../domain/values/plainDate'
import type { PaceForecast, ProgressStep, ProgressSteps } from '../../domain/charts/progressSteps'
import type { RenewalRule } from '../../domain/rule/rule'
import { progressChartLines, progressPoints, progressTitles } from '../english/progressSteps'
import { dayText, quantity } from '../values/dates'
import { amountText, countText } from '../values/numbers'
import { creditText, listed, midSentence, progressText } from '../counting/progress'

type Unit = Pick<RenewalRule, 'unit'>

/** What the chart says, in a few words: "At this pace, you’d finish a year late". */
export function progressTitle(steps: ProgressSteps, rule: Unit): string {
  const { progress, required, completedOn, daysGone, daysInAll, forecast, idle, cycle } = steps
  if (completedOn !== null) return progressTitles.completeSince({ day: dayText(completedOn) })
  if (daysGone === 0) return progressTitles.starts({ day: dayText(cycle.start) })
  if (progress === 0) return progressTitles.nothing
  if (forecast !== null) return paceTitle(forecast)
  if (idle.length > 0 && daysGone < daysInAll) return progressTitles.nothingIn({ parts: listed(idle.map(midSentence)) })
  return progressTitles.earned({ progress: progressText(progress, required, rule) })
}

function paceTitle({ completeOn, at }: PaceForecast): string {
  if (completeOn === null) return progressTitles.wontFinish
  return completeOn === at ? progressTitles.onTime : progressTitles.late({ time: roughly(daysBetween(at, completeOn)) })
}

/** "Complete on Feb 3, 2028. Expected by today: 1.8 CEUs." */
export function progressStepsText(steps: ProgressSteps, rule: Unit): string {
  const { completedOn, daysGone, daysInAll, expected, forecast, cycle } = steps
  if (completedOn !== null) return beforeExpiry(steps, completedOn)
  if (daysGone === 0) return progressChartLines.lasts({ days: quantity(daysInAll, 'day') })
  if (daysGone >= daysInAll) return progressChartLines.ended({ day: dayText(cycle.expiry) })
  const end = forecast?.completeOn ?? null
  const credit = creditText(expected, rule)
  return end === null ? progressChartLines.expected({ credit }) : progressChartLines.completeOn({ day: dayText(end), credit })
}

/** "12 days", "3 months", "a year", "2 years" */
function roughly(days: number): string {
  if (days < 60) return quantity(days, 'day')
  const months = Math.round(days / 30.44)
  if (months < 11) return quantity(months, 'month')
  const years = Math.round(months / 12)
  return years <= 1 ? progressTitles.aYear : quantity(years, 'year')
}

function beforeExpiry({ cycle: { expiry } }: ProgressSteps, day: ProgressStep['day']): string {
  const days = daysBetween(day, expiry)
  if (days < 0) return progressChartLines.daysAfter({ days: quantity(-days, 'day') })
  return days === 0 ? progressChartLines.onExpiry : progressChartLines.daysBefore({ days: quantity(days, 'day') })
}

/** "CES", "CES and 2 more" */
export function stepCourses({ courses }: ProgressStep): string {
  const titles = courses.map(({ title }) => title)
  return titles.length <= 2 ? listed(titles) : progressPoints.andMore({ course: titles[0] ?? '', count: countText(titles.length - 1) })
}

/** "May 3, 2026: CES, +1.9, now 1.9 of 2.0 CEUs" */
export function stepText(step: ProgressStep, { required }: ProgressSteps, rule: Unit): string {
  const parts = { day: dayText(step.day), courses: stepCourses(step), progress: progressText(step.progress, required, rule) }
  return step.gained === 0 ? progressPoints.stepWithoutGain(parts) : progressPoints.step({ ...parts, gained: amountText(step.gained) })
}

export function todayText({ progress, required, expected }: ProgressSteps, today: ProgressStep['day'], rule: Unit): string {
  return progressPoints.today({ day: dayText(today), progress: progressText(progress, required, rule), expected: amountText(expected) })
}

/** "Expires Jan 15, 2028: 2.0 CEUs required" */
export function goalText({ required, cycle }: ProgressSteps, rule: Unit): string {
  return progressPoints.goal({ day: dayText(cycle.expiry), credit: creditText(required, rule) })
}

/** The end of the dashed line. */
export function aheadText({ at, progress }: PaceForecast, { required }: ProgressSteps, rule: Unit): string {
  return progressPoints.ahead({ day: dayText(at), progress: progressText(progress, required, rule) })
}

/** "Cycle starts Jan 16, 2028: 0.4 CEU carried over" */
export function begunText({ begun, cycle }: ProgressSteps, rule: Unit): string {
  const day = dayText(cycle.start)
  return begun === 0 ? progressPoints.begins({ day }) : progressPoints.beginsWith({ day, credit: creditText(begun, rule) })
}
