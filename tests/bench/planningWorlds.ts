import { type Amount, hundredths } from '../../src/domain/values/amount'
import type { SearchCandidate } from '../../src/domain/planning/option'
import type { Contribution, Target } from '../../src/domain/planning/target'
import type { Check, Requirement } from '../../src/domain/rule/rule'

const candidateCount = 30
export const instances = 12

/** Integers from 0 to `end`, exclusive, the same in every run. The generator is from "Numerical Recipes". */
function createDice(seed: number): (end: number) => number {
  let state = seed
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
}

type Dice = ReturnType<typeof createDice>
export type World = { readonly targets: readonly Target[]; readonly candidates: readonly SearchCandidate[] }

type CreateWorld = (roll: Dice) => World

function leaf(id: string, min: number, max: number | null): Requirement {
  return { id, label: id, min: hundredths(min), max: max === null ? null : hundredths(max), categories: [] }
}

function target(min: number, children: readonly Requirement[], hoursPerUnit: number, checks: readonly Check[] = []): Target {
  const requirement = { id: 'root', label: 'root', min: hundredths(min), max: hundredths(min), children }
  return { requirement, checks, earned: new Map<string, Amount>(), byCheck: new Map<string, Amount>(), hoursPerUnit }
}

/** Five rules modeled on known issuers: 0.1 or 1 unit per contact hour, with parts, limits and checks. */
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
  /** How often a course counts for a target, out of 10. */
  readonly shared: number
  readonly cost: (hours: number, roll: Dice) => number
  readonly exclusive: number
  /** Each target gets a different, random amount. */
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

/** Five similar targets, so none of them decides the search. */
const evenTargets: readonly Target[] = [0, 1, 2, 3, 4].map((index) =>
  target(40_00 + index * 3_00, [leaf('education', 15_00, null), leaf('practice', 8_00, 20_00), leaf('self', 0, 10_00)], 1_00),
)

const mixed = { shared: 10, exclusive: 0, isMixed: true }

/** Courses that cost as much credit as they give in total, so many choices are equally good and most others nearly so. */
function wasteful(targets: readonly Target[], roll: Dice, terms: Omit<Terms, 'cost'>): World {
  const candidates = courses(targets, roll, { ...terms, cost: () => 0 })
  const given = ({ contributions }: SearchCandidate) =>
    contributions.reduce((total, { target: index, amount }) => total + (amount * (targets[index]?.hoursPerUnit ?? 0)) / 100, 0)
  return { targets, candidates: candidates.map((candidate) => ({ ...candidate, cost: given(candidate) * 2 + roll(2) })) }
}

const from = (targets: readonly Target[], terms: Terms) => (roll: Dice) => ({ targets, candidates: courses(targets, roll, terms) })

/** What a trainer with five certifications and 30 possible courses may look for. */
export const worlds: Readonly<Record<string, CreateWorld>> = {
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

/** Harder than with any real issuer: a course gives each target a random amount. */
export const hardWorlds: Readonly<Record<string, CreateWorld>> = {
  'mixed awards, costs in hours': from(evenTargets, { ...mixed, cost: inHours }),
  'mixed awards, costs in money': from(evenTargets, { ...mixed, cost: inMoney }),
  'mixed awards, equal costs': from(evenTargets, { ...mixed, cost: () => 200 }),
  'mixed awards, waste as cost': (roll) => wasteful(evenTargets, roll, { ...mixed, shared: 7 }),
}

export function createWorlds(create: CreateWorld): readonly World[] {
  return Array.from({ length: instances }, (_, seed) => create(createDice(seed + 1)))
}
