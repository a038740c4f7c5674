import { type Cover, createRaise } from './raise'
import { createRelaxation } from './relaxation'

export type Choice = { readonly isTaken: Uint8Array; readonly weight: number }

/** How much was searched, over all searches that share it. */
export type Meter = { nodes: number; readonly budget: number; isExhausted: boolean }

export type CoverSearch = {
  /** No choice weighs less. */
  readonly lowerBound: number
  /** A choice that is enough, and rarely much too heavy. */
  readonly quickChoice: Choice
  /** The lightest choice below `limit`; null where there is none. */
  readonly lightest: (limit: number, meter: Meter) => Choice | null
  /** Among all that weigh as much as a lightest choice the one whose list of courses is the smallest. */
  readonly firstInOrder: (lightest: Choice, meter: Meter) => Choice
}

const open = 0
const taken = 1
const dropped = 2

/** What is decided about each course. */
type Decisions = Uint8Array

export function createCoverSearch(cover: Cover): CoverSearch {
  const { costs, countScale, demands, suffices, betters } = cover
  const count = costs.length
  const weights = Float64Array.from(costs, (cost) => cost * countScale + 1)
  const worses = betters.map((_, course) => betters.flatMap((better, other) => (better.includes(course) ? [other] : [])))
  const dearestFirst = [...weights.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
  const raise = createRaise(cover)
  const relaxation = createRelaxation(demands.length, count)
  // Of the node that is being looked at: what each demand still lacks, the demands that lack something, the courses that help them.
  const lacking = new Float64Array(demands.length)
  const rows = new Int32Array(demands.length)
  const columns = new Int32Array(count)
  let [rowCount, columnCount] = [0, 0]
  // Of the search that is running.
  let best: Choice | null = null
  let limit = Infinity
  let goodEnough = 0
  let meter: Meter = { nodes: 0, budget: 0, isExhausted: false }

  /** Takes a course and all that are better; false where one of them has been dropped. */
  function take(decisions: Decisions, course: number): boolean {
    if (decisions[course] === dropped) return false
    const all = betters[course] ?? []
    if (all.some((better) => decisions[better] === dropped)) return false
    decisions[course] = taken
    for (const better of all) decisions[better] = taken
    return true
  }

  /** Drops a course and all that are worse; false where one of them has been taken. */
  function drop(decisions: Decisions, course: number): boolean {
    if (decisions[course] === taken) return false
    const all = worses[course] ?? []
    if (all.some((worse) => decisions[worse] === taken)) return false
    decisions[course] = dropped
    for (const worse of all) decisions[worse] = dropped
    return true
  }

  /** Takes every course without which a demand cannot be fulfilled; false where one cannot be fulfilled at all. */
  function takeIndispensable(decisions: Decisions): boolean {
    for (let row = 0; row < demands.length; row += 1) {
      const amounts = demands[row]?.amounts ?? weights
      let lack = demands[row]?.least ?? 0
      let available = 0
      for (let course = 0; course < count; course += 1) {
        if (decisions[course] === taken) lack -= amounts[course] ?? 0
        else if (decisions[course] === open) available += amounts[course] ?? 0
      }
      lacking[row] = lack
      if (lack <= 0) continue
      if (available < lack) return false
      for (let course = 0; course < count; course += 1) {
        if (decisions[course] !== open || available - (amounts[course] ?? 0) >= lack) continue
        return take(decisions, course) && takeIndispensable(decisions)
      }
    }
    return true
  }

  /** Fills the relaxation with what is left to do, and gives a number that no completion of the decisions weighs less than. */
  function boundOf(decisions: Decisions, weight: number): number {
    rowCount = 0
    for (let row = 0; row < demands.length; row += 1) {
      if ((lacking[row] ?? 0) <= 0) continue
      rows[rowCount] = row
      rowCount += 1
    }
    columnCount = 0
    for (let course = 0; course < count; course += 1) {
      if (decisions[course] !== open || !helps(course)) continue
      columns[columnCount] = course
      relaxation.prices[columnCount] = weights[course] ?? 0
      columnCount += 1
    }
    for (let row = 0; row < rowCount; row += 1) {
      const amounts = demands[rows[row] ?? 0]?.amounts ?? weights
      const lack = lacking[rows[row] ?? 0] ?? 0
      for (let column = 0; column < columnCount; column += 1) {
        relaxation.shares[row * columnCount + column] = Math.min(1, (amounts[columns[column] ?? 0] ?? 0) / lack)
      }
    }
    return weight + relaxation.solve(rowCount, columnCount, limit - weight)
  }

  function helps(course: number): boolean {
    for (let row = 0; row < rowCount; row += 1) if ((demands[rows[row] ?? 0]?.amounts[course] ?? 0) > 0) return true
    return false
  }

  function weightOf(decisions: Decisions): number {
    let weight = 0
    for (let course = 0; course < count; course += 1) if (decisions[course] === taken) weight += weights[course] ?? 0
    return weight
  }

  /** A choice that fulfils all demands becomes the best one where it is lighter and enough. */
  function offer(decisions: Decisions): boolean {
    const weight = weightOf(decisions)
    if (weight >= limit) return false
    const isTaken = decisions.map((decision) => (decision === taken ? 1 : 0))
    if (!suffices(isTaken)) return false
    best = { isTaken, weight }
    limit = weight
    return true
  }

  /** Makes a choice of the relaxation's: everything that it takes in part is taken, then what is not necessary is left out again. */
  function offerRounded(decisions: Decisions): void {
    const rounded = decisions.slice()
    for (let column = 0; column < columnCount; column += 1) {
      if ((relaxation.taken[column] ?? 0) > 1e-6) rounded[columns[column] ?? 0] = taken
    }
    if (leaveOutSpare(decisions, rounded)) offer(rounded)
  }

  /** Leaves out what is not necessary, the dearest first; false where the demands are not fulfilled. */
  function leaveOutSpare(decisions: Decisions, choice: Decisions): boolean {
    const beyond = demands.map(({ least, amounts }) => {
      let sum = -least
      for (let course = 0; course < count; course += 1) if (choice[course] === taken) sum += amounts[course] ?? 0
      return sum
    })
    if (beyond.some((sum) => sum < 0)) return false
    for (const course of dearestFirst) {
      if (decisions[course] !== open || choice[course] !== taken) continue
      if (demands.some(({ amounts }, row) => (amounts[course] ?? 0) > (beyond[row] ?? 0))) continue
      choice[course] = dropped
      demands.forEach(({ amounts }, row) => (beyond[row] = (beyond[row] ?? 0) - (amounts[course] ?? 0)))
    }
    return true
  }

  /** A course without which (or with which) no choice can be below the limit is taken (or dropped). */
  function decideByExcess(decisions: Decisions, bound: number): boolean {
    for (let column = 0; column < columnCount; column += 1) {
      const course = columns[column] ?? 0
      const excess = relaxation.excess[column] ?? 0
      if (decisions[course] !== open || raise(bound + Math.abs(excess)) < limit) continue
      if (!(excess > 0 ? drop(decisions, course) : take(decisions, course))) return false
    }
    return true
  }

  /** The course of whose weight most is undecided in the relaxation: deciding a heavy course moves the bound further than a light one. */
  function mostDoubtful(decisions: Decisions): number {
    let [found, most] = [-1, 0]
    for (let column = 0; column < columnCount; column += 1) {
      const course = columns[column] ?? 0
      const part = relaxation.taken[column] ?? 0
      const doubt = Math.min(part, 1 - part) * (weights[course] ?? 0)
      if (decisions[course] !== open || doubt <= most) continue
      found = course
      most = doubt
    }
    return found >= 0 ? found : decisions.indexOf(open)
  }

  /** Branch and bound: decides what is certain, gives up where the bound reaches the limit, else tries a course both ways. */
  function explore(decisions: Decisions): void {
    if (limit <= goodEnough) return
    if (meter.nodes >= meter.budget) {
      meter.isExhausted = true
      return
    }
    meter.nodes += 1
    if (!takeIndispensable(decisions)) return
    const weight = weightOf(decisions)
    if (weight >= limit) return
    const isFulfilled = lacking.every((lack) => lack <= 0)
    columnCount = 0
    if (isFulfilled) {
      if (offer(decisions)) return
    } else {
      const bound = boundOf(decisions, weight)
      if (raise(bound) >= limit) return
      offerRounded(decisions)
      if (raise(bound) >= limit || !decideByExcess(decisions, bound)) return
    }
    const course = mostDoubtful(decisions)
    // Without a course in doubt everything is decided: the demands are looked at once more.
    if (course < 0) {
      if (!isFulfilled) explore(decisions)
      return
    }
    const [withIt, withoutIt] = [decisions.slice(), decisions]
    if (take(withIt, course)) explore(withIt)
    if (drop(withoutIt, course)) explore(withoutIt)
  }

  /** The best completion of the decisions that is below the limit; one that weighs no more than `enough` is not improved further. */
  function run(decisions: Decisions, below: number, enough: number, shared: Meter): Choice | null {
    best = null
    limit = below
    goodEnough = enough
    meter = shared
    explore(decisions.slice())
    return best
  }

  function findLowerBound(): number {
    const decisions = new Uint8Array(count)
    takeIndispensable(decisions)
    return raise(boundOf(decisions, weightOf(decisions)))
  }

  function findQuickChoice(): Choice {
    const [none, all] = [new Uint8Array(count), new Uint8Array(count).fill(taken)]
    const choice = all.slice()
    leaveOutSpare(none, choice)
    const isTaken = choice.map((decision) => (decision === taken ? 1 : 0))
    if (suffices(isTaken)) return { isTaken, weight: weightOf(choice) }
    // Beyond the demands only the count of the goals knows what is spare.
    for (const course of dearestFirst) {
      all[course] = open
      if (!suffices(all)) all[course] = taken
    }
    return { isTaken: all, weight: weightOf(all) }
  }

  function firstInOrder(lightest: Choice, shared: Meter): Choice {
    let first = lightest
    const decisions = new Uint8Array(count)
    for (let course = 0; course < count; course += 1) {
      if (decisions[course] !== open) continue
      const withIt = decisions.slice()
      const isPossible = take(withIt, course)
      if (first.isTaken[course] !== 1) {
        const found = isPossible ? run(withIt, lightest.weight + 1, lightest.weight, shared) : null
        if (found === null) {
          drop(decisions, course)
          continue
        }
        first = found
      }
      if (isPossible) decisions.set(withIt)
    }
    return first
  }

  const lowerBound = findLowerBound()
  return {
    lowerBound,
    quickChoice: findQuickChoice(),
    lightest: (below, shared) => run(new Uint8Array(count), below, lowerBound, shared),
    firstInOrder,
  }
}
