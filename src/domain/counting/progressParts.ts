import { type CycleCount, leafCounts } from './counting'
import { sum } from '../values/amount'

/** A segment of the progress bar: its share of the bar, how much of it is filled, and how much more is planned, each 0 to 1. */
export type ProgressPart = { readonly key: string; readonly share: number; readonly filled: number; readonly planned: number }

/**
 * One part per requirement if their minimums add up to the whole, so a gap shows where it is; otherwise a single part. `forecast` is
 * the same cycle with the planned courses completed.
 */
export function progressParts(count: CycleCount, forecast: CycleCount = count): readonly ProgressPart[] {
  const { required, root } = count
  if (required === 0) return [{ key: root.requirement.id, share: 1, filled: 1, planned: 0 }]
  const leaves = leafCounts(root).filter((leaf) => leaf.requirement.min > 0)
  const isMadeOfParts =
    sum(leaves.map((leaf) => leaf.requirement.min)) === required && count.needed === root.needed && forecast.needed === forecast.root.needed
  if (!isMadeOfParts) {
    const filled = count.progress / required
    return [{ key: root.requirement.id, share: 1, filled, planned: forecast.progress / required - filled }]
  }
  const neededThen = new Map(leafCounts(forecast.root).map(({ requirement, needed }) => [requirement.id, needed]))
  return leaves.map(({ requirement: { id, min }, needed }) => ({
    key: id,
    share: min / required,
    filled: (min - needed) / min,
    planned: (needed - (neededThen.get(id) ?? needed)) / min,
  }))
}
