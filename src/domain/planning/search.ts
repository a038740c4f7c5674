import type { Amount } from '../values/amount'
import { afterDropping, afterTaking, type Gap, gapOf, mostClosed } from './gap'
import { leastWeight, type Offer } from './leastWeight'
import { comesFirst, indicesOf, isBetter, type Option, optionsOf, replaces, type SearchCandidate, weightOf } from './option'
import { neededIn, type Target, withContributions } from './target'

export type SearchResult = {
  /** Indices of the candidates to take, ascending. */
  readonly chosen: readonly number[]
  /** What each target still needs with them. */
  readonly remaining: readonly Amount[]
  /** False if the search gave up early: a better choice may exist. */
  readonly isExact: boolean
  /** How many nodes of the search tree were visited. */
  readonly nodes: number
}

/** Nodes after which the search gives up: about five times what the hardest realistic plans take (figures in DECISIONS.md). */
const defaultBudget = 20_000

/** Some options are taken, some dropped, and the rest are undecided. */
type Node = { readonly taken: readonly Option[]; readonly undecided: readonly Option[]; readonly gaps: readonly Gap[] }

/**
 * Chooses the candidates that leave the least to earn, in hours over all targets; then the least cost, then the fewest candidates,
 * then the smallest list of indices.
 *
 * Credit never raises a need, so taking everything leaves the least, with one exclusive candidate or another. The search looks for a
 * smaller choice that leaves no more: depth first, taking before dropping. It backtracks when the counting shows that the least is out
 * of reach, or when nothing better than the best choice so far can follow.
 */
export function search(targets: readonly Target[], candidates: readonly SearchCandidate[], budget = defaultBudget): SearchResult {
  const roots = rootsOf(targets, optionsOf(candidates, targets))
  let best = roots.map(withoutSpare).reduce((choice, next) => (isBetter(next, choice) ? next : choice))
  let [nodes, isExact] = [0, true]

  function visit(node: Node): void {
    if (nodes >= budget) {
      isExact = false
      return
    }
    nodes += 1
    const { taken, gaps } = node
    if (gaps.every(({ open }) => open === 0)) {
      if (isBetter(taken, best)) best = taken
      return
    }
    const offers = offersOf(node)
    // A choice as heavy as the best is still worth a look if its list of indices can be smaller.
    const least = weightOf(taken) + leastWeight(gaps, offers)
    const undecided = offers.map(({ option }) => option)
    if (least > weightOf(best) || (least === weightOf(best) && !comesFirst([...taken, ...undecided], best))) return
    const { option } = offers.reduce((most, offer) => (offer.total > most.total ? offer : most))
    visit(taking({ ...node, undecided }, option))
    const without = dropping({ ...node, undecided }, [option, ...undecided.filter((other) => replaces(option, other))])
    if (without !== null) visit(without)
  }

  roots.forEach(visit)
  const remaining = targets.map((target, at) => neededIn(target, withContributions(target, givenTo(at, best))))
  return { chosen: indicesOf(best), remaining, isExact, nodes }
}

/** One root for each exclusive candidate and one without any; of these, the ones that leave the least to earn. */
function rootsOf(targets: readonly Target[], options: readonly Option[]): readonly Node[] {
  const undecided = options.filter(({ isExclusive }) => !isExclusive)
  const exclusive = options.filter((option) => option.isExclusive && !options.some((other) => replaces(other, option)))
  const roots = [[], ...exclusive.map((option) => [option])].map((taken): Node => {
    return { taken, undecided, gaps: targets.map((target, at) => gapOf(target, givenTo(at, taken), givenTo(at, undecided))) }
  })
  const hoursLeft = ({ gaps }: Node) => gaps.reduce((total, { least, target }) => total + least * target.hoursPerUnit, 0)
  const fewest = Math.min(...roots.map(hoursLeft))
  return roots.filter((root) => hoursLeft(root) === fewest)
}

/** A first choice: everything but what isn't needed, leaving out the most expensive first. */
function withoutSpare(root: Node): readonly Option[] {
  const heaviestFirst = root.undecided.toSorted((a, b) => b.weight - a.weight)
  const { taken, undecided } = heaviestFirst.reduce((node, option) => dropping(node, [option]) ?? node, root)
  return [...taken, ...undecided]
}

/** The undecided options that can still close something. The others never will. */
function offersOf({ undecided, gaps }: Node): readonly (Offer & { readonly option: Option })[] {
  return undecided.flatMap((option) => {
    const hours = gaps.map((gap, at) => mostClosed(gap, option.byTarget[at] ?? []) * gap.target.hoursPerUnit)
    const total = hours.reduce((sum, next) => sum + next, 0)
    return total === 0 ? [] : [{ option, hours, total, weightAnHour: option.weight / total }]
  })
}

function taking({ taken, undecided, gaps }: Node, option: Option): Node {
  return {
    taken: [...taken, option],
    undecided: undecided.filter((other) => other !== option),
    gaps: gaps.map((gap, at) => afterTaking(gap, option.byTarget[at] ?? [])),
  }
}

/** Null if what's left can't close the gaps. */
function dropping({ taken, undecided, gaps }: Node, dropped: readonly Option[]): Node | null {
  const after = gaps.map((gap, at) => afterDropping(gap, givenTo(at, dropped)))
  if (!after.every((gap) => gap !== null)) return null
  return { taken, undecided: undecided.filter((option) => !dropped.includes(option)), gaps: after }
}

function givenTo(target: number, options: readonly Option[]) {
  return options.flatMap(({ byTarget }) => byTarget[target] ?? [])
}
