import { isUnchanged } from '../counting/closedCycle'
import { isBlocking } from '../counting/cards'
import type { Card } from '../records/credential'
import { proofsOf } from '../records/proof'
import type { Renewal } from '../records/renewal'
import type { CardTopic } from '../rule/rule'
import type { AuditCycle, CycleCourse } from './auditCycle'

/** What an auditor would ask about. */
export type AuditGap =
  | { readonly kind: 'incomplete' }
  /** Nothing blocks the renewal today, but its row still asks for a new card. */
  | { readonly kind: 'newCard'; readonly topic: CardTopic }
  /** A cycle closed with less than it required. */
  | { readonly kind: 'closedShort' }
  | { readonly kind: 'noProof'; readonly titles: readonly string[]; readonly of: number }
  | { readonly kind: 'noCardProof' }
  /** Courses that no longer match what the renewal credited. */
  | { readonly kind: 'changedSince'; readonly titles: readonly string[] }

type WithProofs = CycleCourse & { readonly proofs: readonly number[] }

export function gapsOf(
  { certification, status, count, courses, required, progress, rows }: Omit<AuditCycle, 'courses'> & { readonly courses: readonly WithProofs[] },
  cards: readonly Card[],
  renewal: Renewal | null,
): readonly AuditGap[] {
  const gaps: AuditGap[] = []
  if (status !== null && (status.count.needed > 0 || isBlocking(status.cards))) gaps.push({ kind: 'incomplete' })
  for (const row of rows) if (row.kind === 'card' && row.state === 'runsOut') gaps.push({ kind: 'newCard', topic: row.card.condition.topic })
  if (renewal !== null && progress < required) gaps.push({ kind: 'closedShort' })
  if (renewal !== null && count === null) {
    const changed = renewal.credited.filter((entry) => !courses.some(({ course }) => course !== null && isUnchanged(course, entry, certification)))
    gaps.push({ kind: 'changedSince', titles: changed.map(({ title }) => title) })
  }
  const used = courses.filter((entry) => entry.isUsed)
  const bare = used.filter(({ proofs }) => proofs.length === 0)
  if (bare.length > 0) gaps.push({ kind: 'noProof', titles: bare.map(({ title }) => title), of: used.length })
  if (cards.length > 0 && cards.every((card) => proofsOf(card).length === 0)) gaps.push({ kind: 'noCardProof' })
  return gaps
}
