import { zero } from '../values/amount'
import { type Contribution, neededByPart, type Target, type TargetState, withContributions } from './target'

/** For each course in turn, the targets (by index) that need less because of it. In a part that's already full, credit is surplus. */
export function servedInOrder(targets: readonly Target[], courses: readonly (readonly Contribution[])[]): readonly ReadonlySet<number>[] {
  const states: TargetState[] = [...targets]
  return courses.map((contributions) => {
    const served = targets.flatMap((target, at) => {
      const before = states[at] ?? target
      const after = withContributions(
        before,
        contributions.filter((contribution) => contribution.target === at),
      )
      states[at] = after
      const neededBefore = neededByPart(target, before)
      return neededByPart(target, after).some((needed, part) => needed < (neededBefore[part] ?? zero)) ? [at] : []
    })
    return new Set(served)
  })
}
