import { commonDivisor, type Demand } from './demands'

/** Courses of which the cheapest choice is wanted that fulfils all demands. */
export type Cover = {
  /** What each course costs: whole numbers that are not negative. */
  readonly costs: readonly number[]
  /** More than the number of courses: a choice weighs `its costs * countScale + its number of courses`. */
  readonly countScale: number
  readonly demands: readonly Demand[]
  /** Whether a choice that fulfils all demands really is enough. With more courses it stays enough; all courses are enough. */
  readonly suffices: (isTaken: Uint8Array) => boolean
  /** For each course those that should be taken before it: they give as much everywhere and cost less, or as much and come first. */
  readonly betters: readonly (readonly number[])[]
}

/**
 * Raises a lower bound to the next weight that a choice can have. Costs are often multiples of an hour, or of half an hour, with
 * one more for a course that is not planned yet, or some are so dear that all others together cost less than one of them: then all
 * weights are near multiples of a large number.
 */
export function createRaise({ costs, countScale }: Pick<Cover, 'costs' | 'countScale'>): (bound: number) => number {
  const weights = costs.map((cost) => cost * countScale + 1)
  const heaviest = Math.max(1, ...weights)
  const units = [costs.reduce(commonDivisor, 0), 2 * costs.reduce((unit, cost) => commonDivisor(unit, Math.floor(cost / 2)), 0), ...costs]
  const grids = [...new Set(units)].flatMap((unit) => {
    const grid = unit * countScale
    const beyond = weights.map((weight) => weight % grid)
    const most = beyond.reduce((total, next) => total + next, 0)
    return unit > 0 && grid <= heaviest && most < grid ? [{ grid, most, least: Math.min(...beyond) }] : []
  })
  return (bound) => {
    // Far more than rounding errors come to, and far less than a course weighs.
    let raised = Math.ceil(bound - 0.001 - bound * 1e-12)
    for (const { grid, most, least } of grids) {
      if (raised % grid > most) raised += grid - (raised % grid)
      const beyond = least * Math.ceil(raised / heaviest)
      if (raised % grid < beyond) raised += beyond - (raised % grid)
    }
    return raised
  }
}
