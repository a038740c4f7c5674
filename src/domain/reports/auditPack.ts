import { cardOn } from '../records/cardPeriods'
import { type Card, type Certification, isCard } from '../records/credential'
import type { Portfolio } from '../records/portfolio'
import { proofsOf } from '../records/proof'
import type { Renewal } from '../records/renewal'
import type { PlainDate } from '../values/plainDate'
import { type AuditCycle, closedCycle, type CycleCourse, runningCycle } from './auditCycle'
import { type AuditGap, gapsOf } from './auditGaps'
import { type NumberedProof, numberedProofs } from './auditProofs'

export type AuditCourse = CycleCourse & {
  /** The numbers of its certificates. */
  readonly proofs: readonly number[]
}

/** Everything a report on one cycle says. */
export type AuditPack = Omit<AuditCycle, 'courses'> & {
  readonly madeOn: PlainDate
  /** The renewal that closed the cycle; null for the running one. */
  readonly renewal: Renewal | null
  /** Those held on the day of the renewal, or of the report, as they were then. */
  readonly heldCards: readonly Card[]
  readonly courses: readonly AuditCourse[]
  readonly proofs: readonly NumberedProof[]
  readonly gaps: readonly AuditGap[]
}

/** The pack for the running cycle, or for one that a renewal closed. */
export function auditPack(certification: Certification, portfolio: Portfolio, today: PlainDate, renewal: Renewal | null = null): AuditPack {
  const facts = renewal === null ? runningCycle(certification, portfolio, today) : closedCycle(certification, portfolio, renewal)
  const heldCards = cardsServing(facts.certification, portfolio, renewal?.renewedOn ?? today)
  const proofs = numberedProofs([
    ...facts.courses.map(({ title, completedOn, course }) => ({ title, day: completedOn, proofs: course === null ? [] : proofsOf(course) })),
    ...[...heldCards, certification].map((held) => ({ title: held.name, day: held.certifiedOn, proofs: proofsOf(held) })),
  ])
  const numbers = new Map(proofs.map(({ number, proof }) => [proof.sha256, number]))
  const courses = facts.courses.map((entry) => ({
    ...entry,
    proofs: entry.course === null ? [] : proofsOf(entry.course).flatMap(({ sha256 }) => numbers.get(sha256) ?? []),
  }))
  return { ...facts, courses, heldCards, proofs, madeOn: today, renewal, gaps: gapsOf({ ...facts, courses }, heldCards, renewal) }
}

/** The cards that were good on that day, of those the rule requires, as they were then. */
function cardsServing({ rule }: Certification, { credentials }: Portfolio, day: PlainDate): readonly Card[] {
  const topics = rule.cards.map(({ topic }) => topic)
  return credentials
    .filter(isCard)
    .filter(({ covers }) => covers.some((topic) => topics.includes(topic)))
    .map((card) => cardOn(card, day))
    .filter(({ certifiedOn, expiresOn }) => expiresOn >= day && (certifiedOn === null || certifiedOn <= day))
}
