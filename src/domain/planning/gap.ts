import { zero } from '../values/amount'
import { leavesOf } from '../rule/rule'
import { type Contribution, neededIn, type Target, type TargetState, withContributions, withoutContributions } from './target'

/** The gap between a target and the best it can still reach, while the search decides course by course. */
export type Gap = {
  readonly target: Target
  /** The state with the courses taken so far. */
  readonly now: TargetState
  /** The state with the undecided courses as well. */
  readonly atBest: TargetState
  /** What the target needs even with every course, in hundredths of its unit. */
  readonly least: number
  /** What the undecided courses must close, in hundredths of the target's unit. */
  readonly open: number
  /** The most that counts under each leaf. */
  readonly maximums: ReadonlyMap<string, number>
  /** The most that filling one more leaf can be worth to a spread check. */
  readonly spreadStep: number
}

/** All contributions are to this target: `taken` from the courses taken from the start, `undecided` from the others. */
export function gapOf(target: Target, taken: readonly Contribution[], undecided: readonly Contribution[]): Gap {
  const now = withContributions(target, taken)
  const atBest = withContributions(now, undecided)
  const least = neededIn(target, atBest)
  const maximums = new Map(leavesOf(target.requirement).map(({ id, max }) => [id, max ?? Infinity]))
  const spreadStep = Math.max(0, ...target.checks.map((check) => (check.kind === 'spread' ? check.each : 0)))
  return { target, now, atBest, least, open: neededIn(target, now) - least, maximums, spreadStep }
}

export function afterTaking(gap: Gap, contributions: readonly Contribution[]): Gap {
  if (contributions.length === 0) return gap
  const now = withContributions(gap.now, contributions)
  return { ...gap, now, open: neededIn(gap.target, now) - gap.least }
}

/** Null if the gap can't be closed without these contributions. */
export function afterDropping(gap: Gap, contributions: readonly Contribution[]): Gap | null {
  if (contributions.length === 0) return gap
  const atBest = withoutContributions(gap.atBest, contributions)
  return neededIn(gap.target, atBest) > gap.least ? null : { ...gap, atBest }
}

/**
 * How much of the gap these contributions can close at most, whatever else is taken. Credit lowers a need by no more than its own
 * amount, under a full leaf only where it counts toward a check; a leaf's first credit can also be worth a step of the spread.
 */
export function mostClosed({ now, open, maximums, spreadStep }: Gap, contributions: readonly Contribution[]): number {
  if (open === 0) return 0
  const most = contributions.reduce((total, { leafId, checkIds, amount }) => {
    const maximum = maximums.get(leafId)
    const earned = now.earned.get(leafId) ?? zero
    const counted = checkIds.length > 0 ? amount : Math.min(amount, Math.max(0, (maximum ?? 0) - earned))
    return total + (maximum !== undefined && earned === 0 ? Math.max(counted, spreadStep) : counted)
  }, 0)
  return Math.min(open, most)
}
