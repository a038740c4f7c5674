import type { CourseId } from '../records/ids'
import { type Amount, minus, sum, zero } from '../values/amount'
import { beforeRenewal, isUnchanged, recount } from '../counting/closedCycle'
import { type CycleCount, insideOf } from '../counting/counting'
import type { CourseCount } from '../counting/courseCount'
import { awardOf, type Course, type Submission } from '../records/course'
import { isBlocking, type RequiredCard } from '../counting/cards'
import { type Card, type Certification, isCard } from '../records/credential'
import { cardOn } from '../records/cardPeriods'
import { isUsed } from '../counting/missingProof'
import type { PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'
import { type Proof, proofsOf, type Sha256 } from '../records/proof'
import type { CardTopic } from '../rule/rule'
import type { Renewal } from '../records/renewal'
import { pastCycles } from '../counting/renewing'
import { type RequirementRow, requirementRows } from '../counting/requirementRows'
import { certificationStatus, type CertificationStatus } from '../status/standing'

/** One file in the pack. A file attached to several records has one number. */
export type NumberedProof = {
  /** From 1, in report order. */
  readonly number: number
  readonly proof: Proof
  /** The records it belongs to; `day` is the first one's. */
  readonly titles: readonly string[]
  readonly day: PlainDate | null
}

export type AuditCourse = {
  readonly courseId: CourseId
  readonly title: string
  readonly completedOn: PlainDate
  /** As logged now; null if it's gone. */
  readonly course: Course | null
  readonly counted: Amount
  /** What counts and why the rest doesn't; null if that can no longer be determined for a closed cycle. */
  readonly count: CourseCount | null
  readonly isUsed: boolean
  readonly submission: Submission | null
  /** The numbers of its certificates. */
  readonly proofs: readonly number[]
}

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

/** Everything a report on one cycle says. */
export type AuditPack = {
  /** As it was in that cycle, with its rule and expiry. */
  readonly certification: Certification
  readonly madeOn: PlainDate
  readonly start: PlainDate
  readonly expiry: PlainDate
  /** The status of the running cycle; null for a closed one. */
  readonly status: CertificationStatus | null
  /** The renewal that closed the cycle; null for the running one. */
  readonly renewal: Renewal | null
  /** Null if it can no longer be determined for a closed cycle. */
  readonly count: CycleCount | null
  readonly required: Amount
  readonly progress: Amount
  /** Carried over from the previous cycle and counted. */
  readonly carriedIn: Amount
  readonly cards: readonly RequiredCard[]
  /** Those held on the day of the renewal, or of the report, as they were then. */
  readonly heldCards: readonly Card[]
  readonly rows: readonly RequirementRow[]
  /** The courses that count, then those that don't, both in completion order. */
  readonly courses: readonly AuditCourse[]
  readonly proofs: readonly NumberedProof[]
  readonly gaps: readonly AuditGap[]
}

/** The pack for the running cycle, or for one that a renewal closed. */
export function auditPack(certification: Certification, portfolio: Portfolio, today: PlainDate, renewal: Renewal | null = null): AuditPack {
  const facts = renewal === null ? runningCycle(certification, portfolio, today) : closedCycle(certification, portfolio, renewal)
  const heldCards = cardsServing(facts.certification, portfolio, renewal?.renewedOn ?? today)
  const proofs = numbered([
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

type CycleFacts = Omit<AuditPack, 'madeOn' | 'heldCards' | 'proofs' | 'gaps' | 'renewal' | 'courses'> & {
  readonly courses: readonly Omit<AuditCourse, 'proofs'>[]
}

function runningCycle(certification: Certification, portfolio: Portfolio, today: PlainDate): CycleFacts {
  const status = certificationStatus(certification, portfolio, today)
  const { count, cards } = status
  const { cycle, required, progress } = count
  const carriedIn = sum(count.carriedIn.map(({ counted }) => counted))
  const courses = usedFirst(insideOf(count).map((entry) => courseOf(certification, entry)))
  return {
    certification,
    start: cycle.start,
    expiry: cycle.expiry,
    status,
    count,
    required,
    progress,
    carriedIn,
    cards,
    rows: requirementRows(count, cards),
    courses,
  }
}

function closedCycle(certification: Certification, portfolio: Portfolio, renewal: Renewal): CycleFacts {
  const before = beforeRenewal(certification, renewal)
  const count = recount(before, portfolio, renewal)
  const past = pastCycles(certification).find((cycle) => cycle.renewal === renewal)
  const [requirement, carriedIn] = [past?.requirement ?? before.rule.requirement, past?.carriedIn ?? zero]
  const required = requirement.min
  const credited = sum([past?.credited ?? zero, carriedIn])
  const courses =
    count === null
      ? renewal.credited.map(({ courseId, title, completedOn, amount: counted }) => {
          const course = portfolio.courses.find(({ id }) => id === courseId) ?? null
          const submission = course === null ? null : (awardOf(course, before.id)?.submission ?? null)
          return { courseId, title, completedOn, course, counted, count: null, isUsed: true, submission }
        })
      : insideOf(count)
          .filter(({ course }) => isOfCycle(course, renewal))
          .map((entry) => courseOf(before, entry))
  const { start, expiry } = renewal
  const progress = count?.progress ?? minus(required, minus(required, credited))
  // If it's unknown what counted under each part, show only the whole.
  const whole = {
    root: { requirement, counted: progress, needed: minus(required, progress), children: [] },
    checks: [],
    caps: [],
    parts: [],
    carriedIn: [],
  }
  const rows = requirementRows(count ?? whole, [])
  return { certification: before, start, expiry, status: null, count, required, progress, carriedIn, cards: [], rows, courses: usedFirst(courses) }
}

/** A late course that the renewal didn't credit counts in the next cycle. */
function isOfCycle({ id, completedOn }: Course, { credited, nextStart }: Renewal): boolean {
  return completedOn < nextStart || credited.some(({ courseId }) => courseId === id)
}

function courseOf({ id }: Certification, count: CourseCount): Omit<AuditCourse, 'proofs'> {
  const { course, counted } = count
  const submission = awardOf(course, id)?.submission ?? null
  return { courseId: course.id, title: course.title, completedOn: course.completedOn, course, counted, count, isUsed: isUsed(count), submission }
}

function usedFirst<Entry extends Pick<AuditCourse, 'isUsed'>>(courses: readonly Entry[]): readonly Entry[] {
  return [...courses.filter((entry) => entry.isUsed), ...courses.filter((entry) => !entry.isUsed)]
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

type Holder = { readonly title: string; readonly day: PlainDate | null; readonly proofs: readonly Proof[] }

function numbered(holders: readonly Holder[]): readonly NumberedProof[] {
  const found = new Map<Sha256, NumberedProof>()
  for (const { title, day, proofs } of holders) {
    for (const proof of proofs) {
      const known = found.get(proof.sha256)
      found.set(
        proof.sha256,
        known === undefined ? { number: found.size + 1, proof, titles: [title], day } : { ...known, titles: [...known.titles, title] },
      )
    }
  }
  return [...found.values()]
}

function gapsOf(
  { certification, status, count, courses, required, progress, rows }: Omit<CycleFacts, 'courses'> & Pick<AuditPack, 'courses'>,
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
