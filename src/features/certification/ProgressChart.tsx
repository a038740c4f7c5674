import { useMemo } from 'react'
import { hundredths } from '../../domain/values/amount'
import { dayNumber } from '../../domain/values/dayNumber'
import type { PlainDate } from '../../domain/values/plainDate'
import { type ProgressSteps, progressSteps } from '../../domain/charts/progressSteps'
import type { RenewalRule } from '../../domain/rule/rule'
import type { CertificationStatus } from '../../domain/status/standing'
import { type ChartSpot, StepChart, type StepChartProps, type StepPoint } from '../../ui/charts/StepChart'
import { dayText } from '../../words/values/dates'
import { amountText } from '../../words/values/numbers'
import { aheadText, begunText, goalText, progressStepsText, progressTitle, stepCourses, stepText, todayText } from '../../words/charts/progressSteps'
import { axisTicks } from '../../words/charts/ticks'

export type ProgressChartProps = { readonly status: CertificationStatus; readonly today: PlainDate }

/** Progress in this cycle, with an even pace and a forecast at the current pace. Draws nothing if the cycle requires no credit. */
export function ProgressChart({ status, today }: ProgressChartProps) {
  const { credential, count } = status
  const { rule } = credential
  const steps = useMemo(() => progressSteps(credential, count, today), [credential, count, today])
  const { cycle, required } = steps
  if (required === 0) return null
  const [from, to] = [dayNumber(cycle.start), dayNumber(lastDay(steps, today))]
  const isRunning = today >= cycle.start && dayNumber(today) <= to
  return (
    <StepChart
      id="progress"
      title={progressTitle(steps, rule)}
      sentence={progressStepsText(steps, rule)}
      from={from}
      to={to}
      now={isRunning ? { at: dayNumber(today), label: 'Today' } : null}
      ticks={axisTicks(cycle.start, lastDay(steps, today))}
      level={{ value: required, label: 'Required' }}
      steps={stepSpots(steps, today)}
      even={[
        { at: from, value: 0 },
        { at: dayNumber(cycle.expiry), value: required },
      ]}
      ahead={aheadSpots(steps, today)}
      points={pointsOf(steps, today, isRunning, rule)}
      valueLabel={(value) => amountText(hundredths(value))}
      legend={legendOf(steps)}
      table={{
        caption: `${rule.unit.name} over this cycle`,
        head: ['Day', 'What', 'Gained', 'Reached'],
        rows: tableRows(steps, today, isRunning),
      }}
    />
  )
}

/** The expiry, or a later day if there's something to see after it. */
function lastDay({ cycle, steps }: ProgressSteps, today: PlainDate): PlainDate {
  const late = today <= cycle.educationEnds ? today : cycle.expiry
  return [cycle.expiry, late, ...steps.map(({ day }) => day)].sort().at(-1) ?? cycle.expiry
}

function stepSpots(steps: ProgressSteps, today: PlainDate): readonly ChartSpot[] {
  const { cycle, begun, progress } = steps
  const through = [today, lastDay(steps, today)].sort()[0] ?? today
  const spots = [{ at: dayNumber(cycle.start), value: begun }, ...steps.steps.map((step) => ({ at: dayNumber(step.day), value: step.progress }))]
  return through <= cycle.start ? spots : [...spots, { at: dayNumber(through), value: progress }]
}

function aheadSpots({ forecast, progress }: ProgressSteps, today: PlainDate): readonly ChartSpot[] {
  if (forecast === null) return []
  return [
    { at: dayNumber(today), value: progress },
    { at: dayNumber(forecast.at), value: forecast.progress },
  ]
}

function pointsOf(steps: ProgressSteps, today: PlainDate, isRunning: boolean, rule: RenewalRule): readonly StepPoint[] {
  const { cycle, begun, required, progress, forecast } = steps
  const ahead: readonly StepPoint[] =
    forecast === null
      ? []
      : [{ key: 'ahead', at: dayNumber(forecast.at), value: forecast.progress, look: 'ring', text: aheadText(forecast, steps, rule) }]
  const now: readonly StepPoint[] = isRunning
    ? [{ key: 'today', at: dayNumber(today), value: progress, look: 'ring', text: todayText(steps, today, rule) }]
    : []
  return [
    { key: 'begun', at: dayNumber(cycle.start), value: begun, look: 'ring', text: begunText(steps, rule) },
    ...steps.steps.map((step): StepPoint => {
      const look = step.gained === 0 ? 'ring' : 'dot'
      return { key: step.day, at: dayNumber(step.day), value: step.progress, look, text: stepText(step, steps, rule) }
    }),
    ...now,
    ...ahead,
    { key: 'goal', at: dayNumber(cycle.expiry), value: required, look: 'diamond', text: goalText(steps, rule) },
  ]
}

function legendOf({ forecast }: ProgressSteps): StepChartProps['legend'] {
  return [
    ['line', 'Earned'],
    ['dots', 'Even pace'],
    ...(forecast === null ? [] : [['dash', 'At this pace'] as const]),
    ['dot', 'Courses that counted'],
  ]
}

function tableRows(steps: ProgressSteps, today: PlainDate, isRunning: boolean): readonly (readonly string[])[] {
  const { cycle, begun, required, progress, forecast } = steps
  const rows: readonly (readonly [day: PlainDate, what: string, gained: string, reached: string])[] = [
    [cycle.start, 'Cycle starts', begun === 0 ? '' : amountText(begun), amountText(begun)],
    ...steps.steps.map((step) => [step.day, stepCourses(step), amountText(step.gained), amountText(step.progress)] as const),
    ...(isRunning ? [[today, `Today, expected ${amountText(steps.expected)}`, '', amountText(progress)] as const] : []),
    ...(forecast === null ? [] : [[forecast.at, 'At this pace', '', amountText(forecast.progress)] as const]),
    [cycle.expiry, 'Required by expiry', '', amountText(required)],
  ]
  return rows.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([day, ...cells]) => [dayText(day), ...cells])
}
