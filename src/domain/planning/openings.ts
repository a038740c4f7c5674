import { type MissingCredit, missingCredit } from '../counting/missing'
import type { CheckTotal, Earned } from '../counting/requirementTotals'
import type { CycleOutlook } from '../counting/outlook'
import type { Category } from '../rule/category'
import { type Check, leavesOf, type Requirement, type RequirementLeaf } from '../rule/rule'
import { type Amount, hundredths } from '../values/amount'
import { categoryFor, educationIn, inOrder, isEducation } from './leaves'

/** What an opening is for: what a node lacks, credit in one more part, what a check lacks, or a class for its credit. */
type Purpose =
  | { readonly kind: 'node'; readonly node: Requirement }
  | { readonly kind: 'another' }
  | { readonly kind: 'check'; readonly check: Exclude<Check, { kind: 'spread' }> }
  | { readonly kind: 'class' }

/** One way to close some of what's missing: so much credit under a leaf, or under any of `among` that takes as much. */
export type Opening = {
  readonly purpose: Purpose
  readonly leaf: RequirementLeaf
  readonly among: readonly RequirementLeaf[]
  readonly category: Category
  readonly amount: Amount
}

/**
 * The ways to close what a cycle still needs, the most particular first: what a provider or a tick has to give, parts with a minimum,
 * credit in several parts, and then anything. Credit for the particular also fills what's less so.
 */
export function openingsIn({ count: { root, checks, earned } }: CycleOutlook): readonly Opening[] {
  const gaps = missingCredit(root)
  const whole = gaps.find(({ requirement }) => requirement === root.requirement)
  const parts = gaps.filter((gap) => gap !== whole)
  const leaves = inOrder(root.requirement)
  const needy = new Set(parts.flatMap(({ requirement }) => leavesOf(requirement)))
  const byNeed = [...leaves.filter((leaf) => needy.has(leaf)), ...leaves.filter((leaf) => !needy.has(leaf))]
  return [
    ...checks.flatMap((total) => checkOpenings(total, byNeed)),
    ...parts.flatMap((gap) => gapOpenings(gap)),
    ...checks.flatMap((total) => spreadOpenings(total, root.requirement, earned, whole ?? null)),
    ...(whole === undefined ? [] : gapOpenings(whole)),
    ...checks.flatMap((total) => spreadOpenings(total, root.requirement, earned, null)),
  ].flatMap(({ leaf, ...opening }) => {
    const category = categoryFor(leaf, root.requirement)
    return category === null ? [] : [{ ...opening, leaf, category }]
  })
}

type Found = Omit<Opening, 'category'>

function checkOpenings({ check, needed }: CheckTotal, leaves: readonly RequirementLeaf[]): readonly Found[] {
  if (check.kind === 'spread' || needed === 0) return []
  const among = leaves.filter(isEducation)
  return among.map((leaf) => ({ purpose: { kind: 'check', check }, leaf, among, amount: needed }))
}

function gapOpenings({ requirement: node, amount }: MissingCredit): readonly Found[] {
  const among = educationIn(node)
  return inOrder(node).map((leaf): Found =>
    isEducation(leaf) ? { purpose: { kind: 'node', node }, leaf, among, amount } : { purpose: { kind: 'class' }, leaf, among: [leaf], amount },
  )
}

/**
 * Where the issuer wants credit in several parts. With `whole`, the rest of the cycle will fill the first part by itself, and what it
 * can't take belongs here.
 */
function spreadOpenings({ check, needed }: CheckTotal, root: Requirement, earned: Earned, whole: MissingCredit | null): readonly Found[] {
  if (check.kind !== 'spread' || needed === 0) return []
  const leaves = educationIn(root)
  const empty = leaves.filter(({ id }) => (earned.get(id) ?? 0) === 0)
  const kept = whole === null ? undefined : empty.find((leaf) => leaf === leaves[0])
  if (kept !== undefined && needed === check.each) return []
  const open = empty.filter((leaf) => leaf !== kept)
  const roomIn = ({ id, max }: RequirementLeaf) => (max ?? Infinity) - (earned.get(id) ?? 0)
  const all = whole?.amount ?? 0
  const amount = hundredths(Math.max(check.each, all - Math.max(0, ...leaves.filter((leaf) => !open.includes(leaf)).map(roomIn))))
  // What can take all of the rest, but not this as well, is left for the rest.
  const spared = open.filter((leaf) => roomIn(leaf) < all - amount || roomIn(leaf) >= all)
  const among = spared.length === 0 ? open : spared
  return among.map((leaf) => ({ purpose: { kind: 'another' }, leaf, among, amount }))
}
