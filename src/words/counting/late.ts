import type { Certification } from '../../domain/records/credential'
import { isEducationOver } from '../../domain/status/deadlines'
import { addDays } from '../../domain/values/plainDate'
import type { CertificationStatus } from '../../domain/status/standing'
import { lateOutlooks, someIssuer } from '../english/late'
import { renewing } from '../english/renewing'
import { sentences } from '../english/series'
import { dayText, nearDayText } from '../values/dates'

/** What can still be done once it has expired, in a sentence or two. */
export function lateOutlookText(status: CertificationStatus): string {
  const { standing, credential, count, daysLeft } = status
  const issuer = issuerText(credential)
  if (standing === 'lapsed') return recertifyText(issuer)
  if (standing === 'expired' || isEducationOver(status)) return lateOutlooks.unconfirmed({ issuer })
  const today = addDays(credential.expiresOn, -daysLeft)
  if (count.needed > 0) return lateOutlooks.openForEducation({ day: nearDayText(count.cycle.educationEnds, today) })
  return lateOutlooks.open({ day: dayText(count.cycle.applicationEnds) })
}

/** "Too late to renew. Ask NSCA how to recertify." */
export function recertifyText(issuer: string): string {
  return sentences(renewing.tooLate, renewing.recertify({ issuer }))
}

/** "NSCA"; "the issuer" if the trainer hasn't named it. */
export function issuerText({ issuer }: Pick<Certification, 'issuer'>): string {
  return issuer === '' ? someIssuer : issuer
}

/** Whether a course after the last day for education may still count, because no confirmed late window says otherwise. */
export function isLateInDoubt({ rule }: Pick<Certification, 'rule'>): boolean {
  return rule.lateWindow?.isConfirmed !== true
}
