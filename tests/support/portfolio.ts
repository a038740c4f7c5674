import { toCourseId as courseId, toCredentialId as credentialId } from '../../src/domain/records/ids'
import { type Amount, hundredths } from '../../src/domain/values/amount'
import { categories, type Category } from '../../src/domain/rule/category'
import type { Award, Course, PlannedCourse } from '../../src/domain/records/course'
import type { CardState, RequiredCard } from '../../src/domain/counting/cards'
import type { Card, Certification, Specialization } from '../../src/domain/records/credential'
import type { Renewal } from '../../src/domain/records/renewal'
import { parsePlainDate, type PlainDate } from '../../src/domain/values/plainDate'
import { emptyPortfolio, type Portfolio } from '../../src/domain/records/portfolio'
import { plainRule } from '../../src/domain/rule/plainRule'
import { type CardCondition, type RenewalRule, type Requirement } from '../../src/domain/rule/rule'
import type { Preset } from '../../src/domain/rule/issuers/preset'
import { presetById } from '../../src/domain/rule/issuers/presets'

/** Small builders: each test shows only what matters to it. Nothing here is random or shared between tests. */

export function day(text: string): PlainDate {
  const parsed = parsePlainDate(text)
  if (!parsed.ok) throw new Error(`not a day: ${text}`)
  return parsed.value
}

/** In units, as a trainer types them: `amount('1.9')`. */
export function amount(units: string): Amount {
  return hundredths(Math.round(Number(units) * 100))
}

export { courseId, credentialId }

/** A preset of this kind, by its id. */
export function preset<Kind extends Preset['kind']>(id: string, kind: Kind): Extract<Preset, { kind: Kind }> {
  const found = presetById(id)
  if (found?.kind !== kind) throw new Error(`no ${kind} preset: ${id}`)
  return found as Extract<Preset, { kind: Kind }> // safe: its kind was just checked
}

/** The story's NASM-CPT: certified on January 15, 2026, expires on January 15, 2028. Its id is `cpt`. */
export function cpt(changes: Partial<Certification> = {}): Certification {
  return {
    kind: 'certification',
    id: credentialId('cpt'),
    name: 'NASM-CPT',
    title: 'Certified Personal Trainer',
    issuer: 'National Academy of Sports Medicine',
    presetId: 'nasm-cpt',
    certifiedOn: day('2026-01-15'),
    expiresOn: day('2028-01-15'),
    rule: preset('nasm-cpt', 'certification').rule,
    ruleEdited: false,
    renewals: [],
    ...changes,
  }
}

/** Its first renewal, on time. */
export function renewal(changes: Partial<Renewal> = {}): Renewal {
  return {
    renewedOn: day('2027-12-01'),
    fee: null,
    start: day('2026-01-15'),
    expiry: day('2028-01-15'),
    nextStart: day('2028-01-16'),
    rule: cpt().rule,
    ruleEdited: false,
    credited: [],
    carried: [],
    ...changes,
  }
}

/** The story's NASM-CPT for a trainer who knows that a renewal costs 99 USD: NASM's own price isn't confirmed. */
export function pricedCpt(changes: Partial<Certification> = {}): Certification {
  const { rule } = cpt()
  return cpt({ rule: { ...rule, fees: { ...rule.fees, renewal: amount('99') } }, ruleEdited: true, ...changes })
}

/** The trainer's own certification: 3.0 CECs of anything in 24 months, 2026-2028. Its id is `own`. */
export function ownCertification(changes: Partial<Certification> = {}): Certification {
  const rule = plainRule({ required: amount('3'), unitName: 'CECs', hoursPerUnit: null, months: 24 })
  return { ...cpt({ id: credentialId('own'), name: 'Kettlebell Coach', title: '', issuer: '', presetId: null, rule, ruleEdited: true }), ...changes }
}

/** The NASM-CPT with another requirement tree. */
export function certificationAsking(requirement: Requirement, rule: Partial<RenewalRule> = {}): Certification {
  return cpt({ rule: { ...cpt().rule, ...rule, requirement } })
}

type LimitsWanted = { readonly min?: string; readonly max?: string }

const limits = (id: string, { min = '0', max }: LimitsWanted) =>
  ({ id, label: id, min: amount(min), max: max === undefined ? null : amount(max) }) as const

/** A requirement that accepts categories; its label is its id. */
export function leaf(id: string, wanted: LimitsWanted & { readonly takes?: readonly Category[] }): Requirement {
  return { ...limits(id, wanted), categories: wanted.takes ?? categories }
}

/** A requirement made of others; its label is its id. */
export function group(id: string, wanted: LimitsWanted, children: readonly Requirement[]): Requirement {
  return { ...limits(id, wanted), children }
}

export function specialization(changes: Partial<Specialization> = {}): Specialization {
  return {
    kind: 'specialization',
    id: credentialId('ces'),
    name: 'NASM-CES',
    presetId: 'nasm-ces',
    certifiedOn: day('2026-05-03'),
    expiresOn: null,
    ...changes,
  }
}

/** A CPR/AED card from September 2026 to the end of September 2028. */
export function card(changes: Partial<Card> = {}): Card {
  return {
    kind: 'card',
    id: credentialId('card'),
    name: 'CPR/AED card',
    presetId: 'cpr-aed',
    certifiedOn: day('2026-09-10'),
    expiresOn: day('2028-09-30'),
    cycle: { months: 24, ends: 'monthEnd' },
    covers: ['cpr'],
    ...changes,
  }
}

/** A CPR/AED card that has to be valid on the day of the renewal. */
export const cprCondition: CardCondition = { topic: 'cpr', validOn: 'renewal', daysBeyond: 0, issuedWithinMonths: null }

/** What a rule requires if it requires a CPR/AED card, in this state. */
export function cprCardIn(state: CardState): readonly RequiredCard[] {
  return [{ condition: cprCondition, state }]
}

type CourseWanted = {
  readonly id?: string
  readonly title?: string
  readonly provider?: string
  readonly on?: string
  readonly category?: Category
  readonly hours?: string
  readonly cost?: string
  /** Units for the credential `cpt`, or for each credential by its id. */
  readonly worth?: string | Readonly<Record<string, string>>
}

export function course(wanted: CourseWanted = {}): Course {
  const { id = 'course', title = 'Webinar', provider = '', on = '2026-03-01', category = 'course', hours, cost, worth = {} } = wanted
  const awards = Object.entries(typeof worth === 'string' ? { cpt: worth } : worth)
  return {
    id: courseId(id),
    title,
    provider,
    completedOn: day(on),
    category,
    contactHours: hours === undefined ? null : amount(hours),
    cost: cost === undefined ? null : amount(cost),
    awards: awards.map(([credential, units]) => ({ credentialId: credentialId(credential), amount: amount(units) })),
  }
}

/** The same, planned for that day. */
export function planned(wanted: CourseWanted = {}): PlannedCourse {
  const { completedOn: plannedFor, ...facts } = course(wanted)
  return { ...facts, plannedFor }
}

/** The course with more in each of its awards: a requirement chosen by hand, a submission. */
export function awarded(record: Course, changes: Partial<Award>): Course {
  return { ...record, awards: record.awards.map((award) => ({ ...award, ...changes })) }
}

/** The story's courses. */
export const ces = () => course({ id: 'ces', title: 'CES', on: '2026-05-03', category: 'specialization', worth: '1.9' })
export const pes = () => course({ id: 'pes', title: 'PES', on: '2026-08-01', category: 'specialization', worth: '1.9' })
export const cpr = () => course({ id: 'cpr', title: 'CPR/AED', on: '2026-09-10', category: 'cpr', worth: '0.1' })

export function portfolio(parts: Partial<Portfolio> = {}): Portfolio {
  return { ...emptyPortfolio, ...parts }
}
