import { type Amount, formatAmount, formatHours, smallerOf } from '../values/amount'
import { parseAmount } from '../values/parseAmount'
import type { Certification } from '../records/credential'
import type { Award } from '../records/course'
import type { CourseDraft, FilledDraft } from './courseDraft'
import { issuerNames } from '../rule/cardIssuer'
import { type Category, isCardClass } from '../rule/category'
import { classCredit, creditForHours } from '../rule/credit'
import { knownCourse, type KnownCourse } from './knownCourse'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import { choosableLeaves, leafFor, leavesOf } from '../rule/rule'

/** The form, with Recert's proposals in every untouched field. */
export function withDefaults(draft: CourseDraft, portfolio: Portfolio): FilledDraft {
  const known = knownCourse(draft.title, portfolio)
  const category = draft.category ?? known?.category ?? 'course'
  const contactHours = draft.contactHours ?? (known?.contactHours ? formatHours(known.contactHours) : '')
  const certifications = certificationsOf(portfolio)
  const awards = certifications.map((certification) => {
    const typed = draft.awards.find((award) => award.credentialId === certification.id)
    const proposed =
      sharedAmount(certification, certifications, draft) ??
      proposeAward(certification, known, { category, contactHours, completedOn: draft.completedOn, chosen: typed?.requirementId ?? undefined })
    const amount = typed?.amount ?? (proposed === null ? '' : formatAmount(proposed))
    return {
      certification,
      amount,
      requirementId: placeOf(certification, category, typed?.requirementId ?? ''),
      ticked: typed?.ticked ?? known?.awards.find((award) => award.credentialId === certification.id)?.ticked ?? [],
      counts:
        typed?.counts ??
        (amount.trim() !== '' || (certifications.length === 1 && isOnlyOne(draft, certification) && isAccepted(certification, category))),
    }
  })
  return {
    title: draft.title,
    completedOn: draft.completedOn,
    provider: draft.provider ?? (known?.provider || issuerNames[draft.card?.issuer ?? 'other']),
    category,
    contactHours,
    cost: draft.cost,
    awards,
    gone: goneAwards(draft, certifications),
    number: draft.number ?? known?.number ?? '',
    link: draft.link ?? known?.link ?? '',
    note: draft.note,
    proofs: draft.proofs,
    known,
  }
}

/** The part chosen by hand; none if it was chosen before the course became a CPR/AED class, which can't go there. */
function placeOf({ rule }: Certification, category: Category, chosen: string): string {
  const isOpen = category !== 'cpr' || choosableLeaves(rule.requirement, category).some(({ id }) => id === chosen)
  return isOpen ? chosen : ''
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

/** Whether a class for a card gives this certification credit; of any other course it's up to the trainer. */
function isAccepted({ rule }: Certification, category: Category): boolean {
  return !isCardClass(category) || leafFor(leavesOf(rule.requirement), category, undefined) !== null
}

/** If the issuer counts a course for all its certifications: the amount typed for another one. */
function sharedAmount({ id, issuer, rule }: Certification, certifications: readonly Certification[], draft: CourseDraft): Amount | null {
  if (!rule.sharesCredit || issuer === '') return null
  const others = certifications.filter((other) => other.id !== id && other.issuer === issuer && other.rule.unit.name === rule.unit.name)
  const typed = others.map((other) => parseAmount(draft.awards.find(({ credentialId }) => credentialId === other.id)?.amount ?? ''))
  const first = typed.find((amount) => amount.ok)
  return first?.ok === true ? first.value : null
}

/**
 * The course's known credit, else what the rule gives for a class for a card, else its contact hours at the unit's rate: no more than counts of
 * one course. A plain course may turn out to belong to a part that's only chosen by hand, such as workshops: until its part is chosen, it's no
 * more than any of them counts. Issuers give a class an amount of its own, so its hours say nothing.
 */
function proposeAward(
  certification: Certification,
  known: KnownCourse | null,
  {
    category,
    contactHours,
    completedOn,
    chosen,
  }: Pick<FilledDraft, 'category' | 'contactHours' | 'completedOn'> & { readonly chosen: string | undefined },
): Amount | null {
  const award = known?.category === category ? known.awards.find((candidate) => candidate.credentialId === certification.id) : undefined
  if (award !== undefined) return award.amount
  const leaves = leavesOf(certification.rule.requirement)
  const leaf = leafFor(leaves, category, chosen)
  if (leaf === null || completedOn < (leaf.from ?? '')) return null
  if (isCardClass(category)) return classCredit(leaf)
  const hours = parseAmount(contactHours)
  const credit = hours.ok ? creditForHours(hours.value, certification.rule.unit) : null
  if (credit === null) return null
  const isPlain = category === 'course' && leaf.id !== chosen
  const parts = isPlain ? [leaf, ...leaves.filter(({ categories }) => categories.length === 0)] : [leaf]
  return parts.reduce((least, { maxPerCourse }) => smallerOf(least, maxPerCourse ?? least), credit)
}
