import type { Amount } from '../values/amount'
import { type Category, isCardClass } from './category'
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

/** A category belongs to only one leaf of a rule; a leaf without categories takes the courses that the trainer puts there by hand. */
export type RequirementLeaf = Limits & {
  readonly categories: readonly Category[]
  /** The most this part counts in one calendar year. */
  readonly maxPerYear?: Amount
  /** The most this part counts of one course. */
  readonly maxPerCourse?: Amount
  /** The first day whose courses count here, if the issuer began to accept them later. */
  readonly from?: PlainDate
}
export type RequirementGroup = Limits & { readonly children: readonly Requirement[] }
export type Requirement = RequirementLeaf | RequirementGroup

/** A minimum that cuts across the tree. What a cycle still needs is the largest of what the tree and the checks need. */
export type Check =
  /** So much from courses by these providers. */
  | {
      readonly kind: 'provider'
      readonly id: string
      readonly label: string
      readonly min: Amount
      /** Names and abbreviations; a course fits if one of them appears in its provider as whole words. */
      readonly providers: readonly string[]
    }
  /** So much from courses that the trainer ticks for it ("evidence based"): see `Award.ticked`. */
  | { readonly kind: 'ticked'; readonly id: string; readonly label: string; readonly min: Amount }
  /** Credit under so many leaves. A leaf that is missing needs at least `each`, the smallest credit the issuer gives. */
  | { readonly kind: 'spread'; readonly id: string; readonly label: string; readonly atLeast: number; readonly each: Amount }

/** A maximum that cuts across the tree: courses that the trainer ticks for it count at most `max` together, whatever their part. */
export type Cap = { readonly id: string; readonly label: string; readonly max: Amount }

/** `isPrinted` if the first expiry doesn't follow from the day on the certificate: the trainer types the one the issuer printed. */
type Length = { readonly months: number; readonly isPrinted?: boolean }

/**
 * `anniversary` ends on the same day of the month, `dayBefore` on the day before that, `monthEnd` on the last day of that month, and
 * `yearEnd` on December 31, where the year of certification is the first of the cycle's years. `fixed` ends on the same days for
 * everyone; `endsOn` is one of them.
 */
export type Cycle =
  | (Length & { readonly ends: 'anniversary' | 'dayBefore' | 'monthEnd' | 'yearEnd' })
  | (Length & { readonly ends: 'fixed'; readonly endsOn: PlainDate })

/** The late ladder. All spans begin at the expiry. Two empty spans: the issuer renews nothing late. */
export type LateWindow = {
  /** How long education can still be completed. */
  readonly education: Span
  /** How long the issuer accepts the application. */
  readonly application: Span
  /** Late fees in the order of their spans: each applies through its span; null if one is due and its amount isn't known. */
  readonly fees: readonly { readonly through: Span; readonly fee: Amount | null }[]
  /**
   * Whether the issuer says today how long it accepts the application. If not, nobody is called lapsed because of it. It says nothing about
   * `education`: where no source does, education is due by the expiry, and the preset's remark says so.
   */
  readonly isConfirmed: boolean
}

export const cardTopics = ['cpr', 'firstAid', 'insurance', 'other'] as const

/** What a card is for. One card can be for several. */
export type CardTopic = (typeof cardTopics)[number]

/** A card as a condition of the renewal. */
export type CardCondition = {
  readonly topic: CardTopic
  /** Whether it has to be valid on the day of the renewal, or through the last day of the cycle. */
  readonly validOn: 'renewal' | 'cycleEnd'
  /** How many days longer it has to be valid. */
  readonly daysBeyond: number
  /** If the issuer wants a class from the last so many months. */
  readonly issuedWithinMonths: number | null
}

/** Another price of the renewal, and who pays it or where it was read: "Members", "Older price". */
export type OtherFee = { readonly label: string; readonly fee: Amount }

/**
 * What's required of trainers certified during the cycle, at least so many months after it began, and what the renewal costs them if
 * that differs; null if a fee is due and its amount isn't known. `others` are the other prices beside that fee.
 */
export type Proration = {
  readonly fromMonth: number
  readonly requirement: Requirement
  readonly fee?: Amount | null
  readonly others?: readonly OtherFee[]
}

/** In hundredths of `currency` (ISO 4217); null if not known. */
export type Fees = {
  readonly currency: string
  readonly renewal: Amount | null
  readonly petition: Amount | null
  readonly others?: readonly OtherFee[]
}

/** `YearlyStep.on` where no source names the day. */
export const unknownDay = 'unknown'

/** Something to do each year within a longer cycle: a fee, an attestation. */
export type YearlyStep = {
  readonly id: string
  readonly label: string
  /** Its last day, `MM-DD`, or `unknownDay`; null for the expiry's day of the year. */
  readonly on: string | null
  readonly fee: Amount | null
  /** Whether it isn't due in the calendar year of the certification. */
  readonly isWaivedAtFirst?: boolean
}

/** Surplus that counts in the next cycle: at most `max` (null: all of it), only from these leaves if `of` names them. */
export type CarryOver = { readonly max: Amount | null; readonly of?: readonly string[] }

/** What one cycle of a certification requires. The root's `min` is what a renewal requires. */
export type RenewalRule = {
  readonly unit: Unit
  readonly cycle: Cycle
  readonly requirement: Requirement
  readonly checks: readonly Check[]
  readonly caps: readonly Cap[]
  /** In ascending order of `fromMonth`. */
  readonly prorated: readonly Proration[]
  readonly lateWindow: LateWindow | null
  readonly cards: readonly CardCondition[]
  /** Null if nothing carries over, or nothing is known about it. */
  readonly carryOver: CarryOver | null
  /** How long before the expiry the issuer accepts a renewal; null if not known. */
  readonly opens: Span | null
  /** Whether the same course counts again within a cycle. */
  readonly repeats: boolean
  readonly yearly: readonly YearlyStep[]
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

/** What a trainer can tick for a course: the ticked checks and the caps. */
export function tickableIn({ checks, caps }: Pick<RenewalRule, 'checks' | 'caps'>): readonly { readonly id: string; readonly label: string }[] {
  return [...checks.filter(({ kind }) => kind === 'ticked'), ...caps]
}

/** What a whole cycle requires; a prorated one may require less (see `requirementOf`). */
export function requiredBy(rule: RenewalRule): Amount {
  return rule.requirement.min
}

/**
 * The leaf that takes a course: the one chosen by hand if the rule has it, else the one for its category. A CPR/AED class can be placed by hand
 * only in a leaf without categories.
 */
export function leafFor(leaves: readonly RequirementLeaf[], category: Category, chosen: string | undefined): RequirementLeaf | null {
  const byHand = leaves.find(({ id, categories }) => id === chosen && (category !== 'cpr' || categories.length === 0))
  return byHand ?? leaves.find((leaf) => leaf.categories.includes(category)) ?? null
}

/**
 * The leaves a trainer can choose for a course; one that's only for CPR/AED and first aid isn't among them. For a CPR/AED class, it's those
 * without categories beside the leaf that takes it by itself: "CPR and AED in one class".
 */
export function choosableLeaves(requirement: Requirement, category: Category): readonly RequirementLeaf[] {
  if (category === 'cpr') return besideClasses(requirement)
  return leavesOf(requirement).filter(({ categories }) => categories.length === 0 || !categories.every(isCardClass))
}

function besideClasses(requirement: Requirement): readonly RequirementLeaf[] {
  if (isLeaf(requirement)) return []
  const leaves = requirement.children.filter(isLeaf)
  return leaves.some(({ categories }) => categories.includes('cpr'))
    ? leaves.filter(({ categories }) => categories.length === 0)
    : requirement.children.flatMap(besideClasses)
}
