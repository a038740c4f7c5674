import { applyChanges, type Change, invert } from '../records/change'
import { certificationsOf, type Portfolio } from '../records/portfolio'
import type { Certification } from '../records/credential'
import { certificationStatus, type CertificationStatus } from './standing'
import type { PlainDate } from '../values/plainDate'

/**
 * The certifications that these changes made complete, as of today. A certification whose own record changed isn't among them: it was
 * added, renewed, or given another rule, not earned. `after` is the portfolio with the changes.
 */
export function completedBy(changes: readonly Change[], after: Portfolio, today: PlainDate): readonly CertificationStatus[] {
  const before = applyChanges(after, invert(changes), today)
  return certificationsOf(after).flatMap((certification) => {
    if (!before.credentials.includes(certification)) return []
    const status = certificationStatus(certification, after, today)
    return status.standing === 'complete' && certificationStatus(certification, before, today).standing !== 'complete' ? [status] : []
  })
}

/** Names a certification's running cycle. */
export function cycleName({ id, expiresOn }: Certification): string {
  return `${id} ${expiresOn}`
}
