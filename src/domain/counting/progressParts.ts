import { type CycleCount, leafCounts } from './counting'
import { sum } from '../values/amount'

/** A stretch of the progress bar: how much of the bar it is, how much of it is filled, and how much more is planned, each 0 to 1. */
export type ProgressPart = { readonly key: string; readonly share: number; readonly filled: number; readonly planned: number }

/**
 * A part for each requirement where their minimums make up the whole, so that a gap is seen where it is; else one part.
 * `forecast` is the same cycle with the planned courses done.
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
