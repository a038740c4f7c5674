import type { Certification, StepDone } from '../records/credential'
import { type RenewalRule, unknownDay, type YearlyStep } from '../rule/rule'
import { compareTexts } from '../values/compareTexts'
import { addMonths, daysBetween, earlierOf, type PlainDate } from '../values/plainDate'
import type { CycleWindow } from './cycle'

/** A yearly step in one year of the running cycle. `done` is what the trainer noted; null while it's open. */
export type YearlyDue = { readonly step: YearlyStep; readonly dueOn: PlainDate; readonly done: StepDone | null }

type Stepped = Pick<Certification, 'rule' | 'renewals' | 'stepsDone' | 'certifiedOn'>

/** The longest cycle a form takes has ten years. */
const mostYears = 100

/**
 * Each yearly step on each of its days in the cycle, in order; after an early renewal, also on the days until the old expiry. What falls on the
 * last expiry itself is settled by its renewal, and nothing is due on the day of the certification. Steps whose day isn't known aren't among
 * them (see `undatedSteps`).
 */
export function yearlyDues(certification: Stepped, { start, expiry }: Pick<CycleWindow, 'start' | 'expiry'>): readonly YearlyDue[] {
  const { rule, renewals, certifiedOn, stepsDone = [] } = certification
  const last = renewals.at(-1)
  const after = last === undefined ? start : earlierOf(last.renewedOn, last.expiry)
  const settled = last?.expiry ?? addMonths(expiry, -rule.cycle.months)
  const count = Math.min(mostYears, Math.max(0, yearOf(expiry) - yearOf(after) + 1))
  const years = Array.from({ length: count }, (_, index) => yearOf(expiry) - count + 1 + index)
  return years
    .flatMap((year) =>
      rule.yearly
        .filter((step) => step.on !== unknownDay && !isWaived(step, year, certifiedOn))
        .map((step) => ({ step, dueOn: dueIn(year, step, expiry) })),
    )
    .filter(({ dueOn }) => dueOn > after && dueOn <= expiry && dueOn !== settled)
    .map(({ step, dueOn }) => ({ step, dueOn, done: stepsDone.find((done) => isFor(done, step, dueOn)) ?? null }))
    .sort((a, b) => compareTexts(a.dueOn, b.dueOn))
}

/** The steps due each year on a day that isn't known: they can't be overdue or marked. */
export function undatedSteps({ yearly }: Pick<RenewalRule, 'yearly'>): readonly YearlyStep[] {
  return yearly.filter(({ on }) => on === unknownDay)
}

function isWaived({ isWaivedAtFirst = false }: YearlyStep, year: number, certifiedOn: PlainDate | null): boolean {
  return isWaivedAtFirst && certifiedOn !== null && yearOf(certifiedOn) === year
}

/**
 * What's open: of each step, the latest day that has passed, and those to come. An issuer that has taken the latest fee has taken those
 * before it, and a trainer who adds a certification in the middle of its cycle doesn't mark them.
 */
export function openDues(dues: readonly YearlyDue[], today: PlainDate): readonly YearlyDue[] {
  return dues.filter(
    ({ step, dueOn, done }) => done === null && !dues.some((later) => later.step.id === step.id && later.dueOn > dueOn && later.dueOn < today),
  )
}

/** February 29 becomes February 28 in other years. */
function dueIn(year: number, { on }: YearlyStep, expiry: PlainDate): PlainDate {
  const known = on === null ? expiry : (`2000-${on}` as PlainDate) // safe: a leap year has every day
  return addMonths(known, 12 * (year - yearOf(known)))
}

/** The days are a year apart, so the nearest one is meant even if the expiry has been corrected since. */
function isFor({ stepId, dueOn }: StepDone, step: YearlyStep, day: PlainDate): boolean {
  return stepId === step.id && Math.abs(daysBetween(dueOn, day)) < 183
}

function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4))
}
