import { type Amount, hundredths, minus, sum } from '../values/amount'
import { countCycle, countThrough, type CycleCount, insideOf, leafCounts } from '../counting/counting'
import type { Course } from '../records/course'
import type { Certification } from '../records/credential'
import type { CycleWindow } from '../counting/cycle'
import { grouped } from '../values/grouped'
import { addDays, daysBetween, type PlainDate } from '../values/plainDate'
import { expectedBy, isEarly, isPaced } from '../status/evenPace'

/** A day courses were completed on: the progress after them, and how much of it they added. */
export type ProgressStep = { readonly day: PlainDate; readonly courses: readonly Course[]; readonly gained: Amount; readonly progress: Amount }

/** Where the pace so far leads: the progress on day `at`. `completeOn` is null if that day is too far off to plan for. */
export type PaceForecast = { readonly at: PlainDate; readonly progress: Amount; readonly completeOn: PlainDate | null }

/** How the running cycle filled, day by day. Amounts are progress, so the steps never reach the top while something is missing. */
export type ProgressSteps = {
  readonly cycle: CycleWindow
  readonly required: Amount
  /** Carried over from the previous cycle, on the first day. */
  readonly begun: Amount
  readonly steps: readonly ProgressStep[]
  readonly progress: Amount
  /** What an even pace would have earned by today. */
  readonly expected: Amount
  /** Days of the cycle that have passed, and the total. */
  readonly daysGone: number
  readonly daysInAll: number
  /** The first day nothing was missing. */
  readonly completedOn: PlainDate | null
  /** The parts without any credit yet, if nothing else is missing: no pace leads there. */
  readonly idle: readonly string[]
  /**
   * Late exactly if the certification is behind. Null if nothing is missing, nothing is earned yet, no pace leads to what's missing, the cycle
   * hasn't begun or is over, or it's too early to call a slow pace late.
   */
  readonly forecast: PaceForecast | null
}

/** 100 years, longer than any career: a slower pace leads nowhere. */
const mostDays = 36_525

/** `count` is the certification's running cycle. */
export function progressSteps(certification: Certification, count: CycleCount, today: PlainDate): ProgressSteps {
  const { cycle, required, needed, progress } = count
  const inside = insideOf(count).map(({ course }) => course)
  const begun = countCycle(certification, []).progress
  const steps: ProgressStep[] = []
  for (const [day, courses] of grouped(inside, ({ completedOn }) => completedOn)) {
    const reached = countThrough(certification, inside, day).progress
    const before = steps.at(-1)?.progress ?? begun
    steps.push({ day, courses, gained: minus(reached, before), progress: reached })
  }
  const untouched = leafCounts(count.root).filter((leaf) => leaf.needed > 0 && leaf.counted === 0)
  const isIdle = isPaced(count, today) && needed <= sum(untouched.map((leaf) => leaf.needed))
  const daysInAll = Math.max(1, daysBetween(cycle.start, cycle.expiry))
  const daysGone = Math.min(daysInAll, Math.max(0, daysBetween(cycle.start, today)))
  return {
    cycle,
    required,
    begun,
    steps,
    progress,
    expected: expectedBy(cycle, required, today),
    daysGone,
    daysInAll,
    completedOn: begun >= required ? cycle.start : (steps.find((step) => step.progress >= required)?.day ?? null),
    idle: isIdle ? untouched.map(({ requirement }) => requirement.label) : [],
    forecast: !isIdle && isPaced(count, today) && progress > 0 && daysGone > 0 ? forecastAt(count, daysGone, today) : null,
  }
}

function forecastAt(count: CycleCount, daysGone: number, today: PlainDate): PaceForecast | null {
  const { progress, required, cycle } = count
  const { start, expiry } = cycle
  // Whole numbers throughout, rounded up to the day the amount is reached.
  const days = Math.ceil((required * daysGone) / progress)
  const completeOn = days > mostDays ? null : addDays(start, days)
  if (completeOn !== null && completeOn <= expiry) return { at: completeOn, progress: required, completeOn }
  // An even pace is rounded down to a hundredth, which can take a few days to earn.
  if (progress >= expectedBy(cycle, required, today)) return { at: expiry, progress: required, completeOn: expiry }
  if (isEarly(count, today)) return null
  return { at: expiry, progress: hundredths(Math.floor((progress * daysBetween(start, expiry)) / daysGone)), completeOn }
}
