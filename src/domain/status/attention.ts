import type { CourseCount } from '../counting/courseCount'
import { isCardBlocking, isClassFor, type RequiredCard } from '../counting/cards'
import type { Card, Certification } from '../records/credential'
import { awardOf, type Course, type PlannedCourse, type SubmissionState } from '../records/course'
import type { CycleWindow } from '../counting/cycle'
import { dueDay } from '../counting/forecast'
import { missingProof } from '../counting/missingProof'
import { waitingCourses } from '../counting/waiting'
import { type CardTopic, cardTopics } from '../rule/rule'
import { addDays, type PlainDate } from '../values/plainDate'
import { itemsOf, rememberedFor } from '../values/shelf'
import type { Portfolio } from '../records/portfolio'
import { openDues, type YearlyDue, yearlyDues } from '../counting/yearlySteps'
import { compareDays, earnBy, isEducationOver, renewBy } from './deadlines'
import { type CertificationStatus, isCertificationStatus, isPressing, type Status } from './standing'

/** Something to do next. `by` is the last day it helps; null if there's no deadline. */
export type Attention =
  | { readonly kind: 'lapsed' | 'expired'; readonly status: CertificationStatus; readonly by: null }
  | { readonly kind: 'late' | 'gap' | 'renew'; readonly status: CertificationStatus; readonly by: PlainDate }
  /** `certifications` can't be renewed today without this card. */
  | { readonly kind: 'cardNeeded'; readonly certifications: readonly Certification[]; readonly card: RequiredCard; readonly by: PlainDate }
  /** `certifications` can't be renewed on their expiry with the current card. */
  | { readonly kind: 'cardRunsOut'; readonly topic: CardTopic; readonly certifications: readonly Certification[]; readonly by: PlainDate }
  | { readonly kind: 'cardExpired'; readonly card: Card; readonly by: null }
  | {
      readonly kind: 'shouldWait'
      readonly certification: Certification
      readonly planned: PlannedCourse
      /** How it would count in this cycle. */
      readonly now: CourseCount
      readonly next: CycleWindow
      readonly by: PlainDate
    }
  /** Counted courses without a certificate when the renewal is near: the issuer may ask for them. */
  | { readonly kind: 'proofMissing'; readonly status: CertificationStatus; readonly missing: number; readonly of: number; readonly by: PlainDate }
  /** A yearly step that's due soon or overdue. */
  | { readonly kind: 'yearly'; readonly status: CertificationStatus; readonly due: YearlyDue; readonly by: PlainDate }
  | { readonly kind: 'overdue'; readonly planned: PlannedCourse; readonly by: PlainDate }
  | { readonly kind: 'rejected' | 'inDoubt'; readonly status: CertificationStatus; readonly course: Course; readonly by: PlainDate }

/** How early to mention a card that won't last to the expiry: finding a class takes time. */
export const cardNoticeDays = 180

const yearlyNoticeDays = 60

/** By importance; within a kind, the nearest day comes first. */
const ranks: Readonly<Record<Attention['kind'], number>> = {
  late: 0,
  gap: 1,
  cardNeeded: 1,
  renew: 1,
  yearly: 1,
  rejected: 2,
  inDoubt: 3,
  cardRunsOut: 3,
  expired: 1,
  lapsed: 2,
  cardExpired: 4,
  shouldWait: 5,
  overdue: 6,
  proofMissing: 7,
}

/** What to do next across all credentials, the most pressing first. */
export function attentionsOf(statuses: readonly Status[], portfolio: Portfolio, today: PlainDate): readonly Attention[] {
  const certifications = statuses.filter(isCertificationStatus)
  const waiting = waitingCourses(portfolio, today)
  const found = [
    ...certifications.flatMap((status) => attentionsFor(status, today)),
    ...waiting.map((found) => ({ kind: 'shouldWait', ...found, by: found.planned.plannedFor }) as const),
    ...withoutCard(certifications),
    ...runningOut(certifications, portfolio, today),
    ...expiredCards(statuses, certifications),
    ...portfolio.planned
      // A course that should wait gets that advice instead of a nudge to complete it.
      .filter(({ id, plannedFor }) => plannedFor < today && !waiting.some(({ planned }) => planned.id === id))
      .map((planned) => ({ kind: 'overdue', planned, by: planned.plannedFor }) as const),
  ]
  return found.sort((a, b) => ranks[a.kind] - ranks[b.kind] || compareDays(a.by, b.by))
}

function attentionsFor(status: CertificationStatus, today: PlainDate): readonly Attention[] {
  const { standing, count, credential } = status
  const { cycle } = count
  if (standing === 'lapsed' || standing === 'expired') return [{ kind: standing, status, by: null }]
  const found: Attention[] = []
  if (standing === 'late window') {
    found.push({ kind: 'late', status, by: count.needed > 0 && !isEducationOver(status) ? earnBy(status) : renewBy(status) })
  } else if (count.needed > 0 && isPressing(status)) found.push({ kind: 'gap', status, by: cycle.expiry })
  else if (standing === 'complete' && isPressing(status)) found.push({ kind: 'renew', status, by: cycle.expiry })
  found.push(...yearlySteps(status, today))
  const { missing, of } = missingProof(count)
  if (missing.length > 0 && isPressing(status)) found.push({ kind: 'proofMissing', status, missing: missing.length, of, by: renewBy(status) })
  // Once the cycle's days are over, courses after them may be disputed, too.
  const counts = today > cycle.educationEnds ? count.courses : itemsOf(count.parts.map(disputedIn))
  for (const { course, reason } of counts) {
    if (course.completedOn < cycle.start || reason?.kind === 'credited') continue
    const state = awardOf(course, credential.id)?.submission?.state
    if (isDisputed(state)) found.push({ kind: state, status, course, by: earnBy(status) })
  }
  return found
}

/** Perhaps in another certification's award. */
const disputedIn = rememberedFor<CourseCount, readonly CourseCount[]>((part) =>
  part.filter(({ course }) => course.awards.some(({ submission }) => isDisputed(submission?.state))),
)

function isDisputed(state: SubmissionState | undefined): state is 'rejected' | 'inDoubt' {
  return state === 'rejected' || state === 'inDoubt'
}

/** None once it has expired: then the renewal itself is what matters. */
function yearlySteps(status: CertificationStatus, today: PlainDate): readonly Attention[] {
  const { credential, daysLeft, count } = status
  if (daysLeft < 0) return []
  return openDues(yearlyDues(credential, count.cycle), today)
    .filter(({ dueOn }) => dueOn <= addDays(today, yearlyNoticeDays))
    .map((due) => ({ kind: 'yearly', status, due, by: due.dueOn }))
}

/** What the certifications require on one topic: a card for each of them. */
function cardsByTopic(certifications: readonly CertificationStatus[]) {
  return cardTopics.map((topic) => ({
    topic,
    required: certifications.flatMap((status) =>
      status.cards.filter(({ condition }) => condition.topic === topic).map((card): Required => ({ status, card })),
    ),
  }))
}

type Required = { readonly status: CertificationStatus; readonly card: RequiredCard }

/** One message per missing card for all certifications: once nothing else is missing, or right away if a card has expired. */
function withoutCard(certifications: readonly CertificationStatus[]): readonly Attention[] {
  return cardsByTopic(certifications).flatMap(({ required }): readonly Attention[] => {
    const found = required.filter(
      ({ status: { standing, count }, card }) =>
        standing !== 'lapsed' && standing !== 'expired' && isCardBlocking(card) && (count.needed === 0 || card.state.kind !== 'missing'),
    )
    const first = found[0]
    if (first === undefined) return []
    const by = earliest(found.map(({ status }) => renewBy(status))) ?? renewBy(first.status)
    return [{ kind: 'cardNeeded', certifications: found.map(({ status }) => status.credential), card: first.card, by }]
  })
}

/** A card expires before a renewal, and no class is planned by then. */
function runningOut(certifications: readonly CertificationStatus[], portfolio: Portfolio, today: PlainDate): readonly Attention[] {
  return endingCards(certifications, today).filter((ending) => classPlannedFor(ending, portfolio, today) === null)
}

type EndingCard = Extract<Attention, { readonly kind: 'cardRunsOut' }>

/** The class planned to renew a card in time, the first of several. */
export function classPlannedFor({ topic, by }: Pick<EndingCard, 'topic' | 'by'>, { planned }: Portfolio, today: PlainDate): PlannedCourse | null {
  return planned.find((course) => isClassFor(topic, course) && dueDay(course, today) <= by) ?? null
}

/** The cards that expire before a renewal, and soon, whatever is planned. */
export function endingCards(certifications: readonly CertificationStatus[], today: PlainDate): readonly EndingCard[] {
  return cardsByTopic(certifications).flatMap(({ topic, required }): readonly EndingCard[] => {
    const found = required.flatMap(({ status: { credential }, card }) => {
      const { state } = card
      const isSoon = state.kind === 'runsOut' && !isCardBlocking(card) && state.lastDay <= addDays(today, cardNoticeDays)
      return isSoon ? [{ credential, lastDay: state.lastDay }] : []
    })
    const by = earliest(found.map(({ lastDay }) => lastDay))
    if (by === null) return []
    return [{ kind: 'cardRunsOut', topic, certifications: found.map(({ credential }) => credential), by }]
  })
}

/** An expired card deserves a mention even if no certification requires one. */
function expiredCards(statuses: readonly Status[], certifications: readonly CertificationStatus[]): readonly Attention[] {
  const required = new Set(certifications.flatMap(({ cards }) => cards.map(({ condition }) => condition.topic)))
  return statuses.flatMap(({ credential, standing }) =>
    credential.kind === 'card' && standing === 'lapsed' && !credential.covers.some((topic) => required.has(topic))
      ? [{ kind: 'cardExpired', card: credential, by: null } as const]
      : [],
  )
}

function earliest(days: readonly PlainDate[]): PlainDate | null {
  return [...days].sort()[0] ?? null
}
