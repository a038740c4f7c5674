import { type Amount, formatAmount, formatHours } from '../values/amount'
import { parseAmount } from '../values/parseAmount'
import type { Category } from '../rule/category'
import type { Certification } from '../records/credential'
import type { Award } from '../records/course'
import type { CourseDraft, FilledDraft } from './courseDraft'
import { creditForHours, cprCredit } from '../rule/credit'
import { knownCourse, type KnownCourse } from './knownCourse'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import { leafFor, leavesOf } from '../rule/rule'

/** The form, with Recert's proposals in every untouched field. */
export function withDefaults(draft: CourseDraft, portfolio: Portfolio): FilledDraft {
  const known = knownCourse(draft.title, portfolio)
  const category = draft.category ?? known?.category ?? 'course'
  const contactHours = draft.contactHours ?? (known?.contactHours ? formatHours(known.contactHours) : '')
  const certifications = certificationsOf(portfolio)
  const awards = certifications.map((certification) => {
    const typed = draft.awards.find((award) => award.credentialId === certification.id)
    const proposed = sharedAmount(certification, certifications, draft) ?? proposeAward(certification, known, category, contactHours)
    const amount = typed?.amount ?? (proposed === null ? '' : formatAmount(proposed))
    return {
      certification,
      amount,
      requirementId: typed?.requirementId ?? '',
      counts: typed?.counts ?? (amount.trim() !== '' || (certifications.length === 1 && isOnlyOne(draft, certification))),
    }
  })
  return {
    title: draft.title,
    completedOn: draft.completedOn,
    provider: draft.provider ?? known?.provider ?? '',
    category,
    contactHours,
    cost: draft.cost,
    awards,
    gone: goneAwards(draft, certifications),
    proofs: draft.proofs,
    known,
  }
}

/** Whether no other certification has credit. One with credit may have been removed while the form was open. */
function isOnlyOne(draft: CourseDraft, certification: Certification): boolean {
  return draft.awards.every(({ credentialId }) => credentialId === certification.id)
}

function goneAwards(draft: CourseDraft, certifications: readonly Certification[]): readonly Award[] {
  const shown = new Set(certifications.map(({ id }) => id))
  return draft.awards.flatMap(({ credentialId, counts, amount: text }) => {
    const amount = parseAmount(text ?? '')
    return !shown.has(credentialId) && counts === true && amount.ok ? [{ credentialId, amount: amount.value }] : []
  })
}

/** If the issuer counts a course for all its certifications: the amount typed for another one. */
function sharedAmount({ id, issuer, rule }: Certification, certifications: readonly Certification[], draft: CourseDraft): Amount | null {
  if (!rule.sharesCredit || issuer === '') return null
  const others = certifications.filter((other) => other.id !== id && other.issuer === issuer && other.rule.unit.name === rule.unit.name)
  const typed = others.map((other) => parseAmount(draft.awards.find(({ credentialId }) => credentialId === other.id)?.amount ?? ''))
  const first = typed.find((amount) => amount.ok)
  return first?.ok === true ? first.value : null
}

/** The course's known credit, else what its requirement counts for a CPR/AED class, else its contact hours at the unit's rate. */
function proposeAward(certification: Certification, known: KnownCourse | null, category: Category, contactHours: string): Amount | null {
  const award = known?.category === category ? known.awards.find((candidate) => candidate.credentialId === certification.id) : undefined
  if (award !== undefined) return award.amount
  const leaf = leafFor(leavesOf(certification.rule.requirement), category, undefined)
  if (leaf === null) return null
  const forClass = category === 'cpr' ? cprCredit(leaf) : null
  if (forClass !== null) return forClass
  const hours = parseAmount(contactHours)
  return hours.ok ? creditForHours(hours.value, certification.rule.unit) : null
}
