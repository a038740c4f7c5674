import type { CycleWindow } from '../../domain/counting/cycle'
import type { Certification } from '../../domain/records/credential'
import type { PlainDate } from '../../domain/values/plainDate'
import { isEducationOver } from '../../domain/status/deadlines'
import type { CertificationStatus } from '../../domain/status/standing'
import { dayText } from '../values/dates'

/** What can still be done once it has expired, in a sentence. */
export function lateOutlookText(status: CertificationStatus): string {
  const { standing, credential, count } = status
  const who = credential.issuer === '' ? 'the issuer' : credential.issuer
  if (standing === 'lapsed') {
    const closed = count.cycle.applicationEnds > count.cycle.expiry ? 'The late window has closed.' : 'This issuer renews nothing late.'
    return `${closed} Ask ${who} how to certify again.`
  }
  if (standing === 'expired' || isEducationOver(status)) return `Ask ${who} whether you can still renew it.`
  return `You can still renew it late, until ${dayText(count.cycle.applicationEnds)}.`
}

/**
 * "Whether NSCA still takes it", of a course after the last day for education, because no confirmed late window says otherwise; null if
 * that day is confirmed.
 */
export function stillTakenText({ issuer, rule }: Pick<Certification, 'issuer' | 'rule'>): string | null {
  return rule.lateWindow?.isConfirmed === true ? null : `Whether ${issuer === '' ? 'the issuer' : issuer} still takes it`
}

/** What to ask an issuer whose late window isn't confirmed, once the certification has expired. */
export function lateQuestion({ issuer }: Pick<Certification, 'issuer'>, cycle: CycleWindow, today: PlainDate): string {
  const who = issuer === '' ? 'the issuer' : issuer
  if (today > cycle.applicationEnds) return `Whether it can still be renewed isn’t confirmed: ask ${who} right away.`
  return `It may still be renewed until ${dayText(cycle.applicationEnds)}, but that isn’t confirmed: ask ${who} right away.`
}
