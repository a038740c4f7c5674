import { daysBetween, type PlainDate } from '../values/plainDate'
import type { CertificationStatus } from './standing'

/** The last day credit counts toward the running cycle: its expiry, or in the late window the end of education. */
export function earnBy({ standing, count: { cycle } }: Pick<CertificationStatus, 'standing' | 'count'>): PlainDate {
  return standing === 'late window' ? cycle.educationEnds : cycle.expiry
}

/** The last day to renew: the expiry, or in the late window the end of applications. */
export function renewBy({ standing, count: { cycle } }: Pick<CertificationStatus, 'standing' | 'count'>): PlainDate {
  return standing === 'late window' ? cycle.applicationEnds : cycle.expiry
}

/** Whether credit is missing that can't be earned any more, while the late window is still open. */
export function isEducationOver({ standing, count: { needed, cycle }, daysLeft }: CertificationStatus): boolean {
  return standing === 'late window' && needed > 0 && daysBetween(cycle.expiry, cycle.educationEnds) < -daysLeft
}

/** Before its last deadline, and with education still open. */
export function canStillEarn(status: CertificationStatus): boolean {
  return canStillRenew(status) && !isEducationOver(status)
}

/** Not past its last deadline. */
export function canStillRenew({ standing }: CertificationStatus): boolean {
  return standing !== 'lapsed' && standing !== 'expired'
}

/** The nearest first, and what has no deadline last. */
export function compareDays(a: PlainDate | null, b: PlainDate | null): number {
  if (a === b) return 0
  return a !== null && (b === null || a < b) ? -1 : 1
}
