import type { Amount } from '../values/amount'
import type { Category } from './category'
import type { PlainDate } from '../values/plainDate'
import type { Span } from '../values/span'

/** The issuer's name for credit, in the plural as printed ("CEUs"), and how many contact hours one is, in hundredths. */
export type Unit = { readonly name: string; readonly hoursPerUnit: Amount | null }

type Limits = {
  readonly id: string
  readonly label: string
  /** What this part asks at least. */
  readonly min: Amount
  /** What this part counts at most; null where nothing limits it. */
  readonly max: Amount | null
}

/** A category stands under one leaf of a rule only; a leaf without any takes the courses that the trainer puts there by hand. */
export type RequirementLeaf = Limits & {
  readonly categories: readonly Category[]
  /** What this part counts at most of one calendar year. */
  readonly maxPerYear?: Amount
}
export type RequirementGroup = Limits & { readonly children: readonly Requirement[] }
export type Requirement = RequirementLeaf | RequirementGroup

/** A minimum that cuts across the tree. What a cycle still needs is the largest of what the tree and the checks need. */
export type Check =
  /** So much of courses by these providers. */
  | {
      readonly kind: 'provider'
      readonly id: string
      readonly label: string
      readonly min: Amount
      /** Names and abbreviations; a course fits when one of them stands in its provider as whole words. */
      readonly providers: readonly string[]
    }
  /** Credit under so many leaves. A leaf that is missing needs at least `each`, the smallest credit the issuer gives. */
  | { readonly kind: 'spread'; readonly id: string; readonly label: string; readonly atLeast: number; readonly each: Amount }

/**
 * `anniversary` ends on the same day of the month, `monthEnd` on the last day of that month, `yearEnd` on 31 December, the year
 * of certification being the first of the cycle's years. `fixed` ends on the same days for everyone, `endsOn` being one of them.
 */
export type Cycle =
  | { readonly months: number; readonly ends: 'anniversary' | 'monthEnd' | 'yearEnd' }
  | { readonly months: number; readonly ends: 'fixed'; readonly endsOn: PlainDate }

/** The late ladder. All spans begin at the expiry. */
export type LateWindow = {
  /** How long education may still be finished. */
  readonly education: Span
  /** How long the application is still taken. */
  readonly application: Span
  /** Late fees in the order of their spans: each holds through its span; null where one is due and its amount is not known. */
  readonly fees: readonly { readonly through: Span; readonly fee: Amount | null }[]
}

/** A CPR/AED card as a condition of the renewal, valid on its day and so many days beyond. */
export type CardCondition = {
  readonly daysBeyond: number
  /** Where the issuer wants a class of the last so many months. */
  readonly issuedWithinMonths: number | null
}

/** What is asked of those who were certified within the cycle, at least so many months after it began. */
export type Proration = { readonly fromMonth: number; readonly requirement: Requirement }

/** In hundredths of `currency` (ISO 4217); null where not known. */
export type Fees = { readonly currency: string; readonly renewal: Amount | null; readonly petition: Amount | null }

/** What one cycle of a certification asks. The root's `min` is what a renewal requires. */
export type RenewalRule = {
  readonly unit: Unit
  readonly cycle: Cycle
  readonly requirement: Requirement
  readonly checks: readonly Check[]
  /** In ascending order of `fromMonth`. */
  readonly prorated: readonly Proration[]
  readonly lateWindow: LateWindow | null
  readonly cprCard: CardCondition | null
  /** What of a cycle's surplus goes to the next, at most; null where nothing does, or nothing is known of it. */
  readonly carryOver: { readonly max: Amount | null } | null
  /** Whether one course counts for each certification of the same issuer. */
  readonly sharesCredit: boolean
  readonly fees: Fees
}

export function isLeaf(requirement: Requirement): requirement is RequirementLeaf {
  return 'categories' in requirement
}

export function leavesOf(requirement: Requirement): readonly RequirementLeaf[] {
  return isLeaf(requirement) ? [requirement] : requirement.children.flatMap(leavesOf)
}

/** What a whole cycle requires; one that is prorated may ask less (see `requirementOf`). */
export function requiredBy(rule: RenewalRule): Amount {
  return rule.requirement.min
}

/** The leaf that takes a course: the one chosen by hand where the rule has it, else the one for its category. A CPR/AED class is no choice. */
export function leafFor(leaves: readonly RequirementLeaf[], category: Category, chosen: string | undefined): RequirementLeaf | null {
  const byHand = category === 'cpr' ? undefined : leaves.find(({ id }) => id === chosen)
  return byHand ?? leaves.find((leaf) => leaf.categories.includes(category)) ?? null
}

/** The leaves between which a trainer can choose for a course; a leaf for CPR/AED alone is not one of them. */
export function choosableLeaves(requirement: Requirement): readonly RequirementLeaf[] {
  return leavesOf(requirement).filter(({ categories: [first, second] }) => first !== 'cpr' || second !== undefined)
}
