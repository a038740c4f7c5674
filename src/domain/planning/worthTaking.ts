import { type Entry, targetsOf, type Wanting } from './choose'
import type { Objective } from './objective'
import { neededByPart, withContributions } from './target'

/** How much of a course's credit has to be missing before Recert suggests it. */
const leastShare: Readonly<Record<Objective, number>> = { hours: 0.75, cost: 0.5, waste: 1 }

/**
 * Recert suggests a known course only where its credit is printed, and if most of what it gives one of these certifications is still
 * missing there, or all of it if surplus should be small. Below that, any education in the missing hours does the same in less time: for
 * 0.7 CEU, 7 hours of anything instead of a 19-hour specialization. For an empty cycle of 2.0, the specialization (1.9) comes first.
 * Credit that's only estimated from the hours is no reason: whether that issuer accepts the course isn't known. `others` are the courses
 * taken beside it.
 */
export function isWorthTaking({ placed, contributions }: Entry, others: readonly Entry[], wanting: Wanting, objective: Objective): boolean {
  const given = others.flatMap((other) => other.contributions)
  return targetsOf(wanting).some((target, at) => {
    const to = ({ target: index }: { readonly target: number }) => index === at
    const before = withContributions(target, given.filter(to))
    const after = neededByPart(target, withContributions(before, contributions.filter(to)))
    const closed = neededByPart(target, before).map((needed, part) => needed - (after[part] ?? needed))
    const award = placed.awards.find(({ cycle }) => cycle === wanting.cycles[at])
    if (award === undefined || placed.candidate.estimated.has(award.credentialId)) return false
    return Math.max(...closed) > 0 && Math.max(...closed) >= award.amount * leastShare[objective]
  })
}
