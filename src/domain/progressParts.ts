import { type CycleCount, leafCounts } from './counting'
import { sum } from './amount'

/** A stretch of the progress bar: how much of the bar it is, and how much of it is filled, each 0 to 1. */
export type ProgressPart = { readonly key: string; readonly share: number; readonly filled: number }

/** A part for each requirement where their minimums make up the whole, so that a gap is seen where it is; else one part. */
export function progressParts(count: CycleCount): readonly ProgressPart[] {
  const leaves = leafCounts(count.root).filter((leaf) => leaf.requirement.min > 0)
  if (sum(leaves.map((leaf) => leaf.requirement.min)) !== count.required) {
    return [{ key: count.root.requirement.id, share: 1, filled: count.progress / count.required }]
  }
  return leaves.map(({ requirement, needed }) => ({
    key: requirement.id,
    share: requirement.min / count.required,
    filled: (requirement.min - needed) / requirement.min,
  }))
}
