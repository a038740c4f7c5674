import type { CredentialId } from '../records/ids'
import { type Amount, zero } from '../values/amount'
import type { Certification } from '../records/credential'
import type { Award, PlannedCourse } from '../records/course'
import { type Category, isCardClass } from '../rule/category'
import { classCredit, creditForHours, hoursForCredit } from '../rule/credit'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import { leafFor, leavesOf, type RequirementLeaf } from '../rule/rule'
import { catalog, type CatalogCourse } from '../rule/issuers/catalog'
import { catalogNamed, foldedTitle, sameTitleAs } from '../rule/issuers/courseNames'

/** A course that a plan can take: one the trainer has planned, one from the catalog, or a class for a card. */
export type Candidate = {
  readonly title: string
  readonly provider: string
  readonly category: Category
  /** Hundredths of an hour; null where the course names none. */
  readonly contactHours: Amount | null
  /** Hundredths of an hour; worked out from the credit where the course names none. */
  readonly hours: Amount
  /** Null if unknown. */
  readonly cost: Amount | null
  readonly awards: readonly Award[]
  /** The credentials whose amount isn't published but calculated from the contact hours. */
  readonly estimated: ReadonlySet<CredentialId>
  /** Null for a course that isn't planned yet. */
  readonly planned: PlannedCourse | null
  /** What to know about values that no issuer's own page prints; empty if there's nothing. */
  readonly remark: string
}

/** These planned courses, in order. */
export function plannedCandidates(planned: readonly PlannedCourse[], certifications: readonly Certification[]): readonly Candidate[] {
  return planned.map((course) => fromPlanned(course, certifications))
}

/** The courses of the catalog that aren't held, logged or planned yet, and the classes for cards. */
export function knownCandidates(portfolio: Portfolio): readonly Candidate[] {
  const certifications = certificationsOf(portfolio)
  // A course of unknown length may be many times longer than the gap it closes: the trainer can plan it, but Recert doesn't suggest it.
  const known = catalog.filter(({ contactHours, category }) => contactHours !== null || category === 'cpr')
  return [...known, firstAidClass].flatMap((entry) => (isTaken(entry, portfolio) ? [] : [fromCatalog(entry, certifications)]))
}

/** What a plan needs to know of a catalog course. */
type KnownCourse = Omit<CatalogCourse, 'alsoKnownAs' | 'sources'>

const firstAidClass: KnownCourse = {
  title: 'First aid',
  provider: '',
  category: 'firstAid',
  contactHours: null,
  awards: [],
  grants: null,
  confidence: 'high',
  remark: '',
}

function fromPlanned(course: PlannedCourse, certifications: readonly Certification[]): Candidate {
  const { title, provider, category, contactHours, cost } = course
  const awards = category === 'cpr' ? withClassCredit(course.awards, certifications) : course.awards
  return {
    title,
    provider,
    category,
    contactHours,
    cost,
    awards,
    planned: course,
    estimated: new Set(),
    hours: contactHours ?? hoursOf(awards, certifications),
    remark: remarkOnPlanned(course, certifications),
  }
}

/** A course planned with the catalog's values is no more certain than those. */
function remarkOnPlanned(course: PlannedCourse, certifications: readonly Certification[]): string {
  const entry = catalogNamed(foldedTitle(course))
  if (entry === undefined) return ''
  const known = fromCatalog(entry, certifications)
  const isAsKnown = course.awards.some(({ credentialId, amount }) =>
    known.awards.some((each) => each.credentialId === credentialId && each.amount === amount),
  )
  return isAsKnown ? known.remark : ''
}

/** A class planned before a certification was added also gives that one what its rule counts for a class. */
function withClassCredit(awards: readonly Award[], certifications: readonly Certification[]): readonly Award[] {
  const missing = certifications.filter(({ id }) => !awards.some(({ credentialId }) => credentialId === id))
  const more = missing.flatMap(({ id, rule }): readonly Award[] => {
    const leaf = leafFor(leavesOf(rule.requirement), 'cpr', undefined)
    const amount = leaf === null ? null : classCredit(leaf)
    return amount === null ? [] : [{ credentialId: id, amount }]
  })
  return [...awards, ...more]
}

function fromCatalog(entry: KnownCourse, certifications: readonly Certification[]): Candidate {
  const estimated = new Set<CredentialId>()
  const awards = certifications.flatMap((certification): readonly Award[] => {
    const { id, presetId, rule } = certification
    const printed = entry.awards.find((award) => award.presetId === presetId)
    if (printed !== undefined) return [{ credentialId: id, amount: printed.amount }]
    const leaf = leafFor(leavesOf(rule.requirement), entry.category, undefined)
    const amount = leaf === null ? null : estimate(entry, certification, leaf)
    if (amount === null) return []
    estimated.add(id)
    return [{ credentialId: id, amount }]
  })
  const { title, provider, category, contactHours, confidence } = entry
  return {
    title,
    provider,
    category,
    contactHours,
    cost: null,
    awards,
    estimated,
    planned: null,
    hours: contactHours ?? hoursOf(awards, certifications),
    remark: confidence === 'high' ? '' : entry.remark,
  }
}

/** A CPR/AED class gives what its requirement counts for one; any other course gives its contact hours at the unit's rate. */
function estimate({ category, contactHours }: KnownCourse, { rule }: Certification, leaf: RequirementLeaf): Amount | null {
  return category === 'cpr' ? classCredit(leaf) : creditForHours(contactHours, rule.unit)
}

function hoursOf(awards: readonly Award[], certifications: readonly Certification[]): Amount {
  const hours = awards.map(({ credentialId, amount }) => {
    const certification = certifications.find(({ id }) => id === credentialId)
    return certification === undefined ? null : hoursForCredit(amount, certification.rule.unit)
  })
  return hours.reduce<Amount>((most, next) => (next !== null && next > most ? next : most), zero)
}

/** A course is taken only once, except for classes, which come due again and again. */
function isTaken({ title, category, grants }: KnownCourse, { credentials, courses, planned }: Portfolio): boolean {
  if (isCardClass(category)) return false
  const isIt = sameTitleAs(title)
  return credentials.some(({ presetId }) => presetId !== null && presetId === grants) || courses.some(isIt) || planned.some(isIt)
}
