import fc, { type Arbitrary } from 'fast-check'
import { type Amount, hundredths } from '../../src/domain/values/amount'
import {
  type CardCondition,
  cardTopics,
  type CarryOver,
  type Check,
  type Cycle,
  type Fees,
  isLeaf,
  type LateWindow,
  leavesOf,
  type Proration,
  type RenewalRule,
  type Requirement,
  type YearlyStep,
} from '../../src/domain/rule/rule'
import { addSpan, type Span } from '../../src/domain/values/span'
import { day } from '../support/portfolio'
import { anyAmount, anyDay, anyRequirement } from './arbitraries'

const anyName = fc.constantFrom('Education', 'Ethics & law', 'Part 2', 'Éducation', 'A, B and C', '5')
const anyFee = anyAmount(100_000)
const orNothing = <Value>(some: Arbitrary<Value>) => fc.option(some)
const zero = hundredths(0)

/** A tree that can be met: no group requires more than its parts can count, and some part takes courses. */
const anyTree: Arbitrary<Requirement> = anyRequirement
  .map((tree) => meetable(tree))
  .filter((tree) => tree.min > 0 && leavesOf(tree).some(({ categories }) => categories.length > 0))

function meetable(node: Requirement): Requirement {
  if (isLeaf(node)) return node
  const children = node.children.map(meetable)
  return { ...node, min: hundredths(Math.min(node.min, sumOf(children.map(mostOf)))), children }
}

function mostOf(node: Requirement): number {
  const own = node.max ?? Infinity
  return isLeaf(node) ? own : Math.min(own, sumOf(node.children.map(mostOf)))
}

const sumOf = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** The same parts with less: every limit is a share of what it was. */
function scaled(node: Requirement, share: number): Requirement {
  const part = (amount: Amount) => hundredths(Math.floor(amount * share))
  const limits = { min: part(node.min), max: node.max === null ? null : hundredths(Math.ceil(node.max * share)) }
  return isLeaf(node) ? { ...node, ...limits } : meetable({ ...node, ...limits, children: node.children.map((child) => scaled(child, share)) })
}

const anySpan: Arbitrary<Span> = fc.oneof(
  fc.integer({ min: 1, max: 3_660 }).map((days) => ({ days })),
  fc.integer({ min: 1, max: 120 }).map((months) => ({ months })),
)

const anyCycle: Arbitrary<Cycle> = fc
  .record({
    months: fc.integer({ min: 1, max: 120 }),
    ends: fc.constantFrom('anniversary', 'dayBefore', 'monthEnd', 'yearEnd', 'fixed'),
    endsOn: anyDay({ from: '1950-01-01', to: '2099-12-31' }),
    isPrinted: fc.boolean(),
  })
  .map(({ months, ends, endsOn, isPrinted }) => {
    const length = { months, ...(isPrinted ? { isPrinted } : {}) }
    return ends === 'fixed' ? { ...length, ends, endsOn } : { ...length, ends }
  })

const anyWindow: Arbitrary<LateWindow> = fc
  .record({
    education: anySpan,
    application: anySpan,
    fees: fc.array(fc.tuple(anySpan, orNothing(anyFee)), { maxLength: 3 }),
    isConfirmed: fc.boolean(),
  })
  .map(({ education, application, fees, isConfirmed }) => {
    const ends = [education, application, ...fees.map(([through]) => through)].toSorted(byLength)
    const [first = education, last = application] = [ends[0], ends.at(-1)]
    const steps = fees.map(([through, fee]) => ({ through, fee })).toSorted((a, b) => byLength(a.through, b.through))
    return { education: first, application: last, fees: steps, isConfirmed }
  })

const byLength = (a: Span, b: Span) => (addSpan(day('2026-01-01'), a) < addSpan(day('2026-01-01'), b) ? -1 : 1)

const neverLate = fc.boolean().map((isConfirmed): LateWindow => ({ education: { days: 0 }, application: { days: 0 }, fees: [], isConfirmed }))
const byTheExpiry = anyWindow.map((window): LateWindow => ({ ...window, education: { days: 0 } }))

const anyCards: Arbitrary<readonly CardCondition[]> = fc.shuffledSubarray([...cardTopics]).chain((topics) =>
  fc.tuple(
    ...topics.map((topic) =>
      fc.record({
        topic: fc.constant(topic),
        validOn: fc.constantFrom<CardCondition['validOn'][]>('renewal', 'cycleEnd'),
        daysBeyond: fc.nat(400),
        issuedWithinMonths: orNothing(fc.integer({ min: 1, max: 120 })),
      }),
    ),
  ),
)

const anyOthers = fc.array(fc.record({ label: anyName, fee: anyFee }), { minLength: 1, maxLength: 3 })

const anyFees: Arbitrary<Fees> = fc
  .record({
    currency: fc.constantFrom('USD', 'CAD', 'GBP'),
    renewal: orNothing(fc.oneof(fc.constant(zero), anyFee)),
    petition: orNothing(anyFee),
    others: fc.array(fc.record({ label: anyName, fee: anyFee }), { maxLength: 3 }),
  })
  .map(({ others, ...fees }) => (others.length === 0 ? fees : { ...fees, others }))

const anyMonthDay = anyDay({ from: '2024-01-01', to: '2024-12-31' }).map((on) => on.slice(5))

const anyYearly: Arbitrary<readonly YearlyStep[]> = fc
  .array(
    fc.record({ label: anyName, on: orNothing(fc.oneof(anyMonthDay, fc.constant('unknown'))), fee: orNothing(anyFee), isWaived: fc.boolean() }),
    { maxLength: 3 },
  )
  .map((steps) => steps.map(({ isWaived, ...step }, index) => ({ id: `step-${index}`, ...step, ...(isWaived ? { isWaivedAtFirst: true } : {}) })))

function anyChecks({ min }: Requirement, parts: number): Arbitrary<readonly Check[]> {
  const some = fc.integer({ min: 1, max: min }).map(hundredths)
  const check: Arbitrary<Check> = fc.oneof(
    fc.record({
      kind: fc.constant('provider' as const),
      id: fc.constant(''),
      label: anyName,
      min: some,
      providers: fc.uniqueArray(fc.constantFrom('NASM', 'American Red Cross', 'AT&T', 'ACE'), { minLength: 1 }),
    }),
    fc.record({ kind: fc.constant('ticked' as const), id: fc.constant(''), label: anyName, min: some }),
    fc.record({
      kind: fc.constant('spread' as const),
      id: fc.constant(''),
      label: anyName,
      atLeast: fc.integer({ min: 1, max: parts }),
      each: anyAmount(),
    }),
  )
  return fc.array(check, { maxLength: 4 }).map((checks) => checks.map((each, index) => ({ ...each, id: `check-${index}` })))
}

function anyProrated(whole: Requirement, months: number): Arbitrary<readonly Proration[]> {
  const row = fc.record({
    share: fc.constantFrom(0, 0.25, 0.5, 1),
    fromMonth: fc.nat(months - 1),
    fee: fc.option(
      fc
        .record({ fee: orNothing(anyFee), others: fc.option(anyOthers, { nil: undefined }) })
        .map(({ fee, others }) => ({ fee, ...(others === undefined ? {} : { others }) })),
    ),
  })
  return fc
    .uniqueArray(row, { maxLength: 3, selector: ({ fromMonth }) => fromMonth })
    .map((rows) =>
      rows
        .map(({ share, fromMonth, fee }) => ({ fromMonth, requirement: scaled(whole, share), ...fee }))
        .toSorted((a, b) => a.fromMonth - b.fromMonth),
    )
}

const anyCarryOver = (parts: readonly string[]): Arbitrary<CarryOver> =>
  fc
    .record({ max: orNothing(fc.oneof(fc.constant(zero), anyAmount())), of: orNothing(fc.shuffledSubarray([...parts], { minLength: 1 })) })
    .map(({ max, of }) => (of === null ? { max } : { max, of }))

/** A rule that has every field, each in every shape; one that can be met. */
export const anyRule: Arbitrary<RenewalRule> = fc.tuple(anyTree, anyCycle).chain(([requirement, cycle]) => {
  const parts = leavesOf(requirement).map(({ id }) => id)
  return fc.record({
    unit: fc.record({ name: fc.constantFrom('CEUs', 'CPD points', 'Stunden'), hoursPerUnit: orNothing(anyAmount(5_000)) }),
    cycle: fc.constant(cycle),
    requirement: fc.constant(requirement),
    checks: anyChecks(requirement, parts.length),
    caps: fc
      .array(fc.record({ label: anyName, max: anyAmount() }), { maxLength: 2 })
      .map((caps) => caps.map((cap, index) => ({ id: `cap-${index}`, ...cap }))),
    prorated: anyProrated(requirement, cycle.months),
    lateWindow: orNothing(fc.oneof(anyWindow, byTheExpiry, neverLate)),
    cards: anyCards,
    carryOver: orNothing(anyCarryOver(parts)),
    opens: orNothing(anySpan),
    repeats: fc.boolean(),
    yearly: anyYearly,
    sharesCredit: fc.boolean(),
    fees: anyFees,
  })
})
