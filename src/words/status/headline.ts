import type { Headline } from '../../domain/status/headline'
import { isCertificationStatus } from '../../domain/status/standing'
import { dayText } from '../values/dates'
import { progressText } from '../counting/progress'

export type HeadlineParts = { readonly number: string; readonly before: string; readonly name: string; readonly after: string }

/** "421", "days until", "NASM-CPT", "expires"; no number if it's today. */
export function headlineParts({ kind, status, daysLeft }: Headline): HeadlineParts {
  const when = daysLeft === 0 ? 'Today' : daysLeft === 1 ? 'day until' : 'days until'
  return {
    number: daysLeft === 0 ? '' : String(daysLeft),
    before: kind === 'expiry' ? when : `${when} the late window of`,
    name: status.credential.name,
    after: kind === 'expiry' ? 'expires' : 'closes',
  }
}

/** "On Jan 15, 2028, with 1.9 of 2.0 CEUs" */
export function headlineNote({ status, on }: Headline): string {
  if (!isCertificationStatus(status)) return `On ${dayText(on)}`
  const { count, credential } = status
  return `On ${dayText(on)}, with ${progressText(count.progress, count.required, credential.rule)}`
}
