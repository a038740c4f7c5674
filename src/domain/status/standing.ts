import { countCycle, type CycleCount } from '../counting/counting'
import { isBlocking, type RequiredCard, requiredCards } from '../counting/cards'
import type { Card, Certification, Credential, Specialization } from '../records/credential'
import { withPlannedDone } from '../counting/forecast'
import { isBehindPace } from './evenPace'
import { daysBetween, type PlainDate } from '../values/plainDate'
import type { Portfolio } from '../records/portfolio'

/** Derived, never stored. Most urgent first. `expired`: whether the issuer still renews it isn't confirmed. */
export const standings = ['late window', 'urgent', 'expired', 'lapsed', 'behind', 'on track', 'complete', 'permanent'] as const

export type Standing = (typeof standings)[number]

/** Whether the expiry has passed, with or without a way to renew late. */
export function isPastExpiry(standing: Standing): standing is 'late window' | 'expired' | 'lapsed' {
  return standing === 'late window' || standing === 'expired' || standing === 'lapsed'
}

/** Whether something is due soon or already late. If the credit is complete, that's the renewal itself. */
export function isPressing({ standing, daysLeft }: Pick<Status, 'standing' | 'daysLeft'>): boolean {
  return standing === 'complete' ? isSoon(daysLeft) : standings.indexOf(standing) <= standings.indexOf('behind')
}

function isSoon(daysLeft: number | null): boolean {
  return daysLeft !== null && daysLeft <= thresholds.urgentDays
}

/** Where one standing ends and the next begins. */
const thresholds = {
  /** With this many days left, anything missing is urgent: a specialization takes weeks, and a CPR class has to be found. */
  urgentDays: 60,
  /** Time is short from this many days left, and almost up from that many, whatever is earned. */
  shortDays: 90,
  lastDays: 30,
} as const

/** How pressing the time left is by itself. */
export function pressureOf(daysLeft: number): 'calm' | 'warn' | 'danger' {
  if (daysLeft > thresholds.shortDays) return 'calm'
  return daysLeft > thresholds.lastDays ? 'warn' : 'danger'
}

type CredentialStatus<Held extends Credential, DaysLeft extends number | null> = {
  readonly credential: Held
  readonly standing: Standing
  /** Calendar days: 0 on the expiry, negative after it; null if it never expires. */
  readonly daysLeft: DaysLeft
}

/** A certification and its status today. */
export type CertificationStatus = CredentialStatus<Certification, number> & {
  readonly count: CycleCount
  /** The same cycle with the planned courses completed. */
  readonly forecast: CycleCount
  readonly cards: readonly RequiredCard[]
}

/** A card or a specialization and its status today. */
type HeldStatus = CredentialStatus<Card | Specialization, number | null>

export type Status = CertificationStatus | HeldStatus

export function isCertificationStatus(status: Status): status is CertificationStatus {
  return status.credential.kind === 'certification'
}

export function certificationStatus(certification: Certification, portfolio: Portfolio, today: PlainDate): CertificationStatus {
  const daysLeft = daysBetween(today, certification.expiresOn)
  const count = countCycle(certification, portfolio.courses)
  const forecast = countCycle(certification, withPlannedDone(portfolio, today).courses)
  const cards = requiredCards(certification, portfolio, today)
  return { credential: certification, daysLeft, count, forecast, cards, standing: standingOf(daysLeft, { certification, count, cards }, today) }
}

export function statusOf(credential: Credential, portfolio: Portfolio, today: PlainDate): Status {
  if (credential.kind === 'certification') return certificationStatus(credential, portfolio, today)
  const daysLeft = credential.expiresOn === null ? null : daysBetween(today, credential.expiresOn)
  return { credential, daysLeft, standing: standingOf(daysLeft, null, today) }
}

/** Whether everything the renewal needs is there: the credit and the cards. */
export function isEarned({ count, cards }: Pick<CertificationStatus, 'count' | 'cards'>): boolean {
  return count.needed === 0 && !isBlocking(cards)
}

/** Every credential's status, most urgent first. */
export function statusesOf(portfolio: Portfolio, today: PlainDate): readonly Status[] {
  return portfolio.credentials.map((credential) => statusOf(credential, portfolio, today)).sort(compareUrgency)
}

/** Most urgent first; at the same urgency, the earlier expiry. */
function compareUrgency(a: Status, b: Status): number {
  const rank = urgencyOf(a) - urgencyOf(b)
  if (rank !== 0) return rank
  const days = (a.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.daysLeft ?? Number.MAX_SAFE_INTEGER)
  return days !== 0 ? days : a.credential.name.localeCompare(b.credential.name)
}

/** Follows the standings, except that complete credit still has to be renewed: it gets more urgent as its day gets closer. */
function urgencyOf({ standing, daysLeft }: Status): number {
  if (standing !== 'complete') return standings.indexOf(standing)
  return standings.indexOf(isSoon(daysLeft) ? 'urgent' : 'on track')
}

type Counted = { readonly certification: Certification; readonly count: CycleCount; readonly cards: readonly RequiredCard[] }

function standingOf(daysLeft: number | null, counted: Counted | null, today: PlainDate): Standing {
  if (daysLeft === null) return 'permanent'
  if (counted === null) return daysLeft < 0 ? 'lapsed' : isSoon(daysLeft) ? 'urgent' : 'on track'
  const { certification, count, cards } = counted
  if (daysLeft < 0) return standingAfterExpiry(certification, count, today)
  if (isEarned({ count, cards })) return 'complete'
  if (isSoon(daysLeft)) return 'urgent'
  return isBehindPace(count, today) ? 'behind' : 'on track'
}

/** Lapsed only if the issuer says that it renews nothing so late. */
function standingAfterExpiry({ rule: { lateWindow } }: Certification, { cycle }: CycleCount, today: PlainDate): Standing {
  if (lateWindow === null || !lateWindow.isConfirmed) return 'expired'
  return today <= cycle.applicationEnds ? 'late window' : 'lapsed'
}
