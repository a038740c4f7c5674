import { expect, test, vi } from 'vitest'
import { type Amount, hundredths } from '../../src/domain/values/amount'
import { search, type SearchResult } from '../../src/domain/planning/search'
import type { SearchCandidate } from '../../src/domain/planning/option'
import type { Contribution, Target } from '../../src/domain/planning/target'
import type { Check, Requirement } from '../../src/domain/rule/rule'

vi.setConfig({ testTimeout: 60_000 })

const candidateCount = 30
const instances = 12

/** Whole numbers from 0 to below `end`, the same in every run: the generator of "Numerical Recipes". */
function createDice(seed: number): (end: number) => number {
  let state = seed
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
}

type Dice = ReturnType<typeof createDice>
type World = { readonly targets: readonly Target[]; readonly candidates: readonly SearchCandidate[] }

function leaf(id: string, min: number, max: number | null): Requirement {
  return { id, label: id, min: hundredths(min), max: max === null ? null : hundredths(max), categories: [] }
}

function target(min: number, children: readonly Requirement[], hoursPerUnit: number, checks: readonly Check[] = []): Target {
  const requirement = { id: 'root', label: 'root', min: hundredths(min), max: hundredths(min), children }
  return { requirement, checks, earned: new Map<string, Amount>(), byProvider: new Map<string, Amount>(), hoursPerUnit }
}

/** Five rules after those of known issuers: 0.1 a contact hour, one a contact hour, and with parts, limits and checks. */
const realisticTargets: readonly Target[] = [
  target(2_00, [leaf('education', 1_90, 1_90), leaf('cpr', 10, 10)], 10_00),
  target(20_00, [leaf('education', 0, null), leaf('self', 0, 8_00)], 1_00),
  target(60_00, [leaf('education', 20_00, null), leaf('practice', 0, 30_00), leaf('self', 0, 10_00), leaf('cpr', 0, 5_00)], 1_00, [
    { kind: 'spread', id: 'spread', label: 'spread', atLeast: 2, each: hundredths(50) },
  ]),
  target(45_00, [leaf('education', 10_00, 40_00), leaf('practice', 5_00, 25_00), leaf('cpr', 0, 3_00)], 1_00),
  target(2_00, [leaf('education', 0, null)], 10_00, [{ kind: 'provider', id: 'own', label: 'own', min: hundredths(1_00), providers: [] }]),
]

type Terms = {
  /** Out of 10, how often a course counts for a target. */
  readonly shared: number
  readonly cost: (hours: number, roll: Dice) => number
  readonly exclusive: number
  /** Whether the targets count the hours each in its own way. */
  readonly isMixed?: boolean
}

function courses(targets: readonly Target[], roll: Dice, { shared, cost, exclusive, isMixed = false }: Terms): readonly SearchCandidate[] {
  return Array.from({ length: candidateCount }, (_, index): SearchCandidate => {
    const isExclusive = index < exclusive
    const hours = isExclusive ? 15 + roll(10) : 1 + roll(4) * (1 + roll(4))
    const kind = isExclusive ? 'education' : (['education', 'education', 'practice', 'self', 'cpr'][roll(5)] ?? 'education')
    const contributions = targets.flatMap(({ requirement, hoursPerUnit }, targetIndex): readonly Contribution[] => {
      const leaves = 'children' in requirement ? requirement.children : []
      const leafId = leaves.find(({ id }) => id === kind)?.id ?? 'education'
      if (roll(10) >= shared) return []
      const given = isMixed ? 1 + roll(12) : hours
      return [{ target: targetIndex, leafId, checkIds: roll(3) === 0 ? ['own'] : [], amount: hundredths((given * 100_00) / hoursPerUnit) }]
    })
    return { cost: cost(hours, roll), contributions, isExclusive }
  })
}

const inHours = (hours: number) => hours * 200 + 1
const inHoursPlanned = (hours: number, roll: Dice) => hours * 200 + roll(2)
const inMoney = (hours: number, roll: Dice) => (roll(5) === 0 ? 10_000_000 : hours * (10 + roll(20)) * 100) * 2 + 1

/** Five targets that ask alike, so that no one of them decides. */
const evenTargets: readonly Target[] = [0, 1, 2, 3, 4].map((index) =>
  target(40_00 + index * 3_00, [leaf('education', 15_00, null), leaf('practice', 8_00, 20_00), leaf('self', 0, 10_00)], 1_00),
)

const mixed = { shared: 10, exclusive: 0, isMixed: true }

/** Courses that cost as much as they give to all targets together: many choices are equally good, and most others nearly as good. */
function wasteful(targets: readonly Target[], roll: Dice, terms: Omit<Terms, 'cost'>): World {
  const candidates = courses(targets, roll, { ...terms, cost: () => 0 })
  const given = ({ contributions }: SearchCandidate) =>
    contributions.reduce((total, { target: index, amount }) => total + (amount * (targets[index]?.hoursPerUnit ?? 0)) / 100, 0)
  return { targets, candidates: candidates.map((candidate) => ({ ...candidate, cost: given(candidate) * 2 + roll(2) })) }
}

const from = (targets: readonly Target[], terms: Terms) => (roll: Dice) => ({ targets, candidates: courses(targets, roll, terms) })

const worlds: Readonly<Record<string, (roll: Dice) => World>> = {
  'costs in hours': from(realisticTargets, { shared: 6, cost: inHours, exclusive: 6 }),
  'costs in hours, some planned': from(realisticTargets, { shared: 6, cost: inHoursPlanned, exclusive: 6 }),
  'costs in money, some unknown': from(realisticTargets, { shared: 6, cost: inMoney, exclusive: 6 }),
  'waste as cost': (roll) => wasteful(realisticTargets, roll, { shared: 6, exclusive: 6 }),
  'few courses shared': from(realisticTargets, { shared: 3, cost: inHours, exclusive: 6 }),
  'no exclusive courses': from(realisticTargets, { shared: 6, cost: inHours, exclusive: 0 }),
  'half of the courses exclusive': from(evenTargets, { ...mixed, cost: inHours, exclusive: 15 }),
  'targets alike, costs in hours': from(evenTargets, { shared: 6, cost: inHours, exclusive: 0 }),
  'targets alike, some planned': from(evenTargets, { shared: 6, cost: inHoursPlanned, exclusive: 0 }),
}

/** A search that looked at every choice would have 2^30 nodes here. Nodes are the same on every machine; times are only printed. */
const mostNodes = 5_000

test.each(Object.entries(worlds))('30 courses for 5 targets are searched to the end in few nodes: %s', (name, create) => {
  for (const { isExact, nodes } of searchAll(name, create)) {
    expect(isExact).toBe(true)
    expect(nodes).toBeLessThan(mostNodes)
  }
})

/** Harder than any issuer makes it: a course gives each target something else, at random. */
const hardWorlds: Readonly<Record<string, (roll: Dice) => World>> = {
  'mixed awards, costs in hours': from(evenTargets, { ...mixed, cost: inHours }),
  'mixed awards, costs in money': from(evenTargets, { ...mixed, cost: inMoney }),
  'mixed awards, equal costs': from(evenTargets, { ...mixed, cost: () => 200 }),
  'mixed awards, waste as cost': (roll) => wasteful(evenTargets, roll, { ...mixed, shared: 7 }),
}

test.each(Object.entries(hardWorlds))('where every choice is nearly as good as the best, most searches still get to the end: %s', (name, create) => {
  const exact = searchAll(name, create).filter(({ isExact }) => isExact)
  expect(exact.length).toBeGreaterThan(instances / 2)
})

function searchAll(name: string, create: (roll: Dice) => World): readonly SearchResult[] {
  const runs = Array.from({ length: instances }, (_, seed) => {
    const { targets, candidates } = create(createDice(seed + 1))
    const start = performance.now()
    const result = search(targets, candidates)
    return { result, time: performance.now() - start }
  })
  const results = runs.map(({ result }) => result)
  const times = runs.map(({ time }) => time).toSorted((a, b) => a - b)
  const nodes = results.map((result) => result.nodes).toSorted((a, b) => a - b)
  const [median, most] = [times[instances >> 1] ?? NaN, times.at(-1) ?? NaN]
  console.log(
    `${name}: ${median.toFixed(1)} ms, at most ${most.toFixed(1)} ms; ${nodes[instances >> 1] ?? NaN} nodes, at most ${nodes.at(-1) ?? NaN}`,
  )
  return results
}
