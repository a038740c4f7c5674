import type { CertificationStatus } from '../../domain/status/standing'
import { progressText } from '../counting/progress'
import { quantity } from '../values/dates'

/** "NASM-CPT is complete", "2.0 of 2.0 CEUs, with 48 days to spare." */
export function completionText({ credential, count, daysLeft }: CertificationStatus): { readonly title: string; readonly about: string } {
  const spare = daysLeft === 0 ? 'on the last day' : `with ${quantity(daysLeft, 'day')} to spare`
  return { title: `${credential.name} is complete`, about: `${progressText(count.progress, count.required, credential.rule)}, ${spare}.` }
}
